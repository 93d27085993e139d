import Foundation
import RegisterSchema
import SourceText
import Testing

/// What the reader makes of SQL, against what PostgreSQL makes of it: the sample is executed, dumped,
/// and both texts are read.
@Suite("SQL against PostgreSQL")
struct PostgresOracleTests {
  @Test("Hand-written SQL and the server's dump of it say the same")
  func dumpIsTheSame() throws {
    guard let programs = PostgresServer.installed else {
      return print("SKIPPED: no PostgreSQL server is installed (apt install postgresql)")
    }
    let server = try PostgresServer(programs)
    for name in ["koulukuljetus", "migraatiot"] {
      var reading: SchemaReading
      var script = Samples.folder.appendingPathComponent(name + ".sql")
      if name == "migraatiot" {
        let files = try Samples.files(in: Samples.folder.appendingPathComponent("migrations"))
        reading = MigrationReplay.read(files, dialect: .postgresql)
        let all = MigrationOrder(files).files.flatMap { $0.bytes }
        // The server's user reads it.
        script = FileManager.default.temporaryDirectory
          .appendingPathComponent("seloste-\(UUID().uuidString).sql")
        try Data(all).write(to: script)
      } else {
        reading = SQLSchemaReader.read(
          [SourceFile(id: FileID(0), path: name, bytes: try Samples.bytes(name + ".sql"))],
          dialect: .postgresql)
      }
      try server.execute(script, in: name)
      let dump = try server.dump(name)
      let dumped = SQLSchemaReader.read([SourceFile(id: FileID(0), path: "dump.sql", bytes: dump)])
      #expect(dumped.schema.dialect == .postgresql)
      #expect(dumped.schema.skipped.count == 0, "\(dumped.schema.skipped.statements)")
      #expect(dumped.schema.columnCount > 7)
      let differences = SchemaOutline(reading.schema).differences(
        from: SchemaOutline(dumped.schema))
      #expect(differences.isEmpty, "\(name): \(differences.joined(separator: "\n"))")
    }
  }
}
