/// One pattern of a rule's words; `Cues` tells how it is written.
package struct CuePattern: Sendable {
  struct Word: Sendable {
    let letters: [UInt8]
    let isWhole: Bool
    /// What may not follow directly.
    let exceptions: [[UInt8]]
  }

  let words: [Word]
  /// Whether the first word may begin inside a compound.
  let isInfix: Bool
  /// Whether capitals count.
  let isExact: Bool

  /// The first letter's first byte, in small letters.
  var firstByte: UInt8? {
    words.first?.letters.first.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }
  }

  init(_ pattern: String) {
    // By bytes: thousands of patterns are read in each run.
    var text = pattern.utf8[...]
    isExact = text.first == UInt8(ascii: "!")
    if isExact { text.removeFirst() }
    isInfix = text.first == UInt8(ascii: "~")
    if isInfix { text.removeFirst() }
    words = text.split(separator: UInt8(ascii: " ")).map { word in
      let isWhole = word.first == UInt8(ascii: "=")
      let parts = word.drop { $0 == UInt8(ascii: "=") }.split(separator: UInt8(ascii: "^"))
        .map { Array($0) }
      return Word(
        letters: parts.first ?? [], isWhole: isWhole, exceptions: Array(parts.dropFirst()))
    }
  }

  /// Where the words end that begin at `start`: at the last stem's last letter, not the word's.
  func end(in bytes: CueBytes, at start: Int) -> Int? {
    guard isInfix || bytes.small.isWordStart(start) else { return nil }
    let text = isExact ? bytes.written : bytes.small
    var place = start
    for (number, word) in words.enumerated() {
      if number > 0 {
        guard let next = text.nextWord(after: place) else { return nil }
        place = next
      }
      guard text.has(word.letters, at: place) else { return nil }
      place += word.letters.count
      if word.isWhole, place < text.count, text.isWordByte(place) { return nil }
      if word.exceptions.contains(where: { text.has($0, at: place) }) { return nil }
    }
    return words.isEmpty ? nil : place
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the letters stand at a place.
  func has(_ letters: [UInt8], at start: Int) -> Bool {
    guard letters.count <= count - start else { return false }
    for index in letters.indices where letters[index] != self[start + index] { return false }
    return true
  }
}
