import SourceText

/// Text inside a picture: escaped, and cut to its room.
enum SVGText {
  /// The letters of a name that a box has room for.
  static let mostLetters = 28

  /// Text between tags or in an attribute; nothing that XML forbids.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in TerminalEscape.line(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The beginning of a name that is too long.
  static func cut(_ text: String, to letters: Int = mostLetters) -> String {
    guard DisplayWidth.of(text) > letters else { return text }
    var result = ""
    var used = 0
    for character in text {
      let wide = DisplayWidth.of(String(character))
      if used + wide + 1 > letters { break }
      result.append(character)
      used += wide
    }
    return result + "…"
  }
}
