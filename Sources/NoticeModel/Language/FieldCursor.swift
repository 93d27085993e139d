import DocumentSyntax
import SourceText

/// Walks the known fields of one mapping; reports unknown and repeated keys on the way.
///
/// Not generic, so that one small loop serves every type of record.
struct FieldCursor {
  private let node: NodeID
  private var child: Int
  private var left: Int
  private var seen: UInt64 = 0

  init(_ node: NodeID, in tree: DocumentTree) {
    self.node = node
    child = Int(node.index) + 1
    left = tree.count(node)
  }

  /// The next field's number and value; nil at the end.
  mutating func next(_ binder: inout Binder, _ keys: FieldKeys) -> (field: Int, value: NodeID)? {
    while left > 0 {
      let key = NodeID(child)
      let value = NodeID(child + 1)
      child = binder.tree.indexAfter(value)
      left -= 1
      guard let field = binder.field(of: key, value, keys) else { continue }
      let bit: UInt64 = 1 << UInt64(field & 63)
      if seen & bit != 0, !(binder.isXML && keys.repeatable & bit != 0) {
        binder.reportDuplicate(key, in: node)
        continue
      }
      seen |= bit
      return (field, value)
    }
    return nil
  }
}

extension Binder {
  /// A key that names a field for the second time.
  fileprivate mutating func reportDuplicate(_ key: NodeID, in node: NodeID) {
    let name = trimmedString(key)
    var first: SourceRange?
    // In a mapping of monstrous size the first one is not looked for again and again.
    if tree.count(node) <= 100 {
      tree.forEachPair(node) { other, _ in
        if first == nil, tree.string(other) == name { first = tree.range(other) }
      }
    }
    report(.duplicateKey(name, at: tree.range(key), first: first ?? tree.range(node)))
  }
}
