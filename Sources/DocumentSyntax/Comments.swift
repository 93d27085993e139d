import SourceText

/// A remark for people in a file.
package struct Comment: Equatable, Sendable {
  /// The words, without `#` or `<!-- -->` and without blanks around them.
  package let text: String
  /// All of it, with its marks.
  package let range: SourceRange
  /// Something else stands before it on its line.
  package let isTrailing: Bool
}

extension DocumentTree {
  /// The comments of the file in order.
  package func comments() -> [Comment] {
    file.bytes.withUnsafeBufferPointer { bytes in
      switch format {
      case .yaml: yamlComments(bytes)
      case .xml: xmlComments(bytes)
      }
    }
  }

  /// A `#` begins a comment at the start of a line or after a blank, and outside every scalar.
  private func yamlComments(_ bytes: UnsafeBufferPointer<UInt8>) -> [Comment] {
    var comments: [Comment] = []
    var node = 0
    let start = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB ? 3 : 0
    var offset = start
    while offset < bytes.count {
      guard bytes[offset] == UInt8(ascii: "#"),
        offset == start || bytes[offset - 1].isASCIISpace
      else {
        offset += 1
        continue
      }
      // Nodes stand in document order, so one walk over them serves the whole file.
      while node < nodes.count, !hides(nodes[node], atOrAfter: offset) { node += 1 }
      if node < nodes.count, Int(nodes[node].start) <= offset {
        if let end = endOfHeader(of: nodes[node], bytes), offset < end {
          // The header of a block scalar (`|` or `>`) may have a comment of its own.
        } else {
          offset = Int(nodes[node].end)
          continue
        }
      }
      let end = bytes.endOfLine(from: offset)
      comments.append(comment(offset..<end, offset + 1..<end, bytes))
      offset = end
    }
    return comments
  }

  /// Whether a node is text that ends after an offset.
  private func hides(_ node: Node, atOrAfter offset: Int) -> Bool {
    node.kind == .scalar && Int(node.end) > offset
  }

  private func endOfHeader(of node: Node, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard node.style == .literal || node.style == .folded else { return nil }
    return bytes.endOfLine(from: Int(node.start))
  }

  private func xmlComments(_ bytes: UnsafeBufferPointer<UInt8>) -> [Comment] {
    var comments: [Comment] = []
    var sections = XMLSections(bytes)
    while let section = sections.next() {
      guard section.kind == .comment else { continue }
      comments.append(comment(section.range, section.content, bytes))
    }
    return comments
  }

  private func comment(
    _ range: Range<Int>, _ content: Range<Int>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> Comment {
    let start = bytes.skippingBlanks(in: content)
    var end = content.upperBound
    while end > start, bytes[end - 1].isASCIISpace { end -= 1 }
    return Comment(
      text: String(decoding: bytes[start..<end], as: UTF8.self),
      range: range.located(in: file), isTrailing: bytes.isTrailing(range.lowerBound))
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func endOfLine(from start: Int) -> Int {
    var end = start
    while end < count, self[end] != UInt8(ascii: "\n") { end += 1 }
    if end > start, self[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return end
  }

  /// Whether something other than blanks stands before an offset on its line.
  fileprivate func isTrailing(_ offset: Int) -> Bool {
    var index = offset
    while index > 0, self[index - 1] != UInt8(ascii: "\n") {
      index -= 1
      if !self[index].isASCIISpace { return !(index == 2 && self[0] == 0xEF) }
    }
    return false
  }
}
