import Diagnostics
import NoticeModel

/// A unit, a project, a service or a system is given as controller.
///
/// The controller decides on purposes and means (Art. 4(7)): the municipality or an organ that the
/// Local Government Act knows. The finding comes from the stated kind, or else from the name: it has
/// a word for a unit ("palvelut", "hanke") and no legal person in the nominative ("Mallilan kaupunki"
/// counts, "Mallilan kaupungin …" does not). A stated kind of unit or project decides alone, whatever
/// the name says besides.
///
/// May be wrong: state offices are called "toimisto" too (state the kind `stateAuthority`), and a
/// company may be called "Mallilan palvelut" (state the kind `company`). Names that use other words
/// for a unit are not seen.
package enum ControllerNotLegalEntity: Rule {
  package static let about = RuleDescription(
    "GDPR13-1A-CONTROLLER-NOT-LEGAL-ENTITY", .warning, concerns: ["controllers"], item: .controller,
    law: [
      .gdpr(4, 7),
      .act(
        fi: "kuntalaki", sv: "kommunallagen", en: "Local Government Act", "410/2015", "30"),
      .act(
        fi: "tiedonhallintalaki", sv: "informationshanteringslagen",
        en: "Act on Information Management in Public Administration", "906/2019", "4"),
    ],
    message: Phrase(
      fi:
        "Rekisterinpitäjäksi on merkitty yksikkö tai hanke (”{name}”). Rekisterinpitäjä on kunta tai sen toimielin; yksikkö voi olla yhteystaho.",
      sv:
        "En enhet eller ett projekt (”{name}”) har angetts som personuppgiftsansvarig. Ansvarig är kommunen eller dess organ; enheten kan vara kontaktpunkt.",
      en:
        "A unit or project (“{name}”) is given as controller. The controller is the municipality or its organ; the unit can be the contact point."
    ),
    wrong: Phrase(
      fi: "Rekisterinpitäjä: Kaupungin maahanmuuttajapalvelut",
      sv: "Personuppgiftsansvarig: Stadens invandrarservice",
      en: "Controller: the city's immigrant services"),
    advice: Phrase(
      fi: "Rekisterinpitäjä: Mallilan kaupunki, kaupunginhallitus; yhteystaho: kotoutumispalvelut",
      sv:
        "Personuppgiftsansvarig: Mallila stad, stadsstyrelsen; kontaktpunkt: integrationstjänsterna",
      en: "Controller: City of Mallila, City Board; contact point: integration services"),
    why: Phrase(
      fi:
        "Rekisterinpitäjä on se viranomainen, joka päättää käsittelyn tarkoituksista ja keinoista. Yksikkö tai hanke ei päätä niistä eikä vastaa niistä.",
      sv:
        "Personuppgiftsansvarig är den myndighet som bestämmer ändamålen och medlen för behandlingen. En enhet eller ett projekt bestämmer inte om dem och ansvarar inte för dem.",
      en:
        "The controller is the authority that decides on the purposes and means of the processing. A unit or a project neither decides on them nor answers for them."
    ),
    caveat: Phrase(
      fi:
        "Päätelmä perustuu merkittyyn lajiin tai nimen sanoihin. Valtion toimisto tai yhtiö voidaan tulkita yksiköksi: merkitse silloin rekisterinpitäjän laji.",
      sv:
        "Slutsatsen bygger på det angivna slaget eller på orden i namnet. En statlig byrå eller ett bolag kan tolkas som en enhet: ange då den ansvariges slag.",
      en:
        "The finding rests on the stated kind or on the words of the name. A state office or a company may be taken for a unit: state the controller's kind then."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    for controller in notice.controllers where controller.isUnitOrProject {
      findings.report(
        about, at: controller.name?.range ?? controller.range, ["name": controller.quotedName],
        because: [reason(controller)], proposing: controller.namingAuthority(of: notice))
    }
  }

  private static func reason(_ controller: Controller) -> Note {
    switch controller.kind?.value {
    case .unit, .project, .system, .service:
      .fact(
        Phrase(
          fi: "Rekisterinpitäjän laji on yksikkö, hanke, järjestelmä tai palvelu.",
          sv: "Den personuppgiftsansvariges slag är enhet, projekt, system eller tjänst.",
          en: "The controller's kind is unit, project, system or service."),
        at: controller.kind?.range)
    default:
      .fact(
        Phrase(
          fi: "Nimessä on yksikön tai hankkeen sana, mutta ei kuntaa tai toimielintä.",
          sv: "Namnet har ett ord för en enhet eller ett projekt men ingen kommun och inget organ.",
          en: "The name has a word for a unit or project, but no municipality or organ."),
        at: controller.name?.range)
    }
  }
}
