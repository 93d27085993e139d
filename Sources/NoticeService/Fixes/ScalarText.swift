import DocumentSyntax

/// Words as they are written in place of a scalar, or of a part of one, in the scalar's own style.
enum ScalarText {
  /// Nil where the words would have to be written in another way than the scalar is.
  static func write(
    _ words: String, as style: NodeStyle, isXML: Bool, isWhole: Bool
  ) -> String? {
    if isXML { return style == .attribute ? XMLEscape.attribute(words) : XMLEscape.text(words) }
    switch style {
    case .plain where isWhole: return YAMLScalar.inline(words)
    case .singleQuoted where isWhole, .doubleQuoted where isWhole: return YAMLScalar.quoted(words)
    // Inside a scalar, and inside quotes, only what needs no care.
    case .plain, .singleQuoted, .doubleQuoted, .literal, .folded:
      return isHarmless(words) ? words : nil
    default: return nil
    }
  }

  private static func isHarmless(_ words: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in words.utf8 {
      switch byte {
      case 0..<0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "\\"),
        UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"):
        return false
      case 0x20 where last == UInt8(ascii: ":"), UInt8(ascii: "#") where last == 0x20: return false
      default: last = byte
      }
    }
    return last != UInt8(ascii: ":")
  }
}
