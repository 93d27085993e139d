"""Section I: data not obtained from the data subject (Article 14)."""

from planting import plants


def outside(n):
    return [source for source in n.items("sources") if source.get("kind") not in (None, "subject")]


SOURCE = {
    "GDPR14-1D-CATEGORIES-MISSING": "what the new source gives is not told",
    "GDPR14-MIXED-ORIGIN": "the origins are mixed", "GDPR14-3-TIMING": "a source outside is added",
    "GDPR14-2F-SOURCE-VAGUE": "the new source is not exact",
    "FI-VTJ-SOURCE": "what the register gives is not told",
    "GDPR14-INTERNAL-REGISTER": "what the other register gives is gone",
}


def add_source(n, fi, sv, en, **more):
    n.add("sources", {"name": n.words(fi, sv, en), **more})


@plants("GDPR14-1D-CATEGORIES-MISSING", "sources", also=SOURCE)
def source_without_items(n):
    """What the first source outside gives is removed."""
    if not outside(n):
        return False
    for key in ("items", "text"):
        outside(n)[0].pop(key, None)


@plants("GDPR14-1D-CATEGORIES-MISSING", "sources", also=SOURCE)
def authority_without_items(n):
    """A source is added, without what comes from it."""
    add_source(n, "Maahanmuuttovirasto", "Migrationsverket", "Finnish Immigration Service",
               kind="authority")


@plants("GDPR14-1D-CATEGORIES-MISSING", also={
    **SOURCE, "GDPR13-CATEGORIES-MISSING": "no categories are told",
    "FI-TSL29-HETU-BASIS": "the ground stood with the data",
    "GDPR13-1E-RECIPIENT-NO-BASIS": "what is disclosed is gone"})
def no_categories(n):
    """Data come from elsewhere, and no data are listed at all."""
    if not outside(n):
        return False
    del n["dataItems"]
    n.forget("items")
    n.forget("dataItems")
    # A source that tells its data in words has met Art. 14(1)(d) by itself.
    for source in n.items("sources"):
        if source.get("kind") == "ownOtherRegister":
            source.pop("text", None)


@plants("GDPR14-2F-SOURCE-MISSING")
def no_sources(n):
    """The sources are removed."""
    n.pop("sources")


@plants("GDPR14-2F-SOURCE-MISSING", also={
    "GDPR14-3-TIMING": "data come from elsewhere",
    "GDPR14-MIXED-ORIGIN": "the origins are not separated"})
def no_sources_for_outside_data(n):
    """The sources are removed, although data are marked as coming from a third party."""
    n.pop("sources")
    n["dataItems"][0]["origin"] = "thirdParty"


@plants("GDPR14-2F-SOURCE-VAGUE", "sources", also=SOURCE)
def other_sources(n):
    """Other possible sources are mentioned."""
    add_source(n, "mahdolliset muut tietolähteet", "eventuella andra källor",
               "possible other sources", kind="unspecified")


@plants("GDPR14-2F-SOURCE-VAGUE", "sources", also=SOURCE)
def authorities(n):
    """Data come from authorities."""
    add_source(n, "muilta viranomaisilta", "andra myndigheter", "other authorities",
               kind="authority")


@plants("GDPR14-2F-PUBLIC-SOURCE", "sources", also=SOURCE)
def internet(n):
    """Data come from the internet, which is not said to be a public source."""
    add_source(n, "Internet ja sosiaalinen media", "Internet och sociala medier",
               "The internet and social media", kind="private")


@plants("GDPR14-2F-PUBLIC-SOURCE", "sources", also=SOURCE)
def title_register(n):
    """Data come from the register of title and mortgages; nothing says that it is public."""
    add_source(n, "Lainhuuto- ja kiinnitysrekisteri", "Lagfarts- och inteckningsregistret",
               "Title and mortgage register", kind="authority")


@plants("GDPR14-MIXED-ORIGIN", "sources", "dataItems", also=SOURCE)
def origins_not_separated(n):
    """No source tells what comes from it, although data come from the subject and from elsewhere."""
    kinds = {source.get("kind") for source in n.items("sources")}
    if "subject" not in kinds or len(kinds) < 2:
        return False
    for source in n.items("sources"):
        source.pop("items", None)
        source.pop("text", None)
        source.pop("of", None)
    for group in n.items("dataItems"):
        group.pop("origin", None)


@plants("GDPR14-INTERNAL-REGISTER", "sources", also=SOURCE)
def own_register(n):
    """Data come from another register of the controller; which and why is not told."""
    add_source(n, "Asiakastietojärjestelmä", "Klientdatasystemet", "Client information system",
               kind="ownOtherRegister")


@plants("GDPR14-INTERNAL-REGISTER", "sources", also=SOURCE)
def own_register_untold(n):
    """What comes from the controller's other register, and why, is removed."""
    hits = [one for one in n.items("sources") if one.get("kind") == "ownOtherRegister"]
    for one in hits:
        one.pop("text", None)
        one.pop("items", None)
    return bool(hits)


THIRD = {"GDPR14-MIXED-ORIGIN": "where the new data come from is open",
         "FI-PUPIL-WELFARE": "the data may be of welfare"}


PARENTS = "The groups name the child's parents and guardians, who are its next of kin and family."


@plants("GDPR14-THIRD-PERSONS", "dataItems", "dataSubjects", also=THIRD, sparing={
    "esimerkkila-henkilosto": "The groups name the next of kin, among whom the family is.",
    "mallimaa-perhepalvelut": PARENTS})
def spouse(n):
    """The data hold the spouse, who is not among the data subjects."""
    if n.says("perheenjäsen", "puoliso", "familjemedlem", "make ", "spouse"):
        return False
    n["dataItems"][0]["items"].append({"id": "lisatieto-1", "name": n.words(
        "perheenjäsenten nimet", "familjemedlemmarnas namn", "names of family members")})


@plants("GDPR14-THIRD-PERSONS", "dataItems", "dataSubjects", also=THIRD, sparing={
    "mallimaa-perhepalvelut": PARENTS,
    "modellby-integration": "The groups name the family, who are the next of kin."})
def next_of_kin(n):
    """The data hold the next of kin, who is not among the data subjects."""
    if n.says("lähiomai", "läheinen", "läheiselle", "närstående", "next of kin"):
        return False
    n["dataItems"][-1]["items"].append({"id": "lisatieto-1", "name": n.words(
        "lähiomaisen puhelinnumero", "närståendes telefonnummer", "phone number of next of kin")})


@plants("GDPR14-3-TIMING", also={
    "GDPR14-5-EXEMPTION": "the section told of the exemption"})
def timing_not_told(n):
    """When people are told of data from elsewhere is removed."""
    # Where an act provides for each source, nobody need be told (Art. 14(5)(c)).
    if all(source.get("statutes") for source in outside(n)):
        return False
    titles = ("Muualta saadut tiedot", "Uppgifter från andra källor", "Data obtained elsewhere")
    rest = [one for one in n.items("otherInformation")
            if not any(title in repr(one["title"]) for title in titles)]
    if len(rest) == len(n.items("otherInformation")):
        return False
    if rest:
        n["otherInformation"] = rest
    else:
        n.pop("otherInformation")


@plants("GDPR14-5-EXEMPTION", "otherInformation", also={
    "GDPR14-3-TIMING": "the text denies informing"})
def informing_denied(n):
    """The notice says that people need not be informed; the ground is not told."""
    n.tell("Rekisteröityä ei tarvitse erikseen informoida muualta saaduista tiedoista.",
           "Den registrerade behöver inte informeras särskilt om uppgifter från annat håll.",
           "The data subject need not be informed separately of data obtained elsewhere.")
