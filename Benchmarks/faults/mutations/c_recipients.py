"""Section C: recipients, processors, joint controllers."""

from planting import is_statement, plants

NO_RECIPIENTS = {"GDPR13-1E-PROCESSOR-NOT-DISCLOSED": "the vendor is mentioned nowhere else",
                 "FI-ESR-REGISTER": "the recipient of the project's data is gone",
                 "FI-JULKL-PUBLIC-REGISTER": "nothing tells any more who gets public documents"}


def vendor_systems(n):
    return [system for system in n.get("systems", {}).values() if system.get("vendor")]


def cloud_systems(n):
    return {id: system for id, system in n.get("systems", {}).items()
            if system.get("hosting") in ("saas", "cloud")}


@plants("GDPR13-1E-RECIPIENTS-MISSING", also=NO_RECIPIENTS)
def no_recipients_with_vendor(n):
    """Recipients and processors are removed, although a vendor runs the system."""
    if not vendor_systems(n):
        return False
    n.pop("recipients", None)
    n.pop("processors", None)


@plants("GDPR13-1E-RECIPIENTS-MISSING", also=NO_RECIPIENTS)
def no_recipients(n):
    """Recipients are removed, and nothing suggests that there are any."""
    if n.items("processors") or vendor_systems(n):
        return False
    n.pop("recipients", None)
    n.pop("processors", None)


def add_recipient(n, fi, sv, en, **more):
    n.add("recipients", {"name": n.words(fi, sv, en), **more})


VAGUE = {"GDPR13-1E-RECIPIENT-NO-BASIS": "a vague recipient has no ground either"}


@plants("GDPR13-1E-RECIPIENTS-VAGUE", "recipients", also=VAGUE)
def partners(n):
    """Data are disclosed to partners."""
    add_recipient(n, "yhteistyökumppanit", "samarbetspartner", "partners")


@plants("GDPR13-1E-RECIPIENTS-VAGUE", "recipients", also=VAGUE)
def other_authorities(n):
    """Data are disclosed to other bodies and stakeholders."""
    add_recipient(n, "Muut tahot ja sidosryhmät", "Andra aktörer och intressentgrupper",
                  "Other parties and stakeholders")


@plants("GDPR13-1E-RECIPIENTS-VAGUE", "recipients", "otherInformation", also=VAGUE)
def outsiders(n):
    """Data can be disclosed to outsiders and authorities in general."""
    add_recipient(n, "viranomaistahot", "myndighetsaktörer", "various authorities")


@plants("GDPR13-1E-RECIPIENT-NO-BASIS", "recipients")
def recipient_without_ground(n):
    """The ground of a disclosure is removed."""
    hits = [one for one in n.items("recipients") if one.get("kind") not in ("internal", "processor")]
    if not hits:
        return False
    for name in ("statutes", "legalBasis", "condition", "text"):
        hits[0].pop(name, None)


@plants("GDPR13-1E-RECIPIENT-NO-BASIS", "recipients")
def kela_without_ground(n):
    """Data are regularly disclosed to Kela without a ground."""
    if n.says("Kansaneläkelaitos", "Folkpensionsanstalten"):
        return False
    add_recipient(n, "Kansaneläkelaitos", "Folkpensionsanstalten", "Kela", kind="authority",
                  regular="yes")


@plants("GDPR13-1E-PROCESSOR-NOT-DISCLOSED", "systems", "processors")
def vendor_not_told(n):
    """The vendor of a system is not among the processors."""
    vendors = {system["vendor"] for system in vendor_systems(n)}
    others = [one for one in n.items("processors") if one.get("name") not in vendors]
    if not vendors or len(others) == len(n.items("processors")):
        return False
    if others:
        n["processors"] = others
    else:
        del n["processors"]


@plants("GDPR13-1E-PROCESSOR-NOT-DISCLOSED", "systems", "processors", also={
    "GDPR13-2A-RETENTION-GROUP": "no storage time for the new system"})
def new_system_without_processor(n):
    """A system is added whose vendor is told nowhere."""
    if is_statement(n.get("processors")):
        return False
    n.setdefault("systems", {})["lisa"] = {
        "name": n.words("AsiakasPro", "AsiakasPro", "AsiakasPro"), "vendor": "AsiakasPro Oy",
        "hosting": "hosted", "country": "Suomi"}


@plants("GDPR26-JOINT-ESSENCE", "jointArrangement", "controllers", "summary")
def arrangement_without_essence(n):
    """Joint controllers do not tell who answers for what."""
    if "jointArrangement" not in n:
        return False
    del n["jointArrangement"]


@plants("GDPR26-JOINT-ESSENCE", "otherInformation", "controllers", "jointArrangement", also={
    "GDPR26-JOINT-SUSPECTED": "the other party is not among the controllers"})
def joint_register_in_text(n):
    """The text says that the register is a joint one; nothing tells who answers for what."""
    if "jointArrangement" in n:
        return False
    n.tell("Kyseessä on kunnan ja Testilän kunnan yhteisrekisteri.",
           "Kommunen och Testby kommun är gemensamt personuppgiftsansvariga för registret.",
           "The municipality and the municipality of Testilä are joint controllers of the register.")


@plants("GDPR26-JOINT-SUSPECTED", "systems", "otherInformation")
def system_shared_with_associations(n):
    """A system is used together with associations, whose role is not told."""
    if len(n.items("controllers")) != 1:
        return False
    system = next(iter(n["systems"].values()))
    system["text"] = n.words(
        "Järjestelmää käytetään kaupungin ja järjestöjen yhteistyöhön.",
        "Systemet används i samarbete mellan staden och organisationer.",
        "The system is used for cooperation between the city and associations.")


@plants("GDPR26-JOINT-SUSPECTED", "purposes", "otherInformation")
def register_shared_with_county(n):
    """The register is used also by the wellbeing services county."""
    if len(n.items("controllers")) != 1 or n.says("hyvinvointialue", "välfärdsområde"):
        return False
    n.tell("Rekisteriä käyttää yhdessä kunnan kanssa myös hyvinvointialue.",
           "Registret används gemensamt av kommunen och välfärdsområdet.",
           "The register is used jointly by the municipality and the wellbeing services county.")


@plants("GDPR26-KEHA-STATUTORY", also={
    "GDPR6-3-LAW-NOT-NAMED": "the act is cited less often"})
def keha_not_told(n):
    """The statutory joint controller is removed with the arrangement."""
    if not n.says("KEHA"):
        return False
    n["controllers"] = n["controllers"][:1]
    del n["jointArrangement"]
    for text, put in n.all_texts():
        if "KEHA" in text:
            put(n.words("Rekisteristä kerrotaan asiakkaille.", "Klienterna informeras.")
                if len(n.languages) == 1 else
                "Rekisteristä kerrotaan asiakkaille.")


ROLE = {"GDPR28-SUBPROCESSOR-REGION": "the country of the new processor is not told",
        "GDPR13-1E-RECIPIENT-NO-BASIS": "it is a recipient without a ground"}


@plants("GDPR28-ROLE-CONFUSION", "processors", also=ROLE)
def authority_as_processor(n):
    """Kela is called a processor."""
    if n.says("Kansaneläkelaitos", "Folkpensionsanstalten"):
        return False
    n.add("processors", {"name": n.words("Kansaneläkelaitos", "Folkpensionsanstalten", "Kela"),
                         "task": n.words("Etuuksien maksaminen", "Betalning av förmåner",
                                         "Payment of benefits")})


@plants("GDPR28-ROLE-CONFUSION", "processors", also=ROLE)
def own_staff_as_processors(n):
    """The controller's own employees are called processors."""
    n.add("processors", {
        "name": n.words("Kunnan työntekijät", "Kommunens anställda", "Employees of the municipality"),
        "task": n.words("Asiakastyö", "Klientarbete", "Work with clients")})


@plants("GDPR28-ROLE-CONFUSION", "processors", also=ROLE)
def county_as_processor(n):
    """The wellbeing services county is called a processor."""
    if n.says("hyvinvointialue", "välfärdsområde"):
        return False
    n.add("processors", {
        "name": n.words("Mallimaan hyvinvointialue", "Mallimaa välfärdsområde",
                        "Wellbeing Services County of Mallimaa"),
        "task": n.words("Sosiaalipalvelujen järjestäminen", "Ordnande av socialservice",
                        "Social services")})


@plants("GDPR28-OUTSOURCING-DENIED", "processors", also={
    "GDPR13-1E-PROCESSOR-NOT-DISCLOSED": "the vendor is mentioned nowhere else"})
def outsourcing_denied(n):
    """The notice says that there are no processors, although a system is a cloud service."""
    if not cloud_systems(n):
        return False
    n["processors"] = "none"


@plants("GDPR28-OUTSOURCING-DENIED", "processors", also={
    "GDPR13-1E-PROCESSOR-NOT-DISCLOSED": "the vendor is mentioned nowhere else"})
def outsourcing_denied_with_support(n):
    """Outsourcing is denied in words, although the vendor has support access."""
    system = next((one for one in vendor_systems(n) if one.get("hosting") == "onPremises"), None)
    if not system:
        return False
    system["text"] = n.words("Toimittajan tuella on etäyhteys järjestelmään.",
                             "Leverantörens support har fjärråtkomst till systemet.",
                             "The vendor's support has remote access to the system.")
    n["processors"] = {"none": n.words("Käsittelyä ei ole ulkoistettu.",
                                       "Behandlingen har inte lagts ut på entreprenad.",
                                       "The processing is not outsourced.")}


@plants("GDPR28-SUBPROCESSOR-REGION", "systems", "processors")
def cloud_without_region(n):
    """Where a cloud service runs is told nowhere."""
    clouds = cloud_systems(n)
    if not clouds or not is_statement(n.get("transfers")):
        return False
    for id, system in clouds.items():
        system.pop("country", None)
    for processor in n.items("processors"):
        if set(processor.get("systems", [])) & set(clouds):
            processor.pop("country", None)
            processor.pop("subprocessors", None)


@plants("GDPR13-1E-RECIPIENTS-VAGUE", "recipients", also=VAGUE)
def third_parties(n):
    """Data are disclosed to third parties."""
    add_recipient(n, "kolmannet osapuolet", "tredje parter", "third parties")


@plants("GDPR28-ROLE-CONFUSION", "processors", "otherInformation", also=ROLE)
def staff_called_processors_in_text(n):
    """A sentence calls the controller's own employees processors."""
    n.tell("Henkilötietojen käsittelijöinä toimivat kunnan omat työntekijät.",
           "Som personuppgiftsbiträden fungerar kommunens egna anställda.",
           "The municipality's own employees act as processors of personal data.")
