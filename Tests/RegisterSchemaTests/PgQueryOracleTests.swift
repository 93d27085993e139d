import Foundation
import RegisterSchema
import SourceText
import Testing

/// PostgreSQL's own grammar (libpg_query) as a second opinion on which tables and columns a text
/// defines. Debian's `libpg-query-dev` brings it.
@Suite("SQL against libpg_query")
struct PgQueryOracleTests {
  @Test("Every column of every CREATE TABLE is found")
  func sample() throws {
    let path = Samples.folder.appendingPathComponent("koulukuljetus.sql")
    guard let expected = try Self.columns(path) else { return }
    // Names alone, for later statements move and rename; these are renamed or dropped.
    let names = Set(
      expected.map { String($0.drop { $0 != "." }.dropFirst().drop { $0 != "." }.dropFirst()) }
    )
    .subtracting(["puhelimet", "nimi", "poistuva", "oppilas"])
    let schema = read(try Samples.text("koulukuljetus.sql")).schema
    #expect(names.count > 40)
    let missing = names.subtracting(schema.tables.flatMap { $0.columns.map(\.name) })
    #expect(missing.isEmpty, "\(missing.sorted())")
  }

  /// The dump that `RealRegisterTests` tells of.
  @Test(
    "Every column of a real register's dump is found, and no other",
    .enabled(if: ProcessInfo.processInfo.environment["SELOSTE_EVAKA"] != nil))
  func realRegister() throws {
    let path = RealRegister.folder.appendingPathComponent("docs/db/schema.sql")
    guard let expected = try Self.columns(path) else { return }
    let file = SourceFile(
      id: FileID(0), path: "schema.sql", bytes: [UInt8](try Data(contentsOf: path)))
    let tables = SQLSchemaReader.read([file]).schema.tables.filter { $0.kind == .table }
    #expect(expected.count > 1_000)
    #expect(
      Set(tables.flatMap { table in table.columns.map { "\(table.name).\($0.name)" } }) == expected)
  }

  private struct Failed: Error { let words: String }

  /// What `Benchmarks/ddl/pg_columns.py` says; nil, and told, where the library is not there.
  private static func columns(_ path: URL) throws -> Set<String>? {
    let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Benchmarks/ddl/pg_columns.py")
    let (status, output) = try Program.run("/usr/bin/env", ["python3", script.path, path.path])
    if status == 3 {
      print("SKIPPED: libpg_query is not installed (apt install libpg-query-dev)")
      return nil
    }
    guard status == 0 else { throw Failed(words: output) }
    return Set(output.split(separator: "\n").map(String.init))
  }
}
