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
    /// The next letters, up to four, in the same way: nearly all patterns that begin as a text does
    /// are told apart by them, and their other bytes need not be fetched.
    var more: UInt32 = 0
    var moreMask: UInt32 = 0
    var list: UInt16 = 0
    var number: UInt16 = 0
    /// How many letters the pattern has, where they and their end are all of it: nothing else has
    /// to be compared. Else 0.
    var count: UInt8 = 0
    /// Whether nothing of the word may follow these letters.
    var isWhole = false
    /// How many patterns from this one on have the same first letters, where it is the first of them.
    var run: UInt16 = 0
    /// Where its words begin among the bytes of all patterns.
    var words: UInt32 = 0
  }

  /// What first letters some patterns have: tells the places of a text where none of them stands,
  /// which are nearly all.
  struct Filter: Sendable {
    fileprivate(set) var key = CueKey(letters: 1, bits: 1)
    /// Where its bits begin among those of all filters.
    fileprivate(set) var start = 0
  }

  /// Some of the patterns, found by as many of their first letters as all of them have.
  struct Part: Sendable {
    fileprivate(set) var key = CueKey(letters: 1, bits: 1)
    fileprivate(set) var filter = Filter()
    /// Where its slots begin among the first entries of all slots.
    fileprivate(set) var slots = 0
  }

  private let bytes: [UInt8]
  /// By part, in a part by slot, and in a slot those with the same first letters together.
  private var entries: [Entry] = []
  /// The first entry of each slot; in a part one more than it has slots.
  private var first: [UInt32] = []
  /// The bits of all filters.
  private var bits: [UInt64] = []
  /// Patterns by how many letters their first word has at least: the more of them decide, the fewer
  /// patterns have to be compared.
  private var long = Part()
  private var middle = Part()
  private var three = Part()
  private var few = Part()
  /// Those that may begin inside a word too.
  private var infixes = Part()
  /// The letters of all patterns but the few.
  private var starts = Filter()

  /// One list, whose patterns all stand in one part.
  init(_ patterns: [String]) {
    let key = CueKey(letters: 1, bits: 6)
    let filter = CueKey(letters: 2, bits: 9)
    var compiler = CueCompiler(expected: patterns.count)
    let entries = compiler.entries([patterns])
    bytes = compiler.bytes
    long = add(entries.map(\.entry), key, filter: filter)
    let none = CueKey(letters: 1, bits: 1)
    (middle, three, few) = (
      add([], none, filter: none), add([], none, filter: none), add([], none, filter: none)
    )
    let inside = entries.lazy.filter(\.isInfix).map(\.entry)
    infixes =
      inside.isEmpty ? add([], none, filter: none) : add(Array(inside), key, filter: filter)
    starts = long.filter
  }

  /// The lists of all rules together: few patterns share six letters.
  init(lists: [[String]]) {
    var compiler = CueCompiler(expected: lists.reduce(0) { $0 + $1.count })
    let entries = compiler.entries(lists)
    bytes = compiler.bytes
    var long: [Entry] = []
    var middle: [Entry] = []
    var three: [Entry] = []
    var few: [Entry] = []
    var infixes: [Entry] = []
    long.reserveCapacity(entries.count)
    for (entry, isInfix) in entries {
      switch entry.mask {
      case 0xFF_FFFF: three.append(entry)
      case ..<0xFF_FFFF: few.append(entry)
      case ..<0xFFFF_FFFF_FFFF: middle.append(entry)
      default: long.append(entry)
      }
      if isInfix, entry.mask >= 0xFF_FFFF { infixes.append(entry) }
    }
    self.long = add(long, CueKey(letters: 6, bits: 12), filter: CueKey(letters: 6, bits: 15))
    self.middle = add(middle, CueKey(letters: 4, bits: 11), filter: CueKey(letters: 4, bits: 14))
    self.three = add(three, CueKey(letters: 3, bits: 10), filter: CueKey(letters: 3, bits: 13))
    self.few = add(few, CueKey(letters: 1, bits: 6), filter: CueKey(letters: 2, bits: 10))
    self.infixes = add(
      infixes, CueKey(letters: 3, bits: 10), filter: CueKey(letters: 4, bits: 14))
    starts = addFilter([long, middle, three].lazy.joined(), CueKey(letters: 3, bits: 14))
  }

  /// Adds a part.
  ///
  /// - Parameter filterKey: may take one letter more than the key.
  private mutating func add(_ unsorted: [Entry], _ key: CueKey, filter filterKey: CueKey) -> Part {
    let part = Part(
      key: key, filter: addFilter(unsorted, filterKey, lacking: key.mask &+ 1), slots: first.count)
    let start = entries.count
    first.append(contentsOf: repeatElement(0, count: key.slots + 1))
    for entry in unsorted { first[part.slots + key.slot(entry.letters) + 1] += 1 }
    first[part.slots] = UInt32(start)
    for slot in part.slots..<part.slots + key.slots { first[slot + 1] += first[slot] }
    var next = Array(first[part.slots...])
    entries.append(contentsOf: repeatElement(Entry(), count: unsorted.count))
    for entry in unsorted {
      let slot = key.slot(entry.letters)
      entries[Int(next[slot])] = entry
      next[slot] += 1
    }
    for slot in part.slots..<part.slots + key.slots {
      sort(Int(first[slot])..<Int(first[slot + 1]))
    }
    return part
  }

  /// Adds a filter.
  ///
  /// - Parameter lacking: the lowest bit of the letter that patterns may lack: whatever follows.
  private mutating func addFilter(
    _ entries: some Sequence<Entry>, _ key: CueKey, lacking: UInt64 = 0
  ) -> Filter {
    let start = bits.count
    bits.append(contentsOf: repeatElement(0, count: max(1, key.slots / 64)))
    for entry in entries {
      let step = entry.mask < key.mask ? lacking : 0
      for next in 0..<(step == 0 ? 1 : 256) {
        let slot = key.slot(entry.letters | UInt64(next) &* step)
        bits[start + (slot >> 6)] |= 1 << UInt64(slot & 63)
      }
    }
    return Filter(key: key, start: start)
  }

  /// Puts the entries of a slot that have the same first letters together.
  private mutating func sort(_ slot: Range<Int>) {
    if slot.count > 1 {
      entries[slot].sort { ($0.letters, $0.mask) < ($1.letters, $1.mask) }
    }
    var start = slot.lowerBound
    for place in slot {
      if entries[place].letters != entries[start].letters
        || entries[place].mask != entries[start].mask || place - start == Int(UInt16.max)
      {
        start = place
      }
      entries[start].run += 1
    }
  }

  /// Lends what compares patterns with a text.
  func withMatcher<Result>(_ body: (CueMatcher) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      entries.withUnsafeBufferPointer { entries in
        first.withUnsafeBufferPointer { first in
          bits.withUnsafeBufferPointer { bits in
            body(
              CueMatcher(
                patterns: bytes, entries: entries, first: first, bits: bits, long: long,
                middle: middle, three: three, few: few, infixes: infixes, starts: starts))
          }
        }
      }
    }
  }
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
              letters: compiled.letters, mask: compiled.mask, more: compiled.more,
              moreMask: compiled.moreMask, list: UInt16(clamping: list),
              number: UInt16(clamping: number), count: compiled.simpleCount,
              isWhole: compiled.isWhole, words: UInt32(compiled.start)), compiled.isInfix
          ))
      }
    }
    return entries
  }
}
