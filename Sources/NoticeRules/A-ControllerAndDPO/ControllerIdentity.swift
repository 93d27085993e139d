import Diagnostics
import NoticeModel

/// The notice names no controller.
///
/// Everything else in a notice hangs on who answers for the processing (Art. 13(1)(a), 4(7)). A
/// notice with several controllers passes as soon as one is named; contact details are another
/// rule's matter.
///
/// May be wrong: where the controller is named only in the title or in running text, the rule does
/// not see it. The field is what renderings and registers read, so it should hold the name anyway.
package enum ControllerIdentity: Rule {
  package static let about = RuleDescription(
    "GDPR13-1A-CONTROLLER-IDENTITY", .error, concerns: ["controllers"], item: .controller,
    law: [.gdpr(13, 1, "a"), .gdpr(14, 1, "a"), .gdpr(4, 7)],
    message: Phrase(
      fi: "Rekisterinpitäjää ei ole nimetty.",
      sv: "Den personuppgiftsansvarige har inte angetts.",
      en: "The controller is not named."),
    advice: Phrase(
      fi: "Rekisterinpitäjä: Mallilan kaupunki, hyvinvointilautakunta",
      sv: "Personuppgiftsansvarig: Mallila stad, välfärdsnämnden",
      en: "Controller: City of Mallila, Welfare Committee"),
    why: Phrase(
      fi:
        "Lukijan on tiedettävä, kuka vastaa hänen tietojensa käsittelystä ja kenelle hän voi esittää pyyntönsä.",
      sv:
        "Läsaren ska veta vem som ansvarar för behandlingen av uppgifterna och vem en begäran kan riktas till.",
      en:
        "Readers must know who answers for the processing of their data and to whom they can make requests."
    ),
    caveat: Phrase(
      fi:
        "Jos rekisterinpitäjä mainitaan vain otsikossa tai muun kohdan tekstissä, sääntö ei huomaa sitä.",
      sv:
        "Om den personuppgiftsansvarige nämns bara i rubriken eller i texten i en annan punkt märker regeln det inte.",
      en:
        "Where the controller is mentioned only in the title or in the text of another item, the rule does not see it."
    ))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard notice.controllers.allSatisfy({ !$0.name.isGiven }) else { return }
    findings.report(about, at: notice.place(of: "controllers"))
  }
}
