/// UTF-8 text under a reader: a span of a string's own bytes, or bytes that a parser keeps.
protocol TextBytes: ~Escapable {
  var count: Int { get }
  /// The byte at a place, or zero outside the text.
  func at(_ index: Int) -> UInt8
}

extension Span: TextBytes where Element == UInt8 {
  func at(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? self[index] : 0
  }
}

extension [UInt8]: TextBytes {
  func at(_ index: Int) -> UInt8 {
    index >= 0 && index < count ? self[index] : 0
  }
}

/// Small steps that every reader of values takes. Nothing here allocates, except `text(_:)`;
/// nothing can run past the end, which reads as zero bytes.
extension TextBytes where Self: ~Escapable {
  /// The byte in lower case. Knows ASCII and the two-byte letters À–Þ (so Ä, Ö and Å).
  func lower(_ index: Int) -> UInt8 {
    let byte = at(index)
    if byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") { return byte | 0x20 }
    if byte >= 0x80 && byte <= 0x9E && byte != 0x97 && at(index - 1) == 0xC3 {
      return byte | 0x20
    }
    return byte
  }

  /// How many bytes the white space at a place has: 0 when there is none. No-break spaces count,
  /// because word processors put them between a number and its unit.
  func spaceLength(_ index: Int) -> Int {
    switch at(index) {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return at(index + 1) == 0xA0 ? 2 : 0
    case 0xE2:
      let third = at(index + 2)
      if at(index + 1) == 0x80 && (third == 0xAF || (third >= 0x80 && third <= 0x8A)) { return 3 }
      return 0
    default: return 0
    }
  }

  /// The first place at or after `index` that is not white space.
  func afterSpaces(_ index: Int) -> Int {
    var index = index
    while true {
      let length = spaceLength(index)
      if length == 0 { return index }
      index += length
    }
  }

  /// How many bytes the hyphen or dash at a place has: `-`, `‐`, `‑`, `–`, `—` or `−`.
  func dashLength(_ index: Int) -> Int {
    if at(index) == UInt8(ascii: "-") { return 1 }
    guard at(index) == 0xE2 else { return 0 }
    let second = at(index + 1)
    let third = at(index + 2)
    if second == 0x80 && third >= 0x90 && third <= 0x95 { return 3 }
    return second == 0x88 && third == 0x92 ? 3 : 0
  }

  /// Whether a decimal digit stands at a place.
  func isDigit(_ index: Int) -> Bool {
    let byte = at(index)
    return byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether an ASCII letter stands at a place.
  func isASCIILetter(_ index: Int) -> Bool {
    let byte = at(index) | 0x20
    return byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
  }

  /// Whether a byte of a word stands at a place: an ASCII letter, or part of a longer character
  /// that is neither a space, a dash nor the section sign.
  func isWordByte(_ index: Int) -> Bool {
    if isASCIILetter(index) { return true }
    if at(index) < 0x80 { return false }
    if at(index) == 0xC2 && at(index + 1) == 0xA7 { return false }
    return spaceLength(index) == 0 && dashLength(index) == 0
  }

  /// The end of the digits that begin at `index`.
  func afterDigits(_ index: Int) -> Int {
    var index = index
    while isDigit(index) { index += 1 }
    return index
  }

  /// The end of the word that begins at `index`.
  func afterWord(_ index: Int) -> Int {
    var index = index
    while index < count && isWordByte(index) { index += 1 }
    return index
  }

  /// The end of what stands at `index` up to the next white space: never empty before the end.
  func afterToken(_ index: Int) -> Int {
    var index = index
    while index < count && spaceLength(index) == 0 { index += 1 }
    return index
  }

  /// The end of the character (Unicode scalar) that begins at `index`.
  func afterCharacter(_ index: Int) -> Int {
    var index = index + 1
    while index < count && at(index) & 0xC0 == 0x80 { index += 1 }
    return min(index, count)
  }

  /// The number that the digits in a range say; `limit` when it is larger than that.
  func number(_ range: Range<Int>, limit: Int = 1_000_000_000) -> Int {
    var value = 0
    for index in range {
      value = value * 10 + Int(at(index) &- UInt8(ascii: "0"))
      if value >= limit { return limit }
    }
    return value
  }

  /// Whether a range says a word, which is given in lower case.
  func says(_ word: String, _ range: Range<Int>) -> Bool {
    guard word.utf8.count == range.count else { return false }
    var index = range.lowerBound
    for byte in word.utf8 {
      if lower(index) != byte { return false }
      index += 1
    }
    return true
  }

  /// Whether the text goes on with a word or sign, given in lower case.
  func continues(with word: String, at index: Int) -> Bool {
    index + word.utf8.count <= count && says(word, index..<index + word.utf8.count)
  }

  /// The text of a range.
  func text(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<count)
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      for index in range { buffer.initializeElement(at: index - range.lowerBound, to: at(index)) }
      return range.count
    }
  }
}
