import Diagnostics
import NoticeModel
import SourceText

/// A change that a rule proposes, in terms of the notice; how it is written in YAML or XML is known
/// to those who have the file.
package struct Proposal: Sendable {
  package enum Change: Sendable {
    /// Other words in place of a value's.
    case replace(SourceRange, with: String)
    /// Fields that a record lacks. The record's range; nowhere for the notice itself.
    case add([OutputField], to: SourceRange)
  }

  package let change: Change
  package let applicability: Fix.Applicability

  /// Other words in place of a value's: safe where there is exactly one right answer.
  package static func replacing(
    _ range: SourceRange, with words: String, _ applicability: Fix.Applicability
  ) -> Proposal {
    Proposal(change: .replace(range, with: words), applicability: applicability)
  }

  /// Top-level fields that the notice lacks, with `[täydennä: …]` where only a person can tell.
  package static func adding(_ fill: (inout Notice) -> Void) -> Proposal {
    var notice = Notice()
    fill(&notice)
    return Proposal(
      change: .add(fields(of: notice), to: .nowhere), applicability: .placeholder)
  }

  /// Fields that a record of the notice lacks.
  package static func adding<R: Record>(
    to record: R, _ fill: (inout R) -> Void
  ) -> Proposal {
    var part = R()
    fill(&part)
    return Proposal(
      change: .add(fields(of: part), to: record.range), applicability: .placeholder)
  }

  private static func fields<R: Record>(of record: R) -> [OutputField] {
    guard case .record(let fields, _) = Output.record(R.table, record) else { return [] }
    return fields
  }
}

extension Notice {
  /// A gap to be filled in, in the notice's first language: for values that are one text.
  package func gap(_ phrase: Phrase) -> Text { words(phrase).first.text }

  /// A sentence in each of the notice's languages that Seloste speaks.
  package func words(_ phrase: Phrase) -> LocalizedText {
    let tags = languages.compactMap { LanguageTag($0.string) }
    let variants: [LocalizedText.Variant] = tags.compactMap { tag in
      guard let language = MessageLanguage(rawValue: tag.text) else { return nil }
      return LocalizedText.Variant(tags.count > 1 ? tag : nil, Text(phrase[language]))
    }
    return LocalizedText(variants) ?? LocalizedText(Text(phrase.fi))
  }
}
