import RegisterSchema

/// A statement that SQLite keeps of a table or view.
struct KeptStatement {
  let name: String
  let kind: TableKind
  let sql: String

  /// SQLite's names differ by nothing but ASCII letters' size.
  var key: String { Self.key(name) }

  static func key(_ name: String) -> String {
    String(
      decoding: name.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// All of them in the order in which they were made, without SQLite's own tables.
  static func all(_ connection: SQLiteConnection) throws(LiveDatabaseError) -> [KeptStatement] {
    let rows = try connection.rows(
      "SELECT type, name, sql FROM sqlite_master WHERE type IN ('table', 'view') ORDER BY rowid")
    // More than any schema, less than what would fill the memory with copies of it.
    let size = rows.reduce(0) { $0 + ($1.last?.text?.utf8.count ?? 0) }
    guard size <= 64 << 20 else { throw LiveDatabaseError(.fileTooLarge(path: connection.path)) }
    return rows.compactMap { row in
      guard row.count == 3, let type = row[0].text, let name = row[1].text,
        !key(name).hasPrefix("sqlite_")
      else { return nil }
      let sql = row[2].text ?? ""
      let isVirtual = key(String(sql.prefix(20))).hasPrefix("create virtual table")
      let kind: TableKind = type == "view" ? .view : isVirtual ? .virtualTable : .table
      return KeptStatement(name: name, kind: kind, sql: sql)
    }
  }

  /// The names and words of the statement, in small letters; texts may be among them.
  var words: [String] {
    key(sql).utf8.split { byte in
      let isDigit = byte >= 0x30 && byte <= 0x39
      return !(isDigit || byte >= 0x80 || byte == 0x5F || (byte >= 0x61 && byte <= 0x7A))
    }.map { String(decoding: $0, as: UTF8.self) }
  }

  private func key(_ text: String) -> String { Self.key(text) }
}

/// The tables in which virtual tables keep what they hold: copies, for searching, of what other
/// tables hold.
struct ShadowTables {
  private var names: Set<String> = []

  init(_ statements: [KeptStatement]) {
    for statement in statements where statement.kind == .virtualTable {
      let words = statement.words
      guard let using = words.firstIndex(of: "using"), using + 1 < words.count else { continue }
      for ending in Self.endings(words[using + 1]) { names.insert(statement.key + "_" + ending) }
    }
  }

  func contains(_ name: String) -> Bool {
    !names.isEmpty && names.contains(KeptStatement.key(name))
  }

  private static func endings(_ module: String) -> [String] {
    switch module {
    case "fts5": ["data", "idx", "content", "docsize", "config"]
    case "fts3", "fts4": ["content", "segments", "segdir", "docsize", "stat"]
    case "rtree", "rtree_i32", "geopoly": ["node", "parent", "rowid"]
    default: []
    }
  }
}

/// How much work SQLite would have to describe a view: it unfolds every view within it, each time
/// that it is named. A few hundred views, each of which names the one before twice, would keep it
/// busy for minutes, and it cannot be interrupted.
struct ViewWeights {
  private var weights: [String: Int] = [:]
  private static let limit = 10_000

  init(_ statements: [KeptStatement]) {
    var words: [String: [String]] = [:]
    for view in statements where view.kind == .view { words[view.key] = view.words }
    guard !words.isEmpty else { return }
    // A view may be made before those that it shows: as often as the weights still grow.
    for (name, parts) in words { weights[name] = parts.count }
    let direct = words.mapValues { parts in parts.filter { words[$0] != nil } }
    for _ in 0..<min(words.count, 64) {
      var hasGrown = false
      for (name, parts) in words {
        // Its own name stands in it once, where it is made.
        var weight = parts.count
        var seenItself = false
        for part in direct[name] ?? [] {
          if part == name, !seenItself {
            seenItself = true
            continue
          }
          weight = min(Self.limit, weight + (weights[part] ?? 0))
        }
        if weight > weights[name] ?? 0 {
          weights[name] = weight
          hasGrown = true
        }
      }
      if !hasGrown { return }
    }
  }

  func isLight(_ view: KeptStatement) -> Bool { weights[view.key] ?? Self.limit < Self.limit }
}
