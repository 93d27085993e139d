import NoticeModel

/// What ids stand for: references are told by name.
struct NameIndex {
  private var names: [IDSpace: [String: LocalizedText]] = [:]

  init(_ notice: Notice) {
    for group in notice.dataSubjects { add(group.id, group.name, .dataSubject) }
    for purpose in notice.purposes { add(purpose.id, purpose.text, .purpose) }
    for system in notice.systems { add(system.id, system.name, .system) }
    for group in notice.dataItems {
      for item in group.items { add(item.id, item.name, .dataItem) }
    }
  }

  private mutating func add(_ id: Text, _ name: LocalizedText?, _ space: IDSpace) {
    guard let name, !name.isBlank, names[space]?[id.string] == nil else { return }
    names[space, default: [:]][id.string] = name
  }

  /// The name behind a reference, which may also be written as the name itself.
  func name(of reference: Reference, in space: IDSpace) -> LocalizedText? {
    names[space]?[reference.id] ?? names[space]?[Identifier.slug(of: reference.id)]
  }

  /// A name short enough to be repeated: the first sentence of its first line.
  static func short(_ text: String) -> String {
    let line = text.prefix { $0 != "\n" && $0 != "\r\n" }
    var end = line.endIndex
    var index = line.startIndex
    while index < line.endIndex {
      let next = line.index(after: index)
      if line[index] == ".", next < line.endIndex, line[next] == " ",
        line.distance(from: line.startIndex, to: index) >= 20
      {
        end = index
        break
      }
      index = next
    }
    return end < line.endIndex ? String(line[..<end]) : String(line)
  }
}
