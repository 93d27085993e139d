import Diagnostics
import NoticeModel

/// A natural person is given as controller.
///
/// Someone who acts for an authority is not its controller (Art. 4(7); EDPB guidelines 07/2020). The
/// finding comes from the stated kind, or from a title ("kunnanjohtaja") beside which no organisation
/// is named.
///
/// May be wrong: a person's name without a title is not recognised, as no list of names is kept; a
/// sole trader may be a controller, but not for a municipality's register.
package enum ControllerIsPerson: Rule {
  package static let about = RuleDescription(
    "GDPR13-1A-CONTROLLER-IS-PERSON", .warning, concerns: ["controllers"], item: .controller,
    law: [.gdpr(4, 7), .gdpr(13, 1, "a")],
    message: Phrase(
      fi:
        "Rekisterinpitäjäksi on merkitty henkilö (”{name}”). Merkitse viranomainen ja esitä henkilö vain yhteyshenkilönä.",
      sv:
        "En fysisk person (”{name}”) har angetts som personuppgiftsansvarig. Ange myndigheten och personen endast som kontaktperson.",
      en:
        "A person (“{name}”) is given as controller. Name the authority and list the person only as contact."
    ),
    wrong: Phrase(
      fi: "Rekisterinpitäjä: kunnanjohtaja Maija Malli",
      sv: "Personuppgiftsansvarig: kommundirektör Maija Malli",
      en: "Controller: municipal manager Maija Malli"),
    advice: Phrase(
      fi: "Rekisterinpitäjä: Mallilan kunta, kunnanhallitus",
      sv: "Personuppgiftsansvarig: Mallila kommun, kommunstyrelsen",
      en: "Controller: Municipality of Mallila, Municipal Board"),
    why: Phrase(
      fi:
        "Viranomaisen puolesta toimiva henkilö ei ole rekisterinpitäjä: vastuu on viranomaisella, ja henkilö vaihtuu.",
      sv:
        "En person som handlar för en myndighet är inte personuppgiftsansvarig: ansvaret är myndighetens, och personen byts ut.",
      en:
        "A person who acts for an authority is not the controller: the authority answers, and persons change."
    ),
    caveat: Phrase(
      fi:
        "Henkilö tunnistetaan merkitystä lajista tai virkanimikkeestä; pelkkää nimeä ei tunnisteta henkilöksi.",
      sv:
        "En person känns igen på det angivna slaget eller på en tjänstetitel; enbart ett namn känns inte igen som en person.",
      en:
        "A person is recognised by the stated kind or by a title; a name alone is not recognised as a person's."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for controller in notice.controllers where controller.isPerson {
      findings.report(
        about, at: controller.name?.range ?? controller.range, ["name": controller.quotedName],
        because: [
          controller.kind?.value == .person
            ? .fact(
              Phrase(
                fi: "Rekisterinpitäjän laji on henkilö.",
                sv: "Den personuppgiftsansvariges slag är person.",
                en: "The controller's kind is person."), at: controller.kind?.range)
            : .fact(
              Phrase(
                fi: "Nimessä on virkanimike, mutta ei organisaatiota.",
                sv: "Namnet har en tjänstetitel men ingen organisation.",
                en: "The name has a title, but no organisation."), at: controller.name?.range)
        ],
        proposing: controller.namingAuthority(of: notice))
    }
  }
}
