import NoticeModel
import SourceText

extension Notice {
  /// Every text that the notice tells its readers, in the order of the fields.
  package var allTexts: [NoticeText] {
    guard case .record(let fields, _) = Output.record(Notice.table, self) else { return [] }
    var texts: [NoticeText] = []
    for field in fields {
      Self.collect(field.value, field.name.en, field.name.en, &texts)
    }
    return texts
  }

  private static func collect(
    _ output: Output, _ field: String, _ part: String, _ texts: inout [NoticeText]
  ) {
    switch output {
    case .text(let text):
      texts.append(NoticeText(field: field, part: part, language: nil, text: text))
    case .choice: break
    case .localized(let text):
      for variant in text.variants {
        texts.append(
          NoticeText(field: field, part: part, language: variant.language, text: variant.text))
      }
    case .list(_, let items):
      for item in items { collect(item, field, part, &texts) }
    case .map(_, let items):
      for item in items { collect(item.1, field, part, &texts) }
    case .record(let fields, _):
      for inner in fields { collect(inner.value, field, inner.name.en, &texts) }
    case .item(_, let value): collect(value, field, part, &texts)
    case .statement(_, let text):
      if let text { collect(.localized(text), field, part, &texts) }
    }
  }
}
