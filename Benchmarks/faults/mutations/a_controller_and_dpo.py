"""Section A: controller, contact points, data protection officer."""

from planting import plants

CHANNELS = ("address", "phone", "email", "url")


def without(record, *fields):
    for one in fields:
        record.pop(one, None)


def rename_controller(n, fi, sv, en, kind=None):
    if len(n.items("controllers")) != 1:
        return False
    controller = n["controllers"][0]
    controller["name"] = n.words(fi, sv, en)
    without(controller, "kind")
    if kind:
        controller["kind"] = kind


NAMELESS = {
    "GDPR13-1A-CONTROLLER-CONTACT": "a controller without a name has no contact details either",
    "GDPR26-KEHA-STATUTORY": "the statutory joint controller is gone with the others",
    "GDPR26-JOINT-ESSENCE": "an arrangement without controllers",
}


@plants("GDPR13-1A-CONTROLLER-IDENTITY", also=NAMELESS)
def no_controllers(n):
    """The controllers are removed."""
    del n["controllers"]
    n.pop("jointArrangement", None)


@plants("GDPR13-1A-CONTROLLER-IDENTITY", "controllers", also=NAMELESS)
def blank_controllers(n):
    """The name of every controller is a dash."""
    for controller in n.items("controllers"):
        controller["name"] = n.words("–", "–", "–")


OTHER_DOMAIN = {"GDPR13-1B-DPO-EXTERNAL-DOMAIN": "the controller that is left has another domain"}


@plants("GDPR13-1A-CONTROLLER-CONTACT", "controllers", also=OTHER_DOMAIN)
def controller_without_contact(n):
    """A controller has neither address nor phone nor e-mail."""
    without(n["controllers"][0], *CHANNELS)


@plants("GDPR13-1A-CONTROLLER-CONTACT", "controllers")
def controller_without_address(n):
    """A controller has no postal address."""
    without(n["controllers"][-1], "address")


@plants("GDPR13-1A-CONTROLLER-CONTACT", "controllers", also=OTHER_DOMAIN)
def controller_without_electronic_contact(n):
    """A controller can only be written to by post."""
    without(n["controllers"][0], "phone", "email", "url")


@plants("GDPR13-1A-CONTROLLER-NOT-LEGAL-ENTITY", "controllers")
def unit_as_controller(n):
    """A unit of the municipality is named as the controller, and said to be a unit."""
    return rename_controller(n, "Kaupungin kotoutumispalvelut", "Stadens integrationsservice",
                             "Integration services of the city", "unit")


@plants("GDPR13-1A-CONTROLLER-NOT-LEGAL-ENTITY", "controllers")
def project_as_controller(n):
    """A project is named as the controller; only its name tells."""
    return rename_controller(n, "Osaajat töihin -hanke", "Projektet Kunniga i arbete",
                             "Skills to Work project")


@plants("GDPR13-1A-CONTROLLER-NOT-LEGAL-ENTITY", "controllers")
def office_as_controller(n):
    """An office with the municipality in the genitive is the controller."""
    return rename_controller(n, "Naapurilan kunnan nuorisotoimisto", "Modellby kommuns ungdomsbyrå",
                             "Youth office of the municipality", "unit")


@plants("GDPR13-1A-CONTROLLER-IS-PERSON", "controllers")
def title_as_controller(n):
    """The municipal manager is the controller."""
    return rename_controller(n, "kunnanjohtaja", "kommundirektören", "municipal manager", "person")


@plants("GDPR13-1A-CONTROLLER-IS-PERSON", "controllers")
def director_as_controller(n):
    """A director is the controller; only the title tells."""
    return rename_controller(n, "Sivistysjohtaja", "Bildningsdirektören", "Director of education")


@plants("GDPR13-1A-CONTACT-UNREACHABLE", "contacts")
def contact_without_channel(n):
    """A contact has a role only."""
    without(n["contacts"][0], *CHANNELS)


@plants("GDPR13-1A-CONTACT-UNREACHABLE", "contacts")
def second_contact_without_channel(n):
    """A second contact has a role only."""
    n.add("contacts", {"role": n.words("Palvelupäällikkö", "Servicechef", "Service manager")})


@plants("GDPR13-1A-CONTACT-PERSONAL-NAME", "contacts")
def personal_mailbox_of_contact(n):
    """The contact's only mailbox is first name, dot, last name."""
    contact = n["contacts"][0]
    contact["email"] = "maija.malli@" + contact["email"].split("@")[1]


@plants("GDPR13-1A-CONTACT-PERSONAL-NAME", "dpo")
def personal_mailbox_of_dpo(n):
    """The officer's only mailbox is first name, dot, last name."""
    n["dpo"]["email"] = "matti.malli@" + n["dpo"]["email"].split("@")[1]


@plants("GDPR27-REPRESENTATIVE-MISUSE", "representative")
def representative(n):
    """A manager stands under the heading of a representative."""
    n["representative"] = {
        "label": n.words("Rekisterinpitäjän edustaja", "Den personuppgiftsansvariges företrädare",
                         "Controller's representative"),
        "name": n.words("palvelupäällikkö", "servicechefen", "service manager"),
        "phone": "0100 1237"}


@plants("GDPR27-REPRESENTATIVE-MISUSE", "otherInformation", "representative")
def representative_in_text(n):
    """A section of free text has the heading of a representative."""
    n.tell("Palvelujohtaja, puh. 0100 1237.", "Servicechefen, tfn 0100 1237.",
           "Service director, tel. 0100 1237.",
           title=("Rekisterinpitäjän edustaja", "Den personuppgiftsansvariges företrädare",
                  "Controller's representative"))


@plants("GDPR13-1B-DPO-MISSING")
def no_dpo(n):
    """The data protection officer is removed."""
    del n["dpo"]


@plants("GDPR13-1B-DPO-CONTACT", "dpo")
def dpo_without_contact(n):
    """The data protection officer has no contact details."""
    without(n["dpo"], *CHANNELS)


@plants("GDPR13-1B-DPO-EXTERNAL-DOMAIN", "dpo")
def dpo_elsewhere(n):
    """The officer's mailbox is in another municipality, and nothing says that it is shared."""
    without(n["dpo"], "sharedWith")
    n["dpo"]["email"] = "tietosuoja@kolmaskyla.example"


@plants("GDPR13-1B-DPO-BURIED", "contacts", also={
    "GDPR13-1B-DPO-MISSING": "the officer has no item of its own",
    "GDPR13-1B-DPO-EXTERNAL-DOMAIN": "a contact does not tell that the officer is shared"})
def dpo_among_contacts(n):
    """The officer stands only among the other contacts."""
    dpo = n.pop("dpo")
    n.add("contacts", {"role": dpo["role"], "phone": dpo["phone"], "email": dpo["email"]})


@plants("GDPR38-6-DPO-CONFLICT", "dpo", "contacts")
def dpo_decides(n):
    """The same person is the officer and responsible for the register."""
    n["contacts"][0].update(name="Maija Malli", decides="yes")
    n["dpo"]["name"] = "Maija Malli"


@plants("GDPR38-6-DPO-CONFLICT", "dpo", "contacts")
def manager_as_dpo(n):
    """The chief information officer is the data protection officer."""
    n["contacts"][0].update(name="Matti Malli", role=n.words(
        "Tietohallintojohtaja", "Informationsförvaltningsdirektör", "Chief information officer"))
    n["dpo"]["name"] = "Matti Malli"
