"""Section K: dates and tasks that are no longer the municipality's."""

from planting import plants

OLDER = {
    "STAT-PENDING-REFORM": "the notice may be older than the bill",
    "STALE-DATE-OLD": "the notice is old", "STALE-REFORM-SINCE-UPDATE": "reforms came after it",
    "STALE-PROJECT-ENDED": "the project is older than projects last",
    "STALE-DATE-ORDER": "another date is later",
}


def dated(n, created, updated):
    for key, day in (("created", created), ("updated", updated)):
        n.pop(key, None)
        if day:
            n[key] = day
    n.pop("history", None)
    n.pop("reviewBy", None)


@plants("STALE-DATE-MISSING", also={"STAT-PENDING-REFORM": "the notice may be older than the bill"})
def no_date(n):
    """No date is left."""
    dated(n, None, None)
    n.pop("translations", None)


@plants("STALE-DATE-OLD", "created", "updated", also=OLDER)
def of_2019(n):
    """The notice is from April 2019."""
    dated(n, "23.4.2019", None)


@plants("STALE-DATE-OLD", "created", "updated", also=OLDER)
def of_autumn_2024(n):
    """The notice was last updated in autumn 2024."""
    dated(n, "2023-01-02", "2024-10-01")


@plants("STALE-DATE-ORDER", "created", "updated", also=OLDER)
def updated_before_created(n):
    """The notice was updated before it was drawn up."""
    dated(n, "2026-09-01", "2025-09-01")


@plants("STALE-DATE-ORDER", "created", "updated", also=OLDER)
def updated_in_future(n):
    """The date of the update is in the future."""
    dated(n, "2025-09-01", "1.12.2026")


@plants("STALE-REFORM-SINCE-UPDATE", "created", "updated", also=OLDER)
def before_2025(n):
    """A notice of integration, employment or building was updated before the reforms of 2025."""
    if not n.says("681/2023", "380/2023", "751/2023"):
        return False
    dated(n, "2024-01-10", "2024-11-30")


@plants("STALE-REFORM-SINCE-UPDATE", "created", "updated", also=OLDER)
def before_2024(n):
    """A notice of social care was updated before the client data act of 2024."""
    if not n.says("1301/2014"):
        return False
    dated(n, "2022-01-10", "2023-11-30")


@plants("STALE-REFORM-SINCE-UPDATE", "created", "updated", also=OLDER)
def before_2026(n):
    """A notice that tells of the labour market subsidy was updated before the reform of 2026."""
    if not n.says("työllistymissuunnitelma"):
        return False
    dated(n, "2025-01-10", "2025-11-30")
    first = next(iter(n.purposes.values()))
    first["text"] = n.adding(
        first["text"], "Annamme lausunnon työmarkkinatuen edellytyksistä.",
        "Vi ger utlåtanden om förutsättningarna för arbetsmarknadsstöd.",
        "We give statements on the conditions of the labour market subsidy.")


TRANSFERRED = {
    "FI-SOCIAL-CARE-LAW": "the acts of social care are not cited",
    "GDPR6-1A-CONSENT-STATUTORY": "the task is statutory",
    "GDPR9-UNDECLARED": "the task deals with health", "GDPR14-MIXED-ORIGIN": "other data",
    "STALE-REFORM-SINCE-UPDATE": "the sector was reformed",
    "FI-JULKL-SECRECY-MISSING": "the clients' data are secret", "FI-SENSITIVE-NON-ART9": "so are these",
    "GDPR13-1C-PURPOSE-MIXED": "the purpose tells of more",
    "FI-PUPIL-WELFARE": "the records are the county's",
    "FI-WORKLIFE-759": "it is no register of interests any more",
    "GDPR13-1C-PURPOSE-HIDDEN": "other fields still tell of the purpose that was replaced",
}


def retask(n, register, purpose):
    if not n.is_municipal or n.says("työterv", "1171/2022"):
        return False
    n["title"] = n.words(*register)
    n["register"]["name"] = n.words(*register)
    next(iter(n.purposes.values()))["text"] = n.words(*purpose)


@plants("STALE-TASK-TRANSFERRED", also=TRANSFERRED)
def adult_social_work(n):
    """The municipality keeps the register of adult social work."""
    return retask(n, ("Aikuissosiaalityön asiakasrekisteri", "Vuxensocialarbetets klientregister",
                      "Client register of adult social work"),
                  ("Aikuissosiaalityön asiakkaiden palvelutarpeen arviointi ja päätökset.",
                   "Bedömning av servicebehovet och beslut för klienter inom vuxensocialarbetet.",
                   "Assessment and decisions in adult social work."))


@plants("STALE-TASK-TRANSFERRED", also=TRANSFERRED)
def rehabilitative_work(n):
    """The municipality keeps the register of rehabilitative work."""
    return retask(n, ("Kuntouttavan työtoiminnan asiakasrekisteri",
                      "Klientregister för arbetsverksamhet i rehabiliteringssyfte",
                      "Client register of rehabilitative work activities"),
                  ("Kuntouttavan työtoiminnan järjestäminen asiakkaille.",
                   "Ordnande av arbetsverksamhet i rehabiliteringssyfte för klienter.",
                   "Organising rehabilitative work activities for clients."))


@plants("STALE-TASK-TRANSFERRED", also=TRANSFERRED)
def rescue_services(n):
    """The municipality keeps the register of the rescue department."""
    return retask(n, ("Pelastustoimen rekisteri", "Räddningsväsendets register",
                      "Register of the rescue department"),
                  ("Kunnan pelastustoimen tehtävien hoitaminen.",
                   "Skötsel av kommunens uppgifter inom räddningsväsendet.",
                   "Carrying out the rescue services of the municipality."))


@plants("STALE-PROJECT-ENDED", also={
    **OLDER, "GDPR13-1A-CONTROLLER-NOT-LEGAL-ENTITY": "a project is the controller",
    "FI-ESR-REGISTER": "the project is financed by the ESF"})
def esf_project_of_2014(n):
    """The controller is a project of a programme period that has ended."""
    if len(n.items("controllers")) != 1:
        return False
    n["controllers"][0].update(kind="project", name=n.words(
        "Polku töihin -hanke (ESR 2014–2020)", "Projektet Vägen till arbete (ESF 2014–2020)",
        "Path to Work project (ESF 2014–2020)"))


@plants("STALE-SYSTEM-SUPERSEDED", "systems", also={
    "GDPR13-2A-RETENTION-GROUP": "the added system has no storage time",
    "GDPR26-KEHA-STATUTORY": "the system is KEHA's"})
def ura(n):
    """A system is URA, which has been replaced."""
    system = next(iter(n["systems"].values()))
    system["name"] = n.words("URA-asiakastietojärjestelmä", "Klientdatasystemet URA", "URA system")


@plants("STALE-SYSTEM-SUPERSEDED", "security", "otherInformation")
def vahti(n):
    """Security follows the VAHTI guides, which have been replaced."""
    n["security"]["text"] = n.adding(n["security"]["text"], "Noudatamme VAHTI-ohjeita.",
                                     "Vi följer VAHTI-anvisningarna.",
                                     "We follow the VAHTI guidelines.")
