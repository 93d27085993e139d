import Diagnostics
import SourceText

/// The table of what Art. 13 and 14 ask for, and how the notice stands on each item.
struct CoverageTable {
  let language: MessageLanguage
  let style: TextStyle
  /// Columns that a line may take.
  let width: Int

  private static let heading = Phrase(
    fi: "Tietosuoja-asetuksen 13 ja 14 artiklassa vaaditut tiedot",
    sv: "Uppgifter som krävs enligt artiklarna 13 och 14 i dataskyddsförordningen",
    en: "Information that Articles 13 and 14 of the GDPR ask for")

  func render(_ rows: [CoverageRow]) -> String {
    guard !rows.isEmpty else { return "" }
    let words = [CoverageRow.State.told, .missing, .notApplicable].map { word($0)[language] }
    let wordWidth = words.map(DisplayWidth.of).max() ?? 0
    let articleWidth = rows.map { DisplayWidth.of($0.articles) }.max() ?? 0
    let indent = 4 + wordWidth + 2 + articleWidth + 2
    var text = style.paint(Self.heading[language], .strong) + "\n"
    for row in rows {
      let mark = "\(mark(row.state)) \(TextWrap.padded(word(row.state)[language], to: wordWidth))"
      let articles = TextWrap.padded(TerminalEscape.line(row.articles), to: articleWidth)
      let title = TextWrap.lines(
        TerminalEscape.line(row.title[language]), width: max(16, width - indent))
      text += "  \(style.paint(mark, role(row.state)))  \(style.paint(articles, .faint))  "
      text += title.joined(separator: "\n" + String(repeating: " ", count: indent)) + "\n"
    }
    return text
  }

  private func mark(_ state: CoverageRow.State) -> String {
    switch state {
    case .told: "✓"
    case .missing: "✗"
    case .notApplicable: "–"
    }
  }

  /// The mark in words, for those who cannot see or hear it.
  private func word(_ state: CoverageRow.State) -> Phrase {
    switch state {
    case .told: Phrase(fi: "kerrottu", sv: "angiven", en: "told")
    case .missing: Phrase(fi: "puutteita", sv: "brister", en: "lacking")
    // True both where nothing asks for the item and where a part could not be read.
    case .notApplicable: Phrase(fi: "ei mainita", sv: "nämns inte", en: "not mentioned")
    }
  }

  private func role(_ state: CoverageRow.State) -> TextRole {
    switch state {
    case .told: .good
    case .missing: .bad
    case .notApplicable: .faint
    }
  }
}
