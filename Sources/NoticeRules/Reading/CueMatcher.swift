/// Compares the patterns of a `CueTable` with a text; valid only where the table lends it.
struct CueMatcher {
  /// Entries by the slot of their first letters.
  struct Slots {
    let key: CueKey
    let entries: UnsafeBufferPointer<CueTable.Entry>
    /// The first entry of each slot; one more than there are slots.
    let first: UnsafeBufferPointer<UInt32>
    /// A bit for each slot that has entries.
    let filled: UnsafeBufferPointer<UInt64>

    @inline(__always)
    func entries(_ letters: UInt64) -> Range<Int> {
      let slot = key.slot(letters)
      guard filled[slot >> 6] >> UInt64(slot & 63) & 1 == 1 else { return 0..<0 }
      return Int(first[slot])..<Int(first[slot + 1])
    }
  }

  let patterns: UnsafeBufferPointer<UInt8>
  let starts: Slots
  let infixes: Slots
  let short: Slots

  /// Calls `body` for each place of a text where a word of a list stands, from the first byte to
  /// the last, with each list's first pattern; until it says that it has enough.
  func scan(_ bytes: CueBytes, _ body: (_ list: Int, CueMatch) -> Bool) {
    let text = bytes.small
    var isInWord = false
    for index in 0..<text.count {
      let byte = text[index]
      // A byte inside a character.
      if byte & 0xC0 == 0x80 { continue }
      let wasInWord = isInWord
      isInWord =
        byte < 0x80
        ? byte &- 0x61 < 26 || byte &- 0x30 < 10 : byte != 0xC2 && byte != 0xE2
      guard isInWord else { continue }
      if match(bytes, at: index, isInside: wasInWord, body) { return }
    }
  }

  /// Calls `body` with each list's first pattern that stands at a place, until it has enough. Words
  /// of so few letters that the key does not find them come last.
  ///
  /// - Parameter isInside: whether the place is inside a word.
  /// - Returns: whether `body` had enough.
  @inline(__always)
  func match(
    _ bytes: CueBytes, at start: Int, isInside: Bool, _ body: (_ list: Int, CueMatch) -> Bool
  ) -> Bool {
    let letters = bytes.small.letters(at: start)
    let slots = isInside ? infixes : starts
    let long = slots.entries(letters)
    if !long.isEmpty, match(slots, long, letters, bytes, start, body) { return true }
    if isInside { return false }
    let few = short.entries(letters)
    return !few.isEmpty
      && match(short, few, letters, bytes, start) { list, match in
        // The list may have had a longer word at this place.
        for index in long where Int(slots.entries[index].list) == list {
          if end(of: slots.entries[index], letters, bytes, start) != nil { return false }
        }
        return body(list, match)
      }
  }

  @inline(__always)
  private func match(
    _ slots: Slots, _ range: Range<Int>, _ letters: UInt64, _ bytes: CueBytes, _ start: Int,
    _ body: (_ list: Int, CueMatch) -> Bool
  ) -> Bool {
    var lastList = UInt16.max
    for index in range where letters & slots.entries[index].mask == slots.entries[index].letters {
      let entry = slots.entries[index]
      guard entry.list != lastList, let end = end(of: entry, letters, bytes, start) else {
        continue
      }
      lastList = entry.list
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

extension UnsafeBufferPointer<UInt8> {
  /// The letters at a place, up to eight, as the bytes of a number.
  @inline(__always)
  fileprivate func letters(at start: Int) -> UInt64 {
    if start + 8 <= count, let base = baseAddress {
      return UInt64(
        littleEndian: UnsafeRawPointer(base).loadUnaligned(fromByteOffset: start, as: UInt64.self))
    }
    var letters: UInt64 = 0
    for place in 0..<Swift.min(8, count - start) {
      letters |= UInt64(self[start + place]) << (8 * UInt64(place))
    }
    return letters
  }
}
