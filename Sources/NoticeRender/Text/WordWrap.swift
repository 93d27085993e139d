import SourceText

/// Breaks text into lines between words.
enum WordWrap {
  /// The text in lines of at most `width` columns, without space at their ends.
  ///
  /// The text's own line breaks stay; of several empty lines one stays. A word that is wider than
  /// the line stands alone and whole: half an address is none.
  /// - Parameters:
  ///   - indent: columns before every line.
  ///   - hang: further columns before every line but the first.
  static func lines(of text: String, width: Int, indent: Int = 0, hang: Int = 0) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      var result: [String] = []
      var isAfterBreak = false
      for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
        let words = words(of: UnsafeBufferPointer(rebasing: line))
        guard let first = words.first else {
          isAfterBreak = !result.isEmpty
          continue
        }
        if isAfterBreak { result.append("") }
        isAfterBreak = false
        let start = result.isEmpty ? indent : indent + hang
        // A list in the text itself: its lines hang below the words, not below the mark.
        let rest = indent + hang + (isListMark(first) ? 2 : 0)
        fill(words, width: width, start: start, rest: rest, &result)
      }
      return result
    }
  }

  private static func fill(
    _ words: [UnsafeBufferPointer<UInt8>], width: Int, start: Int, rest: Int,
    _ result: inout [String]
  ) {
    var line = [UInt8](repeating: 0x20, count: start)
    line.reserveCapacity(width + 16)
    var column = start
    var isEmpty = true
    for word in words {
      let wide =
        DisplayWidth.ofPlain(word) ?? DisplayWidth.of(String(decoding: word, as: UTF8.self))
      if isEmpty {
        isEmpty = false
      } else if column + 1 + wide <= width {
        line.append(0x20)
        column += 1
      } else {
        result.append(String(decoding: line, as: UTF8.self))
        line.removeAll(keepingCapacity: true)
        line.append(contentsOf: repeatElement(0x20, count: rest))
        column = rest
      }
      line.append(contentsOf: word)
      column += wide
    }
    result.append(String(decoding: line, as: UTF8.self))
  }

  /// What stands between spaces.
  private static func words(
    of line: UnsafeBufferPointer<UInt8>
  ) -> [UnsafeBufferPointer<UInt8>] {
    var words: [UnsafeBufferPointer<UInt8>] = []
    var start = 0
    var index = 0
    while index < line.count {
      let space = spaceLength(line, at: index)
      if space > 0 {
        if index > start { words.append(UnsafeBufferPointer(rebasing: line[start..<index])) }
        start = index + space
      }
      index += max(space, 1)
    }
    if index > start { words.append(UnsafeBufferPointer(rebasing: line[start..<index])) }
    return words
  }

  /// How many bytes a space takes at which a line may break; 0 where there is none.
  ///
  /// The no-break spaces U+00A0, U+2007 and U+202F are none.
  private static func spaceLength(_ line: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = line[index]
    if lead < 0x80 { return lead == 0x20 || lead == 0x09 ? 1 : 0 }
    guard (0xE1...0xE3).contains(lead), index + 2 < line.count else { return 0 }
    switch (lead, line[index + 1], line[index + 2]) {
    // U+1680, U+2000 to U+200A, U+205F, U+3000.
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x86), (0xE2, 0x80, 0x88...0x8A),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }

  private static func isListMark(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
    switch word.count {
    case 1: word[0] == UInt8(ascii: "-") || word[0] == UInt8(ascii: "*")
    case 3: word.elementsEqual("•".utf8) || word.elementsEqual("–".utf8)
    default: false
    }
  }
}
