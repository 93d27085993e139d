/// Lines of a key and a value, in the order of their bytes: looked up as they are, so that a run that
/// asks for a few of them need not read them all.
struct SortedLines: Sendable {
  /// The lines, each `key;value`, with a line feed after it.
  let text: String

  /// The value of a key; nil where no line has it.
  func value(of key: String) -> String? {
    text.utf8.withContiguousStorageIfAvailable { lines in
      key.utf8.withContiguousStorageIfAvailable { Self.value(of: $0, in: lines) }
        ?? Self.value(of: Array(key.utf8), in: lines)
    } ?? Self.value(of: Array(key.utf8), in: Array(text.utf8))
  }

  private static func value(
    of key: some RandomAccessCollection<UInt8>, in lines: some RandomAccessCollection<UInt8>
  ) -> String? {
    let lineFeed = UInt8(ascii: "\n")
    var rest = lines[...]
    while !rest.isEmpty {
      // The line in the middle.
      let middle = rest.index(rest.startIndex, offsetBy: rest.count / 2)
      let start = rest[..<middle].lastIndex(of: lineFeed).map(rest.index(after:)) ?? rest.startIndex
      let end = rest[start...].firstIndex(of: lineFeed) ?? rest.endIndex
      let cut = rest[start..<end].lastIndex(of: UInt8(ascii: ";")) ?? end
      let name = rest[start..<cut]
      if name.elementsEqual(key) {
        return String(decoding: rest[cut..<end].dropFirst(), as: UTF8.self)
      }
      rest =
        key.lexicographicallyPrecedes(name)
        ? rest[..<start] : rest[(end == rest.endIndex ? end : rest.index(after: end))...]
    }
    return nil
  }
}
