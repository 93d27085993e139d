import Law
import NoticeModel
import SourceText

/// What one text has of all that rules look for, wherever the text stands, besides the words of
/// their lists.
struct TextFindings: Sendable {
  /// Where the text has a word of a list.
  struct Hit: Sendable {
    let list: UInt16
    let pattern: UInt16
    let start: Int32
    let end: Int32
  }

  /// What the text is written for.
  enum Kind {
    case words
    /// A reference in a field for references to acts; nil where it could not be read.
    case reference(StatuteReference?)

    var isReference: Bool { if case .reference = self { true } else { false } }
  }

  let citations: [CitedStatute.Content]
  /// Section signs whose writing is not in order.
  let faultySigns: [SectionSign]
  /// Personal identity codes of people.
  let identityCodes: [Range<Int>]

  /// Whether there is nothing, as in nearly all texts.
  var isEmpty: Bool { citations.isEmpty && faultySigns.isEmpty && identityCodes.isEmpty }

  /// - Parameters:
  ///   - nameList: the number of the list that has the names of acts.
  ///   - hits: where the words of lists are put.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ kind: Kind, _ acts: inout NamedActs,
    _ matcher: CueMatcher, nameList: Int?, _ hits: inout [Hit]
  ) {
    (citations, faultySigns, identityCodes) = CueBytes.with(bytes) { bytes in
      var names: [CueMatch] = []
      matcher.scan(bytes) { list, match in
        hits.append(
          Hit(
            list: UInt16(truncatingIfNeeded: list),
            pattern: UInt16(truncatingIfNeeded: match.pattern),
            start: Int32(match.range.lowerBound), end: Int32(match.range.upperBound)))
        if list == nameList { names.append(match) }
        return false
      }
      let signs = SectionSign.all(in: bytes.written)
      let citations: [CitedStatute.Content] =
        switch kind {
        case .words:
          StatuteScan.citations(in: bytes.written, names: names, signs: signs, &acts)
        case .reference(let reference?):
          [
            CitedStatute.Content(
              reference, reference.name.map { acts.acts(named: $0) } ?? [], in: bytes.written)
          ]
        case .reference(nil): []
        }
      return (
        citations,
        signs.filter { String(decoding: bytes.written[$0.bytes], as: UTF8.self) != $0.corrected },
        IdentityCode.ranges(in: bytes.written)
      )
    }
  }
}
