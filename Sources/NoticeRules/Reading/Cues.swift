/// Words that a rule looks for in every text of a notice.
///
/// Each pattern is one word or several with a space between:
/// - `tarkastusoike` begins a word and may go on in any way: stems survive inflection.
/// - `=hetu` is a whole word.
/// - `~lupa` may begin inside a word too, as in a compound.
/// - `terveyden^huol^suoj` does not go on with `huol` or `suoj`.
/// - `!TYP` is compared with its capitals; all other patterns are in small letters.
/// - In `kansainvälis suojelu` each word is a stem. A space stands for spaces, a line's end or a
///   hyphen.
///
/// A class, so that a rule's list is known by itself.
package final class Cues: Sendable {
  package let patterns: [CuePattern]
  /// The bytes with which patterns begin: at the start of a word, and inside one.
  private let starts: ByteSet
  private let infixes: ByteSet

  package init(_ patterns: [String]) {
    let patterns = patterns.map(CuePattern.init)
    self.patterns = patterns
    starts = ByteSet(patterns.compactMap(\.firstByte))
    infixes = ByteSet(patterns.compactMap { $0.isInfix ? $0.firstByte : nil })
  }

  /// Whether one of the patterns stands in a text: for texts that a rule looks at by itself.
  package func stand(in text: String) -> Bool { first(in: text) != nil }

  /// The first place in a text, in bytes, that has one of the patterns, and the pattern's number.
  package func first(in text: String) -> (range: Range<Int>, pattern: Int)? {
    CueBytes.with(text) { bytes in
      let small = bytes.small
      var isInWord = false
      for start in 0..<small.count {
        let byte = small[start]
        // A byte inside a character.
        if byte & 0xC0 == 0x80 { continue }
        let isInside = isInWord
        isInWord =
          byte < 0x80 ? byte &- 0x61 < 26 || byte &- 0x30 < 10 : byte != 0xC2 && byte != 0xE2
        guard isInWord, (isInside ? infixes : starts).contains(byte) else { continue }
        for number in patterns.indices {
          if let end = patterns[number].end(in: bytes, at: start) { return (start..<end, number) }
        }
      }
      return nil
    }
  }
}

/// A set of bytes.
private struct ByteSet: Sendable {
  private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  init(_ bytes: [UInt8]) {
    for byte in bytes {
      let bit = UInt64(1) << UInt64(byte & 63)
      switch byte >> 6 {
      case 0: bits.0 |= bit
      case 1: bits.1 |= bit
      case 2: bits.2 |= bit
      default: bits.3 |= bit
      }
    }
  }

  func contains(_ byte: UInt8) -> Bool {
    let part =
      switch byte >> 6 {
      case 0: bits.0
      case 1: bits.1
      case 2: bits.2
      default: bits.3
      }
    return part >> UInt64(byte & 63) & 1 == 1
  }
}
