import Law
import NoticeModel

/// One place where a notice cites an act: in a field for references, or by a name or a number in a
/// text.
package struct CitedStatute: Sendable {
  /// A number in the Statutes of Finland, or of an act of the European Union.
  package struct Number: Hashable, Sendable {
    package let number: Int
    package let year: Int
    package let isEU: Bool

    /// As acts of Finland are cited; nil for those of the Union.
    package var id: StatuteID? { isEU ? nil : StatuteID(number: number, year: year) }
  }

  /// Sections, or chapters, that are cited.
  package struct Part: Hashable, Sendable {
    package let isChapter: Bool
    package let numbers: ClosedRange<Int>
    /// Whether it is "53 e", and not "53".
    package let hasLetter: Bool
    /// As they are cited: "50–51 §".
    package let words: String
  }

  /// The text that has it; of a reference, the reference alone.
  package let text: NoticeTexts.Entry
  /// The bytes of the text that name the act, or the whole reference.
  package let bytes: Range<Int>
  /// The act's name as it is written, in whatever case.
  package let name: String?
  package let nameBytes: Range<Int>?
  /// The acts that have or had the name, the oldest first.
  package let named: [Statute]
  package let number: Number?
  package let numberBytes: Range<Int>?
  package let parts: [Part]
  /// Whether some name goes with the number, even one that the tables do not know.
  package let hasName: Bool

  /// Whether it stands in a field for references.
  package var isReference: Bool { text.isReference }
  /// The top-level field (canonical name).
  package var field: String { text.field }

  /// The sentence in which it stands.
  package var sentence: String {
    text.text.string.withBytes { String(decoding: $0[$0.sentence(around: bytes)], as: UTF8.self) }
  }

  /// The act that the number tells, or else the name as it is meant on a day.
  package func statute(in law: LawBook, on day: LawDate) -> Statute? {
    if let number { return number.id.flatMap { law.statute($0) } }
    return LawBook.statute(among: named, on: day)
  }
}

extension RuleContext {
  /// The day of judgement, as the tables of law have it.
  package var day: LawDate { asOf.lawDate }

  /// The act that a citation means.
  package func statute(of cited: CitedStatute) -> Statute? { cited.statute(in: law, on: day) }

  /// Whether a citation's name and number are of different acts, both of them known.
  package func isMismatch(_ cited: CitedStatute) -> Bool {
    guard !cited.named.isEmpty, let id = cited.number?.id, law.statute(id) != nil else {
      return false
    }
    return !cited.named.contains { $0.id == id }
  }
}
