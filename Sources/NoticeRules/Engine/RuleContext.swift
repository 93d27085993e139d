import Law
import NoticeModel
import SourceText

/// What a rule may know besides the notice.
package struct RuleContext: Sendable {
  /// The day as of which the notice is judged.
  package let asOf: CalendarDate
  /// The dated facts of law.
  package let law: LawBook
  /// What the municipality has decided for itself.
  package let settings: RuleSettings
  /// Which rights exist by the legal bases, worked out once for all rules.
  package let matrix: RightsMatrix
  /// The notice's texts, read once for all rules.
  package let reading: NoticeReading

  /// Where the notice has the words of a rule's list, in the order of its fields.
  package func mentions(of cues: Cues) -> [Mention] { reading.mentions(of: cues) }

  /// What the law treats apart among the data items.
  package var dataItems: DataItemFacts { reading.dataItems }

  /// The bytes of the file that say what was found.
  package func range(of mention: Mention) -> SourceRange { reading.range(of: mention) }
}
