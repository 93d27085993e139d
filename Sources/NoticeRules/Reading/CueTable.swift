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
  struct Slots: Sendable {
    private let key: CueKey
    private let entries: [Entry]
    /// The first entry of each slot; one more than there are slots.
    private let first: [UInt32]
    /// What first letters the entries have, by the slots of `filterKey`: most places of a text are
    /// done with it alone.
    private let filter: [UInt64]
    private let filterKey: CueKey

    /// - Parameter filterKey: may take one letter more than the key.
    fileprivate init(_ unsorted: [Entry], _ key: CueKey, filter filterKey: CueKey) {
      var first = [UInt32](repeating: 0, count: key.slots + 1)
      var filter = [UInt64](repeating: 0, count: max(1, filterKey.slots / 64))
      for entry in unsorted {
        first[key.slot(entry.letters) + 1] += 1
        // Whatever follows letters that are too few for the filter.
        let lacking = entry.mask < filterKey.mask ? key.mask &+ 1 : 0
        for next in 0..<(lacking == 0 ? 1 : 256) {
          let slot = filterKey.slot(entry.letters | UInt64(next) &* lacking)
          filter[slot >> 6] |= 1 << UInt64(slot & 63)
        }
      }
      for slot in 0..<key.slots { first[slot + 1] += first[slot] }
      var next = first
      var entries = [Entry](repeating: Entry(), count: unsorted.count)
      for entry in unsorted {
        let slot = key.slot(entry.letters)
        entries[Int(next[slot])] = entry
        next[slot] += 1
      }
      self.key = key
      self.entries = entries
      self.first = first
      self.filter = filter
      self.filterKey = filterKey
    }

    fileprivate func lend<Result>(_ body: (CueMatcher.Slots) -> Result) -> Result {
      first.withUnsafeBufferPointer { first in
        entries.withUnsafeBufferPointer { entries in
          filter.withUnsafeBufferPointer { filter in
            body(
              CueMatcher.Slots(
                key: key, filterKey: filterKey, entries: entries, first: first, filter: filter))
          }
        }
      }
    }
  }

  private let bytes: [UInt8]
  /// Patterns of which a word's first letters decide, and those of fewer letters, apart.
  private let long: Slots
  private let three: Slots
  private let few: Slots
  /// Those that may begin inside a word too.
  private let infixes: Slots

  /// One list, whose patterns all stand in one table.
  init(_ patterns: [String]) {
    let key = CueKey(letters: 1, bits: 6)
    let filter = CueKey(letters: 2, bits: 9)
    var compiler = CueCompiler()
    let entries = compiler.entries([patterns])
    bytes = compiler.bytes
    long = Slots(entries.map(\.entry), key, filter: filter)
    three = .none
    few = .none
    let inside = entries.lazy.filter(\.isInfix).map(\.entry)
    infixes = inside.isEmpty ? .none : Slots(Array(inside), key, filter: filter)
  }

  /// The lists of all rules together: few patterns share four letters.
  init(lists: [[String]]) {
    var compiler = CueCompiler()
    let entries = compiler.entries(lists)
    bytes = compiler.bytes
    var long: [Entry] = []
    var three: [Entry] = []
    var few: [Entry] = []
    var infixes: [Entry] = []
    long.reserveCapacity(entries.count)
    for (entry, isInfix) in entries {
      switch entry.mask {
      case 0xFF_FFFF: three.append(entry)
      case ..<0xFF_FFFF: few.append(entry)
      default: long.append(entry)
      }
      if isInfix, entry.mask >= 0xFF_FFFF { infixes.append(entry) }
    }
    self.long = Slots(
      long, CueKey(letters: 4, bits: 13), filter: CueKey(letters: 4, bits: 15))
    self.three = Slots(
      three, CueKey(letters: 3, bits: 10), filter: CueKey(letters: 3, bits: 13))
    self.few = Slots(few, CueKey(letters: 1, bits: 6), filter: CueKey(letters: 2, bits: 10))
    self.infixes = Slots(
      infixes, CueKey(letters: 3, bits: 10), filter: CueKey(letters: 4, bits: 14))
  }

  /// Lends what compares patterns with a text.
  func withMatcher<Result>(_ body: (CueMatcher) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      long.lend { long in
        three.lend { three in
          few.lend { few in
            infixes.lend { infixes in
              body(
                CueMatcher(
                  patterns: bytes, long: long, three: three, few: few, infixes: infixes))
            }
          }
        }
      }
    }
  }
}

extension CueTable.Slots {
  static let none = CueTable.Slots(
    [], CueKey(letters: 1, bits: 1), filter: CueKey(letters: 1, bits: 1))
}

extension CueCompiler {
  /// The patterns of some lists, in their order, but for those without a letter.
  fileprivate mutating func entries(
    _ lists: [[String]]
  ) -> [(entry: CueTable.Entry, isInfix: Bool)] {
    var entries: [(entry: CueTable.Entry, isInfix: Bool)] = []
    entries.reserveCapacity(lists.reduce(0) { $0 + $1.count })
    for (list, patterns) in lists.enumerated() {
      for (number, pattern) in patterns.enumerated() {
        guard let compiled = add(pattern) else { continue }
        entries.append(
          (
            CueTable.Entry(
              letters: compiled.letters, mask: compiled.mask, list: UInt16(clamping: list),
              number: UInt16(clamping: number), count: compiled.simpleCount,
              isWhole: compiled.isWhole, words: UInt32(compiled.start)), compiled.isInfix
          ))
      }
    }
    return entries
  }
}
