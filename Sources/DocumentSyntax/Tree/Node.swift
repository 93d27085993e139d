/// The index of a node in its tree. Nodes stand in document order, parents before children.
@usableFromInline
package struct NodeID: Hashable, Sendable {
  @usableFromInline
  package let index: Int32

  @inlinable
  package init(_ index: Int) { self.index = Int32(truncatingIfNeeded: index) }

  package static let root = NodeID(0)
}

/// What a node is, whatever the format it came from.
@usableFromInline
package enum NodeKind: UInt8, Sendable {
  case scalar
  case sequence
  /// Pairs of a key (always a scalar) and a value.
  case mapping
  /// Something that was refused or could not be read; it is there, but its content is unknown.
  case unreadable
}

/// How a node was written; writers and fixes need to know, the model does not.
@usableFromInline
package enum NodeStyle: UInt8, Sendable {
  case plain, singleQuoted, doubleQuoted, literal, folded, flow, block
  /// XML: an element, an attribute, or the text of an element that also has attributes.
  case element, attribute, text
}

/// One node of the flat tree; 28 bytes, no references.
@usableFromInline
package struct Node: Sendable {
  /// The bytes in the file.
  @usableFromInline package var start: UInt32
  @usableFromInline package var end: UInt32
  /// A scalar's text: in the file itself, or among the decoded bytes.
  @usableFromInline package var textStart: UInt32
  @usableFromInline package var textCount: UInt32
  /// The node after this one's whole subtree.
  @usableFromInline package var next: Int32
  @usableFromInline package var childCount: Int32
  @usableFromInline package var kind: NodeKind
  @usableFromInline package var style: NodeStyle
  @usableFromInline package var isDecoded: Bool

  @inlinable
  package init(kind: NodeKind, style: NodeStyle, start: Int, end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: end)
    self.textStart = 0
    self.textCount = 0
    self.next = 0
    self.childCount = 0
    self.kind = kind
    self.style = style
    self.isDecoded = false
  }
}
