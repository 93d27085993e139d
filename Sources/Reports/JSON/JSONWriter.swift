/// Writes JSON into a byte buffer, keys in the order in which they are given.
///
/// The writer knows where commas belong; its callers say only what follows.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether a value has just ended, so that a comma must come before the next one.
  private var needsComma = false

  // MARK: Structure

  mutating func object(_ members: (inout JSONWriter) -> Void) { nest("{", "}", members) }

  mutating func array(_ items: (inout JSONWriter) -> Void) { nest("[", "]", items) }

  mutating func array<S: Sequence>(_ items: S, _ write: (inout JSONWriter, S.Element) -> Void) {
    array { writer in for item in items { write(&writer, item) } }
  }

  /// The name of an object's next member.
  mutating func key(_ name: StaticString) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: [UInt8(ascii: "\""), UInt8(ascii: ":")])
    needsComma = false
  }

  private mutating func nest(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, _ content: (inout JSONWriter) -> Void
  ) {
    comma()
    bytes.append(UInt8(ascii: open))
    needsComma = false
    content(&self)
    bytes.append(UInt8(ascii: close))
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
  }

  /// The first members of every document: the number of its format, and the program that wrote it.
  mutating func head(schemaVersion: Int, program version: String) {
    key("schemaVersion")
    number(schemaVersion)
    key("tool")
    object { writer in
      writer.key("name")
      writer.string("seloste")
      writer.key("version")
      writer.string(version)
    }
  }

  // MARK: Values

  mutating func null() { raw("null") }

  mutating func number(_ value: Int) { raw(String(value)) }

  mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

  /// A number with at most four decimals; zero where it is none.
  mutating func decimal(_ value: Double) {
    let bounded = value.isFinite ? min(max(value, -1e9), 1e9) : 0
    let parts = Int((bounded.magnitude * 10_000).rounded())
    var text = (bounded < 0 && parts > 0 ? "-" : "") + String(parts / 10_000)
    var rest = String(parts % 10_000 + 10_000).dropFirst()
    while rest.last == "0" { rest.removeLast() }
    if !rest.isEmpty { text += "." + rest }
    raw(text)
  }

  mutating func string(_ text: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars { append(scalar) }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }

  mutating func string(_ text: String?) {
    if let text { string(text) } else { null() }
  }

  private mutating func raw(_ text: String) {
    comma()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  // MARK: Characters

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\": bytes.append(contentsOf: [UInt8(ascii: "\\"), UInt8(scalar.value)])
    case "\n": bytes.append(contentsOf: "\\n".utf8)
    case "\t": bytes.append(contentsOf: "\\t".utf8)
    // What is unsafe on a terminal is escaped: people look at JSON there, too.
    case _ where TerminalEscape.isUnsafe(scalar):
      for unit in String(Character(scalar)).utf16 { escape(unit) }
    case _ where scalar.value < 0x80: bytes.append(UInt8(scalar.value))
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }

  private mutating func escape(_ unit: UInt16) {
    let digits = Array("0123456789ABCDEF".utf8)
    bytes.append(contentsOf: "\\u".utf8)
    for shift: UInt16 in [12, 8, 4, 0] { bytes.append(digits[Int(unit >> shift & 0xF)]) }
  }
}
