import SourceText

/// The words by which a notice denies, doubts or waives a thing.
package enum StatementWord: String, CaseIterable, Sendable {
  case none
  case notApplicable
  case unknown

  /// The word as a YAML key or value, and the value of XML's `stated` attribute (English).
  package var name: FieldName {
    switch self {
    case .none: FieldName("none", fi: "ei", sv: "ingen")
    case .notApplicable: FieldName("notApplicable", fi: "eiSovelleta", sv: "inteTillämpligt")
    case .unknown: FieldName("unknown", fi: "eiTiedossa", sv: "okänt")
    }
  }
}

/// A notice on its way out: what the YAML and XML writers have in common.
package indirect enum Output: Sendable {
  case text(Text)
  /// A vocabulary's word; no names where the word was not understood.
  case choice(Text, FieldName?)
  case localized(LocalizedText)
  case list(FieldName, [Output])
  case map(FieldName, [(id: Text, Output)])
  case record([OutputField], shorthand: FieldName?)
  /// A list's item that carries an id only where one was given.
  case item(id: Text?, Output)
  case statement(StatementWord, LocalizedText?)

  /// The fields of a record that say something, in the order of its table.
  package static func record<R: Record>(_ table: FieldTable<R>, _ record: R) -> Output {
    var fields: [OutputField] = []
    for field in table.fields {
      guard let value = field.output(record) else { continue }
      fields.append(OutputField(name: field.name, singular: field.form.singular, value: value))
    }
    return .record(fields, shorthand: table.shorthand.map { table.fields[$0].name })
  }

  /// Where the first words of this part stand in `file`: comments find their place by it.
  func firstOffset(in file: FileID) -> UInt32? {
    switch self {
    case .text(let text), .choice(let text, _): text.range.file == file ? text.range.start : nil
    case .localized(let text): text.range.file == file ? text.range.start : nil
    case .list(_, let items): items.lazy.compactMap { $0.firstOffset(in: file) }.min()
    case .map(_, let items):
      items.lazy.compactMap { $0.id.range.file == file ? $0.id.range.start : nil }.min()
    case .record(let fields, _):
      fields.lazy.compactMap { $0.value.firstOffset(in: file) }.min()
    case .item(let id, let value):
      [id.flatMap { $0.range.file == file ? $0.range.start : nil }, value.firstOffset(in: file)]
        .compactMap { $0 }.min()
    case .statement(_, let text): text.flatMap { $0.range.file == file ? $0.range.start : nil }
    }
  }
}

/// One field on its way out.
package struct OutputField: Sendable {
  package let name: FieldName
  package let singular: FieldName?
  package let value: Output
}
