import Diagnostics
import SourceText

/// Makes text safe for a terminal or a log.
///
/// A path, a value or a message may hold bytes that move the cursor, recolour the screen, reverse
/// the direction of text or begin a new log line. Each such character becomes its visible name,
/// for example `\u{1B}`.
package enum TerminalEscape {
  /// The text on one line: line breaks and tabs are escaped too.
  package static func line(_ text: String) -> String {
    if isPlain(text) { return text }
    var result = ""
    for scalar in text.unicodeScalars { append(scalar, to: &result) }
    return result
  }

  /// The beginning of a very long text, and “…”.
  package static func cut(_ text: String, to limit: Int = 1_000) -> String {
    guard text.utf8.count > limit,
      let end = text.unicodeScalars.index(
        text.startIndex, offsetBy: limit, limitedBy: text.endIndex), end < text.endIndex
    else { return text }
    return text[..<end] + "…"
  }

  /// Whether a character must not reach a one-line place as it is.
  package static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x7F { return scalar.value < 0x20 }
    return CharacterCheck.problem(of: scalar) != nil
  }

  /// Adds a character, or its visible name.
  package static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    if isUnsafe(scalar) {
      result += visibleName(of: scalar)
    } else {
      result.unicodeScalars.append(scalar)
    }
  }

  /// `\u{1B}`: at least two hexadecimal digits.
  package static func visibleName(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "\\u{" + (digits.utf8.count < 2 ? "0" : "") + digits + "}"
  }

  /// Whether the text is printable ASCII and letters of Latin-1 only, as most text is.
  private static func isPlain(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      switch byte {
      case 0x20..<0x7F, 0xC3: break
      case 0x80..<0xC0: if previous != 0xC3 { return false }
      default: return false
      }
      previous = byte
    }
    return true
  }
}

extension Message {
  /// The paragraphs of the message, safe for a terminal. A line break of our own wording parts
  /// paragraphs; one inside a value is escaped, so that a value cannot forge a line of the report.
  func safeParagraphs(in language: MessageLanguage) -> [String] {
    let text = escapingValues(in: language).text(in: language)
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return [TerminalEscape.line(text)] }
    return text.split(separator: "\n").map { TerminalEscape.line(String($0)) }
  }

  /// The message on one line, safe for a terminal.
  func safeLine(in language: MessageLanguage) -> String {
    TerminalEscape.line(escapingValues(in: language).text(in: language))
  }

  /// The message with values that are safe, and cut where they are longer than a person would read.
  private func escapingValues(in language: MessageLanguage) -> Message {
    guard !values.isEmpty else { return self }
    return Message(
      phrase, values.mapValues { Phrase(TerminalEscape.line(TerminalEscape.cut($0[language]))) })
  }
}
