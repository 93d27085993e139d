/// A JSON value whose members keep their order, so that the same value gives the same bytes.
package indirect enum JSONText: Hashable, Sendable {
  case string(String)
  case bool(Bool)
  case array([JSONText])
  case object([Member])

  /// A name and its value.
  package struct Member: Hashable, Sendable {
    package let name: String
    package let value: JSONText

    package init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  package static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }

  /// The value as indented text. Where it may come to stand in a page, `<`, `>` and `&` are written
  /// as escapes, so that no text can end the element around it.
  package func text(escapingMarkup: Bool = false) -> String {
    var out = ""
    write(to: &out, indent: 0, escapingMarkup)
    return out + "\n"
  }

  private func write(to out: inout String, indent: Int, _ escapes: Bool) {
    switch self {
    case .string(let text): Self.quote(text, escapes, to: &out)
    case .bool(let value): out += value ? "true" : "false"
    case .array(let items):
      let isFlat = items.allSatisfy(\.isScalar)
      Self.list(items.count, "[", "]", isFlat, to: &out, indent) { index, out in
        items[index].write(to: &out, indent: indent + 1, escapes)
      }
    case .object(let members):
      let isFlat = members.count == 1 && members.allSatisfy(\.value.isScalar)
      Self.list(members.count, "{", "}", isFlat, to: &out, indent) { index, out in
        Self.quote(members[index].name, escapes, to: &out)
        out += ": "
        members[index].value.write(to: &out, indent: indent + 1, escapes)
      }
    }
  }

  private var isScalar: Bool {
    switch self {
    case .string, .bool: true
    case .array, .object: false
    }
  }

  private static func list(
    _ count: Int, _ open: String, _ close: String, _ isFlat: Bool, to out: inout String,
    _ indent: Int, _ item: (Int, inout String) -> Void
  ) {
    out += open
    for index in 0..<count {
      if index > 0 { out += isFlat ? ", " : "," }
      if !isFlat { newLine(indent + 1, to: &out) }
      item(index, &out)
    }
    if !isFlat { newLine(indent, to: &out) }
    out += close
  }

  private static func newLine(_ indent: Int, to out: inout String) {
    out += "\n" + String(repeating: " ", count: indent)
  }

  private static func quote(_ text: String, _ escapes: Bool, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "<", ">", "&", "\u{2028}", "\u{2029}":
        if escapes { escape(scalar, to: &out) } else { out.unicodeScalars.append(scalar) }
      default:
        if scalar.value < 0x20 {
          escape(scalar, to: &out)
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    out += "\""
  }

  private static func escape(_ scalar: Unicode.Scalar, to out: inout String) {
    let digits = String(scalar.value, radix: 16)
    out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
