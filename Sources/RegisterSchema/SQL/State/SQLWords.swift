/// Looking for names in expressions.
enum SQLWords {
  /// Whether a name stands in an expression as a word of its own, not within a text.
  static func mention(_ name: String, in expression: String) -> Bool {
    var isFound = false
    forEach(in: expression) { word in
      if small(word) == small(name) { isFound = true }
      return !isFound
    }
    return isFound
  }

  /// Every word and quoted name outside texts, for as long as `body` says true.
  static func forEach(in expression: String, _ body: (String) -> Bool) {
    let bytes = Array(expression.utf8)
    var index = 0
    while index < bytes.count {
      let start = index
      switch bytes[index] {
      case UInt8(ascii: "'"): index = end(of: bytes, from: index)
      case UInt8(ascii: "\""), UInt8(ascii: "`"):
        index = end(of: bytes, from: index)
        let inner = bytes[min(start + 1, index)..<max(min(start + 1, index), index - 1)]
        if !body(String(decoding: inner, as: UTF8.self)) { return }
      case let byte where byte.isSQLNamePart:
        while index < bytes.count, bytes[index].isSQLNamePart { index += 1 }
        if !body(String(decoding: bytes[start..<index], as: UTF8.self)) { return }
      default: index += 1
      }
    }
  }

  /// The place after the closing mark.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    let mark = bytes[start]
    var index = start + 1
    while index < bytes.count, bytes[index] != mark { index += 1 }
    return min(index + 1, bytes.count)
  }
}
