import Diagnostics
import Law
import NoticeModel
import SourceText

/// An act is cited by its name alone.
///
/// A name may mean another act after a reform; the number tells which. Once is enough: where the
/// notice gives an act's number anywhere, and after the first mention, the name may stand alone.
/// Repealed acts and acts yet to come have findings of their own.
package enum StatuteWithoutNumber: Rule {
  package static let about = RuleDescription(
    "STAT-NO-NUMBER", .info, concerns: ["legalBasis"], law: [.gdpr(12, 1)],
    message: Phrase(
      fi: "Lisää säädöksen numero: {name} ({suggestion}).",
      sv: "Lägg till författningsnumret: {name} ({suggestion}).",
      en: "Add the statute number: {name} ({suggestion})."),
    wrong: Phrase(
      fi: "kotoutumislain mukaisesti", sv: "enligt integrationslagen",
      en: "under the integration act"),
    advice: Phrase(
      fi: "kotoutumisen edistämisestä annetun lain (681/2023) mukaisesti",
      sv: "enligt lagen om främjande av integration (681/2023)",
      en: "under the Act on the Promotion of Integration (681/2023)"),
    why: Phrase(
      fi: "Lyhyt nimi voi ajan mittaan tarkoittaa eri lakeja. Numerolla laki löytyy.",
      sv: "Ett kort namn kan med tiden avse olika lagar. Med numret hittar man lagen.",
      en: "A short name may mean different acts over time. The number leads to the act."),
    caveat: Phrase(
      fi: "Yleisesti tunnetun lain nimi voi riittää lukijalle.",
      sv: "Namnet på en allmänt känd lag kan räcka för läsaren.",
      en: "The name of an act that everyone knows may be enough."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard context.reading.statutes.contains(where: { $0.number == nil && $0.name != nil }) else {
      return
    }
    // Names may mean any of the acts that have them.
    var known: Set<StatuteID> = []
    for cited in context.reading.statutes {
      if let id = cited.number?.id { known.insert(id) }
    }
    for cited in context.reading.statutes where cited.number == nil {
      guard let name = cited.name else { continue }
      let all = cited.named.filter(\.hasNumber)
      let current = all.filter { $0.isInForce(on: context.day) }
      if all.isEmpty || current.isEmpty || all.contains(where: { known.contains($0.id) }) {
        continue
      }
      all.forEach { known.insert($0.id) }
      let range = context.range(of: cited)
      let numbers = current.map { "\($0.id)" }
      findings.report(
        about, at: range,
        [
          "name": Phrase(name),
          "suggestion": Phrase(
            fi: numbers.joined(separator: " tai "), sv: numbers.joined(separator: " eller "),
            en: numbers.joined(separator: " or ")),
        ],
        because: [
          .fact(
            Phrase(
              fi: "Selosteessa ei ole tämän lain numeroa.",
              sv: "Lagens nummer finns inte i beskrivningen.",
              en: "The notice does not have this act's number."), at: range)
        ],
        proposing: proposal(for: cited, current, isOnly: all.count == 1, context))
    }
  }

  /// The number behind the name: safe where no other act has had the name.
  private static func proposal(
    for cited: CitedStatute, _ current: [Statute], isOnly: Bool, _ context: RuleContext
  ) -> Proposal? {
    guard current.count == 1, let act = current.first, let name = cited.name,
      let bytes = cited.nameBytes,
      let range = context.exactRange(of: bytes, in: cited.text.text)
    else { return nil }
    let isCertain = isOnly && act.confidence.isCertain
    return .replacing(range, with: "\(name) (\(act.id))", isCertain ? .safe : .review)
  }
}
