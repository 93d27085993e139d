import SourceText

/// How a text is written as one YAML scalar that reads back as exactly the same text.
package enum YAMLScalar {
  /// The text on one line: plain where that is safe, else in double quotes.
  package static func inline(_ text: String, inFlow: Bool = false) -> String {
    isPlain(text, inFlow: inFlow) ? text : quoted(text)
  }

  /// Whether a text can stand without quotes.
  package static func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, let last = bytes.last else { return false }
    guard !first.isASCIISpace, !last.isASCIISpace, !leading.contains(first),
      last != UInt8(ascii: ":")
    else { return false }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "?") {
      guard bytes.count > 1, !bytes[1].isASCIISpace, bytes[1] != UInt8(ascii: "-") else {
        return false
      }
    }
    if first == UInt8(ascii: "."), bytes.starts(with: Array("...".utf8)) { return false }
    if text == "~" || text == "<<" { return false }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0..<0x20, 0x7F: return false
      case UInt8(ascii: ":"):
        if index + 1 < bytes.count, bytes[index + 1].isASCIISpace { return false }
        if inFlow { return false }
      case UInt8(ascii: "#"):
        if index > 0, bytes[index - 1].isASCIISpace { return false }
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"),
        UInt8(ascii: "}"), UInt8(ascii: "?"):
        if inFlow { return false }
      default: break
      }
    }
    return isClean(text)
  }

  /// Whether a text holds no character that is refused; quotes leave such out.
  private static func isClean(_ text: String) -> Bool {
    // The letters of Latin-1 (ä, ö, å …) are never refused, and most texts hold no others.
    guard text.utf8.contains(where: { $0 >= 0xC0 && $0 != 0xC3 }) else { return true }
    return text.unicodeScalars.allSatisfy { CharacterCheck.problem(of: $0) == nil }
  }

  private static let leading: Set<UInt8> = Set("#&*!|>'\"%@`,[]{}".utf8)

  package static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if CharacterCheck.problem(of: scalar) == nil { result.unicodeScalars.append(scalar) }
      }
    }
    return result + "\""
  }

  /// Whether a text of several lines can be a literal block: `|` and indented lines.
  package static func canBeLiteral(_ text: String) -> Bool {
    guard text.utf8.contains(UInt8(ascii: "\n")), let first = text.utf8.first,
      let last = text.utf8.last, !first.isASCIISpace, !last.isASCIISpace
    else { return false }
    return text.unicodeScalars.allSatisfy { CharacterCheck.problem(of: $0) == nil && $0 != "\t" }
  }

  /// The lines of a folded block of at most about `width` bytes, or nil where folding would change
  /// the text.
  package static func folded(_ text: String, width: Int) -> [String]? {
    guard !text.utf8.contains(UInt8(ascii: "\n")), !text.utf8.contains(UInt8(ascii: "\t")),
      let first = text.utf8.first, let last = text.utf8.last, first != 0x20, last != 0x20,
      !text.contains("  "), isClean(text)
    else { return nil }
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      if !line.isEmpty, line.unicodeScalars.count + word.unicodeScalars.count + 1 > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " " + word
    }
    lines.append(line)
    return lines
  }
}
