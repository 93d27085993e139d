import CSQLite3

/// One open database file, closed when it is let go. It can read the schema and nothing else.
final class SQLiteConnection {
  private let handle: OpaquePointer
  let path: String

  /// Opens a file to read. Throws why it could not.
  init(_ file: DatabaseFile) throws(LiveDatabaseError) {
    let address = try file.address()
    var handle: OpaquePointer?
    let flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_FULLMUTEX
    let code = sqlite3_open_v2(address, &handle, flags, nil)
    guard let handle else { throw LiveDatabaseError(.fileUnreadable(path: file.path)) }
    self.handle = handle
    path = file.path
    guard code == SQLITE_OK else { throw error(code) }
    sqlite3_extended_result_codes(handle, 1)
    sqlite3_busy_timeout(handle, 3_000)
    // A stranger's file: no functions or tables with side effects from its schema, no memory map
    // that a shrinking file could tear away, and no endless text.
    for pragma in [
      "trusted_schema = OFF", "query_only = ON", "cell_size_check = ON", "mmap_size = 0",
    ] { sqlite3_exec(handle, "PRAGMA " + pragma, nil, nil, nil) }
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 16_777_216)
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 16_777_216)
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
    sqlite3_set_authorizer(handle, Self.authorize, nil)
  }

  deinit { sqlite3_close_v2(handle) }

  /// Lets through what asks for the schema. A row of a table is refused by SQLite itself, whatever
  /// is asked for.
  private static let authorize:
    @convention(c) (
      UnsafeMutableRawPointer?, CInt, UnsafePointer<CChar>?, UnsafePointer<CChar>?,
      UnsafePointer<CChar>?, UnsafePointer<CChar>?
    ) -> CInt = { _, action, first, _, _, _ in
      let name = first.map { String(cString: $0) } ?? ""
      switch action {
      case SQLITE_SELECT: return SQLITE_OK
      case SQLITE_READ where name == "sqlite_master": return SQLITE_OK
      case SQLITE_PRAGMA where pragmas.contains(name): return SQLITE_OK
      default: return SQLITE_DENY
      }
    }

  private static let pragmas: Set<String> = [
    "table_xinfo", "foreign_key_list", "index_list", "index_xinfo",
  ]

  /// What one column of one row holds.
  enum Value {
    case null
    case number(Int)
    case text(String)

    var number: Int? { if case .number(let number) = self { number } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
  }

  /// What a pragma tells of a table, view or index.
  func pragma(_ pragma: String, _ name: String) throws(LiveDatabaseError) -> [[Value]] {
    var quoted = "\""
    for character in name.unicodeScalars {
      if character == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(character)
    }
    return try rows("PRAGMA main.\(pragma)(\(quoted)\")")
  }

  /// The rows of a query. Throws what SQLite says.
  func rows(_ sql: String) throws(LiveDatabaseError) -> [[Value]] {
    var statement: OpaquePointer?
    let prepared = sqlite3_prepare_v2(handle, sql, -1, &statement, nil)
    guard prepared == SQLITE_OK, let statement else { throw error(prepared) }
    defer { sqlite3_finalize(statement) }
    var rows: [[Value]] = []
    while true {
      let code = sqlite3_step(statement)
      if code == SQLITE_DONE { return rows }
      guard code == SQLITE_ROW else { throw error(code) }
      rows.append((0..<sqlite3_column_count(statement)).map { value(statement, $0) })
    }
  }

  private func value(_ statement: OpaquePointer, _ column: CInt) -> Value {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return .null
    case SQLITE_INTEGER: return .number(Int(sqlite3_column_int64(statement, column)))
    default:
      guard let bytes = sqlite3_column_text(statement, column) else { return .null }
      let count = Int(sqlite3_column_bytes(statement, column))
      return .text(
        String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self))
    }
  }

  private func error(_ code: CInt) -> LiveDatabaseError {
    switch code & 0xFF {
    case SQLITE_BUSY, SQLITE_LOCKED: LiveDatabaseError(.fileLocked(path: path))
    case SQLITE_NOTADB: LiveDatabaseError(.notADatabase(path: path))
    case SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH: LiveDatabaseError(.fileUnreadable(path: path))
    // A journal is waiting to be played back, or a log's index to be made.
    case SQLITE_READONLY: LiveDatabaseError(.unfinishedChanges(path: path))
    case SQLITE_TOOBIG, SQLITE_NOMEM, SQLITE_FULL: LiveDatabaseError(.fileTooLarge(path: path))
    default: LiveDatabaseError(.fileDamaged(path: path))
    }
  }
}
