import DocumentSyntax
import SourceText

/// Finds nodes by their place: nodes stand in the order in which they begin.
extension DocumentTree {
  /// The mapping that stands at exactly a range.
  func mapping(at range: SourceRange) -> NodeID? {
    last(beginningBy: range.start) { self.kind($0) == .mapping && self.range($0) == range }
  }

  /// The scalar that a range is, or is a part of.
  func scalar(around range: SourceRange) -> NodeID? {
    last(beginningBy: range.start) {
      self.kind($0) == .scalar && self.range($0).end >= range.end
    }
  }

  /// The last of the few nodes that begin last at or before an offset, and pass a test.
  private func last(beginningBy offset: UInt32, _ test: (NodeID) -> Bool) -> NodeID? {
    var (low, high) = (0, nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].start <= offset { low = middle + 1 } else { high = middle }
    }
    // A record and its first keys begin together: no deeper than documents may be.
    for index in (max(0, low - 64)..<low).reversed() where test(NodeID(index)) {
      return NodeID(index)
    }
    return nil
  }
}
