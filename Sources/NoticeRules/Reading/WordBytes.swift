/// Words and sentences in a text's bytes.
extension UnsafeBufferPointer<UInt8> {
  /// Whether a byte is of a letter or a digit; false beyond the text's ends. The characters
  /// U+0080–U+00BF and U+2000–U+2FFF are marks.
  func isWordByte(_ index: Int) -> Bool {
    guard indices.contains(index) else { return false }
    let byte = self[index]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 }
    if byte >= 0xC0 { return byte != 0xC2 && byte != 0xE2 }
    // A byte inside a character: its first byte decides.
    var lead = index - 1
    while lead > 0, index - lead < 3, self[lead] & 0xC0 == 0x80 { lead -= 1 }
    return lead >= 0 && self[lead] != 0xC2 && self[lead] != 0xE2
  }

  func isWordStart(_ index: Int) -> Bool {
    isWordByte(index) && (index == 0 || !isWordByte(index - 1))
  }

  /// Whether a character of a word begins here.
  func isInsideOrStart(_ index: Int) -> Bool { isWordByte(index) && self[index] & 0xC0 != 0x80 }

  /// Whether the letters stand at a place.
  func has(_ letters: [UInt8], at start: Int) -> Bool {
    guard letters.count <= count - start else { return false }
    for index in letters.indices where letters[index] != self[start + index] { return false }
    return true
  }

  /// Where the word that a place is in ends.
  func wordEnd(_ place: Int) -> Int {
    var end = place
    while end < count, isWordByte(end) { end += 1 }
    return end
  }

  /// Each run of letters and digits in turn.
  func forEachWord(_ body: (Range<Int>) -> Void) {
    var place = 0
    while place < count {
      let end = wordEnd(place)
      if end > place { body(place..<end) }
      place = end + 1
    }
  }

  /// The start of the next word, if nothing but space or a hyphen is between.
  func nextWord(after place: Int) -> Int? {
    var index = wordEnd(place)
    let gap = index
    while index < count {
      switch self[index] {
      case 0x20, 0x0A, 0x0D, 0x09, UInt8(ascii: "-"): index += 1
      // The no-break space.
      case 0xC2 where index + 1 < count && self[index + 1] == 0xA0: index += 2
      default: return index > gap && isWordByte(index) ? index : nil
      }
    }
    return nil
  }

  /// The sentence in which a place is, with the mark that ends it. At most about 2,000 bytes to
  /// either side, so that many words in one long text take linear time.
  func sentence(around place: Range<Int>) -> Range<Int> {
    let longest = 2000
    var start = place.lowerBound
    while start > 0, place.lowerBound - start < longest, !endsSentence(start - 1) { start -= 1 }
    while start < place.lowerBound, self[start] & 0xC0 == 0x80 { start += 1 }
    var end = place.upperBound
    while end < count, end - place.upperBound < longest, !endsSentence(end) { end += 1 }
    return start..<Swift.min(end + 1, count)
  }

  /// Whether a sentence ends with this byte. A full stop must be followed by a space and a capital,
  /// and not by a digit before it: "1.", "mom." and "esim." end none.
  private func endsSentence(_ index: Int) -> Bool {
    switch self[index] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"), 0x0A: return true
    case UInt8(ascii: "."):
      guard index + 2 < count, self[index + 1] == 0x20 else { return index + 1 == count }
      let next = self[index + 2]
      return (next &- 0x41 < 26 || next == 0xC3) && index > 0 && self[index - 1] &- 0x30 >= 10
    default: return false
    }
  }
}

extension String {
  /// The string's bytes, without a copy where it is stored as UTF-8, as nearly all are.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    return Array(utf8).withUnsafeBufferPointer(body)
  }
}

extension String {
  /// The words in small letters: runs of letters and digits.
  var smallWords: [String] {
    CueBytes.with(self) { bytes in
      var words: [String] = []
      bytes.small.forEachWord { words.append(String(decoding: bytes.small[$0], as: UTF8.self)) }
      return words
    }
  }
}
