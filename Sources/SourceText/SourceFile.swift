/// A file's name and its bytes, exactly as they were read.
@usableFromInline
package struct SourceFile: Sendable {
  @usableFromInline
  package let id: FileID
  /// The name to show: a path as the user gave it, or the name given to standard input.
  package let path: String
  @usableFromInline
  package let bytes: [UInt8]

  package init(id: FileID, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
  }

  package init(id: FileID = FileID(0), path: String, text: String) {
    self.init(id: id, path: path, bytes: Array(text.utf8))
  }

  /// The whole file as a range.
  package var range: SourceRange { SourceRange(file: id, start: 0, end: bytes.count) }

  /// The text of a range, with invalid UTF-8 replaced; out-of-range parts are cut off.
  package func text(_ range: SourceRange) -> String {
    let low = min(range.lowerBound, bytes.count)
    let high = min(max(low, range.upperBound), bytes.count)
    return String(decoding: bytes[low..<high], as: UTF8.self)
  }
}
