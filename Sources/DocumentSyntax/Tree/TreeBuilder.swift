import SourceText

/// Builds the flat tree from a parser's events.
package struct TreeBuilder {
  package private(set) var nodes: [Node] = []
  package private(set) var decoded: [UInt8] = []
  private var open: [Int] = []
  /// The children so far of the innermost open node; the node itself is told when it is closed, or
  /// when another opens in it.
  private var children: Int32 = 0
  /// Where the node ends that was finished last.
  private var lastEnd: UInt32 = 0

  package init(expectedNodes: Int) { nodes.reserveCapacity(expectedNodes) }

  package var depth: Int { open.count }

  /// Whether the next node is a key: the innermost open node is a mapping with whole pairs so far.
  package var expectsKey: Bool {
    guard let parent = open.last else { return false }
    return nodes[parent].kind == .mapping && children % 2 == 0
  }

  /// Opens a sequence or a mapping.
  package mutating func open(_ kind: NodeKind, style: NodeStyle, at start: Int) {
    if let parent = open.last { nodes[parent].childCount = children + 1 }
    children = 0
    open.append(nodes.count)
    nodes.append(Node(kind: kind, style: style, start: start, end: start))
  }

  /// Closes the innermost open node. `end` is nil where the last child tells where it ended.
  package mutating func close(end: Int?) {
    guard let index = open.popLast() else { return }
    nodes[index].next = Int32(truncatingIfNeeded: nodes.count)
    nodes[index].childCount = nodes[index].kind == .mapping ? children / 2 : children
    children = open.last.map { nodes[$0].childCount } ?? 0
    let hasChildren = index + 1 < nodes.count
    nodes[index].end =
      end.map { UInt32(truncatingIfNeeded: $0) }
      ?? max(nodes[index].start, hasChildren ? lastEnd : nodes[index].end)
    lastEnd = nodes[index].end
  }

  /// A state to go back to.
  struct Mark {
    fileprivate let nodes: Int
    fileprivate let decoded: Int
    fileprivate let open: Int
    fileprivate let children: Int32
    fileprivate let lastEnd: UInt32
  }

  /// The present state. What is open now must still be open when it is returned to.
  func mark() -> Mark {
    Mark(
      nodes: nodes.count, decoded: decoded.count, open: open.count, children: children,
      lastEnd: lastEnd)
  }

  /// Forgets everything since `mark`.
  mutating func rollBack(to mark: Mark) {
    nodes.removeLast(max(0, nodes.count - mark.nodes))
    decoded.removeLast(max(0, decoded.count - mark.decoded))
    open.removeLast(max(0, open.count - mark.open))
    children = mark.children
    lastEnd = mark.lastEnd
  }

  /// Adds a scalar whose value is this slice of the file.
  package mutating func scalar(
    style: NodeStyle, range: Range<Int>, textInFile: Range<Int>, kind: NodeKind = .scalar
  ) {
    append(style, range, kind, textInFile.lowerBound, textInFile.count, isDecoded: false)
  }

  /// Adds a scalar whose value differs from what stands in the file.
  package mutating func scalar(
    style: NodeStyle, range: Range<Int>, decodedText: UnsafeBufferPointer<UInt8>
  ) {
    append(style, range, .scalar, decoded.count, decodedText.count, isDecoded: true)
    decoded.append(contentsOf: decodedText)
  }

  /// Adds a node that is there but cannot be used.
  package mutating func unreadable(range: Range<Int>) {
    append(.plain, range, .unreadable, 0, 0, isDecoded: false)
  }

  private mutating func append(
    _ style: NodeStyle, _ range: Range<Int>, _ kind: NodeKind, _ textStart: Int, _ textCount: Int,
    isDecoded: Bool
  ) {
    children += 1
    var node = Node(kind: kind, style: style, start: range.lowerBound, end: range.upperBound)
    node.textStart = UInt32(truncatingIfNeeded: textStart)
    node.textCount = UInt32(truncatingIfNeeded: textCount)
    node.isDecoded = isDecoded
    node.next = Int32(truncatingIfNeeded: nodes.count + 1)
    nodes.append(node)
    lastEnd = node.end
  }
}
