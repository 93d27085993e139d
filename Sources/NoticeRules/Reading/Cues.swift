import Synchronization

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
  package let patterns: [String]
  /// The patterns by themselves: compiled when a text is first asked, as most lists are only
  /// searched together with all others.
  private let compiled = Mutex<Compiled?>(nil)

  private final class Compiled: Sendable {
    let table: CueTable
    init(_ patterns: [String]) { table = CueTable(patterns) }
  }

  package init(_ patterns: [String]) { self.patterns = patterns }

  private func withMatcher<Result>(_ body: (CueMatcher) -> Result) -> Result {
    let compiled = compiled.withLock { known in
      if let known { return known }
      let compiled = Compiled(patterns)
      known = compiled
      return compiled
    }
    return compiled.table.withMatcher(body)
  }

  /// Whether one of the patterns stands in a text: for texts that a rule looks at by itself.
  package func stand(in text: String) -> Bool { first(in: text) != nil }

  /// The first place in a text that has one of the patterns.
  package func first(in text: String) -> CueMatch? {
    CueBytes.with(text) { first(in: $0) }
  }

  /// The lowest number of the patterns that a text has.
  func lowest(in text: String) -> Int? {
    CueBytes.with(text) { bytes in
      withMatcher { matcher in
        var lowest: Int?
        matcher.scan(bytes) { _, match in
          lowest = min(lowest ?? match.pattern, match.pattern)
          return lowest == 0
        }
        return lowest
      }
    }
  }

  func first(in bytes: CueBytes) -> CueMatch? {
    withMatcher { matcher in
      var first: CueMatch?
      matcher.scan(bytes) { _, match in
        first = match
        return true
      }
      return first
    }
  }

  /// Whether a text, as a rule a single word, begins with one of the patterns.
  package func begin(_ text: String) -> Bool {
    CueBytes.with(text) { end(in: $0, at: 0) != nil }
  }

  /// Where the words end that begin at a word's first letter; nil where no pattern stands there.
  func end(in bytes: CueBytes, at start: Int) -> Int? {
    guard bytes.small.isWordStart(start) else { return nil }
    return withMatcher { matcher in
      var end: Int?
      _ = matcher.match(bytes, at: start, isInside: false) { _, match in
        end = match.range.upperBound
        return true
      }
      return end
    }
  }
}
