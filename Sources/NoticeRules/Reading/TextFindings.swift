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

  let string: String
  /// Of a reference in a field for references: the reference.
  let reference: StatuteReference?
  let isReference: Bool
  let hits: [Hit]
  let citations: [CitedStatute.Content]
  /// Section signs whose writing is not in order.
  let faultySigns: [SectionSign]
  /// Personal identity codes of people.
  let identityCodes: [Range<Int>]

  /// - Parameters:
  ///   - acts: those that have or had the name of the reference.
  ///   - nameList: the number of the list that has the names of acts.
  init(
    _ entry: NoticeTexts.Entry, _ reference: StatuteReference?, _ acts: [Statute],
    _ matcher: CueMatcher, nameList: Int?
  ) {
    string = entry.text.string
    isReference = entry.isReference
    self.reference = reference
    var hits: [Hit] = []
    var names: [CueMatch] = []
    (citations, faultySigns, identityCodes) = CueBytes.with(entry.text.string) { bytes in
      matcher.scan(bytes) { list, match in
        hits.append(
          Hit(
            list: Int32(list), pattern: Int32(match.pattern), start: Int32(match.range.lowerBound),
            end: Int32(match.range.upperBound)))
        if list == nameList { names.append(match) }
        return false
      }
      let signs = SectionSign.all(in: bytes.written)
      let citations =
        if !entry.isReference {
          StatuteScan.citations(in: bytes.written, names: names, signs: signs)
        } else if let reference {
          [CitedStatute.Content(reference, acts, in: bytes.written)]
        } else {
          [CitedStatute.Content]()
        }
      return (
        citations,
        signs.filter { String(decoding: bytes.written[$0.bytes], as: UTF8.self) != $0.corrected },
        IdentityCode.ranges(in: bytes.written)
      )
    }
    self.hits = hits
  }
}
