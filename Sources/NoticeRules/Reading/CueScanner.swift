/// Finds the words of many lists in one pass over a text.
///
/// At the start of a word its first two letters choose a few patterns, and the first four letters
/// leave hardly any but those that match. Patterns that may begin inside a compound have a table of
/// their own, which is asked at every letter.
final class CueScanner: Sendable {
  /// A pattern by its first letters.
  private struct Entry: Sendable {
    /// The first letters, up to four, as the bytes of a number.
    let letters: UInt32
    /// The bytes of the number that count.
    let mask: UInt32
    let list: Int
    let number: Int
    let pattern: CuePattern
  }

  /// Patterns by a number made of their first two letters.
  private struct Table: Sendable {
    private static let size = 4096

    private var entries: [Entry] = []
    /// The first entry of each number; one more than there are numbers.
    private var first: [UInt32] = []

    init(_ entries: [Entry]) {
      let sorted = entries.sorted {
        (Self.slot($0.letters), $0.list, $0.number) < (Self.slot($1.letters), $1.list, $1.number)
      }
      self.entries = sorted
      first.reserveCapacity(Self.size + 1)
      for (index, entry) in sorted.enumerated() {
        while first.count <= Self.slot(entry.letters) { first.append(UInt32(index)) }
      }
      while first.count <= Self.size { first.append(UInt32(sorted.count)) }
    }

    private static func slot(_ letters: UInt32) -> Int {
      Int((letters & 0xFF) &* 37 ^ (letters >> 8 & 0xFF)) & (size - 1)
    }

    /// Calls `body` with each list's first pattern that stands at a place.
    func match(
      _ letters: UInt32, _ bytes: CueBytes, at start: Int,
      _ body: (_ list: Int, _ number: Int, _ end: Int) -> Void
    ) {
      let slot = Self.slot(letters)
      let (low, high) = (Int(first[slot]), Int(first[slot + 1]))
      if low == high { return }
      var lastList = -1
      for index in low..<high {
        guard letters & entries[index].mask == entries[index].letters else { continue }
        let list = entries[index].list
        guard list != lastList, let end = entries[index].pattern.end(in: bytes, at: start) else {
          continue
        }
        lastList = list
        body(list, entries[index].number, end)
      }
    }
  }

  let listCount: Int
  private let numbers: [ObjectIdentifier: Int]
  private let starts: Table
  private let infixes: Table

  init(_ lists: [Cues]) {
    var numbers: [ObjectIdentifier: Int] = [:]
    var starts: [Entry] = []
    var infixes: [Entry] = []
    for list in lists where numbers[ObjectIdentifier(list)] == nil {
      let index = numbers.count
      numbers[ObjectIdentifier(list)] = index
      for (number, pattern) in list.patterns.enumerated() {
        guard let word = pattern.words.first?.letters, word.count >= 2 else { continue }
        var letters: UInt32 = 0
        for (place, byte) in word.prefix(4).enumerated() {
          let small = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
          letters |= UInt32(small) << (8 * UInt32(place))
        }
        let entry = Entry(
          letters: letters, mask: word.count >= 4 ? .max : (1 << (8 * UInt32(word.count))) - 1,
          list: index, number: number, pattern: pattern)
        if pattern.isInfix { infixes.append(entry) } else { starts.append(entry) }
      }
    }
    self.numbers = numbers
    self.starts = Table(starts)
    self.infixes = Table(infixes)
    listCount = numbers.count
  }

  /// The number of a list; nil for one that the scanner was not made with.
  func number(of cues: Cues) -> Int? { numbers[ObjectIdentifier(cues)] }

  /// Calls `body` with each list's words in a text, from the first byte to the last.
  func scan(
    _ bytes: CueBytes, _ body: (_ list: Int, _ number: Int, _ range: Range<Int>) -> Void
  ) {
    let text = bytes.small
    var isInWord = false
    for index in 0..<text.count {
      let byte = text[index]
      if byte & 0xC0 == 0x80 { continue }
      let wasInWord = isInWord
      isInWord =
        byte < 0x80
        ? byte &- 0x61 < 26 || byte &- 0x30 < 10 : byte != 0xC2 && byte != 0xE2
      guard isInWord else { continue }
      var letters = UInt32(byte)
      for place in 1..<4 where index + place < text.count {
        letters |= UInt32(text[index + place]) << (8 * UInt32(place))
      }
      if !wasInWord {
        starts.match(letters, bytes, at: index) { body($0, $1, index..<$2) }
      }
      infixes.match(letters, bytes, at: index) { body($0, $1, index..<$2) }
    }
  }
}
