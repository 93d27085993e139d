/// The letters of one word, or of one part of a word with hyphens, without its capitals.
struct HyphenationWord {
  /// A word gets soft hyphens from this length on: a shorter one fits any screen.
  static let shortest = 12
  /// A longer run of letters is no word, and gets none.
  static let longest = 100
  /// Letters that stay together at either end of a word.
  static let edge = 3

  /// The letters' codes, with as many zeros behind them as a look ahead reads.
  let codes: UnsafeMutablePointer<UInt8>
  /// Where each letter begins in the text, counted from the word's first byte.
  private let offsets: UnsafeMutablePointer<UInt8>
  /// The number of letters.
  private(set) var count = 0

  /// Room for a word: what `letters(of:)` writes into.
  static let capacity = 2 * longest + PartBeginnings.longest

  init(room: UnsafeMutablePointer<UInt8>) {
    codes = room
    offsets = room + Self.longest + PartBeginnings.longest
  }

  /// Reads a word; false if it is too short or too long for soft hyphens, or if it has a byte
  /// that is no letter of the languages here.
  mutating func read(_ bytes: UnsafePointer<UInt8>, _ size: Int) -> Bool {
    count = 0
    var index = 0
    while index < size {
      guard count < Self.longest else { return false }
      offsets[count] = UInt8(truncatingIfNeeded: index)
      let byte = bytes[index]
      if byte < 0x80 {
        codes[count] = byte | 0x20
        guard codes[count] >= 0x61, codes[count] <= 0x7A, byte >= 0x41 else { return false }
        index += 1
      } else {
        guard index + 1 < size, let code = LetterCode.of(byte, bytes[index + 1]) else {
          return false
        }
        codes[count] = code
        index += 2
      }
      count += 1
    }
    for index in 0..<PartBeginnings.longest { codes[count + index] = 0 }
    return count >= Self.shortest
  }

  @inline(__always)
  func isVowel(_ index: Int) -> Bool { LetterCode.isVowel(codes[index]) }

  /// Where a letter begins, in bytes from the word's first.
  @inline(__always)
  func offset(of index: Int) -> Int { Int(offsets[index]) }

  /// Eight letters as one number, the first in its lowest byte; zeros behind the word's end.
  @inline(__always)
  func eightLetters(from index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(codes + index).loadUnaligned(as: UInt64.self))
  }
}
