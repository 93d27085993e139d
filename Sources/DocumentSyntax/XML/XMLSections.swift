import SourceText

/// The parts of an XML file in which `<` and `&` mean nothing, found without a parser.
///
/// In a well-formed file no attribute may hold a raw `<`, so a forward scan finds exactly these.
/// In a broken one the scan ends where a section is not closed, as a parser does.
struct XMLSections {
  enum Kind {
    case comment, characterData, instruction
  }

  struct Section {
    let kind: Kind
    /// With its marks.
    let range: Range<Int>
    /// Without its marks.
    let content: Range<Int>
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  private var offset: Int
  /// A section opened here and is never closed.
  private(set) var unclosed: Int?

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>? = nil) {
    self.bytes = bytes
    offset = range?.lowerBound ?? 0
    end = range?.upperBound ?? bytes.count
  }

  mutating func next() -> Section? {
    while offset < end {
      guard bytes[offset] == UInt8(ascii: "<") else {
        offset += 1
        continue
      }
      if bytes.has("<!--", at: offset) { return section(.comment, opening: 4, closing: "-->") }
      if bytes.has("<![CDATA[", at: offset) {
        return section(.characterData, opening: 9, closing: "]]>")
      }
      if bytes.has("<?", at: offset) { return section(.instruction, opening: 2, closing: "?>") }
      offset += 1
    }
    return nil
  }

  private mutating func section(
    _ kind: Kind, opening: Int, closing: StaticString
  ) -> Section? {
    let start = offset
    guard let close = bytes.find(closing, in: min(start + opening, end)..<end) else {
      unclosed = start
      offset = end
      return nil
    }
    offset = close + closing.utf8CodeUnitCount
    return Section(kind: kind, range: start..<offset, content: start + opening..<close)
  }

  /// The parts of the file that are tags and text, in order.
  static func forEachGap(
    in bytes: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void
  ) {
    var sections = XMLSections(bytes)
    var start = 0
    while let section = sections.next() {
      body(start..<section.range.lowerBound)
      start = section.range.upperBound
    }
    body(start..<(sections.unclosed ?? bytes.count))
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether these ASCII characters stand at an offset.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + text.utf8CodeUnitCount <= count else { return false }
    return text.withUTF8Buffer { wanted in
      for index in 0..<wanted.count where self[offset + index] != wanted[index] { return false }
      return true
    }
  }

  /// Where these ASCII characters first stand in a range.
  func find(_ text: StaticString, in range: Range<Int>) -> Int? {
    let first = text.withUTF8Buffer { $0.first ?? 0 }
    var offset = range.lowerBound
    let last = range.upperBound - text.utf8CodeUnitCount
    while offset <= last {
      if self[offset] == first, has(text, at: offset) { return offset }
      offset += 1
    }
    return nil
  }

  /// The first offset of a range, or its end, at which something else than blanks stands.
  func skippingBlanks(in range: Range<Int>) -> Int {
    var offset = range.lowerBound
    while offset < range.upperBound, self[offset].isASCIISpace { offset += 1 }
    return offset
  }
}
