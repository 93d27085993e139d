import DocumentSyntax
import NoticeModel
import NoticeRules
import SourceText
import TestSupport
import Testing

/// The texts that rules read are those of the fields, though they are gathered apart from the tables.
@Suite struct NoticeTextProperties {
  @Test func everyWordThatTellsSomethingIsRead() {
    forAll(NoticeProperties.Sample.init, describe: \.yaml) { sample in
      let read = Reading(sample.yaml, .yaml)
      let fields = Output.record(Notice.table, read.notice).fields(of: Notice.table.form)
      let told = fields.flatMap { field in
        field.value.told(field.form.shape).map { told in
          Told(field.form.name.en, told.part ?? field.form.name.en, told.text)
        }
      }
      let texts = NoticeTexts(of: read.notice).entries.map {
        Told($0.field, $0.part, $0.text.string)
      }
      // The languages are a setting, and no words.
      let expected = told.filter { !$0.text.isEmpty && $0.field != "languages" }
      if texts == expected { return nil }
      return "\(expected.difference(from: texts))\n\(read.told)"
    }
  }
}

/// A text, the top-level field and the field of its record.
private struct Told: Hashable {
  let field: String
  let part: String
  let text: String

  init(_ field: String, _ part: String, _ text: String) {
    self.field = field
    self.part = part
    self.text = text
  }
}

extension Output {
  /// The words without ids and choices, and the field of the record that holds them; nil where that is
  /// the field that is asked.
  fileprivate func told(_ shape: Shape) -> [(part: String?, text: String)] {
    switch (self, shape) {
    case (_, .reference), (.choice, _): []
    case (_, .stated(let inner)):
      if case .statement(_, let text) = self {
        text?.variants.map { (nil, $0.text.string) } ?? []
      } else {
        told(inner)
      }
    case (.text(let text), _): [(nil, text.string)]
    case (.localized(let text), _): text.variants.map { (nil, $0.text.string) }
    case (.list(_, let items), .list(_, let inner)): items.flatMap { $0.told(inner) }
    case (.map(_, let items), .map(_, _, let inner)): items.flatMap { $0.1.told(inner) }
    case (.item(_, let value), _): value.told(shape)
    case (.record, .record(let form)):
      fields(of: form).flatMap { field in
        field.value.told(field.form.shape).map { ($0.part ?? field.form.name.en, $0.text) }
      }
    default: []
    }
  }

  /// A record's fields with what the tables know of them.
  fileprivate func fields(of record: RecordForm) -> [(form: FieldForm, value: Output)] {
    guard case .record(let fields, _) = self else { return [] }
    let forms = record.fields()
    return fields.compactMap { field in
      forms.first { $0.name.en == field.name.en }.map { ($0, field.value) }
    }
  }
}
