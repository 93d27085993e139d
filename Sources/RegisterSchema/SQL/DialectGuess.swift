import SourceText

/// Tells SQLite's SQL from PostgreSQL's by words that only one of them has.
enum DialectGuess {
  /// PostgreSQL, unless more speaks for SQLite.
  static func dialect(of files: [SourceFile]) -> SQLDialect {
    var sqlite = 0
    var postgresql = 0
    for file in files.prefix(50) {
      file.bytes.withUnsafeBufferPointer { bytes in
        let part = UnsafeBufferPointer(rebasing: bytes.prefix(100_000))
        var lex = SQLLexer(part, .postgresql)
        lex.advance()
        while lex.token.kind != .end {
          count(lex, &sqlite, &postgresql)
          lex.advance()
        }
      }
    }
    return sqlite > postgresql ? .sqlite : .postgresql
  }

  private static func count(_ lex: SQLLexer, _ sqlite: inout Int, _ postgresql: inout Int) {
    let token = lex.token
    switch token.keyword {
    case .pragma, .autoincrement, .rowid, .virtual: sqlite += 3
    case .extension, .owner, .materialized, .identity, .search_path, .domain, .enum, .sequence:
      postgresql += 1
    default:
      if token.kind == .sign, token.sign == UInt8(ascii: ":") { postgresql += 1 }
      if token.kind == .string, token.sign == UInt8(ascii: "$") { postgresql += 1 }
      guard token.kind == .word, token.keyword == .none, token.end - token.start <= 15 else {
        return
      }
      switch small(lex.text(token.start..<token.end)) {
      case "sqlite_sequence", "sqlite_master", "glob", "datetime", "blob", "strict", "fts5":
        sqlite += 2
      case "serial", "bigserial", "jsonb", "bytea", "timestamptz", "pg_catalog", "plpgsql":
        postgresql += 2
      default: break
      }
    }
  }
}
