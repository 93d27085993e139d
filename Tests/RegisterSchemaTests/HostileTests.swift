import Diagnostics
import Foundation
import RegisterSchema
import SourceText
import Testing

/// No bytes make the reader crash, hang, or tell a place outside the file.
@Suite("Hostile SQL")
struct HostileTests {
  static let dumps: [(String, SQLDialect)] = [
    ("hostile-postgres.sql", .postgresql), ("hostile-sqlite.sql", .sqlite),
  ]

  /// One malformed input in so many; `SELOSTE_THOROUGH=1` takes them all, and whole monsters.
  static let step = ProcessInfo.processInfo.environment["SELOSTE_THOROUGH"] == nil ? 8 : 1

  @Test("Every prefix of two dumps", arguments: dumps)
  func prefixes(_ name: String, _ dialect: SQLDialect) throws {
    let bytes = try Samples.bytes(name)
    var widest = 0
    for count in stride(from: 0, to: bytes.count, by: Self.step) {
      widest = max(widest, check(Array(bytes[..<count]), dialect))
    }
    #expect(widest > 3)
  }

  @Test("Every deletion of one byte of two dumps", arguments: dumps)
  func deletions(_ name: String, _ dialect: SQLDialect) throws {
    let bytes = try Samples.bytes(name)
    for index in stride(from: 0, to: bytes.count, by: Self.step) {
      var damaged = bytes
      damaged.remove(at: index)
      _ = check(damaged, dialect)
    }
  }

  /// Reads, and sees that every place lies in the file; how many columns there were.
  private func check(_ bytes: [UInt8], _ dialect: SQLDialect) -> Int {
    let reading = SQLSchemaReader.read(
      [SourceFile(id: FileID(0), path: "x.sql", bytes: bytes)], dialect: dialect)
    let count = bytes.count
    var places: [SourceRange] = reading.diagnostics.map(\.range)
    places += reading.schema.skipped.statements.map(\.place)
    for table in reading.schema.tables {
      places += [table.place, table.history.born, table.history.changed]
      places += table.columns.flatMap { [$0.place, $0.history.born, $0.history.changed] }
      places += table.foreignKeys.map(\.place)
    }
    let outside = places.filter { !$0.isNowhere && $0.upperBound > count }
    #expect(outside.isEmpty)
    return reading.schema.columnCount
  }

  static let monsters: [(String, String)] = [
    ("comments", String(repeating: "/*", count: 100_000) + " CREATE TABLE a (x int);"),
    (
      "closed comments",
      String(repeating: "/*", count: 100_000)
        + String(repeating: "*/", count: 100_000)
        + "CREATE TABLE a (x int);"
    ),
    ("brackets", "CREATE TABLE a (x int DEFAULT " + String(repeating: "(", count: 500_000 / step)),
    ("closing brackets", "CREATE TABLE a (x int" + String(repeating: ")", count: 500_000 / step)),
    ("quotes", String(repeating: "'", count: 500_000 / step + 1)),
    ("names", String(repeating: "\"", count: 500_000 / step + 1)),
    ("dollars", (0..<60_000 / step).map { "$a\($0)$" }.joined()),
    ("dollar signs", String(repeating: "$$ ", count: 200_000 / step + 1)),
    (
      "one long name", "CREATE TABLE " + String(repeating: "ä", count: 500_000 / step) + " (x int);"
    ),
    (
      "one long type", "CREATE TABLE a (x " + String(repeating: "y", count: 1_000_000 / step) + ");"
    ),
    (
      "one long text",
      "COMMENT ON TABLE a IS '" + String(repeating: "''", count: 500_000 / step) + "';"
    ),
    ("open statements", String(repeating: "CREATE INDEX i ON a (;", count: 50_000 / step)),
    ("open tables", String(repeating: "CREATE TABLE a (x int;", count: 50_000 / step)),
    ("semicolons", String(repeating: ";", count: 1_000_000 / step)),
    ("backslashes", String(repeating: "\\i a\n", count: 200_000 / step)),
    (
      "same columns",
      "CREATE TABLE a (" + String(repeating: "x int,", count: 150_000 / step) + "y int);"
    ),
    (
      "many columns",
      "CREATE TABLE a (" + (0..<100_000 / step).map { "x\($0) int" }.joined(separator: ",") + ");"
    ),
    (
      "added columns",
      "CREATE TABLE a ();" + (0..<20_000 / step).map { "ALTER TABLE a ADD x\($0) int;" }.joined()
    ),
    (
      "unique keys",
      "CREATE TABLE a (x int);"
        + String(repeating: "ALTER TABLE a ADD UNIQUE (x);", count: 30_000 / step)
    ),
    (
      "references",
      "CREATE TABLE a (x int PRIMARY KEY);"
        + String(repeating: "ALTER TABLE a ADD FOREIGN KEY (x) REFERENCES a;", count: 20_000 / step)
    ),
    (
      "renames",
      "CREATE TABLE a (x int);"
        + String(
          repeating: "ALTER TABLE a RENAME TO b; ALTER TABLE b RENAME TO a;", count: 20_000 / step)
    ),
    (
      "schema renames",
      (0..<5_000 / step).map { "CREATE TABLE s.t\($0) (x int);" }.joined()
        + String(
          repeating: "ALTER SCHEMA s RENAME TO r; ALTER SCHEMA r RENAME TO s;", count: 5_000 / step)
    ),
    (
      "heirs",
      "CREATE TABLE a (x int);"
        + (0..<5_000 / step).map { "CREATE TABLE c\($0) () INHERITS (a);" }.joined()
        + (0..<5_000 / step).map { "ALTER TABLE a ADD y\($0) int;" }.joined()
    ),
    (
      "labels",
      "CREATE TYPE t AS ENUM ();"
        + (0..<20_000 / step).map { "ALTER TYPE t ADD VALUE '\($0)';" }.joined()
    ),
    (
      "dropped types",
      "CREATE TABLE a (x int);"
        + String(
          repeating: "CREATE TYPE t AS ENUM ('a'); DROP TYPE t CASCADE;", count: 10_000 / step)
    ),
    (
      "views of views",
      "CREATE VIEW v0 AS SELECT 1 a;"
        + (1..<5_000 / step).map { "CREATE VIEW v\($0) AS SELECT *, \($0) b\($0) FROM v\($0 - 1);" }
        .joined()
    ),
    (
      "stars",
      "CREATE TABLE a (" + (0..<1_000 / step).map { "x\($0) int" }.joined(separator: ",") + ");"
        + (0..<3_000 / step).map { "CREATE VIEW w\($0) AS SELECT * FROM a;" }.joined()
    ),
    (
      "likes",
      "CREATE TABLE a (" + (0..<1_000 / step).map { "x\($0) int" }.joined(separator: ",") + ");"
        + (0..<3_000 / step).map { "CREATE TABLE l\($0) (LIKE a);" }.joined()
    ),
    ("case", String(repeating: "CREATE TRIGGER t BEGIN CASE ", count: 30_000 / step)),
    (
      "dropped columns",
      "CREATE TABLE a (" + (0..<4_000 / step).map { "x\($0) int" }.joined(separator: ",")
        + ", CHECK ("
        + String(repeating: "y + ", count: 100_000 / step) + "1));"
        + (0..<4_000 / step).map { "ALTER TABLE a DROP x\($0);" }.joined()
    ),
    ("copy", String(repeating: "COPY a FROM stdin;\n", count: 100_000 / step)),
  ]

  @Test("Monsters are read in a moment", arguments: monsters)
  func monster(_ name: String, _ sql: String) {
    for dialect in SQLDialect.allCases {
      let clock = ContinuousClock()
      let bytes = Array(sql.utf8)
      let time = clock.measure { _ = check(bytes, dialect) }
      // Generous: a debug build on a busy machine. What is quadratic takes minutes.
      #expect(time < .seconds(20), "\(name): \(time)")
    }
  }

  @Test("What is never closed is told, with its place")
  func unclosed() {
    let texts: [(String, SQLDialect, Int)] = [
      ("CREATE TABLE a (x int); SELECT 'auki", .postgresql, 31),
      ("CREATE TABLE a (x int); /* /* */", .postgresql, 24),
      ("CREATE TABLE a (x int); SELECT $x$ auki $$", .postgresql, 31),
      ("CREATE TABLE a (x int); SELECT [auki", .sqlite, 31),
    ]
    for (sql, dialect, place) in texts {
      let reading = read(sql, dialect)
      #expect(reading.schema.tables.count == 1)
      #expect(
        reading.diagnostics.contains { $0.id == "SQL-UNCLOSED" && $0.range.lowerBound == place })
    }
  }

  @Test("Limits are told")
  func limits() {
    let file = SourceFile(path: "x.sql", text: "CREATE TABLE a (x int); CREATE TABLE b (y int);")
    for limits in [SchemaLimits(bytes: 10), SchemaLimits(statements: 1), SchemaLimits(tables: 1)] {
      let reading = SQLSchemaReader.read([file], limits: limits)
      #expect(reading.diagnostics.contains { $0.id == "SQL-LIMIT" })
      #expect(reading.schema.skipped.statements.contains { $0.reason == .overLimit })
      #expect(reading.schema.tables.count < 2)
    }
  }
}
