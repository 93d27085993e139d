import Diagnostics
import DocumentSyntax
import SourceText
import TestSupport

extension DocumentTree {
  /// The whole tree on one line: `{key: "text", list: ["a"], @attribute: "…", #: "text"}`.
  var outline: String { nodes.isEmpty ? "" : outline(of: .root) }

  private func outline(of id: NodeID) -> String {
    switch kind(id) {
    case .unreadable: return "?"
    case .scalar: return "\"\(string(id))\""
    case .sequence: return "[" + items(id).map { outline(of: $0) }.joined(separator: ", ") + "]"
    case .mapping:
      var pairs: [String] = []
      forEachPair(id) { key, value in
        let mark = style(key) == .attribute ? "@" : style(key) == .text ? "#" : ""
        pairs.append("\(mark)\(string(key)): \(outline(of: value))")
      }
      return "{" + pairs.joined(separator: ", ") + "}"
    }
  }

  /// The byte ranges of all nodes in document order.
  var ranges: [Range<Int>] {
    nodes.indices.map { range(NodeID($0)) }.map { $0.lowerBound..<$0.upperBound }
  }

  /// The value that stands under these keys.
  func value(_ path: String...) -> NodeID? {
    guard !nodes.isEmpty else { return nil }
    var node = NodeID.root
    for name in path {
      guard kind(node) == .mapping else { return nil }
      var next: NodeID?
      forEachPair(node) { key, value in
        if next == nil, string(key) == name { next = value }
      }
      guard let next else { return nil }
      node = next
    }
    return node
  }
}

extension DocumentReader.Output {
  /// The ids of the findings in order.
  var ids: [String] { diagnostics.map(\.id.name) }

  /// The places of the findings in order.
  var places: [Range<Int>] {
    diagnostics.map { $0.range.lowerBound..<$0.range.upperBound }
  }

  /// Whether every place lies inside the file and its tree hangs together.
  var isSound: Bool {
    let count = tree.file.bytes.count
    return diagnostics.allSatisfy { $0.range.upperBound <= count }
      && tree.ranges.allSatisfy { $0.upperBound <= count }
      && tree.nodes.allSatisfy { $0.next >= 1 && $0.next <= Int32(tree.nodes.count) }
      && (tree.nodes.isEmpty || tree.nodes[0].next == Int32(tree.nodes.count))
      && (!tree.isPartial || !diagnostics.isEmpty)
  }
}

func readXML(_ text: String, limits: ReadLimits = ReadLimits()) -> DocumentReader.Output {
  DocumentReader.read(SourceFile(path: "notice.xml", text: text), limits: limits)
}

func readYAML(_ text: String, limits: ReadLimits = ReadLimits()) -> DocumentReader.Output {
  DocumentReader.read(SourceFile(path: "notice.yaml", text: text), limits: limits)
}
