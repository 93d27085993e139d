import DocumentSyntax
import SourceText

/// How a mapping file ends, and so how entries can be added after its last byte.
enum MappingTail: Equatable {
  /// No decisions yet: the list's key is to be written too.
  case noList
  /// The list goes on with hyphens after so many spaces.
  case list(indentation: Int)
  /// Entries can only be added as comments.
  case closed

  init(_ tree: DocumentTree) {
    self = Self.find(tree)
  }

  private static func find(_ tree: DocumentTree) -> MappingTail {
    if tree.isPartial { return .closed }
    if tree.isEmpty { return .noList }
    guard tree.kind(.root) == .mapping, tree.style(.root) == .block else {
      let isBlank = tree.kind(.root) == .scalar && tree.withText(.root) { $0.isEmpty }
      return isBlank ? .noList : .closed
    }
    var value: NodeID?
    tree.forEachPair(.root) { value = $1 }
    guard let value else { return .noList }
    switch tree.kind(value) {
    case .scalar: return tree.withText(value) { $0.isEmpty } ? .list(indentation: 2) : .closed
    case .sequence where tree.style(value) == .block:
      return tree.items(value).last.flatMap { indentation(of: $0, tree) }
        .map { .list(indentation: $0) } ?? .closed
    case .sequence, .mapping, .unreadable: return .closed
    }
  }

  /// The spaces before the hyphen of an item.
  private static func indentation(of item: NodeID, _ tree: DocumentTree) -> Int? {
    let bytes = tree.file.bytes
    var place = tree.range(item).lowerBound - 1
    while bytes.indices.contains(place), bytes[place] == UInt8(ascii: " ") { place -= 1 }
    guard bytes.indices.contains(place), bytes[place] == UInt8(ascii: "-") else { return nil }
    var start = place
    while start > 0, bytes[start - 1] == UInt8(ascii: " ") { start -= 1 }
    guard start == 0 || bytes[start - 1] == UInt8(ascii: "\n") else { return nil }
    return place - start
  }
}
