import RegisterSchema
import Testing

/// What the reader makes of SQLite's SQL, against what SQLite itself makes of it.
@Suite("SQL against SQLite")
struct SQLiteOracleTests {
  @Test(
    "Tables, columns, types, nullability, keys", arguments: ["kirjasto-sqlite", "hostile-sqlite"])
  func sameAsSQLite(_ name: String) throws {
    let sql = try Samples.text(name + ".sql")
    let sqlite = try SQLiteLibrary()
    // Lines with a dot speak to the sqlite3 program.
    let statements = sql.split(separator: "\n").filter { !$0.hasPrefix(".") }
    try sqlite.run(statements.joined(separator: "\n"))
    let reading = read(sql, .sqlite)
    #expect(reading.schema.skipped.count == 0, "\(reading.schema.skipped.statements)")

    var expected: [String] = []
    let tables = try sqlite.run(
      """
      SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view')
      AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'haku\\_%' ESCAPE '\\'
      """)
    for table in tables {
      let name = table[0] ?? ""
      for row in try sqlite.run("PRAGMA table_xinfo('\(name)')") where row[6] != "1" {
        // Of what is made by a query SQLite tells no more than the affinity.
        let isPlain = table[1] == "table" && name != "haku" && name != "kopio"
        let type = isPlain ? row[2] ?? "" : ""
        expected.append("\(name).\(row[1] ?? "") \(type) \(row[3] ?? "")")
      }
      for row in try sqlite.run("PRAGMA foreign_key_list('\(name)')") {
        expected.append("\(name).\(row[3] ?? "") → \(small(row[2] ?? ""))")
      }
    }
    var actual: [String] = []
    for table in reading.schema.tables {
      for column in table.columns {
        let type = table.kind == .table && table.name.name != "kopio" ? column.type.name : ""
        actual.append("\(table.name).\(column.name) \(type) \(column.isNullable ? 0 : 1)")
      }
      for key in table.foreignKeys {
        for column in key.columns {
          actual.append("\(table.name).\(column) → \(small(key.table.name))")
        }
      }
    }
    #expect(!expected.isEmpty)
    let missing = Set(expected).subtracting(actual).sorted()
    let extra = Set(actual).subtracting(expected).sorted()
    #expect(missing.isEmpty && extra.isEmpty, "- \(missing) + \(extra)")
  }

  private func small(_ text: String) -> String { text.lowercased() }
}
