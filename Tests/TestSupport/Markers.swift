/// A text in which `⟦` and `⟧` mark the places that a test expects, so that nobody counts bytes.
package struct MarkedText: Sendable {
  /// The text without its marks.
  package let text: String
  /// The marked byte ranges of `text`, in the order in which they open; marks may nest.
  package let ranges: [Range<Int>]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var ranges: [Range<Int>] = []
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append(bytes.count..<bytes.count)
      case "⟧":
        guard let index = open.popLast() else { continue }
        ranges[index] = ranges[index].lowerBound..<bytes.count
      default: bytes.append(contentsOf: String(scalar).utf8)
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges
  }
}
