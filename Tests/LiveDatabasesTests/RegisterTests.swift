import Foundation
import LiveDatabases
import RegisterSchema
import SourceText
import Testing

/// The schemas of `schema/registers`: each runs in a real database, and is read the same from its
/// text and from there.
@Suite("Registers of the five notices")
struct RegisterTests {
  /// A register's folder and its SQL, by folder of migrations.
  struct Register: Sendable, CustomTestStringConvertible {
    let name: String
    let parts: [String]
    var isMigrations: Bool { parts.allSatisfy { !$0.hasSuffix(".sql") } }
    var folder: URL { repositoryRoot.appending(path: "schema/registers/\(name)") }
    var testDescription: String { name }

    /// The files, in the order of their names.
    func files() throws -> [SourceFile] {
      var paths: [String] = []
      for part in parts {
        let url = folder.appending(path: part)
        guard isMigrations else {
          paths.append(url.path)
          continue
        }
        paths += try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
          .map { url.appending(path: $0).path }
      }
      return try paths.enumerated().map { number, path in
        SourceFile(
          id: FileID(UInt32(number)), path: path,
          bytes: Array(try Data(contentsOf: URL(filePath: path))))
      }
    }

    func read(_ dialect: SQLDialect?) throws -> RegisterSchema {
      let files = try files()
      return isMigrations
        ? MigrationReplay.read(files).schema : SQLSchemaReader.read(files, dialect: dialect).schema
    }
  }

  static let postgres = [
    Register(name: "joensuu-clara", parts: ["clara.sql"]),
    Register(name: "joensuu-kuntouttava", parts: ["vat.sql"]),
    Register(name: "joroinen-maahanmuutto", parts: ["migrations"]),
    Register(
      name: "lappeenranta-maahanmuutto", parts: ["migrations", "migrations-raportointi"]),
  ]
  static let sqlite = Register(name: "jyvaskyla-kotona", parts: ["asiakasrekisteri.sql"])

  @Test("Text and table agree", arguments: postgres + [sqlite])
  func expectations(_ register: Register) throws {
    // The dialect too is found out.
    let schema = try register.read(nil)
    #expect(schema.skipped.count == 0, "\(schema.skipped.statements)")
    #expect(schema.tables.count == 8)
    let csv = register.folder.appending(path: "\(register.name).expected.csv")
    let lines = String(decoding: try Data(contentsOf: csv), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: true)
    #expect(lines.first == "table;column;type;disclosed;expected;note")
    var told: Set<String> = []
    for line in lines.dropFirst() {
      let fields = line.split(separator: ";", omittingEmptySubsequences: false)
      try #require(fields.count == 6, "\(line)")
      told.insert("\(fields[0]).\(fields[1]) \(fields[2])")
      #expect(["yes", "section", "partial", "no", "na"].contains(fields[3]), "\(line)")
      #expect(fields[4].isEmpty || fields[4].hasPrefix("XREF-") || fields[4].hasPrefix("CONTR-"))
    }
    var found: Set<String> = []
    for table in schema.tables {
      for column in table.columns {
        found.insert("\(table.name.name).\(column.name) \(column.type.name)")
      }
    }
    #expect(told.symmetricDifference(found).isEmpty, "\(told.symmetricDifference(found))")
    #expect(lines.count - 1 == schema.columnCount)
  }

  @Test("PostgreSQL holds what was read", arguments: PostgresInstallation.all)
  func runsInPostgres(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    for register in Self.postgres {
      let database = "rekisteri-" + register.name
      try server.makeDatabase(database)
      for file in MigrationOrder(try register.files()).files {
        try server.sql(String(decoding: file.bytes, as: UTF8.self), in: database)
      }
      let text = "host=\(server.host) user=vieras dbname=\(database)"
      let live = try PostgresReader(.variable(name: "A")) { _ in text }.read()
      let others = SchemaOutline(try register.read(nil)).differences(from: SchemaOutline(live))
      #expect(others.isEmpty, "\(register.name)\n\(others.joined(separator: "\n"))")
    }
  }

  @Test("SQLite holds what was read")
  func runsInSQLite() throws {
    let folder = try SQLiteFolder()
    let file = try #require(try Self.sqlite.files().first)
    let path = try folder.make("rekisteri.db", String(decoding: file.bytes, as: UTF8.self))
    let live = try SQLiteReader(path: path).read()
    let differences = Comparison.differences(live, try Self.sqlite.read(.sqlite))
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }
}
