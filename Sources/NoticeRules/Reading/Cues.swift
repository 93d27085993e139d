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

  package init(_ patterns: [String]) { self.patterns = patterns.map(CuePattern.init) }

  /// Whether one of the patterns stands in a text: for texts that a rule looks at by itself.
  package func stand(in text: String) -> Bool { first(in: text) != nil }

  /// The first place in a text, in bytes, that has one of the patterns, and the pattern's number.
  package func first(in text: String) -> (range: Range<Int>, pattern: Int)? {
    CueBytes.with(text) { bytes in
      for start in 0..<bytes.small.count where bytes.small.isInsideOrStart(start) {
        for (number, pattern) in patterns.enumerated() {
          if let end = pattern.end(in: bytes, at: start) { return (start..<end, number) }
        }
      }
      return nil
    }
  }
}
