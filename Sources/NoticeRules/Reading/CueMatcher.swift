/// Compares the patterns of a `CueTable` with a text; valid only where the table lends it.
struct CueMatcher {
  /// Entries by the slot of their first letters.
  struct Slots {
    let key: CueKey
    let filterKey: CueKey
    let entries: UnsafeBufferPointer<CueTable.Entry>
    /// The first entry of each slot; one more than there are slots.
    let first: UnsafeBufferPointer<UInt32>
    /// What first letters the entries have.
    let filter: UnsafeBufferPointer<UInt64>

    /// Whether some entry may have these letters.
    @inline(__always)
    func may(_ letters: UInt64) -> Bool {
      let bit = filterKey.slot(letters)
      return (filter[bit &>> 6] &>> UInt64(truncatingIfNeeded: bit & 63)) & 1 == 1
    }

    @inline(__always)
    func entries(_ letters: UInt64) -> Range<Int> {
      guard may(letters) else { return 0..<0 }
      let slot = key.slot(letters)
      return Int(first[slot])..<Int(first[slot + 1])
    }
  }

  let patterns: UnsafeBufferPointer<UInt8>
  let long: Slots
  let three: Slots
  let few: Slots
  let infixes: Slots

  /// Calls `body` for each place of a text where a word of a list stands, from the first byte to
  /// the last, with each list's first pattern; until it says that it has enough.
  func scan(_ bytes: CueBytes, _ body: (_ list: Int, CueMatch) -> Bool) {
    var isInWord = false
    for place in 0..<bytes.small.count {
      let letters = bytes.letters(at: place)
      let byte = UInt8(truncatingIfNeeded: letters)
      // A byte inside a character.
      if byte & 0xC0 == 0x80 { continue }
      let wasInWord = isInWord
      isInWord =
        byte < 0x80
        ? byte &- 0x61 < 26 || byte &- 0x30 < 10 : byte != 0xC2 && byte != 0xE2
      guard isInWord, may(letters, isInside: wasInWord) else { continue }
      if match(bytes, at: place, letters, isInside: wasInWord, body) { return }
    }
  }

  /// Calls `body` with each list's first pattern that stands at a place, until it has enough.
  ///
  /// - Parameter isInside: whether the place is inside a word.
  /// - Returns: whether `body` had enough.
  func match(
    _ bytes: CueBytes, at start: Int, isInside: Bool, _ body: (_ list: Int, CueMatch) -> Bool
  ) -> Bool {
    let letters = bytes.letters(at: start)
    return may(letters, isInside: isInside)
      && match(bytes, at: start, letters, isInside: isInside, body)
  }

  /// Whether a pattern may stand where there are these letters: most places are done with it.
  @inline(__always)
  private func may(_ letters: UInt64, isInside: Bool) -> Bool {
    isInside
      ? infixes.may(letters) : long.may(letters) || three.may(letters) || few.may(letters)
  }

  /// The same, where a pattern may stand. Words of one or two letters come last.
  @inline(never)
  private func match(
    _ bytes: CueBytes, at start: Int, _ letters: UInt64, isInside: Bool,
    _ body: (_ list: Int, CueMatch) -> Bool
  ) -> Bool {
    if isInside {
      let inside = infixes.entries(letters)
      return match(infixes, inside, letters, bytes, start, isBeaten: { _ in false }, body)
    }
    let (a, b, c) = (long.entries(letters), three.entries(letters), few.entries(letters))
    func has(_ slots: Slots, _ range: Range<Int>, _ entry: CueTable.Entry, before: UInt16) -> Bool {
      range.contains {
        slots.entries[$0].list == entry.list && slots.entries[$0].number < before
          && end(of: slots.entries[$0], letters, bytes, start) != nil
      }
    }
    return match(
      long, a, letters, bytes, start, isBeaten: { has(three, b, $0, before: $0.number) }, body)
      || match(
        three, b, letters, bytes, start, isBeaten: { has(long, a, $0, before: $0.number) }, body)
      || match(
        few, c, letters, bytes, start,
        isBeaten: { has(long, a, $0, before: .max) || has(three, b, $0, before: .max) }, body)
  }

  /// - Parameter isBeaten: whether the list has a pattern in another table that goes first.
  @inline(__always)
  private func match(
    _ slots: Slots, _ range: Range<Int>, _ letters: UInt64, _ bytes: CueBytes, _ start: Int,
    isBeaten: (CueTable.Entry) -> Bool, _ body: (_ list: Int, CueMatch) -> Bool
  ) -> Bool {
    var lastList = UInt16.max
    for index in range where letters & slots.entries[index].mask == slots.entries[index].letters {
      let entry = slots.entries[index]
      guard entry.list != lastList, let end = end(of: entry, letters, bytes, start) else {
        continue
      }
      lastList = entry.list
      if isBeaten(entry) { continue }
      let match = CueMatch(range: start..<end, pattern: Int(entry.number))
      if body(Int(entry.list), match) { return true }
    }
    return false
  }

  /// Where the words of a pattern end that begin at `start`; nil where they do not stand there.
  private func end(
    of entry: CueTable.Entry, _ letters: UInt64, _ bytes: CueBytes, _ start: Int
  ) -> Int? {
    guard letters & entry.mask == entry.letters else { return nil }
    if entry.count > 0 {
      let end = start + Int(entry.count)
      return entry.isWhole && end < bytes.small.count && bytes.small.isWordByte(end) ? nil : end
    }
    var next = Int(entry.words)
    let text = patterns[next] == 1 ? bytes.written : bytes.small
    next += 1
    var place = start
    while true {
      let flags = patterns[next]
      next += 1
      guard has(text, at: place, lettersAt: next) else { return nil }
      place += Int(patterns[next])
      next += 1 + Int(patterns[next])
      if flags & CueCompiler.whole != 0, place < text.count, text.isWordByte(place) { return nil }
      for _ in 0..<(flags >> 2) {
        if has(text, at: place, lettersAt: next) { return nil }
        next += 1 + Int(patterns[next])
      }
      if flags & CueCompiler.last != 0 { return place }
      guard let word = text.nextWord(after: place) else { return nil }
      place = word
    }
  }

  /// Whether a pattern's letters, which stand behind their number, stand at a place of the text.
  @inline(__always)
  private func has(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, lettersAt number: Int
  ) -> Bool {
    let length = Int(patterns[number])
    guard length <= text.count - place else { return false }
    for index in 0..<length where patterns[number + 1 + index] != text[place + index] {
      return false
    }
    return true
  }
}
