import Diagnostics
import Foundation
import LiveDatabases
import RegisterSchema
import Testing

@Suite("PostgreSQL")
struct PostgresReaderTests {
  @Test("is read", arguments: PostgresInstallation.all)
  func reads(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    try server.makeDatabase("rikas", Municipality.sql)
    let reader = PostgresReader(.variable(name: "REKISTERI")) { _ in
      "host=\(server.host) user=vieras dbname=rikas"
    }
    let schema = try reader.read()
    print(SchemaOutline(schema, .all).lines.joined(separator: "\n"))
  }
}
