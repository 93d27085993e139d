import SourceText

/// Keeps what a reader can see: no control characters, no direction marks, no invisible ones.
enum PlainCharacters {
  /// The text with `\n` as its only line break and spaces for tabs; soft hyphens are left out
  /// because an output format that hyphenates puts its own.
  static func of(_ text: String) -> String {
    // Nearly every text is plain already, and then nothing is copied.
    if text.utf8.withContiguousStorageIfAvailable(isPlain) ?? false { return text }
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

  /// Whether no character would change. It may say false of a text that is plain, never true of
  /// one that is not.
  private static func isPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.firstIndex(of: 0x09) == nil else { return false }
    var offset = 0
    while let next = CharacterCheck.nextSuspect(in: bytes, from: offset) {
      let second = next + 1 < bytes.count ? bytes[next + 1] : 0
      let third = next + 2 < bytes.count ? bytes[next + 2] : 0
      switch (bytes[next], second) {
      // U+00A0 to U+00BF but the soft hyphen: the section sign, the no-break space.
      case (0xC2, 0xA0...0xAC), (0xC2, 0xAE...0xBF): offset = next + 2
      // Latin Extended, Greek, Cyrillic, Hebrew.
      case (0xC4...0xD7, _): offset = next + 2
      // Spaces, dashes, quotation marks, bullets and the ellipsis: U+2000 to U+2027.
      case (0xE2, 0x80) where third < 0x8B || (0x90...0xA7).contains(third): offset = next + 3
      // The euro sign, arrows, mathematics: U+2080 to U+2FFF.
      case (0xE2, 0x82...0xBF): offset = next + 3
      default: return false
      }
    }
    return true
  }
}
