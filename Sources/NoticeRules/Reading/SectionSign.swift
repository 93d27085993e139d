import SourceText

/// Sections that a text cites with the section sign, and how they should be written.
struct SectionSign: Sendable {
  /// From the first label to the end of the sign's ending.
  let bytes: Range<Int>
  /// The labels' numbers; nil where they are not whole, as in "14.1 §".
  let numbers: ClosedRange<Int>?
  /// Whether a label has a letter: "53 e".
  let hasLetter: Bool
  /// Without the ending: "9–18 §".
  let label: String
  /// The same in good order: "8 §:n", "9–18 §".
  let corrected: String

  /// All in a text, from its beginning to its end.
  static func all(in text: UnsafeBufferPointer<UInt8>) -> [SectionSign] {
    guard text.has(0xA7) else { return [] }
    var signs: [SectionSign] = []
    var index = 0
    while index + 1 < text.count {
      if text[index] == 0xC2, text[index + 1] == 0xA7 {
        if let sign = SectionSign(text, at: index, after: signs.last?.bytes.upperBound ?? 0) {
          signs.append(sign)
        }
        index += 2
      } else {
        index += 1
      }
    }
    return signs
  }

  /// Nil where no label stands before the sign.
  private init?(_ text: UnsafeBufferPointer<UInt8>, at sign: Int, after first: Int) {
    let gap = text.beforeSpaces(sign, first)
    guard let last = text.label(before: gap, first) else { return nil }
    var start = last.bytes.lowerBound
    var words = text.string(last.bytes)
    var from = last.number
    if let dash = text.dash(before: start, first),
      let other = text.label(before: text.beforeSpaces(dash.lowerBound, first), first),
      other.number <= last.number
    {
      // A dash with space around it is left alone: it may part two thoughts.
      let isHyphen = dash.count == 1
      let written = text.string(other.bytes.upperBound..<start)
      words = text.string(other.bytes) + (isHyphen ? "–" : written) + words
      start = other.bytes.lowerBound
      from = other.number
    }
    let space = gap == sign ? " " : text.string(gap..<sign)
    let ending = Self.ending(text, after: sign + 2)
    let isWhole =
      start == 0 || ![UInt8(ascii: "."), UInt8(ascii: "/")].contains(text[start - 1])
    bytes = start..<ending.end
    hasLetter = words.utf8.contains { $0 &- 0x61 < 26 }
    label = words + " §"
    numbers = isWhole ? from...last.number : nil
    corrected = words + space + "§" + ending.words
  }

  /// The ending behind the sign in good order, and where it ends: ":n" of ": n", ":n:n" and "n".
  private static func ending(
    _ text: UnsafeBufferPointer<UInt8>, after sign: Int
  ) -> (words: String, end: Int) {
    var place = sign
    if place < text.count, text[place] == UInt8(ascii: ":") { place += 1 }
    let colon = place
    while place < text.count, place - colon < 2, text[place] == 0x20 { place += 1 }
    // A space belongs to an ending only behind a colon.
    if colon == sign, place > sign { return ("", sign) }
    let word = place..<text.wordEnd(place)
    let letters = text.string(word)
    guard endings.contains(letters) else { return ("", sign) }
    var end = word.upperBound
    while end < text.count, text[end] == UInt8(ascii: ":"), end + 1 < text.count,
      text.string(end + 1..<text.wordEnd(end + 1)) == letters
    {
      end = text.wordEnd(end + 1)
    }
    return (":" + letters, end)
  }

  private static let endings: Set<String> = [
    "n", "ssä", "stä", "ään", "lle", "llä", "ien", "issä", "istä", "iin", "t",
  ]
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func string(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// The place before the spaces that end at a place.
  fileprivate func beforeSpaces(_ place: Int, _ first: Int) -> Int {
    var place = place
    while place > first {
      if self[place - 1] == 0x20 {
        place -= 1
      } else if place - 1 > first, self[place - 1] == 0xA0, self[place - 2] == 0xC2 {
        place -= 2
      } else {
        break
      }
    }
    return place
  }

  /// A hyphen or a dash that ends right before a place, or before the spaces there.
  fileprivate func dash(before place: Int, _ first: Int) -> Range<Int>? {
    let end = beforeSpaces(place, first)
    if end > first, self[end - 1] == UInt8(ascii: "-") { return end - 1..<end }
    if end >= first + 3, self[end - 3] == 0xE2, self[end - 2] == 0x80,
      self[end - 1] == 0x93 || self[end - 1] == 0x94
    {
      return end - 3..<end
    }
    return nil
  }

  /// The label that ends at a place: "8", "53 e", "12a".
  fileprivate func label(before place: Int, _ first: Int) -> (bytes: Range<Int>, number: Int)? {
    var end = place
    if end > first, self[end - 1] &- 0x61 < 26, end - 1 == first || !isLetter(end - 2) {
      end = beforeSpaces(end - 1, first)
    }
    var start = end
    while start > first, end - start < 4, self[start - 1] &- 0x30 < 10 { start -= 1 }
    guard start < end, start == first || !isWordByte(start - 1) else { return nil }
    return (start..<place, self[start..<end].reduce(0) { $0 * 10 + Int($1 - 0x30) })
  }

  private func isLetter(_ index: Int) -> Bool { isWordByte(index) && !(self[index] &- 0x30 < 10) }
}
