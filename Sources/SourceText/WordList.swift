import Glibc

/// Words that are looked for in many texts, by bytes. They are given in small letters, as is
/// what is searched.
package struct WordList: Sendable {
  private struct Word: Sendable {
    let start: Int
    let count: Int
    /// Its place in the list that was given.
    let place: Int
  }

  /// Sorted by first letter, so that few words are tried at a place.
  private let words: [Word]
  private let letters: [UInt8]
  /// The number of the first word that begins with a byte; one more entry than there are bytes.
  private let firstWord: [Int]

  package init(_ list: [String]) {
    var words: [Word] = []
    var letters: [UInt8] = []
    var firstWord: [Int] = []
    let sorted = list.enumerated().filter { !$0.element.isEmpty }
      .map { (place: $0.offset, word: Array($0.element.utf8)) }.sorted { $0.word[0] < $1.word[0] }
    for (place, word) in sorted {
      while firstWord.count <= Int(word[0]) { firstWord.append(words.count) }
      words.append(Word(start: letters.count, count: word.count, place: place))
      letters += word
    }
    while firstWord.count <= 256 { firstWord.append(words.count) }
    self.words = words
    self.letters = letters
    self.firstWord = firstWord
  }

  /// Whether a word begins with a byte.
  package func mayBegin(with byte: UInt8) -> Bool {
    firstWord[Int(byte)] < firstWord[Int(byte) + 1]
  }

  /// Whether one of the words is the whole text.
  package func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool { index(of: text) != nil }

  /// The place, in the list that was given, of the word that is the whole text.
  package func index(of text: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = text.baseAddress, let first = text.first else { return nil }
    return match(Int(first)) { word, letters in
      word.count == text.count && memcmp(letters + word.start, base, word.count) == 0
    }
  }

  /// Whether one of the words stands somewhere in the text.
  package func stands(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress else { return false }
    for start in 0..<text.count {
      let rest = text.count - start
      let found = match(Int(base[start])) { word, letters in
        guard word.count <= rest else { return false }
        // Most words differ in their second letter: a call would cost more than these steps.
        for index in 1..<word.count where letters[word.start + index] != base[start + index] {
          return false
        }
        return true
      }
      if found != nil { return true }
    }
    return false
  }

  /// Whether the text ends in one of the words.
  package func ends(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let base = text.baseAddress, let last = text.last else { return false }
    return letters.withUnsafeBufferPointer { letters in
      guard let all = letters.baseAddress else { return false }
      return words.contains { word in
        word.count <= text.count && all[word.start + word.count - 1] == last
          && memcmp(all + word.start, base + text.count - word.count, word.count) == 0
      }
    }
  }

  /// The place of the first word that begins with a byte and passes a test.
  private func match(_ first: Int, _ test: (Word, UnsafePointer<UInt8>) -> Bool) -> Int? {
    let (low, high) = (firstWord[first], firstWord[first + 1])
    guard low < high else { return nil }
    return letters.withUnsafeBufferPointer { letters in
      guard let all = letters.baseAddress else { return nil }
      for index in low..<high where test(words[index], all) { return words[index].place }
      return nil
    }
  }
}

/// A text in small letters, as bytes, for look-ups.
///
/// Not generic: other modules would run it unspecialised, which costs more than the folding.
package func withSmallLetters(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
  // Nearly all texts are ASCII and à–þ: those are folded without the library's tables.
  let isSimple = text.utf8.withContiguousStorageIfAvailable { bytes in
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { small in
      guard fold(bytes, into: small) else { return false }
      body(UnsafeBufferPointer(small))
      return true
    }
  }
  if isSimple != true { Array(text.lowercased().utf8).withUnsafeBufferPointer(body) }
}

/// False where the text has letters beyond à–þ.
private func fold(
  _ text: UnsafeBufferPointer<UInt8>, into small: UnsafeMutableBufferPointer<UInt8>
) -> Bool {
  var lead: UInt8 = 0
  for index in text.indices {
    let byte = text[index]
    var folded = byte
    if byte >= UInt8(ascii: "A"), byte <= UInt8(ascii: "Z") {
      folded = byte | 0x20
    } else if byte >= 0x80 {
      if lead == 0xC3 {
        // À–Þ lie 0x20 below à–þ; × and ß stand between them.
        if byte <= 0x9E, byte != 0x97 { folded = byte | 0x20 }
      } else if byte != 0xC3 {
        return false
      }
    }
    small[index] = folded
    lead = lead == 0xC3 ? 0 : byte
  }
  return true
}
