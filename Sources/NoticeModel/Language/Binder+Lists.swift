import Diagnostics
import DocumentSyntax
import SourceText

/// Lists of things, and records under ids.
extension Binder {
  /// The items of a list. YAML: a sequence, or one item. XML: elements named as the item.
  mutating func forEachItem(
    of node: NodeID, _ item: FieldName, _ body: (inout Binder, NodeID) -> Void
  ) {
    switch tree.kind(node) {
    case .unreadable:
      return
    case .sequence:
      var child = Int(node.index) + 1
      for _ in 0..<tree.count(node) {
        let item = NodeID(child)
        child = tree.indexAfter(item)
        body(&self, item)
      }
    case .scalar:
      if !isBlank(node) { body(&self, node) }
    case .mapping:
      guard isXML else {
        body(&self, node)
        return
      }
      for (_, value) in itemElements(of: node, item) { body(&self, value) }
    }
  }

  /// How many items a list has, to make room for them at once.
  func itemCount(of node: NodeID) -> Int {
    tree.kind(node) == .sequence ? tree.count(node) : 1
  }

  /// Records under ids. YAML: a mapping by id. XML: elements with an `id` attribute. Ids of no
  /// space are known in their own list only.
  mutating func identifiedRecords<R: IdentifiedRecord>(
    of node: NodeID, _ item: FieldName, _ space: IDSpace?, into records: inout [R]
  ) {
    var local = IDTable()
    switch tree.kind(node) {
    case .unreadable: return
    case .scalar where isBlank(node): return
    case .mapping:
      if isXML {
        for (key, value) in itemElements(of: node, item) {
          let id = xmlID(of: value) ?? Text("", at: tree.range(key))
          append(value, id: id, space, &local, &records)
        }
      } else {
        var child = Int(node.index) + 1
        for _ in 0..<tree.count(node) {
          let (key, value) = (NodeID(child), NodeID(child + 1))
          child = tree.indexAfter(value)
          let id = Text(trimmedString(key), at: tree.range(key))
          append(value, id: id, space, &local, &records)
        }
      }
    case .scalar, .sequence:
      report(.expectedIDs(at: tree.range(node), item, keySet))
    }
  }

  private mutating func append<R: IdentifiedRecord>(
    _ node: NodeID, id: Text, _ space: IDSpace?, _ local: inout IDTable, _ records: inout [R]
  ) {
    if id.string.isEmpty {
      report(.missingID(at: id.range))
    } else {
      checkID(id)
      if let space {
        define(id, in: space)
      } else if let first = local.insert(id) {
        report(.duplicateID(id, first: first))
      }
    }
    records.append(R())
    // A record whose value is unreadable is still there: its id can be referred to.
    _ = readRecord(node, into: &records[records.count - 1])
    records[records.count - 1].id = id
  }

  func xmlID(of node: NodeID) -> Text? {
    xmlAttribute("id", of: node).map { Text(trimmedString($0), at: tree.range($0)) }
  }

  private mutating func checkID(_ id: Text) {
    if case .failure(let problem) = Identifier.read(id.string) {
      report(.badValue(problem, in: id, verbatim: true))
    }
  }

  mutating func itemElements(
    of node: NodeID, _ item: FieldName
  ) -> [(key: NodeID, value: NodeID)] {
    var found: [(NodeID, NodeID)] = []
    var strangers: [NodeID] = []
    tree.forEachPair(node) { key, value in
      guard tree.style(key) == .element else { return }
      if tree.string(key) == item.en { found.append((key, value)) } else { strangers.append(key) }
    }
    for key in strangers {
      report(
        .unknownKey(trimmedString(key), at: tree.range(key), [(item.en, KeySet.english.bit)], 0b111)
      )
    }
    return found
  }
}
