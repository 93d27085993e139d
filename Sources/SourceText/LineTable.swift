/// A place for people: line and column count from 1, columns in code points as editors show them.
package struct Position: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Turns byte offsets into lines and columns.
///
/// Building is one pass over the file; a look-up is a binary search and a scan of at most one
/// block, so that ten thousand findings on one very long line stay cheap.
package struct LineTable: Sendable {
  private static let blockSize = 512

  private let bytes: [UInt8]
  private let lineStarts: [Int]
  /// The code points and the UTF-16 units before each block of `blockSize` bytes.
  private let pointsBefore: [Int]
  private let unitsBefore: [Int]

  package init(_ file: SourceFile) { self.init(file.bytes) }

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var points: [Int] = []
    var units: [Int] = []
    var pointCount = 0
    var unitCount = 0
    for (offset, byte) in bytes.enumerated() {
      if offset % Self.blockSize == 0 {
        points.append(pointCount)
        units.append(unitCount)
      }
      if byte & 0xC0 != 0x80 {
        pointCount += 1
        unitCount += byte >= 0xF0 ? 2 : 1
      }
      if byte == UInt8(ascii: "\n") { starts.append(offset + 1) }
    }
    lineStarts = starts
    pointsBefore = points
    unitsBefore = units
  }

  package var lineCount: Int { lineStarts.count }

  /// Line and column (in code points) of a byte offset.
  package func position(of offset: Int) -> Position {
    let offset = clamp(offset)
    let line = lineIndex(of: offset)
    let start = min(lineStarts[line], offset)
    return Position(line: line + 1, column: codePoints(upTo: offset) - codePoints(upTo: start) + 1)
  }

  /// The column of a byte offset in UTF-16 units from 0, as language servers and SARIF count.
  package func utf16Column(of offset: Int) -> Int {
    let offset = clamp(offset)
    let start = min(lineStarts[lineIndex(of: offset)], offset)
    return utf16Units(upTo: offset) - utf16Units(upTo: start)
  }

  /// The bytes of a line (counted from 1) without its line break; nil where there is no such line.
  package func line(_ number: Int) -> Range<Int>? {
    guard number >= 1, number <= lineStarts.count else { return nil }
    let start = lineStarts[number - 1]
    var end = number < lineStarts.count ? lineStarts[number] - 1 : bytes.count
    if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    return start..<max(start, end)
  }

  private func clamp(_ offset: Int) -> Int { min(max(0, offset), bytes.count) }

  private func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private func codePoints(upTo offset: Int) -> Int {
    let block = block(of: offset)
    var count = pointsBefore.isEmpty ? 0 : pointsBefore[block]
    for byte in bytes[min(block * Self.blockSize, offset)..<offset] where byte & 0xC0 != 0x80 {
      count += 1
    }
    return count
  }

  private func utf16Units(upTo offset: Int) -> Int {
    let block = block(of: offset)
    var count = unitsBefore.isEmpty ? 0 : unitsBefore[block]
    for byte in bytes[min(block * Self.blockSize, offset)..<offset] where byte & 0xC0 != 0x80 {
      count += byte >= 0xF0 ? 2 : 1
    }
    return count
  }

  private func block(of offset: Int) -> Int {
    min(offset / Self.blockSize, max(0, pointsBefore.count - 1))
  }
}
