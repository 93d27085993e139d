/// The number of a file within one run; `SourceFile` gives it its name and bytes.
@usableFromInline
package struct FileID: Hashable, Sendable {
  @usableFromInline
  package let number: UInt32

  @inlinable
  package init(_ number: UInt32) { self.number = number }

  /// The file of values that were never read from a file.
  package static let none = FileID(UInt32.max)
}

/// A half-open range of bytes in one file: where a value was written.
///
/// Lines and columns are not kept; `LineTable` computes them when a report needs them.
@usableFromInline
package struct SourceRange: Hashable, Sendable {
  @usableFromInline package var file: FileID
  @usableFromInline package var start: UInt32
  @usableFromInline package var end: UInt32

  @inlinable
  package init(file: FileID, start: Int, end: Int) {
    self.file = file
    self.start = UInt32(truncatingIfNeeded: start)
    self.end = UInt32(truncatingIfNeeded: max(start, end))
  }

  /// The place of values that were never read from a file.
  package static let nowhere = SourceRange(file: .none, start: 0, end: 0)

  package var isNowhere: Bool { file == .none }
  package var lowerBound: Int { Int(start) }
  package var upperBound: Int { Int(end) }
  package var count: Int { Int(end - start) }

  /// The part of this range `from..<to` bytes after its start, never beyond its end.
  package func part(_ from: Int, _ to: Int) -> SourceRange {
    let low = min(lowerBound + max(0, from), upperBound)
    return SourceRange(file: file, start: low, end: min(max(low, lowerBound + to), upperBound))
  }
}

extension SourceRange: Comparable {
  /// File order first, then where the range starts, then where it ends.
  @usableFromInline
  package static func < (a: SourceRange, b: SourceRange) -> Bool {
    (a.file.number, a.start, a.end) < (b.file.number, b.start, b.end)
  }
}
