import NoticeModel

/// The nodes that parts of a notice refer to: `#purpose-asiakkuus`.
struct LinkedNames {
  private let index: NameIndex
  private var fragments: [IDSpace: [String: String]] = [:]
  /// How many ids have had the same slug.
  private var slugs: [String: Int] = [:]

  init(_ notice: Notice) {
    index = NameIndex(notice)
    for group in notice.dataSubjects { add(group.id, .dataSubject) }
    for purpose in notice.purposes { add(purpose.id, .purpose) }
    for system in notice.systems { add(system.id, .system) }
    for group in notice.dataItems {
      for item in group.items { add(item.id, .dataItem) }
    }
  }

  private mutating func add(_ id: Text, _ space: IDSpace) {
    guard fragments[space]?[id.string] == nil else { return }
    let slug = "#\(space.linked)-\(Identifier.slug(of: id.string))"
    let number = slugs[slug, default: 0] + 1
    slugs[slug] = number
    // A slug holds no dot, so that the number makes a name that no slug has.
    fragments[space, default: [:]][id.string] = number == 1 ? slug : "\(slug).\(number)"
  }

  /// The node of what has this id; the same id is the same node.
  func node(_ id: Text, _ space: IDSpace) -> String? { fragments[space]?[id.string] }

  /// What a reference leads to; nil where nothing with a name has that id.
  func target(of reference: Reference, in space: IDSpace) -> String? {
    guard index.name(of: reference, in: space) != nil else { return nil }
    return fragments[space]?[reference.id]
      ?? fragments[space]?[Identifier.slug(of: reference.id)]
  }
}

extension IDSpace {
  /// The beginning of the names of its nodes.
  fileprivate var linked: String {
    switch self {
    case .dataSubject: "group"
    case .dataItem: "data"
    case .purpose: "purpose"
    case .system: "system"
    }
  }
}
