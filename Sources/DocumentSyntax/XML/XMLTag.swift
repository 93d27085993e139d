import SourceText

/// A start tag, scanned again in the raw bytes after libxml2 has found it well-formed.
///
/// Libxml2's own pointers to attribute values are copies whenever a value holds more than plain
/// ASCII, so they cannot tell where a value stands.
struct XMLTag {
  struct Attribute {
    let name: Range<Int>
    /// The raw value between the quotes.
    let value: Range<Int>
  }

  let start: Int
  let name: Range<Int>
  /// Where the `>` or `/>` stands.
  let end: Int

  /// The tag that ends at `end`. No tag may hold a raw `<`, so the nearest one begins it.
  init(endingAt end: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    let end = min(max(0, end), bytes.count)
    var start = max(0, end - 1)
    while start > 0, bytes[start] != UInt8(ascii: "<") { start -= 1 }
    var nameEnd = min(start + 1, end)
    while nameEnd < end, !Self.endsName(bytes[nameEnd]) { nameEnd += 1 }
    self.start = start
    self.end = end
    name = min(start + 1, nameEnd)..<nameEnd
  }

  /// Whether anything stands after the name.
  func hasAttributes(in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.skippingBlanks(in: name.upperBound..<end) < end
  }

  func attributes(in bytes: UnsafeBufferPointer<UInt8>, into list: inout [Attribute]) {
    var offset = name.upperBound
    while true {
      offset = bytes.skippingBlanks(in: offset..<end)
      let nameStart = offset
      while offset < end, !Self.endsName(bytes[offset]) { offset += 1 }
      let name = nameStart..<offset
      offset = bytes.skippingBlanks(in: offset..<end)
      guard !name.isEmpty, offset < end, bytes[offset] == UInt8(ascii: "=") else { return }
      offset = bytes.skippingBlanks(in: offset + 1..<end)
      guard offset < end else { return }
      let quote = bytes[offset]
      let valueStart = offset + 1
      offset = valueStart
      while offset < end, bytes[offset] != quote { offset += 1 }
      list.append(Attribute(name: name, value: valueStart..<offset))
      offset = min(offset + 1, end)
    }
  }

  private static func endsName(_ byte: UInt8) -> Bool {
    byte.isASCIISpace || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
      || byte == UInt8(ascii: ">")
  }

  /// The first tag with more attributes than any notice has. Libxml2 compares each attribute of a
  /// tag with every other one, so the reader looks for such tags before it starts.
  static func overloaded(
    in bytes: UnsafeBufferPointer<UInt8>, limit: Int
  ) -> Range<Int>? {
    var found: Range<Int>?
    XMLSections.forEachGap(in: bytes) { gap in
      var offset = gap.lowerBound
      var start = offset
      var quote: UInt8 = 0
      var count = Int.min
      while found == nil, offset < gap.upperBound {
        let byte = bytes[offset]
        if byte == UInt8(ascii: "<") {
          (start, quote, count) = (offset, 0, 0)
        } else if quote != 0 {
          if byte == quote { quote = 0 }
        } else if count >= 0 {
          switch byte {
          case UInt8(ascii: ">"): count = Int.min
          case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
          case UInt8(ascii: "="): count += 1
          default: break
          }
          if count > limit { found = start..<offset }
        }
        offset += 1
      }
    }
    return found
  }
}
