/// Compares the patterns of a `CueTable` with a text; valid only where the table lends it.
struct CueMatcher {
  let patterns: UnsafeBufferPointer<UInt8>
  let entries: UnsafeBufferPointer<CueTable.Entry>
  let first: UnsafeBufferPointer<UInt32>
  let bits: UnsafeBufferPointer<UInt64>
  let long: CueTable.Part
  let middle: CueTable.Part
  let three: CueTable.Part
  let few: CueTable.Part
  let infixes: CueTable.Part
  let starts: CueTable.Filter

  /// Whether some pattern of a filter may have these letters.
  @inline(__always)
  private func may(_ filter: CueTable.Filter, _ letters: UInt64) -> Bool {
    let bit = filter.key.slot(letters)
    return (bits[filter.start &+ (bit &>> 6)] &>> UInt64(truncatingIfNeeded: bit & 63)) & 1 == 1
  }

  /// The entries of a part that may have these letters.
  @inline(__always)
  private func entries(_ part: CueTable.Part, _ letters: UInt64) -> Range<Int> {
    guard may(part.filter, letters) else { return 0..<0 }
    let slot = part.slots + part.key.slot(letters)
    return Int(first[slot])..<Int(first[slot + 1])
  }

  /// A pattern that stands at a place of a text.
  private struct Found {
    let list: UInt16
    let number: UInt16
    let end: Int
    /// Whether it has one or two letters: of a list's patterns those come last.
    let isShort: Bool

    /// Whether this comes before another of its list.
    func beats(_ other: Found) -> Bool {
      guard list == other.list else { return false }
      return isShort == other.isShort ? number < other.number : other.isShort
    }
  }

  /// Calls `body` for each place of a text where a word of a list stands, from the first byte to
  /// the last, with each list's first pattern; until it says that it has enough.
  func scan(_ bytes: CueBytes, _ body: (_ list: Int, CueMatch) -> Bool) {
    var found: [Found] = []
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
      collect(bytes, at: place, letters, isInside: wasInWord, &found)
      if report(&found, at: place, body) { return }
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
    guard may(letters, isInside: isInside) else { return false }
    var found: [Found] = []
    collect(bytes, at: start, letters, isInside: isInside, &found)
    return report(&found, at: start, body)
  }

  /// Whether a pattern may stand where there are these letters: most places are done with it.
  @inline(__always)
  private func may(_ letters: UInt64, isInside: Bool) -> Bool {
    if isInside { return may(infixes.filter, letters) }
    return may(starts, letters) || may(few.filter, letters)
  }

  /// Calls `body` with the first of each list's patterns, and forgets them.
  @inline(__always)
  private func report(
    _ found: inout [Found], at start: Int, _ body: (_ list: Int, CueMatch) -> Bool
  ) -> Bool {
    if found.isEmpty { return false }
    defer { found.removeAll(keepingCapacity: true) }
    for pattern in found where !found.contains(where: { $0.beats(pattern) }) {
      let match = CueMatch(range: start..<pattern.end, pattern: Int(pattern.number))
      if body(Int(pattern.list), match) { return true }
    }
    return false
  }

  /// Collects the patterns that stand at a place.
  @inline(never)
  private func collect(
    _ bytes: CueBytes, at start: Int, _ letters: UInt64, isInside: Bool, _ found: inout [Found]
  ) {
    let more = bytes.letters(beyondEightAt: start)
    func collect(_ part: CueTable.Part, isShort: Bool = false) {
      let range = entries(part, letters)
      var next = range.lowerBound
      while next < range.upperBound {
        let first = entries[next]
        let run = next..<next + Int(first.run)
        next = run.upperBound
        guard letters & first.mask == first.letters else { continue }
        for index in run {
          if more & entries[index].moreMask != entries[index].more { continue }
          guard let end = end(of: entries[index], bytes, start) else { continue }
          if found.isEmpty { found.reserveCapacity(16) }
          found.append(
            Found(
              list: entries[index].list, number: entries[index].number, end: end,
              isShort: isShort))
        }
      }
    }
    if isInside { return collect(infixes) }
    collect(long)
    collect(middle)
    collect(three)
    collect(few, isShort: true)
  }

  /// Where the words of a pattern end whose first letters stand at `start`; nil where the rest does
  /// not.
  private func end(of entry: CueTable.Entry, _ bytes: CueBytes, _ start: Int) -> Int? {
    if entry.count > 0 {
      let end = start + Int(entry.count)
      return entry.isWhole && end < bytes.small.count && bytes.small.isWordByte(end) ? nil : end
    }
    var next = Int(entry.words)
    let isExact = patterns[next] == 1
    let text = isExact ? bytes.written : bytes.small
    next += 1
    var place = start
    // The first word's first letters have been compared, though not as capitals.
    var known = isExact ? 0 : 8
    while true {
      let flags = patterns[next]
      next += 1
      guard has(text, at: place, lettersAt: next, beyond: known) else { return nil }
      known = 0
      place += Int(patterns[next])
      next += 1 + Int(patterns[next])
      if flags & CueCompiler.whole != 0, place < text.count, text.isWordByte(place) { return nil }
      for _ in 0..<(flags >> 2) {
        if has(text, at: place, lettersAt: next, beyond: 0) { return nil }
        next += 1 + Int(patterns[next])
      }
      if flags & CueCompiler.last != 0 { return place }
      guard let word = text.nextWord(after: place) else { return nil }
      place = word
    }
  }

  /// Whether a pattern's letters, which stand behind their number, stand at a place of the text.
  ///
  /// - Parameter known: how many of the letters are known to.
  @inline(__always)
  private func has(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, lettersAt number: Int, beyond known: Int
  ) -> Bool {
    let length = Int(patterns[number])
    guard length <= text.count - place else { return false }
    for index in min(known, length)..<length
    where patterns[number + 1 + index] != text[place + index] {
      return false
    }
    return true
  }
}
