import Diagnostics
import DocumentSyntax
import SourceText

/// The few properties that are read in a way of their own.
extension Codec where Value == [DataItem] {
  /// Data items: each a text, or a record; the id is the slug of the name unless one is given.
  static let dataItems = Codec(
    shape: .list(item: .item, .record(DataItem.table.form)),
    read: { value, binder, node in
      binder.forEachItem(of: node, .item) { binder, item in
        value.append(DataItem())
        let last = value.count - 1
        guard binder.readRecord(item, into: &value[last]) else {
          value.removeLast()
          return
        }
        if let id = binder.xmlID(of: item) { value[last].givenID = id }
        binder.define(value[last])
      }
    },
    output: { items in
      if items.isEmpty { return nil }
      return .list(
        .item,
        items.map { .item(id: $0.givenID, .record(DataItem.table, $0)) })
    })
}

extension Codec where Value == [LocalizedText] {
  /// Several short texts.
  static func proseList(item: FieldName) -> Codec {
    Codec(
      shape: .list(item: item, .localized(isName: false)),
      read: { value, binder, node in
        binder.forEachItem(of: node, item) { binder, item in
          guard let text = binder.localized(item, isName: true) else { return }
          // XML writes a language at a time: an element in a language that the text before it
          // lacks is its translation.
          if binder.isXML, let last = value.last, let language = text.first.language,
            last.variants.allSatisfy({ $0.language != nil && $0.language != language }),
            let both = LocalizedText(last.variants + text.variants)
          {
            value[value.count - 1] = both
          } else {
            value.append(text)
          }
        }
      },
      output: { $0.isEmpty ? nil : .list(item, $0.map { .localized($0) }) })
  }
}

extension Codec where Value == [Text] {
  /// The notice's languages. `NoticeBinder` has read them before anything else.
  static let languages = Codec(
    shape: .list(item: .language, .text),
    read: { value, binder, node in
      binder.forEachItem(of: node, .language) { binder, item in
        guard let text = binder.text(item) else { return }
        if LanguageTag(text.string) == nil {
          binder.report(.notALanguage(text.string, at: text.range))
        }
        value.append(text)
      }
    },
    output: { $0.isEmpty ? nil : .list(.language, $0.map { .text($0) }) })
}

extension Codec where Value == Text? {
  /// A data item's id in YAML; a list's item writes it only where the slug would not do.
  static let itemID = Codec(
    shape: .written(.identifier),
    read: { value, binder, node in value = binder.text(node) ?? value },
    output: { _ in nil })
}
