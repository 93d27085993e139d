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
