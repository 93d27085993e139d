import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// A long text about a person, and the notice does not say that free text is written.
///
/// Free text tends to collect data of special categories. Told where an item of the list says so ("vapaa
/// teksti", "muistiinpanot", "fritext"). Columns of one table are one finding.
///
/// May be wrong: a long text can be of a form whose questions are fixed.
package enum FreeTextColumn: Rule {
  package static let about = RuleDescription(
    "XREF-FREETEXT", .warning, concerns: ["dataItems"],
    law: [.gdpr(5, 1, "c"), .gdpr(9), .gdpr(25)],
    message: Phrase(
      fi:
        "Vapaatekstikenttä {table}.{column} voi sisältää arkaluonteista tietoa. Huomioi selosteessa ja ohjeista kirjaaminen.",
      sv:
        "Fritextfältet {table}.{column} kan innehålla känsliga uppgifter. Beakta i beskrivningen och ge anvisningar.",
      en: "Free-text column {table}.{column} may hold sensitive data."),
    wrong: Phrase(
      fi: "Käynnistä tallennetaan huomiot, mutta seloste ei mainitse vapaata tekstiä.",
      sv: "Om besöket sparas anteckningar, men beskrivningen nämner inte fritext.",
      en: "Remarks on the visit are stored, and the notice does not mention free text."),
    advice: Phrase(
      fi: "Käyntikirjaukset (vapaa teksti)", sv: "Besöksanteckningar (fritext)",
      en: "Visit notes (free text)"),
    why: Phrase(
      fi:
        "Vapaaseen tekstiin kertyy helposti tietoja, joita ei tarvita. Kerro siitä ja ohjeista kirjaajia.",
      sv: "I fritext samlas lätt uppgifter som inte behövs. Berätta om den och ge anvisningar.",
      en:
        "Free text easily collects data that are not needed. Tell of it, and guide those who write."
    ),
    caveat: Phrase(
      fi: "Kenttä voi olla lomakkeen osa, jonka kysymykset on rajattu.",
      sv: "Fältet kan höra till ett formulär vars frågor är avgränsade.",
      en: "The field may be part of a form whose questions are fixed."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register else { return }
    let columns = view.columns(.freeText).filter { column in
      view.isLikely(column) && column.decision?.acceptsFreeText != true
        && !tells(column, view)
    }
    for group in columns.together(by: \.table) {
      findings.report(
        about, group, in: view, help: help(group, view), proposing: { proposal(group, view) })
    }
    for group in unlimited(view).together(by: \.table) {
      findings.report(about, group, in: view, severity: .info, help: help(group, view))
    }
  }

  /// Long texts among the columns that the notice tells: where a schema limits its other texts, one
  /// without a limit is for writing freely.
  private static func unlimited(_ view: RegisterView) -> [CheckedColumn] {
    var limited: [Int: (yes: Int, all: Int)] = [:]
    var found: [CheckedColumn] = []
    for column in view.check.columns {
      guard case .text(let length)? = view.check.definition(of: column)?.type.family else {
        continue
      }
      limited[column.source, default: (0, 0)].all += 1
      if length != nil { limited[column.source, default: (0, 0)].yes += 1 }
    }
    for column in view.columns(.ordinary) {
      guard let counts = limited[column.source], counts.yes * 2 >= counts.all,
        column.disclosure.isDisclosed, column.decision?.acceptsFreeText != true,
        view.severity(column) != nil, !tells(column, view),
        case .text(nil)? = view.check.definition(of: column)?.type.family
      else { continue }
      found.append(column)
    }
    return found
  }

  /// Whether an item that is free text tells it.
  private static func tells(_ column: CheckedColumn, _ view: RegisterView) -> Bool {
    guard case .disclosed(let items) = column.disclosure else { return false }
    return items.contains {
      view.check.items.indices.contains($0) && view.check.items[$0].isFreeText
    }
  }

  private static func help(_ columns: [CheckedColumn], _ view: RegisterView) -> Message {
    let words = words(columns, view)
    return Message(
      Phrase(
        fi: "Kerro tietosisällössä: {items}. Ohjeista, mitä kenttään kirjataan.",
        sv: "Nämn i datainnehållet: {items}. Ge anvisningar om vad som skrivs i fältet.",
        en: "Tell in the list of data: {items}. Give guidance on what is written in the field."),
      ["items": words])
  }

  /// "Palvelun tarve (vapaa teksti)": what the text is about where the lexicon knows it.
  private static func words(_ columns: [CheckedColumn], _ view: RegisterView) -> Phrase {
    var seen: Set<Phrase> = []
    let terms = columns.compactMap { name($0, view) }.filter { seen.insert($0).inserted }
    guard !terms.isEmpty else {
      return Phrase(
        fi: "[täydennä: mitä kirjataan] (vapaa teksti)",
        sv: "[fyll i: vad som antecknas] (fritext)",
        en: "[fill in: what is written] (free text)")
    }
    func list(_ words: [String], _ freeText: String) -> String {
      words.map { "\($0) (\(freeText))" }.joined(separator: ", ")
    }
    return Phrase(
      fi: list(terms.map(\.fi), "vapaa teksti"), sv: list(terms.map(\.sv), "fritext"),
      en: list(terms.map(\.en), "free text"))
  }

  /// What the text is about: in the notice's own word, or else in the lexicon's.
  private static func name(_ column: CheckedColumn, _ view: RegisterView) -> Phrase? {
    if case .disclosed(let items) = column.disclosure, let first = items.first,
      view.check.items.indices.contains(first), let name = view.check.items[first].name
    {
      return Phrase(name.first.text.string)
    }
    return column.category == "FREETEXT" ? nil : view.term(column)
  }

  private static func proposal(_ columns: [CheckedColumn], _ view: RegisterView) -> Proposal? {
    view.proposalToAdd(columns, saying: words(columns, view))
  }
}
