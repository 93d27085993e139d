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

  /// What the words cite, wherever they stand: shared by all that say the same.
  final class Content: Sendable {
    /// The bytes of the text that name the act, or the whole reference.
    let bytes: Range<Int>
    /// The act's name as it is written, in whatever case.
    let name: String?
    let nameBytes: Range<Int>?
    /// The acts that have or had the name, the oldest first.
    let named: [Statute]
    let number: Number?
    /// The act that the number tells; nil where the tables do not have it.
    let numbered: Statute?
    let numberBytes: Range<Int>?
    let parts: [Part]
    /// Whether some name goes with the number, even one that the tables do not know.
    let hasName: Bool

    init(
      bytes: Range<Int>, name: String?, nameBytes: Range<Int>?, named: [Statute], number: Number?,
      numberBytes: Range<Int>?, parts: [Part], hasName: Bool
    ) {
      self.bytes = bytes
      self.name = name
      self.nameBytes = nameBytes
      self.named = named
      self.number = number
      numbered = number?.id.flatMap { LawBook.standard.statute($0) }
      self.numberBytes = numberBytes
      self.parts = parts
      self.hasName = hasName
    }
  }

  /// The text that has it; of a reference, the reference alone.
  package let text: NoticeTexts.Entry
  private let content: Content

  init(_ content: Content, in text: NoticeTexts.Entry) {
    self.content = content
    self.text = text
  }

  package var bytes: Range<Int> { content.bytes }
  package var name: String? { content.name }
  package var nameBytes: Range<Int>? { content.nameBytes }
  package var named: [Statute] { content.named }
  package var number: Number? { content.number }
  package var numberBytes: Range<Int>? { content.numberBytes }
  package var parts: [Part] { content.parts }
  package var hasName: Bool { content.hasName }

  /// Whether it stands in a field for references.
  package var isReference: Bool { text.isReference }
  /// The top-level field (canonical name).
  package var field: String { text.field }

  /// The sentence in which it stands.
  package var sentence: String {
    text.text.string.withBytes { String(decoding: $0[$0.sentence(around: bytes)], as: UTF8.self) }
  }

  /// The act that the number tells, or else the name as it is meant on a day.
  package func statute(on day: LawDate) -> Statute? {
    number != nil ? content.numbered : LawBook.statute(among: named, on: day)
  }

  /// Whether the name and the number are of different acts, both of them known.
  fileprivate var isMismatch: Bool {
    guard let numbered = content.numbered, !named.isEmpty else { return false }
    return !named.contains { $0.id == numbered.id }
  }
}

extension RuleContext {
  /// The day of judgement, as the tables of law have it.
  package var day: LawDate { asOf.lawDate }

  /// The act that a citation means.
  package func statute(of cited: CitedStatute) -> Statute? { cited.statute(on: day) }

  /// Whether a citation's name and number are of different acts, both of them known.
  package func isMismatch(_ cited: CitedStatute) -> Bool { cited.isMismatch }
}
