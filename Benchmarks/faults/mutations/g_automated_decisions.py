"""Section G: automated decisions and profiling."""

from planting import is_statement, plants


def decide(n, **without):
    """Says that a decision is automated, told in full but for the fields to leave out."""
    if not n.is_municipal:
        return False
    told = {
        "text": n.words(
            "Osa päätöksistä tehdään automaattisesti. Päätöksestä ilmenee, että se on tehty "
            "automaattisesti, ja menettely on kuvattu kunnan verkkosivuilla.",
            "En del av besluten fattas automatiserat. Det framgår av beslutet att det har fattats "
            "automatiserat, och förfarandet beskrivs på kommunens webbplats.",
            "Some decisions are made automatically. The decision states this, and the procedure is "
            "described on the website of the municipality."),
        "logic": n.words("Järjestelmä vertaa hakemuksen tietoja kiinteisiin ehtoihin.",
                         "Systemet jämför ansökan med fasta villkor.",
                         "The system compares the application with fixed conditions."),
        "consequences": n.words("Päätös määrää, saako hakija palvelun.",
                                "Beslutet avgör om sökanden får servicen.",
                                "The decision determines whether the applicant gets the service."),
        "basis": "law", "statutes": ["434/2003 53 e §"],
        "remedy": n.words(
            "Voit vaatia oikaisua, jonka käsittelee ihminen (hallintolaki (434/2003) 53 f §).",
            "Du kan begära omprövning, som görs av en människa (53 f § i förvaltningslagen "
            "(434/2003)).",
            "You can request a review by a human being (434/2003 53 f §)."),
    }
    for name, value in without.items():
        if value is None:
            del told[name]
        else:
            told[name] = value
    n["automatedDecisions"] = told
    return True


SPECIAL = {"GDPR22-4-SPECIAL": "nothing is said of special categories in the decision",
           "GDPR13-2F-PROFILING-NOT-ADDRESSED": "profiling is not told apart"}


@plants("GDPR13-2F-ADM-NOT-ADDRESSED")
def silent_on_decisions(n):
    """Nothing is said of automated decisions."""
    if not is_statement(n.get("automatedDecisions")):
        return False
    n.pop("automatedDecisions")


@plants("GDPR13-2F-PROFILING-NOT-ADDRESSED")
def silent_on_profiling(n):
    """Automated decisions are denied; nothing is said of profiling."""
    if not is_statement(n.get("automatedDecisions")) or not is_statement(n.get("profiling")):
        return False
    n.pop("profiling")


@plants("GDPR13-2F-ADM-LOGIC", "automatedDecisions", also=SPECIAL)
def decision_without_logic(n):
    """An automated decision without its logic."""
    return decide(n, logic=None)


@plants("GDPR13-2F-ADM-LOGIC", "automatedDecisions", also=SPECIAL)
def decision_without_consequences(n):
    """An automated decision without its consequences."""
    return decide(n, consequences=None)


@plants("GDPR22-2-ADM-BASIS", "automatedDecisions", also={
    **SPECIAL, "GDPR22-3-RIGHTS-MISSING": "without a basis the remedy is open"})
def decision_without_basis(n):
    """An automated decision without the provision that allows it."""
    return decide(n, basis=None, statutes=None, remedy=n.words(
        "Voit pyytää, että virkailija käsittelee asian.",
        "Du kan be att en tjänsteinnehavare behandlar ärendet.",
        "You can ask an official to handle the matter."))


@plants("GDPR22-3-RIGHTS-MISSING", "automatedDecisions", "rights", also=SPECIAL)
def decision_without_remedy(n):
    """An automated decision without any remedy."""
    n.rights.pop("noAutomatedDecision", None)
    return decide(n, remedy=None)


@plants("GDPR22-3-RIGHTS-MISSING", "automatedDecisions", "rights", also={
    **SPECIAL, "GDPR22-2-ADM-BASIS": "an authority's decision on a contract"})
def contract_decision_without_human(n):
    """An automated decision on a contract, without human intervention."""
    if "contract" not in n.points:
        return False
    n.rights.pop("noAutomatedDecision", None)
    return decide(n, remedy=None, basis="contract", statutes=None)


@plants("GDPR22-4-SPECIAL", "automatedDecisions", "specialCategories", "dataItems", also={
    "GDPR13-2F-PROFILING-NOT-ADDRESSED": "profiling is not told apart"})
def decision_with_special_data(n):
    """An automated decision in a register with special categories; their use is not told."""
    if is_statement(n.get("specialCategories")) or set(n["specialCategories"]["conditions"]) & {
            "substantialPublicInterest", "explicitConsent"}:
        return False
    return decide(n)


@plants("FI-HL53G-TRANSPARENCY", "automatedDecisions", also=SPECIAL)
def decision_not_told_in_decision(n):
    """Nothing tells that the decision states its automation and where the process is described."""
    return decide(n, text=n.words("Osa päätöksistä tehdään automaattisesti.",
                                  "En del av besluten fattas automatiserat.",
                                  "Some decisions are made automatically."))
