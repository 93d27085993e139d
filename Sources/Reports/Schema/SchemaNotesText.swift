import Diagnostics
import RegisterSchema
import SourceText

/// What was not read or not understood of a schema, with its places; nothing is left out in silence.
package struct SchemaNotesText: Sendable {
  private let language: MessageLanguage
  private let style: TextStyle
  private let width: Int

  /// How many places are told unless all are asked for.
  private static let most = 20

  init(language: MessageLanguage, style: TextStyle, width: Int?) {
    self.language = language
    self.style = style
    self.width = width ?? 100
  }

  package init(language: MessageLanguage, color: Bool, terminalWidth: Int?) {
    self.init(language: language, style: TextStyle(color: color), width: terminalWidth)
  }

  /// Empty where everything was understood.
  ///
  /// - Parameters:
  ///   - showsAll: whether all places are told.
  ///   - tellsPassed: whether statements are counted that do not concern columns.
  package func render(
    _ report: SchemaReport, showsAll: Bool, tellsPassed: Bool = true
  ) -> String {
    var places = report.places
    var text = ""
    for finding in report.diagnostics where !finding.id.name.hasPrefix("SQL-SKIPPED") {
      text += told(finding, &places)
    }
    text += skipped(report, &places, showsAll)
    return tellsPassed ? text + passedOver(report, showsAll) : text
  }

  /// A finding in the form of a compiler's: place, severity, words, the way out.
  private func told(_ finding: Diagnostic, _ places: inout Places) -> String {
    let place = places.place(of: finding.range).shown
    let role: TextRole =
      switch finding.severity {
      case .error: .error
      case .warning: .warning
      case .info: .info
      }
    var text = place.isEmpty ? "" : place + ": "
    text += style.paint(ReportWords.severity(finding.severity)[language], role) + ": "
    text += finding.message.safeLine(in: language) + "\n"
    for note in finding.notes {
      let place = note.range.map { places.place(of: $0).shown } ?? ""
      text += "  " + style.paint(place, .faint) + (place.isEmpty ? "" : ": ")
      text += note.message.safeLine(in: language) + "\n"
    }
    if let help = finding.help {
      for line in TextWrap.lines(help.safeLine(in: language), width: width - 2) {
        text += "  " + style.paint(line, .good) + "\n"
      }
    }
    return text + "\n"
  }

  private func skipped(
    _ report: SchemaReport, _ places: inout Places, _ showsAll: Bool
  ) -> String {
    let skipped = report.schema.skipped
    var text = ""
    if skipped.count > 0 {
      text += style.paint(title(skipped.count), .warning) + "\n"
      let shown = skipped.statements.prefix(showsAll ? Int.max : Self.most)
      for statement in shown {
        let place = statement.place.isNowhere ? "" : places.place(of: statement.place).shown
        text += "  " + style.paint(place, .faint) + (place.isEmpty ? "" : "  ")
        text += TerminalEscape.line(TerminalEscape.cut(statement.words, to: 80))
        text += " – " + statement.reason.wording[language] + "\n"
      }
      let more = skipped.count - shown.count
      if more > 0 { text += "  " + style.paint(andMore(more, showsAll), .faint) + "\n" }
      text += "\n"
    }
    return text
  }

  private func passedOver(_ report: SchemaReport, _ showsAll: Bool) -> String {
    var text = ""
    let passed = report.schema.skipped.irrelevant
      .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    if !passed.isEmpty {
      let total = passed.reduce(0) { $0 + $1.value }
      let list = passed.prefix(showsAll ? Int.max : 12)
        .map { "\(TerminalEscape.line($0.key)) \($0.value)" }
      let words =
        self.passed(total) + ": " + list.joined(separator: ", ")
        + (passed.count > list.count ? ", …" : ".")
      for line in TextWrap.lines(words, width: width) { text += style.paint(line, .faint) + "\n" }
      text += "\n"
    }
    return text
  }

  private func title(_ count: Int) -> String {
    let number = ReportWords.number(count, language)
    return switch language {
    case .finnish: "Lukematta tai ymmärtämättä jäi \(number) \(count == 1 ? "kohta" : "kohtaa"):"
    case .swedish: "\(number) \(count == 1 ? "ställe" : "ställen") lästes eller tolkades inte:"
    case .english: "\(number) \(count == 1 ? "part was" : "parts were") not read or not understood:"
    }
  }

  private func andMore(_ count: Int, _ showsAll: Bool) -> String {
    let number = ReportWords.number(count, language)
    let all = showsAll ? "" : " (--all)"
    return Phrase(
      fi: "ja \(number) muuta\(all)", sv: "och \(number) till\(all)", en: "and \(number) more\(all)"
    )[language]
  }

  private func passed(_ count: Int) -> String {
    let number = ReportWords.number(count, language)
    return switch language {
    case .finnish:
      count == 1
        ? "Ohitettiin 1 lause, joka ei koske sarakkeita"
        : "Ohitettiin \(number) lausetta, jotka eivät koske sarakkeita"
    case .swedish:
      count == 1
        ? "1 sats som inte rör kolumner hoppades över"
        : "\(number) satser som inte rör kolumner hoppades över"
    case .english:
      count == 1
        ? "1 statement that does not concern columns was passed over"
        : "\(number) statements that do not concern columns were passed over"
    }
  }
}
