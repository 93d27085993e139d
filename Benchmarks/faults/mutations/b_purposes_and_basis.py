"""Section B: purposes, legal basis, groups of data subjects."""

from planting import plants

CONSENT = {
    "GDPR6-1A-CONSENT-IMBALANCE": "an authority relies on consent",
    "GDPR13-2B-ERASURE-OMITTED": "erasure goes with the new basis",
    "GDPR13-2B-PORTABILITY-OMITTED": "portability goes with the new basis",
    "GDPR13-2C-WITHDRAWAL-MISSING": "consent can be withdrawn",
    "RIGHTS-SCOPE-UNSTATED": "the bases of the groups differ now",
    "RIGHTS-OBJECTION-NA": "objection does not go with the new basis",
}
OTHER_BASIS = {
    "GDPR13-2B-ERASURE-OMITTED": "erasure goes with the new basis",
    "GDPR13-2B-PORTABILITY-OMITTED": "portability goes with the new basis",
    "GDPR13-2B-OBJECTION-OMITTED": "objection goes with the new basis",
    "RIGHTS-OBJECTION-NA": "objection does not go with the new basis",
    "RIGHTS-PORTABILITY-NA": "portability does not go with the new basis",
    "RIGHTS-WITHDRAW-NA": "nothing rests on consent any more",
    "RIGHTS-SCOPE-UNSTATED": "the bases of the groups differ now",
    "RIGHTS-ERASURE-NA": "erasure does not go with the new basis",
}
NO_BASIS = {
    "GDPR13-1C-BASIS-NO-ART6": "no basis names its point",
    "RIGHTS-WITHDRAW-NA": "nothing rests on consent any more",
    "GDPR9-CONSENT-NOT-EXPLICIT": "no basis is left for special categories",
    "FI-WORKLIFE-759": "the act was cited with the basis only",
    "FI-SOCIAL-CARE-LAW": "the act was cited with the basis only",
    "FI-WHISTLEBLOWING": "the act was cited with the basis only",
    "FI-CAMERA-759": "the act was cited with the basis only",
    "FI-LIBRARY-LOANS": "the choice of the client was told with the basis",
    "GDPR6-3-LAW-NOT-NAMED": "no law is named with a basis any more",
}


def first_on(n, *points, statutory=None):
    """The first purpose whose only basis is one of the points."""
    for id in n.purposes_on(*points):
        purpose = n.purposes[id]
        if statutory in (None, purpose.get("statutoryTask")):
            return purpose
    return None


def rebase(n, points, basis, statutory=None):
    purpose = first_on(n, *points, statutory=statutory)
    if not purpose:
        return False
    purpose["legalBasis"] = [basis]
    return purpose


@plants("GDPR13-1C-PURPOSE-MISSING", also={
    "GDPR13-1C-BASIS-MISSING": "a basis without a purpose",
    "RIGHTS-SCOPE-UNSTATED": "the rights cannot be tied to purposes",
    "GDPR13-1C-PURPOSE-BASIS-MAP": "nothing to map to",
    "FI-DIRECT-MARKETING": "the purpose told of the consent",
    "FI-LIBRARY-LOANS": "the purpose told of the client's choice",
    "STAT-SECTION-IRRELEVANT": "the purpose told what the section is for"})
def no_purposes(n):
    """All purposes are removed; their bases stay as bases of the whole notice."""
    n["legalBasis"] = n.bases
    del n["purposes"]
    n.forget("purposes")


REPLACED = {"GDPR13-1C-PURPOSE-HIDDEN": "other fields still tell of the purpose that was replaced",
            "GDPR6-1B-CONTRACT-AUTHORITY": "what is left does not tell of a contract",
            "FI-LIBRARY-LOANS": "the purpose told of the client's choice",
            "STAT-SECTION-IRRELEVANT": "the purpose told what the section is for"}


@plants("GDPR13-1C-PURPOSE-VAGUE", "purposes", also=REPLACED)
def upkeep_of_register(n):
    """The first purpose is the upkeep of the register."""
    next(iter(n.purposes.values()))["text"] = n.words(
        "Rekisterin ylläpito", "Underhåll av registret", "Maintaining the register")


@plants("GDPR13-1C-PURPOSE-VAGUE", "purposes", also=REPLACED)
def storing_and_processing(n):
    """A purpose is that data are stored and processed."""
    list(n.purposes.values())[-1]["text"] = n.words(
        "Järjestelmään kirjattavien tietojen tallennus ja käsittely",
        "Lagring och behandling av uppgifter som antecknas i systemet",
        "Storing and processing of the data entered in the system")


@plants("GDPR13-1C-PURPOSE-VAGUE", "purposes", also=REPLACED)
def administrative_purposes(n):
    """A purpose is administrative."""
    next(iter(n.purposes.values()))["text"] = n.words(
        "Hallinnolliset tarkoitukset.", "Administrativa ändamål.", "Administrative purposes.")


@plants("GDPR13-1C-PURPOSE-MIXED", "purposes", also={
    "GDPR13-1E-RECIPIENT-NO-BASIS": "the text names a recipient",
    "GDPR13-1C-PURPOSE-HIDDEN": "the text tells of other uses"})
def mixed_purpose(n):
    """The purpose goes on about folders, disclosure and storage time."""
    purpose = next(iter(n.purposes.values()))
    purpose["text"] = n.adding(
        purpose["text"],
        "Kansiot säilytetään lukitussa kaapissa, ja järjestelmä on suojattu salasanalla. Tietoja "
        "luovutetaan Kelalle. Tiedot säilytetään kymmenen vuotta.",
        "Mapparna förvaras i ett låst skåp, och systemet är skyddat med lösenord. Uppgifter lämnas "
        "ut till FPA. Uppgifterna bevaras i tio år.",
        "Folders are kept in a locked cabinet and the system is protected by passwords. Data are "
        "disclosed to Kela. The data are stored for ten years.")


@plants("GDPR13-1C-PURPOSE-HIDDEN", "otherInformation", "rights", also={
    "FI-DIRECT-MARKETING": "the text is about marketing messages",
    "GDPR6-1A-CONSENT-IMBALANCE": "the text asks for permission"})
def hidden_marketing(n):
    """Marketing is mentioned under other information only."""
    if n.says("markkinoin", "marknadsför", "marketing"):
        return False
    n.tell("Pyydämme samalla lupaa markkinointiviesteihin.",
           "Vi ber samtidigt om tillstånd till marknadsföringsmeddelanden.",
           "We also ask for permission to send marketing messages.")


@plants("GDPR13-1C-PURPOSE-HIDDEN", "security", "otherInformation")
def hidden_statistics(n):
    """Statistics are mentioned under other information only."""
    if n.says("tilast", "statisti", "rapor", "report"):
        return False
    n.tell("Käytämme tietojasi myös tilastointiin ja hankkeen raportointiin.",
           "Vi använder dina uppgifter också för statistik och projektets rapportering.",
           "We also use your data for statistics and for reporting of the project.")


@plants("GDPR13-1C-BASIS-MISSING", also=NO_BASIS)
def no_basis(n):
    """All legal bases are removed."""
    for purpose in n.purposes.values():
        del purpose["legalBasis"]
    n.pop("legalBasis", None)


@plants("GDPR13-1C-BASIS-NO-ART6", "purposes", "legalBasis")
def statute_only(n):
    """A basis cites its statute only, without the point of Article 6."""
    purpose = first_on(n, "legalObligation")
    if not purpose:
        return False
    basis = purpose["legalBasis"][0]
    purpose["legalBasis"] = [{"statutes": basis["statutes"]}]


@plants("GDPR13-1C-BASIS-NO-ART6", "purposes", "legalBasis")
def law_in_words(n):
    """The basis is said to be the law; the point is left open."""
    purpose = first_on(n, "publicTask", "legalObligation")
    if not purpose:
        return False
    basis = purpose["legalBasis"][0]
    basis.update(point="unstated", text=n.words(
        "Käsittely perustuu lakiin.", "Behandlingen grundar sig på lag.",
        "The processing is based on law."))


@plants("GDPR13-1C-PURPOSE-BASIS-MAP", "legalBasis", "purposes", also={
    "RIGHTS-SCOPE-UNSTATED": "the rights cannot be tied to bases",
    "GDPR6-1A-CONSENT-IMBALANCE": "the words on consent are gone"})
def bases_not_mapped(n):
    """The bases of several purposes stand together at the end, in a word each."""
    if len(n.purposes) < 2 or len(n.points) < 2:
        return False
    n["legalBasis"] = n.bases
    for basis in n["legalBasis"]:
        basis.pop("text", None)
    for purpose in n.purposes.values():
        del purpose["legalBasis"]


@plants("GDPR13-1C-GROUP-NO-BASIS", "dataSubjects", "dataItems", "purposes", also={
    "GDPR13-2A-RETENTION-GROUP": "the new group has no storage time either",
    "GDPR14-MIXED-ORIGIN": "the origin of the new group's data is open",
    "GDPR13-2E-PROVISION-MISSING": "nothing is said of what the new group must give"})
def volunteers_without_basis(n):
    """The register also holds volunteers, for whom there is no purpose and no basis."""
    if any(not purpose.get("of") for purpose in n.purposes.values()):
        return False
    n["dataSubjects"]["talkoolaiset"] = {"name": n.words(
        "Talkooväki", "Deltagare i talko", "Volunteers")}
    n.add("dataItems", {"of": ["talkoolaiset"], "items": [
        {"id": "talkoo-nimi", "name": n.words("talkoolaisen nimi", "talkodeltagarens namn",
                                              "volunteer's name")}]})


@plants("GDPR13-1D-LEGITIMATE-INTEREST", "purposes", "legalBasis", also={
    "GDPR6-1F-PUBLIC-AUTHORITY": "the controller is an authority", **OTHER_BASIS,
    "GDPR6-BASIS-CONFLICT": "the same group has another basis too"})
def interest_not_described(n):
    """A purpose rests on legitimate interest, and the interest is not told."""
    return bool(rebase(n, ("contract", "publicTask"), {
        "point": "legitimateInterest",
        "text": n.words("Oikeutettu etu.", "Berättigat intresse.", "Legitimate interest.")}))


@plants("GDPR13-SUBJECTS-MISSING", also={
    "GDPR14-THIRD-PERSONS": "no groups are left to name the others",
    "FI-TSL29-HETU-AND-DOB": "the groups whose code and date differ are gone"})
def no_groups(n):
    """The groups of data subjects are removed."""
    del n["dataSubjects"]
    n.forget("of")


@plants("GDPR13-CATEGORIES-MISSING", also={
    "GDPR14-1D-CATEGORIES-MISSING": "no categories are told",
    "FI-TSL29-HETU-BASIS": "the ground stood with the data",
    "FI-LIBRARY-LOANS": "the choice stood with the data",
    "FI-CAMERA-759": "the signs were told with the data"})
def no_data_items(n):
    """The list of data is removed from a notice whose data come from the subjects alone."""
    if n.has_outside_source:
        return False
    del n["dataItems"]
    n.forget("items")
    n.forget("dataItems")


OPEN = {"GDPR14-1D-CATEGORIES-MISSING": "an open list leaves categories untold"}


@plants("GDPR13-CATEGORIES-OPEN-ENDED", "dataItems", also=OPEN)
def and_so_on(n):
    """The last item of a group ends "and so on"."""
    group, item = n.data_items[-1]
    group["items"].append({"id": "ja-niin-edelleen", "name": n.words(
        "sähköposti jne.", "e-post osv.", "e-mail etc.")})


@plants("GDPR13-CATEGORIES-OPEN-ENDED", "dataItems", also=OPEN)
def other_necessary_data(n):
    """A group ends with other necessary data."""
    group, item = n.data_items[0]
    group["items"].append({"id": "muut-tiedot", "name": n.words(
        "muut tarpeelliset tiedot", "andra behövliga uppgifter", "other necessary data")})


@plants("GDPR13-CATEGORIES-OPEN-ENDED", "dataItems", also=OPEN)
def list_marked_open(n):
    """A group is marked as going on."""
    n["dataItems"][-1]["openEnded"] = "yes"


@plants("GDPR6-1F-PUBLIC-AUTHORITY", "purposes", "legalBasis", also=OTHER_BASIS)
def interest_in_statutory_task(n):
    """A statutory task rests on a legitimate interest, which is described."""
    return bool(rebase(n, ("legalObligation", "publicTask"), {
        "point": "legitimateInterest",
        "text": n.words("Oikeutettu etu.", "Berättigat intresse.", "Legitimate interest."),
        "legitimateInterest": n.words(
            "Kunnan etu on hoitaa asiakkaiden asiat tehokkaasti.",
            "Kommunens intresse är att sköta klienternas ärenden effektivt.",
            "It is in the interest of the municipality to manage matters efficiently.")},
        statutory="yes"))


STATUTORY_ON_CONSENT = {
    **CONSENT, **OTHER_BASIS,
    "GDPR9-CONSENT-NOT-EXPLICIT": "special categories rest on ordinary consent now",
    "GDPR6-3-LAW-NOT-NAMED": "the law was named with the basis",
    "FI-WORKLIFE-759": "the act was cited with the basis",
    "FI-SOCIAL-CARE-LAW": "the act was cited with the basis",
    "FI-WHISTLEBLOWING": "the act was cited with the basis",
    "FI-CHILD-13": "children would consent",
    "GDPR6-BASIS-CONFLICT": "other fields still speak of a statutory task",
    "GDPR13-2A-RETENTION-LONG": "long for data that rest on consent",
}


@plants("GDPR6-1A-CONSENT-STATUTORY", "purposes", "legalBasis", "register", "title",
        also=STATUTORY_ON_CONSENT)
def statutory_tasks_on_consent(n):
    """All purposes, some of them statutory tasks, rest on consent."""
    if not any(purpose.get("statutoryTask") == "yes" for purpose in n.purposes.values()):
        return False
    for purpose in n.purposes.values():
        purpose["legalBasis"] = [{"point": "consent", "text": n.words(
            "Rekisteröidyn suostumus.", "Den registrerades samtycke.", "Consent.")}]


@plants("GDPR6-1A-CONSENT-IMBALANCE", "purposes", "legalBasis")
def consent_for_service(n):
    """Consent is asked for to receive the service, and nothing says that it is voluntary."""
    hits = [basis for basis in n.bases if basis.get("point") == "consent"]
    if not hits or n.says("hakemuksen jättäminen on vapaaehtoista"):
        return False
    for basis in hits:
        basis["text"] = n.words(
            "Suostumus, jonka annat palvelun saamiseksi (6 artikla 1 kohta a).",
            "Samtycke som du ger för att få servicen (artikel 6.1 a).",
            "Consent that you give to receive the service (Article 6(1)(a)).")
    for statement in n.items("provision"):
        if statement.get("kind") == "voluntary":
            statement["kind"] = "neededForContract"
            statement["text"] = n.words("Tiedot tarvitaan palvelua varten.",
                                        "Uppgifterna behövs för servicen.",
                                        "The data are needed for the service.")


@plants("GDPR6-CONSENT-SECRECY", "purposes", "legalBasis", also={
    **CONSENT, "GDPR6-BASIS-CONFLICT": "consent stands beside another basis"})
def consent_to_disclosure_as_basis(n):
    """Consent to disclose secret information is given as a legal basis."""
    if "consent" in n.points:
        return False
    next(iter(n.purposes.values()))["legalBasis"].append({"point": "consent", "text": n.words(
        "Suostumus salassa pidettävien tietojen luovutukseen.",
        "Samtycke till att lämna ut sekretessbelagda uppgifter.",
        "Consent to disclose secret information.")})


NO_LAW = {
    "FI-WORKLIFE-759": "the act was cited with the basis",
    "FI-SOCIAL-CARE-LAW": "the act was cited with the basis",
    "FI-WHISTLEBLOWING": "the act was cited with the basis",
    "FI-CAMERA-759": "the act was cited with the basis",
    "GDPR26-KEHA-STATUTORY": "the act was cited with the basis",
}


@plants("GDPR6-3-LAW-NOT-NAMED", "purposes", "legalBasis", also=NO_LAW)
def duty_without_law(n):
    """No basis names its law; other fields still do."""
    hits = [basis for basis in n.bases if basis.pop("statutes", None)]
    return bool(hits)


@plants("GDPR6-3-LAW-NOT-NAMED", "purposes", "legalBasis", also=NO_LAW, sparing={
    "kaksila-tutkimuspalvelu": "For statistics section 4, point 3 is all the law there is.",
    "naapurila-kameravalvonta":
        "Surveillance of premises and access control have no act that gives them as a task; "
        "section 4, point 2 is the basis."})
def only_the_data_protection_act(n):
    """A public task cites only section 4 of the Data Protection Act."""
    hits = [basis for basis in n.bases if basis.get("point") == "publicTask"]
    for basis in hits:
        basis["statutes"] = [one for one in basis["statutes"] if "1050/2018" in one]
    return bool(hits)


@plants("GDPR6-1B-CONTRACT-AUTHORITY", "purposes", "legalBasis", also={
    **OTHER_BASIS, "GDPR6-3-LAW-NOT-NAMED": "the law was named with the basis",
    "FI-WORKLIFE-759": "the act was cited with the basis",
    "FI-SOCIAL-CARE-LAW": "the act was cited with the basis",
    "GDPR6-BASIS-CONFLICT": "other fields still speak of a statutory task"})
def decision_as_contract(n):
    """A service that rests on an administrative decision is said to rest on a contract."""
    if n.says("työntekij", "anställd", "employee", "sopimusten hallinta"):
        return False
    return bool(rebase(n, ("legalObligation",), {
        "point": "contract",
        "text": n.words("Sopimus.", "Avtal.", "Contract.")}, statutory="yes"))


@plants("GDPR6-1D-VITAL-INTEREST", "purposes", "legalBasis", also=OTHER_BASIS)
def vital_interest(n):
    """Vital interests are added to the bases of an everyday purpose."""
    if n.says("hälyty", "tapaturma"):
        return False
    next(iter(n.purposes.values()))["legalBasis"].append({"point": "vitalInterests", "text": n.words(
        "Elintärkeä etu.", "Grundläggande intresse.", "Vital interests.")})


@plants("GDPR6-BASIS-CONFLICT", "purposes", "legalBasis", also={
    **OTHER_BASIS, "GDPR13-1C-PURPOSE-BASIS-MAP": "a basis stands beside the purposes",
    "GDPR6-1B-CONTRACT-AUTHORITY": "the added basis is a contract"})
def conflicting_basis(n):
    """One purpose rests on law; the notice as a whole says that all rests on a contract."""
    if len(n.purposes) != 1 or "contract" in n.points:
        return False
    n["legalBasis"] = [{"point": "contract", "text": n.words(
        "Käsittely perustuu sopimukseen.", "Behandlingen grundar sig på avtal.",
        "The processing is based on a contract.")}]


@plants("GDPR6-BASIS-CONFLICT", also={
    **CONSENT, "RIGHTS-WITHDRAW-NA": "the text speaks of consent"})
def conflicting_text(n):
    """The section of other information says that all rests on consent."""
    if "consent" in n.points:
        return False
    n.tell("Kaikki henkilötietojen käsittely perustuu rekisteröidyn suostumukseen.",
           "All behandling av personuppgifter grundar sig på den registrerades samtycke.",
           "All processing of personal data is based on the consent of the data subject.")


@plants("GDPR13-3-FURTHER-PURPOSE", "purposes", also={
    **OTHER_BASIS,
    "GDPR13-2A-RETENTION-GROUP": "the new purpose has no storage time",
    "GDPR13-1C-BASIS-NO-ART6": "the new purpose has no basis",
    "GDPR13-1C-GROUP-NO-BASIS": "the new purpose has no basis",
    "RIGHTS-SCOPE-UNSTATED": "the bases of the groups differ now"})
def further_purpose(n):
    """Data are also used for a project; nothing is said of how this fits the first purpose."""
    first = next(iter(n.purposes.values()))
    n.purposes["hankekaytto"] = {
        "text": n.words("Tietoja käytetään myös uuden hankkeen suunnitteluun.",
                        "Uppgifterna används också för planering av ett nytt projekt.",
                        "The data are also used for planning a new project."),
        "furtherPurpose": "yes", "of": first["of"]}


@plants("GDPR13-1C-PURPOSE-VAGUE", "purposes", also=REPLACED)
def customer_relationship(n):
    """The purpose is the customer relationship and nothing more."""
    next(iter(n.purposes.values()))["text"] = n.words(
        "Asiakassuhteen hoitaminen", "Skötsel av kundförhållandet",
        "Managing the customer relationship")
