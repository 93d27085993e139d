import SourceText

/// The formats that a document can be written in.
package enum DocumentFormat: String, CaseIterable, Sendable {
  case yaml
  case xml
}

/// A document as a neutral tree in which everything knows its bytes.
///
/// The tree is one flat array in document order. A mapping's children alternate key, value, key,
/// value. XML maps onto it so that one binder reads both formats:
/// - an element without attributes and child elements is a scalar;
/// - any other element is a mapping: its attributes (keys of style `.attribute`, `xml:lang` with
///   its prefix), then its child elements in order (repeated names stay repeated keys);
/// - the text of an element that also has attributes is a last pair whose key is empty and of
///   style `.text`.
@usableFromInline
package final class DocumentTree: Sendable {
  @usableFromInline
  package let file: SourceFile
  package let format: DocumentFormat
  /// Whether the format is XML: what binding asks of every node.
  package let isXML: Bool
  @usableFromInline
  package let nodes: [Node]
  /// Scalars whose value is not a slice of the file: escapes, folded lines, block scalars.
  @usableFromInline
  package let decoded: [UInt8]
  /// XML: the name of the root element and where it stands.
  package let rootName: String?
  package let rootNameRange: SourceRange
  /// The document ended early: what is missing from the tree may well stand in the file.
  package let isPartial: Bool

  package init(
    file: SourceFile, format: DocumentFormat, nodes: [Node], decoded: [UInt8],
    rootName: String? = nil, rootNameRange: SourceRange? = nil, isPartial: Bool
  ) {
    self.file = file
    self.format = format
    isXML = format == .xml
    self.nodes = nodes
    self.decoded = decoded
    self.rootName = rootName
    self.rootNameRange = rootNameRange ?? SourceRange(file: file.id, start: 0, end: 0)
    self.isPartial = isPartial
  }

  /// Whether there is nothing at all in the document.
  package var isEmpty: Bool { nodes.isEmpty }

  @inlinable
  package func kind(_ id: NodeID) -> NodeKind { nodes[Int(id.index)].kind }

  @inlinable
  package func style(_ id: NodeID) -> NodeStyle { nodes[Int(id.index)].style }

  @inlinable
  package func range(_ id: NodeID) -> SourceRange {
    let node = nodes[Int(id.index)]
    return SourceRange(file: file.id, start: Int(node.start), end: Int(node.end))
  }

  /// The number of items of a sequence, or of pairs of a mapping.
  @inlinable
  package func count(_ id: NodeID) -> Int { Int(nodes[Int(id.index)].childCount) }

  /// The bytes of a scalar's value.
  @inlinable
  package func withText<R>(_ id: NodeID, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let node = nodes[Int(id.index)]
    let range = Int(node.textStart)..<Int(node.textStart) + Int(node.textCount)
    // Two branches, because an array taken from either place would be retained.
    if node.isDecoded {
      return decoded.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
    }
    return file.bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  /// A scalar's value as a string.
  @inlinable
  package func string(_ id: NodeID) -> String {
    withText(id) { String(decoding: $0, as: UTF8.self) }
  }

  /// The items of a sequence.
  package func items(_ id: NodeID) -> [NodeID] {
    var items: [NodeID] = []
    items.reserveCapacity(count(id))
    forEachItem(id) { items.append($0) }
    return items
  }

  @inlinable
  package func forEachItem(_ id: NodeID, _ body: (NodeID) -> Void) {
    var child = Int(id.index) + 1
    for _ in 0..<nodes[Int(id.index)].childCount {
      body(NodeID(child))
      child = Int(nodes[child].next)
    }
  }

  /// The pairs of a mapping in order, repeated keys included.
  @inlinable
  package func forEachPair(_ id: NodeID, _ body: (_ key: NodeID, _ value: NodeID) -> Void) {
    var child = Int(id.index) + 1
    for _ in 0..<nodes[Int(id.index)].childCount {
      let value = child + 1
      body(NodeID(child), NodeID(value))
      child = Int(nodes[value].next)
    }
  }
}

extension DocumentTree {
  /// The index after a node's whole subtree: where its next sibling begins.
  @inlinable
  package func indexAfter(_ id: NodeID) -> Int { Int(nodes[Int(id.index)].next) }
}
