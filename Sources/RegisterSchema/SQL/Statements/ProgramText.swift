import SourceText

/// Programs within SQL.
enum ProgramText {
  /// Whether a program's text holds a word that changes a schema.
  static func mayChangeSchema(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      guard bytes[index].isSQLNameStart else {
        index += 1
        continue
      }
      let start = index
      while index < range.upperBound, bytes[index].isSQLNamePart { index += 1 }
      let word = UnsafeBufferPointer(rebasing: bytes[start..<index])
      if isWord(word, "alter") || isWord(word, "create") || isWord(word, "drop")
        || isWord(word, "execute") || isWord(word, "rename")
      {
        return true
      }
    }
    return false
  }

  private static func isWord(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      word.count == bytes.count && word.indices.allSatisfy { word[$0] == bytes[$0] | 0x20 }
    }
  }
}
