import Diagnostics
import SourceText

/// Text of an element or of an attribute as XML means it: references replaced, line ends `\n`.
struct XMLText {
  /// A refused character that a reference stood for.
  struct Refused {
    let problem: CharacterProblem
    let range: Range<Int>
  }

  private(set) var text: [UInt8] = []
  private(set) var refused: [Refused] = []

  /// Whether the raw bytes are already the text.
  static func isVerbatim(
    _ range: Range<Int>, isAttribute: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = range.lowerBound
    if !isAttribute, let base = UnsafeRawPointer(bytes.baseAddress) {
      // Eight bytes at a time while none of them decides anything.
      while offset + 8 <= range.upperBound {
        let word = (base + offset).loadUnaligned(as: UInt64.self)
        guard !holds(0x26, word), !holds(0x3C, word), !holds(0x0D, word) else { return false }
        offset += 8
      }
    }
    for offset in offset..<range.upperBound {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<") || byte == UInt8(ascii: "\r") {
        return false
      }
      if isAttribute, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") { return false }
    }
    return true
  }

  /// Whether one of a word's eight bytes is this byte.
  private static func holds(_ byte: UInt64, _ word: UInt64) -> Bool {
    let difference = word ^ (byte &* 0x0101_0101_0101_0101)
    return (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0
  }

  /// The text of an element's content: without comments, CDATA sections as they stand.
  init(content range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    var sections = XMLSections(bytes, in: range)
    var offset = range.lowerBound
    while let section = sections.next() {
      append(offset..<section.range.lowerBound, isAttribute: false, in: bytes)
      if section.kind == .characterData { appendLines(section.content, in: bytes) }
      offset = section.range.upperBound
    }
    append(offset..<range.upperBound, isAttribute: false, in: bytes)
  }

  /// The value of an attribute: tabs and line breaks are spaces.
  init(attribute range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>) {
    append(range, isAttribute: true, in: bytes)
  }

  private mutating func append(
    _ range: Range<Int>, isAttribute: Bool, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "&"):
        let reference = XMLReference(at: offset, before: range.upperBound, in: bytes)
        append(reference)
        offset = reference.range.upperBound
        continue
      case UInt8(ascii: "\r"): break
      case UInt8(ascii: "\n"), UInt8(ascii: "\t"):
        text.append(isAttribute ? UInt8(ascii: " ") : byte)
      default: text.append(byte)
      }
      offset += 1
    }
  }

  /// A CR is always the first half of CR LF here: a lone one was refused before.
  private mutating func appendLines(
    _ range: Range<Int>, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    for offset in range where bytes[offset] != UInt8(ascii: "\r") { text.append(bytes[offset]) }
  }

  private mutating func append(_ reference: XMLReference) {
    guard case .character(let scalar) = reference.meaning else { return }
    if let problem = CharacterCheck.problem(of: scalar) {
      refused.append(Refused(problem: problem, range: reference.range))
    } else {
      text.append(contentsOf: String(scalar).utf8)
    }
  }
}
