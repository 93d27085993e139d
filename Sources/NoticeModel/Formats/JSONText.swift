/// A JSON value whose members keep their order, so that the same value gives the same bytes.
indirect enum JSONText: Hashable {
  case string(String)
  case bool(Bool)
  case array([JSONText])
  case object([Member])

  /// A name and its value.
  struct Member: Hashable {
    let name: String
    let value: JSONText

    init(_ name: String, _ value: JSONText) {
      self.name = name
      self.value = value
    }
  }

  static func strings(_ texts: [String]) -> JSONText { .array(texts.map { .string($0) }) }

  /// The value as indented text.
  func text() -> String {
    var out = ""
    write(to: &out, indent: 0)
    return out + "\n"
  }

  private func write(to out: inout String, indent: Int) {
    switch self {
    case .string(let text): Self.quote(text, to: &out)
    case .bool(let value): out += value ? "true" : "false"
    case .array(let items):
      let isFlat = items.allSatisfy(\.isScalar)
      Self.list(items.count, "[", "]", isFlat, to: &out, indent) { index, out in
        items[index].write(to: &out, indent: indent + 1)
      }
    case .object(let members):
      let isFlat = members.count == 1 && members.allSatisfy(\.value.isScalar)
      Self.list(members.count, "{", "}", isFlat, to: &out, indent) { index, out in
        Self.quote(members[index].name, to: &out)
        out += ": "
        members[index].value.write(to: &out, indent: indent + 1)
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

  private static func quote(_ text: String, to out: inout String) {
    out += "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      default:
        if scalar.value < 0x20 {
          let digits = String(scalar.value, radix: 16)
          out += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        } else {
          out.unicodeScalars.append(scalar)
        }
      }
    }
    out += "\""
  }
}
