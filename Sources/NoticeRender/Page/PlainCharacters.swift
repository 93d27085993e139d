import SourceText

/// Keeps what a reader can see: no control characters, no direction marks, no invisible ones.
enum PlainCharacters {
  /// The text with `\n` as its only line break and spaces for tabs; soft hyphens are left out
  /// because an output format that hyphenates puts its own.
  static func of(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 == 0x0A || (0x20..<0x7F).contains($0) }) { return text }
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n":
        if !afterReturn { result.append(scalar) }
      case "\r", "\u{2028}", "\u{2029}": result.append("\n")
      case "\t", "\u{B}", "\u{C}", "\u{85}": result.append(" ")
      case "\u{AD}": break
      default:
        if CharacterCheck.problem(of: scalar) == nil { result.append(scalar) }
      }
    }
    return String(result)
  }
}
