import Diagnostics
import SourceText

/// Rules for people: one in full, or many as a table.
package struct RuleText: Sendable {
  private let language: MessageLanguage
  private let style: TextStyle
  /// Columns that a line may take.
  private let width: Int
  /// Whether lines are for a program: one for each rule, however long.
  private let isPiped: Bool

  private static let margin = "  "

  /// - Parameter terminalWidth: columns; nil where the text does not go to a terminal.
  package init(language: MessageLanguage, color: Bool, terminalWidth: Int?) {
    self.language = language
    style = TextStyle(color: color)
    width = min(max(40, terminalWidth ?? 88), 100)
    isPiped = terminalWidth == nil
  }

  /// A paragraph between the margins.
  package func paragraph(_ text: String) -> String {
    TextWrap.lines(text, width: proseWidth + 2).map { $0 + "\n" }.joined()
  }

  // MARK: One rule

  /// All of one rule.
  package func explain(_ card: RuleCard) -> String {
    let word = ReportWords.severity(card.severity)[language]
    var text =
      style.paint(word, role(card.severity.name)) + "  " + style.paint(card.id.name, .title)
    text += "\n" + style.paint(sectionTitle(card), .faint) + "\n"
    text += style.paint(String(repeating: "─", count: min(width, 88)), .faint) + "\n\n"
    for line in TextWrap.lines(card.message.withoutValues[language], width: proseWidth + 2) {
      text += style.paint(line, .strong) + "\n"
    }
    if let change = card.change {
      text += "\n"
      for line in TextWrap.lines(RuleWords.changed(change, language), width: proseWidth + 2) {
        text += style.paint(line, role(change.level)) + "\n"
      }
    }
    text += part(RuleWords.why, prose(card.why[language]))
    text += part(RuleWords.wrong, quote(card.wrong[language], .bad))
    text += part(RuleWords.advice, quote(card.advice[language], .good))
    text += part(RuleWords.caveat, prose(card.caveat[language]))
    text += part(
      RuleWords.fields, prose(card.fields.map { $0[language] }.joined(separator: ", ")))
    text += part(RuleWords.law, law(card))
    let change = prose(RuleWords.howToChange(card.severity)[language])
    let example = RuleWords.example(card.id, card.severity)[language].split(separator: "\n")
    return text
      + part(RuleWords.change, change + example.map { "  " + style.paint(String($0), .faint) })
  }

  private var proseWidth: Int { min(width, 88) - 2 }

  private func sectionTitle(_ card: RuleCard) -> String {
    "\(card.section.letter) · \(card.section.title[language])"
  }

  private func part(_ title: Phrase, _ lines: [String]) -> String {
    "\n" + style.paint(title[language], .label) + "\n"
      + lines.map { Self.margin + $0 + "\n" }.joined()
  }

  private func prose(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { TextWrap.lines(String($0), width: proseWidth) }
  }

  private func quote(_ text: String, _ role: TextRole) -> [String] {
    text.split(separator: "\n").flatMap { TextWrap.lines(String($0), width: proseWidth - 2) }
      .map { style.paint("│", role) + " " + $0 }
  }

  /// Each citation, with its address on the same line where there is room; an address once.
  private func law(_ card: RuleCard) -> [String] {
    var lines: [String] = []
    var told: Set<String> = []
    for (index, citation) in card.law.enumerated() {
      lines += TextWrap.lines(citation.label[language], width: proseWidth)
      // Several citations of one act in turn share its address.
      let next = index + 1 < card.law.count ? card.law[index + 1].url : nil
      if let url = citation.url, url != next, told.insert(url).inserted {
        lines.append("  " + style.paint(url, .faint))
      }
    }
    return lines
  }

  // MARK: Many rules

  /// The table of rules, by section, and their number.
  package func list(_ cards: [RuleCard]) -> String {
    guard !cards.isEmpty else { return RuleWords.noRules[language] + "\n" }
    var text = ""
    var letter = ""
    let wordWidth =
      ["error", "warning", "info", "off"].map { DisplayWidth.of(RuleWords.level($0)[language]) }
      .max() ?? 0
    let idWidth = cards.map { $0.id.name.utf8.count }.max() ?? 0
    for card in cards {
      if card.section.letter != letter {
        if !letter.isEmpty { text += "\n" }
        letter = card.section.letter
        text += style.paint(sectionTitle(card), .title) + "\n"
      }
      text += row(card, wordWidth: wordWidth, idWidth: idWidth)
    }
    text += "\n" + style.paint(RuleWords.count(cards.count, language), .strong) + "\n"
    if cards.contains(where: { $0.change != nil }) {
      text += style.paint(RuleWords.mark[language], .faint) + "\n"
    }
    return text + style.paint(RuleWords.more[language], .faint) + "\n"
  }

  private func row(_ card: RuleCard, wordWidth: Int, idWidth: Int) -> String {
    let level = card.change?.level ?? card.severity.name
    let mark = card.change == nil ? " " : "*"
    let word = TextWrap.padded(RuleWords.level(level)[language], to: wordWidth)
    let head = Self.margin + style.paint(word, role(level)) + mark + " "
    let message = card.message.withoutValues[language]
    let indent = 2 + wordWidth + 2
    let id = TextWrap.padded(card.id.name, to: idWidth)
    if isPiped { return "\(head)\(id)  \(message)\n" }
    let room = width - indent - idWidth - 2
    guard room < 36 else {
      let lines = TextWrap.lines(message, width: room)
      let hanging = "\n" + String(repeating: " ", count: indent + idWidth + 2)
      return "\(head)\(id)  \(lines.joined(separator: hanging))\n"
    }
    let hanging = String(repeating: " ", count: indent + 2)
    return "\(head)\(card.id.name)\n"
      + TextWrap.lines(message, width: width - indent - 2)
      .map { hanging + style.paint($0, .faint) + "\n" }.joined()
  }

  private func role(_ level: String) -> TextRole {
    switch level {
    case "error": .error
    case "warning": .warning
    case "info": .info
    default: .faint
    }
  }
}
