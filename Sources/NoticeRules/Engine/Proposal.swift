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
    /// Further entries of a list: the list's canonical name, and the range of its record; nowhere
    /// for the notice itself. Where the file has no room for them, what to do instead.
    indirect case append([Output], toList: String, of: SourceRange, orElse: Change?)
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
    return adding(fields(of: notice), to: .nowhere)
  }

  /// Fields that a record of the notice lacks.
  package static func adding<R: Record>(
    to record: R, _ fill: (inout R) -> Void
  ) -> Proposal {
    var part = R()
    fill(&part)
    return adding(fields(of: part), to: record.range)
  }

  /// Further data items in a group of the notice; where its list is written in a way that has no
  /// room for them, a group of its own.
  package static func appending(
    _ items: [DataItem], to group: DataItemGroup, orElse other: DataItemGroup
  ) -> Proposal {
    let outputs = items.map { Output.item(id: nil, .record(DataItem.table, $0)) }
    let change = Change.append(
      outputs, toList: "items", of: group.range,
      orElse: .append(
        [.record(DataItemGroup.table, other)], toList: "dataItems", of: .nowhere, orElse: nil))
    return Proposal(change: change, applicability: applicability(outputs))
  }

  /// A further entry of a top-level list.
  package static func appending<R: Record>(_ record: R, to field: String) -> Proposal {
    let outputs = [Output.record(R.table, record)]
    return Proposal(
      change: .append(outputs, toList: field, of: .nowhere, orElse: nil),
      applicability: applicability(outputs))
  }

  private static func applicability(_ outputs: [Output]) -> Fix.Applicability {
    outputs.contains { $0.texts.contains(where: Gap.stands) } ? .placeholder : .review
  }

  /// To be filled in where there is a gap, and otherwise to be looked at.
  private static func adding(_ fields: [OutputField], to range: SourceRange) -> Proposal {
    let hasGap = fields.contains { $0.value.texts.contains(where: Gap.stands) }
    return Proposal(
      change: .add(fields, to: range), applicability: hasGap ? .placeholder : .review)
  }

  private static func fields<R: Record>(of record: R) -> [OutputField] {
    guard case .record(let fields, _) = Output.record(R.table, record) else { return [] }
    return fields
  }
}

/// A gap in a text, which only a person can fill: `[täydennä: …]`, `[fyll i: …]`, `[fill in: …]`.
package enum Gap {
  /// How gaps begin, after the bracket.
  package static let openings = ["täydennä", "fyll i", "fill in"]

  /// Whether a text has one.
  package static func stands(in text: String) -> Bool {
    var rest = text[...]
    while let bracket = rest.firstIndex(of: "[") {
      rest = rest[bracket...].dropFirst()
      if openings.contains(where: rest.hasPrefix) { return true }
    }
    return false
  }
}

extension Output {
  /// All texts of this part, and of the parts in it.
  fileprivate var texts: [String] {
    switch self {
    case .text(let text), .choice(let text, _): [text.string]
    case .localized(let text): text.variants.map(\.text.string)
    case .list(_, let items): items.flatMap(\.texts)
    case .map(_, let items): items.flatMap(\.1.texts)
    case .record(let fields, _): fields.flatMap(\.value.texts)
    case .item(_, let value): value.texts
    case .statement(_, let text): text?.variants.map(\.text.string) ?? []
    }
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
