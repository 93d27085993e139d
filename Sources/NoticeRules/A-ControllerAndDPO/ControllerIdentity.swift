import Diagnostics
import NoticeModel

/// The notice names no controller.
///
/// Everything else in a notice hangs on who answers for the processing (Art. 13(1)(a), 4(7)). A
/// notice with several controllers passes as soon as one is named; contact details are another
/// rule's matter. A mark that stands for a name, such as a dash, names nobody.
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
    wrong: Phrase(fi: "Rekisterinpitäjä: –", sv: "Personuppgiftsansvarig: –", en: "Controller: –"),
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
    guard notice.controllers.allSatisfy({ $0.name.map(namesNobody) ?? true }) else { return }
    let mark = notice.controllers.lazy.compactMap(\.name).first { !$0.isBlank }?.range
    let name = notice.words(
      Phrase(
        fi: "[täydennä: kunta ja toimielin, joka vastaa rekisteristä]",
        sv: "[fyll i: kommunen och det organ som ansvarar för registret]",
        en: "[fill in: the municipality and the organ that answers for the register]"))
    let fill = { (controller: inout Controller) in controller.name = name }
    findings.report(
      about, at: mark ?? notice.place(of: "controllers"),
      because: [
        notice.controllers.isEmpty
          ? .fact(
            Phrase(
              fi: "Selosteessa ei ole rekisterinpitäjää.",
              sv: "Beskrivningen har ingen personuppgiftsansvarig.",
              en: "The notice has no controller."))
          : .fact(
            Phrase(
              fi: "Rekisterinpitäjän nimi on tyhjä.",
              sv: "Den personuppgiftsansvariges namn är tomt.",
              en: "The controller's name is empty."), at: mark ?? notice.place(of: "controllers"))
      ],
      proposing: mark.map { .replacing($0, with: name.first.text.string, .placeholder) }
        ?? proposal(notice, fill))
  }

  /// Whether a name is blank, or in every language only a mark: "–", "?", "x".
  private static func namesNobody(_ name: LocalizedText) -> Bool {
    name.variants.allSatisfy { variant in
      // Names have letters, and only an "x" may be a mark.
      let hasLetter = variant.text.string.utf8.contains {
        ($0 | 0x20) &- UInt8(ascii: "a") < 26 && $0 | 0x20 != UInt8(ascii: "x")
      }
      if hasLetter || variant.text.string.utf8.count > 40 { return false }
      let marks = variant.text.string.unicodeScalars.filter { !$0.properties.isWhitespace }
      return marks.allSatisfy { "-‐‑‒–—―−?._/".unicodeScalars.contains($0) }
        || (marks.count == 1 && marks.allSatisfy { "xX".unicodeScalars.contains($0) })
    }
  }

  private static func proposal(
    _ notice: Notice, _ fill: (inout Controller) -> Void
  ) -> Proposal? {
    guard let controller = notice.controllers.first else {
      var controller = Controller()
      fill(&controller)
      return .adding { $0.controllers = [controller] }
    }
    return controller.name == nil ? .adding(to: controller, fill) : nil
  }
}
