/// Writes patterns as bytes, one after another: whether capitals count; then of each word its
/// marks, its letters and what may not follow it, letters always behind their number.
struct CueCompiler {
  /// A pattern as it was written.
  struct Compiled {
    /// Where its bytes begin.
    let start: Int
    /// The first word's first letters, up to eight, as the bytes of a number; small ones.
    let letters: UInt64
    /// The bytes of the number that count.
    let mask: UInt64
    /// The next letters, up to four, in the same way.
    let more: UInt32
    let moreMask: UInt32
    /// Whether it may begin inside a compound.
    let isInfix: Bool
    /// The number of its letters, where it is one word of at most eight small letters and has no
    /// exceptions; else 0.
    let simpleCount: UInt8
    /// Whether the first word is a whole one.
    let isWhole: Bool
  }

  /// Marks of a word; above them stands the number of its exceptions.
  static let whole: UInt8 = 1
  static let last: UInt8 = 2

  private(set) var bytes: [UInt8]

  /// - Parameter expected: how many patterns there will be.
  init(expected: Int) {
    bytes = []
    bytes.reserveCapacity(16 * expected)
  }

  /// Nil for a pattern without a letter.
  mutating func add(_ pattern: String) -> Compiled? {
    if let compiled = pattern.utf8.withContiguousStorageIfAvailable({ add($0) }) {
      return compiled
    }
    return Array(pattern.utf8).withUnsafeBufferPointer { add($0) }
  }

  private mutating func add(_ pattern: UnsafeBufferPointer<UInt8>) -> Compiled? {
    var place = 0
    func skips(_ mark: UInt8) -> Bool {
      guard place < pattern.count, pattern[place] == mark else { return false }
      place += 1
      return true
    }
    let isExact = skips(UInt8(ascii: "!"))
    let isInfix = skips(UInt8(ascii: "~"))
    let start = bytes.count
    bytes.append(isExact ? 1 : 0)
    var lastMarks: Int?
    while place < pattern.count {
      var end = place
      while end < pattern.count, pattern[end] != UInt8(ascii: " ") { end += 1 }
      if end > place {
        lastMarks = add(word: UnsafeBufferPointer(rebasing: pattern[place..<end]))
      }
      place = end + 1
    }
    guard let lastMarks else {
      bytes.removeSubrange(start...)
      return nil
    }
    bytes[lastMarks] |= Self.last
    let count = min(8, Int(bytes[start + 2]))
    let (letters, mask) = smallLetters(0..<count, after: start + 3)
    let (more, moreMask) = smallLetters(
      8..<max(8, min(12, Int(bytes[start + 2]))), after: start + 3)
    guard count > 0 else { return nil }
    let marks = bytes[start + 1]
    let isSimple = lastMarks == start + 1 && marks >> 2 == 0 && bytes[start + 2] <= 8 && !isExact
    return Compiled(
      start: start, letters: letters, mask: mask, more: UInt32(truncatingIfNeeded: more),
      moreMask: UInt32(truncatingIfNeeded: moreMask), isInfix: isInfix,
      simpleCount: isSimple ? UInt8(count) : 0, isWhole: marks & Self.whole != 0)
  }

  /// Some letters of a word as small ones, as the bytes of a number; and which bytes count.
  ///
  /// - Parameter start: where the word's letters begin.
  private func smallLetters(
    _ range: Range<Int>, after start: Int
  ) -> (letters: UInt64, mask: UInt64) {
    var (letters, mask): (UInt64, UInt64) = (0, 0)
    var shift: UInt64 = 0
    for place in range {
      let byte = bytes[start + place]
      let isCapital =
        byte &- UInt8(ascii: "A") < 26
        || (place > 0 && bytes[start + place - 1] == 0xC3 && byte >= 0x80 && byte <= 0x9E
          && byte != 0x97)
      letters |= UInt64(isCapital ? byte | 0x20 : byte) << shift
      mask |= 0xFF << shift
      shift += 8
    }
    return (letters, mask)
  }

  /// The place of the word's marks.
  private mutating func add(word: UnsafeBufferPointer<UInt8>) -> Int {
    var place = 0
    while place < word.count, word[place] == UInt8(ascii: "=") { place += 1 }
    let marks = bytes.count
    bytes.append(place > 0 ? Self.whole : 0)
    var isFirst = true
    while isFirst || place < word.count {
      var end = place
      while end < word.count, end - place < 255, word[end] != UInt8(ascii: "^") { end += 1 }
      let letters = UnsafeBufferPointer(rebasing: word[place..<end])
      place = end + 1
      if !isFirst {
        // The number of exceptions has six bits.
        if letters.isEmpty || bytes[marks] >> 2 == 63 { continue }
        bytes[marks] += 4
      }
      isFirst = false
      bytes.append(UInt8(letters.count))
      bytes.append(contentsOf: letters)
    }
    return marks
  }
}
