"""Section H: special categories, criminal data, personal identity code."""

from planting import is_statement, plants


def special_groups(n):
    return [group for group in n.items("dataItems") if group.get("special")]


def add_items(n, *items, **group):
    n.add("dataItems", {"of": list(n["dataSubjects"])[:1], "items": list(items), **group})


def item(n, id, fi, sv, en):
    return {"id": id, "name": n.words(fi, sv, en)}


ADDED = {
    "GDPR14-MIXED-ORIGIN": "where the new data come from is open",
    "GDPR14-THIRD-PERSONS": "the new data may be of others",
}
SPECIAL = {**ADDED, "GDPR9-2-CONDITION-MISSING": "the new special category has no condition",
           "GDPR9-UNDECLARED": "the new special category is not declared",
           "GDPR9-CONSENT-NOT-EXPLICIT": "all rests on ordinary consent",
           "GDPR22-4-SPECIAL": "a decision is automated"}


@plants("GDPR9-UNDECLARED", "dataItems", "specialCategories", also=SPECIAL)
def health_not_declared(n):
    """The data hold diagnoses, and the notice says that there are no special categories."""
    if not is_statement(n.get("specialCategories")):
        return False
    add_items(n, item(n, "lisatieto-1", "diagnoosit ja lääkitys", "diagnoser och medicinering",
                      "diagnoses and medication"))


@plants("GDPR9-UNDECLARED", "dataItems", "specialCategories", also=SPECIAL)
def religion_not_declared(n):
    """The data hold religion, and nothing is said of special categories."""
    if not is_statement(n.get("specialCategories")):
        return False
    del n["specialCategories"]
    add_items(n, item(n, "lisatieto-1", "uskonto", "religion", "religion"))


@plants("GDPR9-UNDECLARED", "dataItems", "specialCategories", also=SPECIAL)
def work_ability_not_declared(n):
    """The data hold work ability, and the notice says that there are no special categories."""
    if not is_statement(n.get("specialCategories")):
        return False
    add_items(n, item(n, "lisatieto-1", "tiedot työ- ja toimintakyvystä",
                      "uppgifter om arbets- och funktionsförmågan",
                      "work ability and functional capacity"))


@plants("GDPR9-2-CONDITION-MISSING", "specialCategories", "dataItems")
def no_condition(n):
    """Special categories without the condition of Article 9(2), and without the national law."""
    if is_statement(n.get("specialCategories")):
        return False
    n["specialCategories"] = {"text": n.words(
        "Käsittelemme välttämättömiä terveystietoja.",
        "Vi behandlar nödvändiga uppgifter om hälsa.", "We process necessary health data.")}


@plants("GDPR9-2-CONDITION-MISSING", "specialCategories", "dataItems")
def national_law_without_condition(n):
    """Special categories with the national law but without the condition of Article 9(2)."""
    if is_statement(n.get("specialCategories")):
        return False
    n["specialCategories"] = {
        "text": n.words("Käsittelemme välttämättömiä terveystietoja.",
                        "Vi behandlar nödvändiga uppgifter om hälsa.",
                        "We process necessary health data."),
        "statutes": n["specialCategories"]["statutes"]}


WORK = ("The legal basis names the Act on the Protection of Privacy in Working Life, section 5 of "
        "which is the national law.")


@plants("GDPR9-NATIONAL-BASIS", "specialCategories", sparing={
    "esimerkkila-henkilosto": WORK, "modellby-personal": WORK, "naapurila-tyoterveys": WORK,
    "mallimaa-perhepalvelut": "The legal basis names the acts of social welfare and the Client Data "
                              "Act, which are the national law."})
def condition_without_national_law(n):
    """The condition needs national law, and none is named."""
    if is_statement(n.get("specialCategories")):
        return False
    n["specialCategories"].pop("statutes", None)
    n["specialCategories"]["text"] = n.words(
        "Käsittelemme välttämättömiä terveystietoja.",
        "Vi behandlar nödvändiga uppgifter om hälsa.", "We process necessary health data.")


@plants("GDPR9-CONSENT-NOT-EXPLICIT", "specialCategories", "purposes", "dataItems", also=SPECIAL)
def health_on_ordinary_consent(n):
    """Health data rest on consent, which is not explicit."""
    if n.points != {"consent"}:
        ids = n.purposes_on("consent")
        if not ids or not is_statement(n.get("specialCategories")):
            return False
    ids = n.purposes_on("consent")
    of = n.purposes[ids[0]]["of"]
    n["specialCategories"] = {"text": n.words(
        "Käsittelemme terveystietoja suostumuksellasi.",
        "Vi behandlar uppgifter om hälsa med ditt samtycke.",
        "We process health data with your consent."), "of": of}
    n.add("dataItems", {"of": of, "purposes": ids[:1], "special": "health", "items": [
        item(n, "lisatieto-1", "terveystiedot", "hälsouppgifter", "health data")]})


@plants("GDPR9-MISCLASSIFIED", "dataItems", "specialCategories")
def ordinary_data_as_special(n):
    """Nationality, mother tongue and economy are said to be special categories."""
    said = n.words("Erityiset henkilötietoryhmät: äidinkieli, kansalaisuus ja taloudellinen tilanne.",
                   "Särskilda kategorier: modersmål, medborgarskap och ekonomisk situation.",
                   "Special categories: mother tongue, nationality and financial situation.")
    if is_statement(n.get("specialCategories")):
        return False
    n["specialCategories"]["text"] = said


@plants("GDPR9-MISCLASSIFIED", "dataItems", "specialCategories")
def residence_permit_as_special(n):
    """A residence permit stands in the group of a special category."""
    groups = special_groups(n)
    if not groups:
        return False
    groups[0]["items"].append(item(n, "lisatieto-1", "oleskelulupa", "uppehållstillstånd",
                                   "residence permit"))


@plants("GDPR9-VOLUNTARY-DISCLOSURE", "dataItems", "otherInformation", "specialCategories", also={
    "GDPR9-UNDECLARED": "the text tells of a special category"})
def religion_may_be_told(n):
    """Clients may tell of their religion; nothing says whether it is recorded."""
    n.tell("Asiakas voi halutessaan kertoa uskontoonsa liittyvistä tavoista.",
           "Klienten kan om hen vill berätta om vanor som hänger samman med religionen.",
           "Clients may, if they wish, tell about customs related to their religion.")


@plants("FI-TSL6-SAFEGUARDS", "specialCategories", "security")
def no_safeguards(n):
    """Section 6 of the Data Protection Act is the basis, and no safeguards are told."""
    if is_statement(n.get("specialCategories")) or not any(
            "1050/2018" in one for one in n["specialCategories"].get("statutes", [])):
        return False
    if n.says("pääsevät", "pääsy niihin", "åtkomsten", "käsittelevät vain", "får behandlas bara"):
        n["publicity"].pop("text", None)
    del n["security"]


SECRET = {**ADDED, "FI-JULKL-SECRECY-MISSING": "secrecy is not told at all",
          "FI-SOCIAL-CARE-LAW": "the data are of social care",
          "FI-LIBRARY-LOANS": "secrecy told of the loans",
          "GDPR9-UNDECLARED": "the new data come near health"}


def without_secrecy(n):
    n.pop("publicity", None)
    for text, put in n.all_texts():
        if any(stem in text.lower() for stem in ("salassa", "vaitiolo", "tystnad", "sekret", "secret", "pääsevät vain",
                                                 "käsittelevät vain", "bara de anställda",
                                                 "only employees")):
            put({"fi": "Tietoja suojataan.", "sv": "Uppgifterna skyddas.",
                 "en": "The data are protected."}[
                     "sv" if any(one in text for one in ("Uppgifter", "uppgifter", "Bara")) else
                     n.languages[0]])


@plants("FI-SENSITIVE-NON-ART9", "dataItems", also=SECRET)
def income_support_without_secrecy(n):
    """Income support is listed, and nothing is said of secrecy."""
    without_secrecy(n)
    add_items(n, item(n, "lisatieto-1", "tiedot asiakkaan toimeentulotuesta",
                      "uppgifter om klientens utkomststöd", "income support of the client"))


@plants("FI-SENSITIVE-NON-ART9", "dataItems", also=SECRET)
def protected_address_without_secrecy(n):
    """A non-disclosure order is listed, and nothing is said of secrecy."""
    without_secrecy(n)
    add_items(n, item(n, "lisatieto-1", "turvakielto", "spärrmarkering",
                      "non-disclosure for personal safety"))


CRIMINAL = {**ADDED, "GDPR10-BACKGROUND-EXTRACT": "the text mentions the extract"}


@plants("GDPR10-CRIMINAL-BASIS", "dataItems", "criminalData", also=CRIMINAL)
def criminal_data_without_basis(n):
    """Offences are listed, and no basis is given."""
    if not is_statement(n.get("criminalData")):
        return False
    del n["criminalData"]
    add_items(n, item(n, "lisatieto-1", "tiedot rikostaustasta", "uppgifter om brottslig bakgrund",
                      "criminal background"), criminal="yes")


@plants("GDPR10-CRIMINAL-BASIS", "dataItems", "criminalData", also=CRIMINAL)
def criminal_basis_removed(n):
    """The basis of criminal data is removed."""
    if is_statement(n.get("criminalData")):
        return False
    n["criminalData"] = {"text": n.words("Rekisterissä on rikkomuksia koskevia tietoja.",
                                         "Registret innehåller uppgifter om överträdelser.",
                                         "The register holds data about offences.")}


@plants("GDPR10-BACKGROUND-EXTRACT", "dataItems", also={
    **ADDED, "GDPR10-CRIMINAL-BASIS": "an extract is criminal data",
    "GDPR9-UNDECLARED": "an extract is near special categories"})
def copy_of_extract(n):
    """A copy of the criminal-record extract is kept."""
    add_items(n, item(n, "lisatieto-1", "rikosrekisteriotteen kopio",
                      "kopia av straffregisterutdraget", "copy of the criminal record extract"))


CODE = {**ADDED, "FI-TSL29-HETU-AND-DOB": "a date of birth is listed too"}


@plants("FI-TSL29-HETU-BASIS", "dataItems", also=CODE)
def code_without_ground(n):
    """The ground of the identity code is removed."""
    hits = [group for group in n.items("dataItems")
            if any("1050/2018" in one and "29" in one for one in group.get("statutes", []))]
    for group in hits:
        del group["statutes"]
        group.pop("note", None)
    return bool(hits)


@plants("FI-TSL29-HETU-BASIS", "dataItems", also=CODE)
def code_added_without_ground(n):
    """An identity code is added to a notice that says nothing of section 29."""
    if n.says("29 §"):
        return False
    add_items(n, item(n, "lisatieto-1", "henkilötunnus", "personbeteckning",
                      "personal identity code"))


@plants("FI-TSL29-HETU-AND-DOB", "dataItems", also={
    **ADDED, "FI-TSL29-HETU-BASIS": "the added code has no ground"})
def birth_date_or_code(n):
    """Date of birth and/or identity code, without telling when which."""
    group = n["dataItems"][0]
    group["items"].append(item(n, "lisatieto-1", "syntymäaika ja/tai henkilötunnus",
                               "födelsedatum och/eller personbeteckning",
                               "date of birth and/or personal identity code"))


def code(serial):
    """What a code of somebody born on the last day of 2045 would be: valid, and nobody's."""
    digits = "311245" + serial
    return f"311245A{serial}" + "0123456789ABCDEFHJKLMNPRSTUVWXY"[int(digits) % 31]


@plants("FI-TSL29-HETU-VALUE", "otherInformation")
def code_in_example(n):
    """An example shows what is a valid identity code."""
    one = code("123")
    n.tell(f"Ilmoita tunnus muodossa {one}.", f"Ange beteckningen i formen {one}.",
           f"Give the code in the form {one}.")


@plants("FI-TSL29-HETU-VALUE", "dataItems")
def code_in_note(n):
    """A note on the data holds a valid identity code."""
    one = code("234")
    n["dataItems"][0]["note"] = n.adding(n["dataItems"][0].get("note"), f"Esimerkki: {one}",
                                         f"Exempel: {one}", f"Example: {one}")


@plants("GDPR9-UNDECLARED", "dataItems", "specialCategories", also=SPECIAL)
def union_membership_not_declared(n):
    """The data hold union membership, and the notice says that there are no special categories."""
    if not is_statement(n.get("specialCategories")):
        return False
    add_items(n, item(n, "lisatieto-1", "ammattiliiton jäsenyys", "medlemskap i fackförening",
                      "trade union membership"))


@plants("GDPR9-UNDECLARED", "dataItems", "specialCategories", also=SPECIAL)
def ethnic_background_not_declared(n):
    """The data hold ethnic background, and nothing is said of special categories."""
    if not is_statement(n.get("specialCategories")):
        return False
    del n["specialCategories"]
    add_items(n, item(n, "lisatieto-1", "etninen tausta", "etnisk bakgrund", "ethnic background"))


@plants("GDPR9-MISCLASSIFIED", "dataItems", "specialCategories")
def gender_as_special(n):
    """Gender stands in the group of a special category."""
    groups = special_groups(n)
    if not groups:
        return False
    groups[0]["items"].append(item(n, "lisatieto-1", "sukupuoli", "kön", "gender"))


@plants("GDPR10-BACKGROUND-EXTRACT", "dataItems", also={
    **ADDED, "GDPR10-CRIMINAL-BASIS": "an extract is criminal data",
    "GDPR9-UNDECLARED": "an extract is near special categories"})
def scanned_extract(n):
    """The criminal-record extract is scanned into the register."""
    add_items(n, item(n, "lisatieto-1", "skannattu rikosrekisteriote",
                      "skannat straffregisterutdrag", "scanned criminal record extract"))


@plants("FI-TSL29-HETU-AND-DOB", "dataItems", also={
    **ADDED, "FI-TSL29-HETU-BASIS": "the added code has no ground"})
def birth_date_and_code(n):
    """Date of birth and identity code stand side by side as items of their own."""
    n["dataItems"][0]["items"] += [
        item(n, "lisatieto-1", "syntymäaika", "födelsedatum", "date of birth"),
        item(n, "lisatieto-2", "henkilötunnus", "personbeteckning", "personal identity code")]
