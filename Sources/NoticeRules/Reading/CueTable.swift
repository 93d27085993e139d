/// The patterns of one or several word lists, compiled: looked up by the first letters of a word,
/// and compared byte by byte. `Cues` tells how patterns are written.
///
/// All patterns lie in one run of bytes, without references: looking them up counts none, and
/// preparing thousands of them in each run takes few allocations.
struct CueTable: Sendable {
  /// A pattern by its first letters.
  struct Entry: Sendable {
    /// The first letters, up to eight, as the bytes of a number; small ones.
    var letters: UInt64 = 0
    /// The bytes of the number that count.
    var mask: UInt64 = 0
    var list: UInt16 = 0
    var number: UInt16 = 0
    /// How many letters the pattern has, where they and their end are all of it: nothing else has
    /// to be compared. Else 0.
    var count: UInt8 = 0
    /// Whether nothing of the word may follow these letters.
    var isWhole = false
    /// Where its words begin among the bytes of all patterns.
    var words: UInt32 = 0
  }

  /// Entries by slot, and in a slot by list and number.
  private struct Slots: Sendable {
    let entries: [Entry]
    /// The first entry of each slot; one more than there are slots.
    let first: [UInt32]
    /// A bit for each slot that has entries: most places of a text are done with it alone.
    let filled: [UInt64]

    init(_ unsorted: [Entry], _ key: CueKey) {
      var first = [UInt32](repeating: 0, count: key.slots + 1)
      for entry in unsorted { first[key.slot(entry.letters) + 1] += 1 }
      for slot in 0..<key.slots { first[slot + 1] += first[slot] }
      var next = first
      var entries = [Entry](repeating: Entry(), count: unsorted.count)
      for entry in unsorted {
        let slot = key.slot(entry.letters)
        entries[Int(next[slot])] = entry
        next[slot] += 1
      }
      self.entries = entries
      self.first = first
      var filled = [UInt64](repeating: 0, count: (key.slots + 63) / 64)
      for slot in 0..<key.slots where first[slot] < first[slot + 1] {
        filled[slot >> 6] |= 1 << UInt64(slot & 63)
      }
      self.filled = filled
    }

    func lend<Result>(_ key: CueKey, _ body: (CueMatcher.Slots) -> Result) -> Result {
      first.withUnsafeBufferPointer { first in
        entries.withUnsafeBufferPointer { entries in
          filled.withUnsafeBufferPointer { filled in
            body(CueMatcher.Slots(key: key, entries: entries, first: first, filled: filled))
          }
        }
      }
    }
  }

  private let key: CueKey
  private let bytes: [UInt8]
  /// All patterns, for the beginning of a word.
  private let starts: Slots
  /// Those that may begin inside a word too.
  private let infixes: Slots
  /// Patterns whose first word has fewer letters than the key.
  private let short: Slots

  /// One list.
  init(_ patterns: [String]) { self.init([patterns], .one) }

  /// The lists of all rules together.
  init(lists: [[String]]) { self.init(lists, .three) }

  private init(_ lists: [[String]], _ key: CueKey) {
    var compiler = CueCompiler()
    var starts: [Entry] = []
    var infixes: [Entry] = []
    var short: [Entry] = []
    starts.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for (list, patterns) in lists.enumerated() {
      for (number, pattern) in patterns.enumerated() {
        guard let compiled = compiler.add(pattern) else { continue }
        let entry = Entry(
          letters: compiled.letters, mask: compiled.mask, list: UInt16(clamping: list),
          number: UInt16(clamping: number), count: compiled.simpleCount, isWhole: compiled.isWhole,
          words: UInt32(compiled.start))
        if compiled.mask < key.mask {
          short.append(entry)
        } else {
          starts.append(entry)
          if compiled.isInfix { infixes.append(entry) }
        }
      }
    }
    self.key = key
    bytes = compiler.bytes
    self.starts = Slots(starts, key)
    self.infixes = Slots(infixes, key)
    self.short = Slots(short, .one)
  }

  /// Lends what compares patterns with a text.
  func withMatcher<Result>(_ body: (CueMatcher) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      starts.lend(key) { starts in
        infixes.lend(key) { infixes in
          short.lend(.one) { short in
            body(CueMatcher(patterns: bytes, starts: starts, infixes: infixes, short: short))
          }
        }
      }
    }
  }
}
