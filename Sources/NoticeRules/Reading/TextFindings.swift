import Law
import NoticeModel
import SourceText

/// What one text has of all that rules look for, wherever the text stands.
final class TextFindings: Sendable {
  /// Where the text has a word of a list.
  struct Hit: Sendable {
    let list: Int32
    let pattern: Int32
    let start: Int32
    let end: Int32
  }

  /// What the text is written for.
  enum Kind {
    case words
    /// A reference in a field for references to acts; nil where it could not be read.
    case reference(StatuteReference?)
  }

  let string: String
  let isReference: Bool
  let hits: [Hit]
  let citations: [CitedStatute.Content]
  /// Section signs whose writing is not in order.
  let faultySigns: [SectionSign]
  /// Personal identity codes of people.
  let identityCodes: [Range<Int>]
  /// Whether there are no citations, section signs and codes, as in nearly all texts.
  let hasOnlyHits: Bool

  /// - Parameters:
  ///   - acts: those that have or had the name of the reference.
  ///   - nameList: the number of the list that has the names of acts.
  init(
    _ text: String, _ kind: Kind, _ acts: [Statute], _ matcher: CueMatcher, nameList: Int?
  ) {
    string = text
    isReference = if case .reference = kind { true } else { false }
    var hits: [Hit] = []
    var names: [CueMatch] = []
    (citations, faultySigns, identityCodes) = CueBytes.with(text) { bytes in
      matcher.scan(bytes) { list, match in
        hits.append(
          Hit(
            list: Int32(list), pattern: Int32(match.pattern), start: Int32(match.range.lowerBound),
            end: Int32(match.range.upperBound)))
        if list == nameList { names.append(match) }
        return false
      }
      let signs = SectionSign.all(in: bytes.written)
      let citations: [CitedStatute.Content] =
        switch kind {
        case .words: StatuteScan.citations(in: bytes.written, names: names, signs: signs)
        case .reference(let reference?):
          [CitedStatute.Content(reference, acts, in: bytes.written)]
        case .reference(nil): []
        }
      return (
        citations,
        signs.filter { String(decoding: bytes.written[$0.bytes], as: UTF8.self) != $0.corrected },
        IdentityCode.ranges(in: bytes.written)
      )
    }
    self.hits = hits
    hasOnlyHits = citations.isEmpty && faultySigns.isEmpty && identityCodes.isEmpty
  }
}
