import DocumentSyntax
import NoticeModel
import SourceText

/// Where new fields go in a file.
struct InsertionPlace {
  /// An empty range, at the beginning of a line where the file allows it.
  let range: SourceRange
  /// How many spaces YAML needs before each key.
  let indent: Int
  /// How many elements of XML stand around.
  let depth: Int
  /// Whether the place is at the beginning of a line.
  let isAfterLineEnd: Bool

  /// Where a further entry of a list goes.
  enum ListPlace {
    /// After the last entry of a block, with the hyphen that many spaces in.
    case block(InsertionPlace)
    /// After the last entry of a list on one line.
    case line(SourceRange)
    /// After the last element of this name.
    case elements(String, InsertionPlace)
  }

  /// Finds places in one file by its tree.
  struct Finder {
    let tree: DocumentTree
    let notice: Notice

    /// The place of a top-level field: after the nearest field that comes before it in the order of
    /// the language, or else at the notice's end.
    func place(forTopLevel field: String) -> InsertionPlace? {
      guard !tree.isEmpty, tree.kind(.root) == .mapping, tree.style(.root) != .flow else {
        return nil
      }
      var last: NodeID?
      let before = neighbour(of: field)
      tree.forEachPair(.root) { key, value in
        if let before, tree.range(key) != before { return }
        last = value
      }
      guard let last else { return nil }
      return place(after: last, indent: 0, depth: 1)
    }

    /// The place of a further field of a record, after its last one.
    func place(inRecord range: SourceRange) -> InsertionPlace? {
      guard range.file == tree.file.id, let record = tree.mapping(at: range),
        tree.style(record) != .flow
      else { return nil }
      var last: NodeID?
      tree.forEachPair(record) { last = $1 }
      guard let last else { return nil }
      let first = tree.range(NodeID(Int(record.index) + 1))
      return place(
        after: last, indent: column(first.lowerBound), depth: depth(of: first.lowerBound))
    }

    /// The place of a further entry of a list, after its last one; the record's range, or nowhere
    /// for the notice itself.
    func place(inList field: String, of record: SourceRange) -> ListPlace? {
      guard !tree.isEmpty, record.isNowhere || record.file == tree.file.id else { return nil }
      guard
        let owner = record.isNowhere
          ? (tree.kind(.root) == .mapping ? .root : nil) : tree.mapping(at: record),
        let list = list(named: field, in: owner)
      else { return nil }
      var last: NodeID?
      if tree.isXML {
        var name: NodeID?
        tree.forEachPair(list) { (name, last) = ($0, $1) }
        guard let name, let last, tree.style(name) != .attribute else { return nil }
        let depth = depth(of: tree.range(last).lowerBound)
        return .elements(tree.string(name), place(after: last, indent: 0, depth: depth))
      }
      tree.forEachItem(list) { last = $0 }
      guard let last else { return nil }
      if tree.style(list) == .flow {
        let end = tree.range(last).upperBound
        return .line(SourceRange(file: tree.file.id, start: end, end: end))
      }
      guard let hyphen = hyphen(before: tree.range(last).lowerBound) else { return nil }
      return .block(place(after: last, indent: column(hyphen), depth: 1))
    }

    /// A list of a record by the canonical name of its field, in whatever language the key is.
    private func list(named field: String, in owner: NodeID) -> NodeID? {
      let names = Self.names[field] ?? [field]
      var found: NodeID?
      tree.forEachPair(owner) { key, value in
        if found == nil, names.contains(tree.string(key)) { found = value }
      }
      guard let found, tree.kind(found) == (tree.isXML ? .mapping : .sequence) else { return nil }
      return found
    }

    /// The names of lists that entries are added to.
    private static let names: [String: Set<String>] = {
      var names: [String: Set<String>] = [:]
      for field in Notice.table.fields {
        names[field.name.en] = [field.name.en, field.name.fi, field.name.sv]
      }
      for field in DataItemGroup.table.fields {
        names[field.name.en, default: []].formUnion([field.name.en, field.name.fi, field.name.sv])
      }
      return names
    }()

    /// Where the hyphen stands that begins an entry of a block.
    private func hyphen(before start: Int) -> Int? {
      var index = start
      while index > 0 {
        index -= 1
        let byte = tree.file.bytes[index]
        if byte == UInt8(ascii: "-") { return index }
        if byte != 0x20, byte != UInt8(ascii: "\n") { return nil }
      }
      return nil
    }

    /// The key of the present field of this file that comes last before `field` in the table.
    private func neighbour(of field: String) -> SourceRange? {
      let order = Notice.table.fields.map(\.name.en)
      guard let wanted = order.firstIndex(of: field) else { return nil }
      for name in order[..<wanted].reversed() {
        if let place = notice.places.first(where: {
          $0.name == name && $0.key.file == tree.file.id
        }) {
          return place.key
        }
      }
      return nil
    }

    private func place(after value: NodeID, indent: Int, depth: Int) -> InsertionPlace {
      let bytes = tree.file.bytes
      var end = tree.range(value).upperBound
      if tree.isXML {
        end = afterClosingTag(from: end)
      } else {
        // A block's range goes on to the next token; its last scalar's does not.
        for index in Int(value.index)..<tree.indexAfter(value)
        where tree.kind(NodeID(index)) == .scalar { end = tree.range(NodeID(index)).upperBound }
      }
      if !(end > 0 && end <= bytes.count && bytes[end - 1] == UInt8(ascii: "\n")) {
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        if end < bytes.count { end += 1 }
      }
      let isAfterLineEnd = end == 0 || bytes[end - 1] == UInt8(ascii: "\n")
      return InsertionPlace(
        range: SourceRange(file: tree.file.id, start: end, end: end), indent: indent, depth: depth,
        isAfterLineEnd: isAfterLineEnd)
    }

    /// After the tag that closes an element whose content ends at `end`.
    private func afterClosingTag(from end: Int) -> Int {
      let bytes = tree.file.bytes
      var index = min(end, bytes.count)
      if index > 0, bytes[index - 1] == UInt8(ascii: ">") { return index }
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
      return min(index + 1, bytes.count)
    }

    private func column(_ offset: Int) -> Int {
      var start = offset
      while start > 0, tree.file.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      return offset - start
    }

    /// How many elements stand around a child that is indented as usual.
    private func depth(of child: Int) -> Int {
      var start = child
      while start > 0, tree.file.bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
      return max(1, tree.file.bytes[start..<child].prefix { $0 == 0x20 }.count / 2)
    }
  }
}
