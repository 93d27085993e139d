/// The runs of letters in a text that are long enough for soft hyphens: words, and the parts of
/// words with hyphens.
///
/// What stands between two spaces is taken or left as a whole: if there is a digit or a sign of
/// an address in it, none of its letters are given.
struct WordRuns {
  private let bytes: UnsafePointer<UInt8>
  private let count: Int
  private var index = 0
  /// Up to here there are no digits or signs.
  private var clean = 0
  /// Where the first run of that stretch ends.
  private var firstEnd = 0

  init(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
    self.bytes = bytes
    self.count = count
  }

  /// The next run.
  mutating func next() -> Range<Int>? {
    while true {
      while index < clean {
        let start = index
        index = max(index, firstEnd)
        while index < clean, WordByte.kind(bytes, index, count) == .letter { index += 1 }
        let run = start..<index
        index += 1
        if run.count >= HyphenationWord.shortest { return run }
      }
      guard findStretch() else { return nil }
    }
  }

  /// Goes on to the next stretch between spaces that may have a long word in it.
  private mutating func findStretch() -> Bool {
    while let start = skipShortWords() {
      // A no-break space, which the look backwards does not know.
      if WordByte.kind(bytes, start, count) == .space {
        index = start + 1
        continue
      }
      var end = start
      while end < count, WordByte.kind(bytes, end, count) == .letter { end += 1 }
      firstEnd = end
      var isClean = true
      while end < count {
        let kind = WordByte.kind(bytes, end, count)
        if kind == .space { break }
        if kind == .sign { isClean = false }
        end += 1
      }
      index = isClean ? start : end
      clean = end
      if isClean { return true }
    }
    return false
  }

  /// Where the next stretch of enough bytes begins. Looks backwards from where a long word would
  /// end, so that most letters of short words are never read.
  private mutating func skipShortWords() -> Int? {
    var start = index
    while start + HyphenationWord.shortest <= count {
      var last = start + HyphenationWord.shortest - 1
      while last >= start, bytes[last] > 0x20 { last -= 1 }
      if last < start { return start }
      start = last + 1
    }
    index = count
    return nil
  }
}

/// What a byte of a text in UTF-8 is to the search for words.
enum WordByte {
  case letter
  /// A space, or a byte of one.
  case space
  /// A hyphen, a bracket or the like, or a byte of one.
  case mark
  /// A digit, a sign within an address, or what the rules know nothing about.
  case sign

  /// The kind of the byte at a place; a full stop and a colon are signs only before a letter or
  /// another sign, not at a word's end.
  @inline(__always)
  static func kind(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int) -> Self {
    let byte = bytes[index]
    if (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 && byte <= 0xC5 { return .letter }
    return rare(bytes, index, count)
  }

  private static func rare(
    _ bytes: UnsafePointer<UInt8>, _ index: Int, _ count: Int
  ) -> Self {
    let byte = bytes[index]
    switch byte {
    case 0...0x20: return .space
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "@"), UInt8(ascii: "/"),
      UInt8(ascii: "_"), UInt8(ascii: "\\"):
      return .sign
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      return index + 1 < count && goesOn(bytes[index + 1]) ? .sign : .mark
    case 0..<0x80: return .mark
    case 0x80..<0xC0: return trail(bytes, index)
    case 0xC2: return .mark
    case 0xE2: return .mark
    default: return .sign
    }
  }

  /// Whether an address or a number goes on with this byte.
  private static func goesOn(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte >= 0xC3 || byte &- UInt8(ascii: "/") < 11
  }

  /// A later byte of a character: a letter's, a no-break space's or a mark's.
  private static func trail(_ bytes: UnsafePointer<UInt8>, _ index: Int) -> Self {
    guard index > 0 else { return .sign }
    let before = bytes[index - 1]
    switch before {
    case 0xC3...0xC5: return .letter
    case 0xC2: return bytes[index] == 0xA0 ? .space : bytes[index] == 0xAD ? .sign : .mark
    case 0xE2: return bytes[index] == 0x80 ? .mark : .sign
    case 0x80 where index > 1 && bytes[index - 2] == 0xE2:
      // Hyphens, dashes and quotation marks, but not the joiners before them.
      return bytes[index] >= 0x90 && bytes[index] < 0xA8 ? .mark : .sign
    default: return .sign
    }
  }
}
