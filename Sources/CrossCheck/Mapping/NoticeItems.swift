import NoticeModel

/// The data items of a notice by everything that a decision may call them: id, name, slug.
struct NoticeItems {
  /// The ids, in the order of the notice.
  private(set) var ids: [String] = []
  private var byName: [String: String] = [:]

  init(_ notice: Notice) {
    for group in notice.dataItems {
      for item in group.items { add(item.id.string, item.givenID, item.name) }
      // A group that is only a title tells of its data all the same.
      if group.items.isEmpty, let title = group.title {
        add(Identifier.slug(of: title.first.text.string), nil, title)
      }
    }
  }

  private mutating func add(_ id: String, _ given: Text?, _ name: LocalizedText?) {
    guard byName[id] == nil else { return }
    ids.append(id)
    byName[id] = id
    for text in [given].compactMap(\.self) + (name?.variants.map(\.text) ?? []) {
      let slug = Identifier.slug(of: text.string)
      if byName[text.string] == nil { byName[text.string] = id }
      if byName[slug] == nil { byName[slug] = id }
    }
  }

  /// The id of the item that a decision means; nil where the notice has no such item.
  func id(of text: String) -> String? { byName[text] ?? byName[Identifier.slug(of: text)] }
}
