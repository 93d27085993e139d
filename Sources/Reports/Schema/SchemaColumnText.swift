import CrossCheck
import Diagnostics
import RegisterSchema
import SourceText

/// One column in words: the verdict, each reason with its weight, and where the column was written.
package struct SchemaColumnText: Sendable {
  private let language: MessageLanguage
  private let style: TextStyle
  private let width: Int

  /// - Parameter terminalWidth: columns; nil where the text does not go to a terminal.
  package init(language: MessageLanguage, color: Bool, terminalWidth: Int?) {
    self.language = language
    style = TextStyle(color: color)
    width = min(max(40, terminalWidth ?? 88), 100)
  }

  package func render(
    _ row: SchemaReport.Column, of table: SchemaReport.Table, in report: SchemaReport
  ) -> String {
    let verdict = row.verdict
    let name = report.shown(table.table.name) + "." + row.column.name
    var text = style.paint(TerminalEscape.line(name), .title)
    text += "  " + style.paint(TerminalEscape.line(row.column.type.name), .faint) + "\n"
    text += lines(verdictWords(verdict))
    let marks = SchemaWords.flagWords(verdict.flags, language)
    if !marks.isEmpty {
      let isGrave = !verdict.flags.isDisjoint(with: SchemaWords.grave)
      text += "  " + style.paint(marks.joined(separator: ", "), isGrave ? .error : .warning) + "\n"
    }
    for comment in [row.column.comment, row.column.remark].compactMap({ $0 }) {
      text += lines("“" + TerminalEscape.line(TerminalEscape.cut(comment.text, to: 300)) + "”")
    }
    text += part(
      Phrase(
        fi: "Sarakkeen perusteet", sv: "Grunderna för kolumnen", en: "Reasons for the column"),
      verdict.evidence)
    text += part(
      Phrase(fi: "Taulun perusteet", sv: "Grunderna för tabellen", en: "Reasons for the table"),
      table.verdict.evidence, head: tableWords(table, report))
    text += places(row.column, report)
    let how = Phrase(
      fi: "Painot lasketaan yhteen: + puoltaa henkilötietoa, \u{2212} puhuu sitä vastaan.",
      sv: "Vikterna räknas ihop: + talar för en personuppgift, \u{2212} emot.",
      en: "Weights add up: + speaks for personal data, \u{2212} against it.")
    return text + "\n" + style.paint(how[language], .faint) + "\n"
  }

  private func verdictWords(_ verdict: ColumnVerdict) -> String {
    let share = SchemaWords.percent(verdict.probability, language)
    var words = SchemaWords.kind(verdict.kind)[language]
    words +=
      verdict.kind == .personal
      ? " " + share
      : Phrase(
        fi: " (henkilötieto \(share))", sv: " (personuppgift \(share))", en: " (personal \(share))"
      )[language]
    if !verdict.categories.isEmpty {
      let list = verdict.categories.prefix(4).map {
        SchemaWords.category($0.category)[language] + " "
          + SchemaWords.percent($0.confidence, language)
      }
      words += ": " + list.joined(separator: ", ")
    }
    if let group = verdict.group { words += " · " + SchemaWords.group(group)[language] }
    return words
  }

  private func tableWords(_ table: SchemaReport.Table, _ report: SchemaReport) -> String {
    let verdict = table.verdict
    var words = TerminalEscape.line(report.shown(table.table.name)) + ": "
    words += SchemaWords.role(verdict.role)[language]
    if let group = verdict.group { words += " · " + SchemaWords.group(group)[language] }
    if let way = report.way(verdict) {
      words += " · " + way.map(TerminalEscape.line).joined(separator: " → ")
    }
    return words
  }

  private func part(_ title: Phrase, _ evidence: [Evidence], head: String? = nil) -> String {
    var text = "\n" + style.paint(title[language], .label) + "\n"
    if let head { text += lines(head) }
    if evidence.isEmpty {
      let none = Phrase(
        fi: "Mikään nimi tai viittaus ei kerro mitään.",
        sv: "Inget namn och ingen hänvisning säger något.",
        en: "No name or reference tells anything.")
      return text + lines(none[language])
    }
    for reason in evidence {
      let weight = SchemaWords.weight(reason.weight, language)
      let fill = String(repeating: " ", count: max(0, 6 - DisplayWidth.of(weight)))
      let role: TextRole = reason.weight > 0 ? .good : reason.weight < 0 ? .bad : .faint
      let told = SchemaWords.reason(reason).safeLine(in: language)
      for (index, line) in TextWrap.lines(told, width: width - 10).enumerated() {
        let head = index == 0 ? fill + style.paint(weight, role) : String(repeating: " ", count: 6)
        text += "  " + head + "  " + line + "\n"
      }
    }
    return text
  }

  private func places(_ column: SchemaColumn, _ report: SchemaReport) -> String {
    guard !column.history.born.isNowhere else { return "" }
    var places = report.places
    let born = places.place(of: column.history.born).shown
    var text =
      "\n"
      + style.paint(Phrase(fi: "Missä", sv: "Var", en: "Where")[language], .label) + "\n"
    let made = Phrase(fi: "luotu", sv: "skapad", en: "made")[language]
    text += "  \(made): \(born)\n"
    if column.history.isChanged {
      let changed = Phrase(fi: "viimeksi muutettu", sv: "senast ändrad", en: "last changed")[
        language]
      text += "  \(changed): \(places.place(of: column.history.changed).shown)\n"
    }
    return text
  }

  private func lines(_ text: String) -> String {
    TextWrap.lines(text, width: width - 2).map { "  \($0)\n" }.joined()
  }
}
