import NoticeModel

/// What can be seen and mended in a PDF without reading it whole.
enum PDFBytes {
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "%PDF-".utf8) && contains("%%EOF", bytes.suffix(1_024))
  }

  /// Whether the document has the structure that screen readers follow.
  static func isTagged(_ bytes: [UInt8]) -> Bool {
    contains("/StructTreeRoot", bytes[...]) && contains("/MarkInfo", bytes[...])
  }

  /// The document with its dates of making replaced: other bytes change nothing from run to run.
  ///
  /// A date takes the place of one of the same length, so that the table of offsets stays true.
  static func dated(_ bytes: [UInt8], _ date: CalendarDate?) -> [UInt8] {
    let day = date.map {
      Self.digits($0.year, 4) + Self.digits($0.month, 2) + Self.digits($0.day, 2)
    }
    let stamp = Array(((day ?? "20000101") + "000000").utf8)
    var result = bytes
    for key in ["/CreationDate (D:", "/ModDate (D:"] {
      var from = 0
      while let start = place(of: key, in: result[from...]) {
        let digits = start + key.utf8.count
        from = digits
        guard digits + stamp.count <= result.count,
          result[digits..<digits + stamp.count].allSatisfy({ $0 >= 0x30 && $0 <= 0x39 })
        else { continue }
        result.replaceSubrange(digits..<digits + stamp.count, with: stamp)
      }
    }
    return result
  }

  private static func digits(_ value: Int, _ count: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, count - text.utf8.count)) + text
  }

  private static func contains(_ text: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    place(of: text, in: bytes) != nil
  }

  /// Where a text begins. Its first byte is rare in what is searched: a slash or a percent sign.
  private static func place(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array(text.utf8)
    guard let first = wanted.first else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while offset + wanted.count <= buffer.count {
        if buffer[offset] == first,
          (1..<wanted.count).allSatisfy({ buffer[offset + $0] == wanted[$0] })
        {
          return bytes.startIndex + offset
        }
        offset += 1
      }
      return nil
    }
  }
}
