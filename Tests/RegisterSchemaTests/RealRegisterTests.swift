import Foundation
import RegisterSchema
import SourceText
import Testing

/// A register that nobody here wrote, read twice. Its schema is not ours to commit: clone
/// https://github.com/espoon-voltti/evaka (LGPL-2.1) and run
/// `SELOSTE_EVAKA=/path/to/evaka swift test --filter RealRegister`.
enum RealRegister {
  static var folder: URL {
    URL(fileURLWithPath: ProcessInfo.processInfo.environment["SELOSTE_EVAKA"] ?? "/nowhere")
  }
}

@Suite(
  "A real register", .enabled(if: ProcessInfo.processInfo.environment["SELOSTE_EVAKA"] != nil))
struct RealRegisterTests {
  @Test("Its migrations replay to its dump")
  func migrationsAndDump() throws {
    let dump = RealRegister.folder.appendingPathComponent("docs/db/schema.sql")
    let dumped = SQLSchemaReader.read(
      [SourceFile(id: FileID(0), path: "schema.sql", bytes: [UInt8](try Data(contentsOf: dump)))])
    #expect(dumped.schema.skipped.count == 0, "\(dumped.schema.skipped.statements)")
    let tables = dumped.schema.tables.filter { $0.kind == .table }
    #expect(tables.count >= 130)
    #expect(tables.reduce(0) { $0 + $1.columns.count } >= 1_400)

    let folder = RealRegister.folder.appendingPathComponent(
      "service/src/main/resources/db/migration")
    let replayed = MigrationReplay.read(try Samples.files(in: folder))
    #expect(replayed.schema.skipped.count == 0, "\(replayed.schema.skipped.statements)")

    // Flyway's own table is in no migration, and that dump is made without comments; a dump prints
    // what a view computes otherwise than it was written.
    let detail: OutlineDetail = [.nullability, .keys]
    let differences = SchemaOutline(Self.tables(replayed.schema), detail).differences(
      from: SchemaOutline(Self.tables(dumped.schema), detail))
    #expect(differences.isEmpty, "\(differences.prefix(30).joined(separator: "\n"))")

    let views = { (schema: RegisterSchema) in
      Set(
        schema.tables.filter { $0.kind.isView }.flatMap { view in
          view.columns.map { "\(view.name).\($0.name)" }
        })
    }
    #expect(!views(dumped.schema).isEmpty)
    #expect(views(replayed.schema) == views(dumped.schema))
  }

  private static func tables(_ schema: RegisterSchema) -> RegisterSchema {
    var schema = schema
    schema.tables.removeAll { $0.kind.isView || $0.name.name == "flyway_schema_history" }
    return schema
  }
}
