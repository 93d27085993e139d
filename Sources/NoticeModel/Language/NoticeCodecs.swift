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
  static func proseList(item: FieldName) -> Codec { localizedList(item, isName: false) }

  /// Several names.
  static func nameList(item: FieldName) -> Codec { localizedList(item, isName: true) }

  private static func localizedList(_ item: FieldName, isName: Bool) -> Codec {
    Codec(
      shape: .list(item: item, .localized(isName: isName)),
      read: { value, binder, node in
        binder.forEachItem(of: node, item) { binder, item in
          if let text = binder.localizedItem(item) { value.append(text) }
        }
      },
      output: { $0.isEmpty ? nil : .list(item, $0.map { .localized($0) }) })
  }
}

extension Binder {
  /// A list's text. XML writes its languages inside it, so that the next item stays apart.
  fileprivate mutating func localizedItem(_ node: NodeID) -> LocalizedText? {
    var holdsElements = false
    if isXML, tree.kind(node) == .mapping {
      tree.forEachPair(node) { key, _ in
        if tree.style(key) == .element { holdsElements = true }
      }
    }
    guard holdsElements else { return localized(node, isName: true) }
    var text: LocalizedText?
    for (_, value) in itemElements(of: node, .text) {
      if let new = localized(value, isName: true) { text = merge(text, new) }
    }
    return text
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

extension Codec where Value == Written<Period>? {
  /// A retention period. The event from which it runs may follow in the same text, as people write:
  /// `48 kk asiakkuuden päättymisestä`.
  static let retentionPeriod = Codec(
    shape: .written(.period),
    read: { value, binder, node in
      guard let text = binder.text(node) else { return }
      if let (period, rest) = Period.readBeginning(of: text.string), !rest.isEmpty {
        value = Written(text: text, value: period)
      } else {
        value = binder.written(node, Period.self)
      }
    },
    output: { $0.map { .text($0.text) } })
}
