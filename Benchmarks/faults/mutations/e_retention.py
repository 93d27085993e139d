"""Section E: storage times."""

from planting import plants


def timed(n):
    return [one for one in n.items("retention") if one.get("keep")]


@plants("GDPR13-2A-RETENTION-MISSING", also={
    "FI-CAMERA-759": "the storage time of recordings is gone",
    "FI-LIBRARY-LOANS": "the storage time told of the choice"})
def no_retention(n):
    """Storage times are removed."""
    del n["retention"]


def replaced(n, fi, sv, en):
    old = timed(n)[0] if timed(n) else n["retention"][0]
    new = {"criterion": n.words(fi, sv, en)}
    for key in ("of", "purposes"):
        if key in old:
            new[key] = old[key]
    n["retention"][n["retention"].index(old)] = new


@plants("GDPR13-2A-RETENTION-VAGUE", "retention")
def as_long_as_needed(n):
    """Data are kept as long as necessary."""
    replaced(n, "Tiedot säilytetään niin kauan kuin on tarpeen.",
             "Uppgifterna bevaras så länge som det behövs.",
             "The data are kept for as long as necessary.")


@plants("GDPR13-2A-RETENTION-VAGUE", "retention")
def for_a_fixed_time(n):
    """Data are kept for a time that is not told."""
    replaced(n, "Aineisto säilytetään määräajan.", "Materialet bevaras en viss tid.",
             "The material is kept for the required time.")


@plants("GDPR13-2A-RETENTION-VAGUE", "retention")
def as_the_law_says(n):
    """Data are kept for the statutory time, which is not told."""
    replaced(n, "Tiedot säilytetään lain edellyttämän ajan.",
             "Uppgifterna bevaras den tid som lagen kräver.",
             "The data are kept for the period required by law.")


@plants("GDPR13-2A-RETENTION-GROUP", "retention", "dataSubjects", "purposes", "systems")
def one_scope_without_time(n):
    """The storage time of one purpose is removed."""
    for purpose in n.purposes:
        rest = [one for one in n["retention"] if one.get("purposes") != [purpose]]
        covered = set(sum((one.get("purposes", []) for one in rest), []))
        if rest and len(rest) < len(n["retention"]) and purpose not in covered and all(
                one.get("purposes") for one in rest):
            n["retention"] = rest
            return True
    return False


@plants("GDPR13-2A-RETENTION-GROUP", "retention", "dataSubjects", "purposes", "systems", also={
    "GDPR13-1C-GROUP-NO-BASIS": "the added group has no basis either",
    "GDPR14-MIXED-ORIGIN": "the origin of the new data is open"})
def group_without_time(n):
    """A group is added that has no storage time."""
    n["dataSubjects"]["lisaryhma"] = {"name": n.words(
        "Kummikäynneille osallistuvat eläkeläiset", "Pensionärer som deltar i besök",
        "Pensioners who take part in visits")}
    first = next(iter(n.purposes.values()))
    first["of"] = first["of"] + ["lisaryhma"]


@plants("GDPR13-2A-RETENTION-TRIGGER", "retention")
def no_trigger(n):
    """The event from which a time runs is removed."""
    if not timed(n):
        return False
    del timed(n)[0]["from"]


@plants("GDPR13-2A-RETENTION-TRIGGER", "retention")
def thirty_years(n):
    """A time is given in words alone, without its beginning."""
    if not timed(n):
        return False
    old = timed(n)[-1]
    del old["from"]
    old["text"] = n.words(f"Tietoja säilytetään {old['keep']}.",
                          f"Uppgifterna bevaras {old['keep']}.",
                          f"The data are kept for {old['keep']}.")


@plants("GDPR13-2A-RETENTION-REF-ONLY", "retention")
def records_plan_only(n):
    """The only criterion is the records plan."""
    replaced(n, "Tiedot säilytetään tiedonohjaussuunnitelman mukaisesti.",
             "Uppgifterna bevaras enligt informationsstyrningsplanen.",
             "The data are kept according to the records plan.")


@plants("GDPR13-2A-RETENTION-REF-ONLY", "retention", also={
    "STAT-NO-NUMBER": "the act is named without a number"})
def archives_act_only(n):
    """The only criterion is the Archives Act."""
    replaced(n, "Säilytys arkistolain (831/1994) mukaan.", "Bevaras enligt arkivlagen (831/1994).",
             "Kept according to the Archives Act (831/1994).")


@plants("GDPR13-2A-RETENTION-PERMANENT", "retention")
def permanent_without_ground(n):
    """Data are kept for ever; no decision or law is named."""
    old = n["retention"][0]
    n["retention"][0] = {"permanent": "yes", **{
        key: old[key] for key in ("of", "purposes") if key in old}}


@plants("GDPR13-2A-RETENTION-PERMANENT", "retention")
def permanent_in_words(n):
    """The text says that data are kept permanently; no decision or law is named."""
    old = n["retention"][-1]
    n["retention"][-1] = {"text": n.words("Tiedot säilytetään pysyvästi.",
                                          "Uppgifterna bevaras varaktigt.",
                                          "The data are kept permanently."),
                          **{key: old[key] for key in ("of", "purposes") if key in old}}


@plants("GDPR13-2A-RETENTION-LONG", "retention", also={
    "FI-CAMERA-759": "recordings are kept for more than a year",
    "FI-WHISTLEBLOWING": "reports are kept for more than five years"})
def fifty_years(n):
    """Data are kept for fifty years, and no law says so."""
    if not timed(n):
        return False
    one = timed(n)[0]
    one["keep"] = "50 vuotta" if n.languages[0] == "fi" else "50 år"
    if n.languages[0] == "en":
        one["keep"] = "50 years"
    one.pop("legalSource", None)


@plants("GDPR13-2A-RETENTION-LONG", "retention")
def consent_for_fifteen_years(n):
    """Data that rest on consent are kept for fifteen years."""
    for one in n["retention"]:
        if one.get("purposes") and set(one["purposes"]) <= set(n.purposes_on("consent")):
            one.pop("criterion", None)
            one.pop("legalSource", None)
            one["keep"] = {"fi": "15 vuotta", "sv": "15 år", "en": "15 years"}[n.languages[0]]
            one["from"] = n.words("suostumuksen antaminen", "samtycket gavs", "giving of consent")
            return True
    return False


@plants("GDPR13-2A-RETENTION-AUTODELETE", "retention")
def automatic_deletion(n):
    """Deletion is marked as automatic."""
    n["retention"][0]["automatic"] = "yes"


@plants("GDPR13-2A-RETENTION-AUTODELETE", "retention")
def automatic_deletion_in_words(n):
    """The text says that data are deleted automatically."""
    n["retention"][-1]["text"] = n.words("Tiedot poistetaan automaattisesti.",
                                         "Uppgifterna raderas automatiskt.",
                                         "The data are deleted automatically.")


@plants("GDPR13-2A-RETENTION-VAGUE", "retention")
def until_further_notice(n):
    """Data are kept until further notice."""
    replaced(n, "Tiedot säilytetään toistaiseksi.", "Uppgifterna bevaras tills vidare.",
             "The data are kept until further notice.")
