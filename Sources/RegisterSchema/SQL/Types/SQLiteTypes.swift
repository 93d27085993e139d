/// How SQLite shows declared types.
enum SQLiteTypes {
  /// Its six standard names are shown in capitals, all others as they were written.
  static func printed(_ words: String) -> String {
    switch small(words) {
    case "any", "blob", "int", "integer", "real", "text": return words.uppercased()
    default:
      guard let mark = words.utf8.first, mark == 0x22 || mark == 0x60 || mark == 0x5B else {
        return words
      }
      // One name in quotes is shown without them.
      let inner = words.utf8.dropFirst().dropLast()
      let closing: UInt8 = mark == 0x5B ? 0x5D : mark
      guard words.utf8.last == closing, !inner.contains(closing) else { return words }
      return String(decoding: inner, as: UTF8.self)
    }
  }
}

extension OtherTypes {
  /// The family of SQLite's words: by the first of them, else by affinity of them all.
  static func family(_ words: String, first: String, length: Int?) -> TypeFamily {
    let family = family(first, length: length, labels: [])
    guard family == .other else { return family }
    return self.family(words, length: length, labels: [])
  }
}
