/// How SQLite shows declared types.
enum SQLiteTypes {
  /// Its six standard names are shown in capitals, all others as they were written.
  static func printed(_ words: String) -> String {
    switch small(words) {
    case "any", "blob", "int", "integer", "real", "text": words.uppercased()
    default: words
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
