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
    var result: [String] = []
    var isAfterBreak = false
    for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      let words = line.split(whereSeparator: isSpace)
      guard let first = words.first else {
        isAfterBreak = !result.isEmpty
        continue
      }
      if isAfterBreak { result.append("") }
      isAfterBreak = false
      let start = result.isEmpty ? indent : indent + hang
      // A list in the text itself: its lines hang below the words, not below the mark.
      let rest = indent + hang + (isListMark(first) ? 2 : 0)
      fill(words.map { String(Substring($0)) }, width: width, start: start, rest: rest, &result)
    }
    return result
  }

  private static func fill(
    _ words: [String], width: Int, start: Int, rest: Int, _ result: inout [String]
  ) {
    var line = String(repeating: " ", count: start)
    var column = start
    var isEmpty = true
    for word in words {
      let wide = DisplayWidth.of(word)
      if isEmpty {
        line += word
        column += wide
        isEmpty = false
      } else if column + 1 + wide <= width {
        line += " " + word
        column += 1 + wide
      } else {
        result.append(line)
        line = String(repeating: " ", count: rest) + word
        column = rest + wide
      }
    }
    result.append(line)
  }

  /// A space at which a line may break. The no-break spaces U+00A0, U+2007 and U+202F are not.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: true
    default: false
    }
  }

  private static func isListMark(_ word: Substring.UnicodeScalarView) -> Bool {
    guard word.count == 1, let mark = word.first else { return false }
    return mark == "-" || mark == "*" || mark == "•" || mark == "–"
  }
}
