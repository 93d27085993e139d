import Diagnostics
import SourceText

/// A `&…;` in text or in an attribute's value.
struct XMLReference {
  enum Meaning: Equatable {
    /// A character by number, or by one of the five names that XML defines.
    case character(Unicode.Scalar)
    /// A number that is not a character of XML.
    case noCharacter(UInt32)
    /// A name that XML does not define.
    case entity(Range<Int>)
    /// Not a reference at all: a bare `&`.
    case bare
  }

  let meaning: Meaning
  let range: Range<Int>

  /// Reads what stands at a `&`.
  init(at start: Int, before end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let digits = bytes.has("&#x", at: start) ? start + 3 : start + 2
    if bytes.has("&#", at: start) {
      (meaning, range) = Self.numbered(start, digits, end, bytes)
      return
    }
    var offset = start + 1
    while offset < end, Self.isNameByte(bytes[offset]), offset - start < 200 { offset += 1 }
    guard offset > start + 1, offset < end, bytes[offset] == UInt8(ascii: ";"),
      Self.canStartName(bytes[start + 1])
    else {
      (meaning, range) = (.bare, start..<start + 1)
      return
    }
    range = start..<offset + 1
    meaning = Self.predefined(start, bytes) ?? .entity(start + 1..<offset)
  }

  private static func numbered(
    _ start: Int, _ digits: Int, _ end: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (Meaning, Range<Int>) {
    let radix: UInt32 = digits == start + 3 ? 16 : 10
    var value: UInt32 = 0
    var offset = digits
    while offset < end, let digit = digit(bytes[offset], radix) {
      value = min(value * radix + digit, 0x11_0000)
      offset += 1
    }
    guard offset > digits, offset < end, bytes[offset] == UInt8(ascii: ";") else {
      return (.bare, start..<start + 1)
    }
    let range = start..<offset + 1
    guard let scalar = Unicode.Scalar(value), isAllowed(value) else {
      return (.noCharacter(value), range)
    }
    return (.character(scalar), range)
  }

  private static func digit(_ byte: UInt8, _ radix: UInt32) -> UInt32? {
    if byte.isASCIIDigit { return UInt32(byte - 0x30) }
    let letter = byte | 0x20
    guard radix == 16, letter >= 0x61, letter <= 0x66 else { return nil }
    return UInt32(letter - 0x61) + 10
  }

  /// XML 1.0's production `Char`.
  private static func isAllowed(_ value: UInt32) -> Bool {
    if value < 0x20 { return value == 9 || value == 10 || value == 13 }
    return value != 0xFFFE && value != 0xFFFF
  }

  private static func predefined(
    _ start: Int, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Meaning? {
    if bytes.has("&amp;", at: start) { return .character("&") }
    if bytes.has("&lt;", at: start) { return .character("<") }
    if bytes.has("&gt;", at: start) { return .character(">") }
    if bytes.has("&quot;", at: start) { return .character("\"") }
    if bytes.has("&apos;", at: start) { return .character("'") }
    return nil
  }

  private static func canStartName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":")
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    canStartName(byte) || byte.isASCIIDigit || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  /// All references of a file that no parser would accept, in order.
  static func unusable(in bytes: UnsafeBufferPointer<UInt8>) -> [XMLReference] {
    var found: [XMLReference] = []
    XMLSections.forEachGap(in: bytes) { gap in
      var offset = gap.lowerBound
      while offset < gap.upperBound {
        guard bytes[offset] == UInt8(ascii: "&") else {
          offset += 1
          continue
        }
        let reference = XMLReference(at: offset, before: gap.upperBound, in: bytes)
        if case .character = reference.meaning {} else { found.append(reference) }
        offset = reference.range.upperBound
      }
    }
    return found
  }
}
