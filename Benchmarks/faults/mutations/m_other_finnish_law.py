"""Section M: other Finnish law."""

from planting import cannot_plant, is_statement, plants

ADDED = {
    "GDPR14-MIXED-ORIGIN": "where the new data come from is open",
    "GDPR14-THIRD-PERSONS": "the new data may be of others",
    "GDPR13-2A-RETENTION-GROUP": "what is added has no storage time",
    "GDPR13-1C-GROUP-NO-BASIS": "what is added has no basis",
}


def add_items(n, *names, **group):
    """Names as (fi, sv, en)."""
    n.add("dataItems", {"of": list(n["dataSubjects"])[:1], "items": [
        {"id": f"lisatieto-{place}", "name": n.words(*name)} for place, name in enumerate(names)],
        **group})


def silence(n):
    """Takes secrecy, and the staff's duty of it, out of all texts."""
    n.pop("publicity", None)
    for text, put in n.all_texts():
        low = text.lower()
        if any(stem in low for stem in ("salassa", "sekret", "secret", "salaisu", "vaitiolo",
                                      "tystnad")):
            put({"fi": "Tiedot annetaan edellytysten täyttyessä.",
                 "sv": "Uppgifter lämnas när villkoren uppfylls.",
                 "en": "Data are disclosed if the conditions are met."}[
                     "sv" if "sekret" in low or "tystnad" in low else n.languages[0]])


@plants("FI-JULKL-SECRECY-MISSING", also={
    "FI-SENSITIVE-NON-ART9": "the data are sensitive", "FI-SOCIAL-CARE-LAW": "an act was cited there",
    "GDPR6-CONSENT-SECRECY": "consent and disclosure come near each other",
    "FI-JULKL-PUBLIC-REGISTER": "publicity was told there",
    "FI-LIBRARY-LOANS": "the library told of loans there",
    "FI-WORKLIFE-759": "the act was cited there", "GDPR6-3-LAW-NOT-NAMED": "an act was cited there"})
def secrecy_not_told(n):
    """Secrecy is told nowhere, although the data are secret by nature."""
    if not n.says("681/2023", "1301/2014", "perheen tulot") and is_statement(
            n.get("specialCategories")):
        return False
    if n.languages == ["en"]:
        return False
    silence(n)


@plants("FI-JULKL-PUBLIC-REGISTER", "recipients", "publicity", "otherInformation", also={
    "GDPR13-1E-PROCESSOR-NOT-DISCLOSED": "recipients are denied"})
def public_register_never_disclosed(n):
    """The notice of a public register says that data are never disclosed to anyone."""
    if not n.says("rakentamislu", "bygglov", "sidonnaisuus"):
        return False
    n["recipients"] = {"none": n.words("Tietoja ei luovuteta kenellekään.",
                                       "Uppgifter lämnas inte ut till någon.",
                                       "Data are not disclosed to anyone.")}
    n["publicity"] = {"text": n.words("Rekisterissä on lupa- ja päätösasiakirjoja.",
                                      "Registret innehåller tillstånds- och beslutshandlingar.",
                                      "The register holds permits and decisions.")}


@plants("FI-THL28-DESCRIPTION", "title", "register", "otherInformation", "publicity")
def also_system_description(n):
    """The notice calls itself a system description too."""
    if n.languages == ["en"]:
        return False
    n["title"] = n.words("Tietosuoja- ja tietojärjestelmäseloste",
                         "Dataskydds- och informationssystembeskrivning")


@plants("FI-THL28-DESCRIPTION", "otherInformation", "publicity", also={
    "STAT-SECTION-IRRELEVANT": "the section was repealed", "STAT-REPEALED": "the section was repealed",
    "STAT-PENDING-REFORM": "the act is under reform"})
def section_18(n):
    """The repealed section 18 of the Openness Act is cited as current."""
    if n.languages == ["en"]:
        return False
    n.tell("Tietojärjestelmäseloste on laadittu julkisuuslain (621/1999) 18 §:n mukaisesti.",
           "Informationssystembeskrivningen har gjorts enligt 18 § i offentlighetslagen (621/1999).")


@plants("FI-ARCHIVE-TERM", "retention", "otherInformation")
def old_plan_name(n):
    """The records plan has its old name."""
    if n.languages == ["en"]:
        return False
    hits = [one for one in n["retention"] if one.get("plan")]
    for one in hits:
        one["plan"] = n.words("arkistonmuodostussuunnitelma", "arkivbildningsplan")
    return bool(hits)


@plants("FI-ARCHIVE-TERM", "otherInformation")
def abbreviated_plan(n):
    """The records plan is AMS or eAMS in the text."""
    if n.languages == ["en"] or n.languages == ["sv"]:
        return False
    n.tell("Säilytysajat on määritelty kunnan eAMS-suunnitelmassa.",
           "Förvaringstiderna finns i kommunens arkivbildningsplan.")


@plants("FI-SOCIAL-CARE-LAW", "purposes", "dataItems", also={
    **ADDED, "STALE-TASK-TRANSFERRED": "social care is not municipal",
    "FI-SENSITIVE-NON-ART9": "social care is sensitive", "GDPR9-UNDECLARED": "near health",
    "FI-JULKL-SECRECY-MISSING": "client data are secret",
    "STALE-REFORM-SINCE-UPDATE": "the sector was reformed"})
def social_care_without_its_acts(n):
    """A purpose of social care, and none of its acts is cited."""
    if n.says("1301/2014", "703/2023", "812/2000"):
        return False
    first = next(iter(n.purposes.values()))
    first["text"] = n.adding(first["text"],
                             "Järjestämme samalla sosiaalihuollon palveluja asiakkaille.",
                             "Vi ordnar samtidigt socialvårdstjänster för klienterna.",
                             "We also provide social care services to clients.")


@plants("FI-SOCIAL-CARE-LAW", also={
    "FI-JULKL-SECRECY-MISSING": "the acts told of secrecy", "GDPR6-3-LAW-NOT-NAMED": "acts are gone"})
def acts_of_social_care_removed(n):
    """The acts of social care are removed from the notice of a wellbeing services county."""
    if not n.says("1301/2014"):
        return False
    for basis in n.bases:
        basis["statutes"] = ["Laki hyvinvointialueesta (611/2021)"]

    def strip(value):
        if isinstance(value, dict):
            for key in ("statutes", "legalSource"):
                if key in value:
                    value[key] = [one for one in value[key] if not any(
                        act in one for act in ("1301/2014", "812/2000", "703/2023"))]
                    if not value[key]:
                        del value[key]
            for one in value.values():
                strip(one)
        elif isinstance(value, list):
            for one in value:
                strip(one)
    strip(n)


@plants("FI-WORKLIFE-759", also={
    **ADDED, "GDPR13-2E-PROVISION-MISSING": "nothing is said of what employees must give"})
def employees_without_their_act(n):
    """Employees are data subjects, and the act on privacy in working life is not cited."""
    if n.says("759/2004"):
        return False
    n["dataSubjects"]["henkilosto"] = {"name": n.words(
        "Kunnan työntekijät, jotka käyttävät järjestelmää",
        "Kommunens anställda som använder systemet", "Employees who use the system")}
    first = next(iter(n.purposes.values()))
    first["of"] = first["of"] + ["henkilosto"]


@plants("FI-WORKLIFE-759", also={
    "STAT-NAME-NUMBER-MISMATCH": "the name stays in some texts", "FI-CAMERA-759": "it is that act",
    "GDPR9-NATIONAL-BASIS": "the act was the national basis",
    "GDPR6-3-LAW-NOT-NAMED": "the act was the only law"})
def act_of_working_life_removed(n):
    """The act on privacy in working life is removed from a notice of personnel."""
    if not n.says("759/2004") or not any(
            word in repr(n["dataSubjects"]).lower()
            for word in ("työntekij", "anställd", "palveluksessa", "työpaikkoja hakevat")):
        return False

    def strip(value):
        if isinstance(value, dict):
            for key in ("statutes", "legalSource"):
                if key in value:
                    value[key] = [one for one in value[key] if "759/2004" not in one]
                    if not value[key]:
                        del value[key]
            for one in value.values():
                strip(one)
        elif isinstance(value, list):
            for one in value:
                strip(one)
    strip(n)


@plants("FI-CAMERA-759", "dataItems", "systems", "otherInformation", also={
    **ADDED, "GDPR13-1C-PURPOSE-HIDDEN": "surveillance is not among the purposes",
    "FI-WORKLIFE-759": "employees are filmed"})
def camera_mentioned_only(n):
    """The premises have cameras; purpose, storage time and signs are not told."""
    if n.says("kamera", "kamer"):
        return False
    n.tell("Tiloissa on tallentava kameravalvonta.", "I lokalerna finns kameraövervakning.",
           "There is recording camera surveillance on the premises.")


@plants("FI-CAMERA-759", "dataItems", "systems", also={
    **ADDED, "FI-WORKLIFE-759": "employees are filmed"})
def recordings_in_data(n):
    """The data hold recordings; purpose, storage time and signs are not told."""
    if n.says("kamera", "kamer", "759/2004"):
        return False
    add_items(n, ("kameravalvonnan tallenteet", "inspelningar från kameraövervakning",
                  "camera surveillance recordings"))


@plants("FI-VTJ-SOURCE", "sources", also={
    "GDPR14-1D-CATEGORIES-MISSING": "what the register gives is not told",
    "GDPR14-MIXED-ORIGIN": "the origins are mixed"})
def population_register_without_items(n):
    """The population information system is a source; what it gives is removed."""
    hits = [one for one in n.items("sources") if any(
        word in repr(one["name"]) for word in ("Väestötieto", "Befolkningsdata", "Population"))]
    for one in hits:
        one.pop("items", None)
        one.pop("statutes", None)
    return bool(hits)


@plants("FI-VTJ-SOURCE", "sources", also={
    "GDPR14-1D-CATEGORIES-MISSING": "what the register gives is not told",
    "GDPR14-MIXED-ORIGIN": "the origins are mixed", "GDPR14-3-TIMING": "a source outside is added"})
def population_register_by_old_name(n):
    """Data come from "the population register"."""
    if n.says("väestötieto", "befolkningsdata", "population information"):
        return False
    n.add("sources", {"name": n.words("Väestörekisteri", "Befolkningsregistret",
                                      "Population register"), "kind": "authority"})


@plants("FI-ESR-REGISTER", "otherInformation", "recipients", also={
    "GDPR13-1C-PURPOSE-HIDDEN": "reporting is not among the purposes"})
def eura_in_text(n):
    """The data of ESF forms go to EURA; who receives them and on what ground is not told."""
    if n.says("EURA 2021", "757/2021"):
        return False
    n.tell("ESR-hankkeen aloitus- ja lopetusilmoitusten tiedot syötetään EURA-järjestelmään.",
           "Uppgifterna i ESF-projektets start- och slutanmälningar matas in i EURA-systemet.",
           "The data of the ESF forms are entered in the EURA system.")


@plants("FI-CHILD-13", "otherInformation", "purposes", "rights")
def app_without_age_rule(n):
    """Children consent in an app, and the rule of 13 years is not told."""
    if not n.says("sovelluks") or "consent" not in n.points:
        return False
    del n["otherInformation"]
    n["dataSubjects"].pop("huoltaja", None)
    n["dataSubjects"]["kayttaja"]["name"] = n.words("Sovelluksen alaikäiset käyttäjät",
                                                    "Appens minderåriga användare")
    for text, put in n.all_texts():
        if "13" in text and "artik" not in text:
            put(text.replace("13", ""))

    def strip(value):
        if isinstance(value, dict):
            if isinstance(value.get("of"), list):
                value["of"] = [one for one in value["of"] if one != "huoltaja"]
            for one in value.values():
                strip(one)
        elif isinstance(value, list):
            for one in value:
                strip(one)
    strip(n)
    for name in ("dataItems", "provision", "sources"):
        n[name] = [one for one in n.items(name) if one.get("of") != []]


@plants("FI-CHILD-13", also={
    **ADDED, "GDPR6-1A-CONSENT-IMBALANCE": "an authority relies on consent",
    "RIGHTS-SCOPE-UNSTATED": "bases differ now", "GDPR13-2C-WITHDRAWAL-MISSING": "consent is added",
    "GDPR13-2B-ERASURE-OMITTED": "consent is added",
    "GDPR13-2B-PORTABILITY-OMITTED": "consent is added",
    "GDPR6-1A-CONSENT-STATUTORY": "the notice is of a statutory task",
    "RIGHTS-WITHDRAW-NA": "consent is new", "RIGHTS-OBJECTION-NA": "consent has no objection"})
def app_for_children_added(n):
    """A mobile app for children rests on their consent, without a rule on age."""
    groups = [id for id, group in n["dataSubjects"].items() if group.get("children") == "yes"]
    if not groups or n.says("sovelluks"):
        return False
    n.purposes["mobiili"] = {
        "text": n.words("Tarjoamme lapsille ja nuorille mobiilisovelluksen, jonka ehdot he hyväksyvät.",
                        "Vi erbjuder barn och unga en mobilapp vars villkor de godkänner.",
                        "We offer children a mobile app whose terms they accept."),
        "of": groups[:1], "legalBasis": [{"point": "consent", "text": n.words(
            "Lapsen suostumus, jonka antaminen on vapaaehtoista eikä vaikuta muihin palveluihin.",
            "Barnets samtycke, som är frivilligt och inte påverkar annan service.",
            "The child's consent, which is voluntary and does not affect other services.")}]}


@plants("FI-DIRECT-MARKETING", "otherInformation", also={
    "GDPR13-1C-PURPOSE-HIDDEN": "marketing is not among the purposes"})
def text_messages(n):
    """Marketing is sent by text message; neither prior consent nor opting out is told."""
    if n.says("markkinoin", "marknadsför", "marketing", "uutiskirj", "newsletter"):
        return False
    n.tell("Lähetämme markkinointiviestejä tekstiviestillä ja sähköpostilla.",
           "Vi skickar marknadsföring per textmeddelande och e-post.",
           "We send marketing messages by text message and e-mail.")


@plants("FI-DIRECT-MARKETING", "otherInformation", also={
    "STAT-REPEALED": "the act is repealed", "RIGHTS-WRONG-LAW": "the act is repealed",
    "GDPR13-1C-PURPOSE-HIDDEN": "marketing is not among the purposes",
    "STAT-SECTION-IRRELEVANT": "a section of a repealed act"})
def right_by_personal_data_act(n):
    """The right to refuse marketing is founded on the repealed Personal Data Act."""
    n.tell("Suoramainonta voidaan kieltää henkilötietolain (523/1999) 30 §:n mukaan.",
           "Direktreklam kan förbjudas enligt 30 § i personuppgiftslagen (523/1999).",
           "Direct advertising can be prohibited under section 30 of the Personal Data Act "
           "(523/1999).")


@plants("FI-COOKIES-205", "otherInformation", "systems")
def cookies(n):
    """The service uses cookies; consent is not told."""
    if n.says("eväste", "kakor", "cookie"):
        return False
    n.tell("Sivusto käyttää evästeitä ja kävijäanalytiikkaa.",
           "Webbplatsen använder kakor och besöksanalys.",
           "The site uses cookies and visitor analytics.",
           title=("Verkkopalvelu", "Webbtjänst", "Online service"))


@plants("FI-COOKIES-205", "systems", "otherInformation")
def cookies_in_system(n):
    """A system uses cookies; consent is not told."""
    if n.says("eväste", "kakor", "cookie"):
        return False
    next(iter(n["systems"].values()))["text"] = n.words(
        "Asiointipalvelu tallentaa evästeitä laitteellesi.",
        "E-tjänsten sparar kakor på din enhet.", "The e-service stores cookies on your device.")


@plants("FI-LIBRARY-LOANS", also={
    "GDPR13-2A-RETENTION-GROUP": "a storage time is replaced",
    "GDPR13-2A-RETENTION-TRIGGER": "the new storage time has no beginning",
    "RIGHTS-SCOPE-UNSTATED": "the choice is gone",
    "GDPR13-2B-OBJECTION-OMITTED": "the rights are as they were for consent",
    "GDPR13-2C-WITHDRAWAL-MISSING": "consent may be left for the newsletter",
    "RIGHTS-PORTABILITY-NA": "the rights are as they were for consent",
    "RIGHTS-ERASURE-NA": "the rights are as they were for consent"})
def loans_for_years(n):
    """A library keeps the loan history for years, without the client's choice."""
    if not n.says("1492/2016"):
        return False
    words = ("Lainaushistoria säilytetään viisi vuotta.", "Lånehistoriken bevaras i fem år.",
             "The loan history is kept for five years.")
    for id in ("historia", "historik", "history"):
        if id in n.purposes:
            purpose = n.purposes[id]
            purpose["text"] = n.words("Säilytämme lainaushistorian viisi vuotta.",
                                      "Vi bevarar lånehistoriken i fem år.",
                                      "We keep the loan history for five years.")
            lending = n.purposes[list(n.purposes)[0]]
            purpose["legalBasis"] = [dict(one) for one in lending["legalBasis"]]
    for group in n.items("dataItems"):
        group.pop("note", None)
    for one in n["retention"]:
        if "istori" in repr(one.get("criterion", "")):
            one["criterion"] = n.words(*words)
    n.rights.pop("withdrawConsent", None)


@plants("FI-PUPIL-WELFARE", "dataItems", "otherInformation", also={
    **ADDED, "GDPR9-UNDECLARED": "a psychologist's records are health data",
    "STALE-TASK-TRANSFERRED": "the services are the county's",
    "FI-SENSITIVE-NON-ART9": "the records are sensitive",
    "FI-SOCIAL-CARE-LAW": "the records are of social care"})
def curator_records(n):
    """A register of education holds the records of the school social worker and psychologist."""
    if not n.says("628/1998", "714/2018"):
        return False
    add_items(n, ("kuraattorin asiakaskertomukset", "kuratorns klientberättelser",
                  "school social worker's client records"),
              ("koulupsykologin merkinnät", "skolpsykologens anteckningar",
               "school psychologist's notes"))


@plants("FI-WHISTLEBLOWING", also={
    "GDPR6-3-LAW-NOT-NAMED": "the act was the only law", "GDPR10-CRIMINAL-BASIS": "the act was a basis",
    "GDPR13-1E-RECIPIENT-NO-BASIS": "the act was the ground", "STAT-NO-NUMBER": "a nickname stays",
    "GDPR14-3-TIMING": "the exception from informing loses its act"})
def channel_without_its_act(n):
    """The notice of a reporting channel does not cite its act."""
    if not n.says("1171/2022"):
        return False

    def strip(value):
        if isinstance(value, dict):
            for key in ("statutes", "legalSource"):
                if key in value:
                    value[key] = [one for one in value[key] if "1171/2022" not in one]
                    if not value[key]:
                        del value[key]
            for one in value.values():
                strip(one)
        elif isinstance(value, list):
            for one in value:
                strip(one)
    strip(n)
    n.replace("(ilmoittajansuojelulaki 1171/2022 ja tietosuojalaki (1050/2018) 33 §)",
              "(tietosuojalaki (1050/2018) 33 §)")


@plants("FI-WHISTLEBLOWING", also={
    **ADDED, "GDPR13-1C-PURPOSE-MIXED": "the purpose tells of more",
    "GDPR13-1C-PURPOSE-HIDDEN": "other fields still tell of the purpose that was replaced",
    "GDPR10-CRIMINAL-BASIS": "reports tell of offences"})
def channel_added(n):
    """A reporting channel for breaches is added to the first purpose, without its act."""
    if n.says("1171/2022") or not n.is_municipal:
        return False
    n["register"]["name"] = n.words("Väärinkäytösten ilmoituskanavan rekisteri",
                                    "Register för visselblåsarkanalen",
                                    "Register of the whistleblowing channel")
    next(iter(n.purposes.values()))["text"] = n.words(
        "Väärinkäytöksiä koskevien ilmoitusten vastaanottaminen ilmoituskanavassa.",
        "Mottagande av rapporter om missförhållanden i rapporteringskanalen.",
        "Receiving reports of breaches in the whistleblowing channel.")


cannot_plant("FI-THL-REGISTER-MISMATCH",
             "it compares the notice with the municipality's published description of its registers, "
             "which the benchmark has none of")


@plants("FI-COOKIES-205", "otherInformation", also={
    "GDPR13-1E-PROCESSOR-NOT-DISCLOSED": "the analytics have a vendor",
    "GDPR28-OUTSOURCING-DENIED": "the analytics have a vendor"})
def analytics(n):
    """The site is followed with analytics; consent is not told."""
    if n.says("eväste", "kakor", "cookie"):
        return False
    n.tell("Seuraamme verkkosivujen käyttöä kävijäseurannan evästeillä.",
           "Vi följer användningen av webbplatsen med kakor för besöksstatistik.",
           "We follow the use of the website with analytics cookies.")
