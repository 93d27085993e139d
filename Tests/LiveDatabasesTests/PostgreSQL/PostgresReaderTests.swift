import Diagnostics
import Foundation
import LiveDatabases
import RegisterSchema
import Testing

@Suite("Running PostgreSQL")
struct PostgresReaderTests {
  /// Reads as a role that may connect, and has no privilege on any table.
  private func read(
    _ database: String, of server: PostgresServer
  ) throws(LiveDatabaseError) -> RegisterSchema {
    let text = "host=\(server.host) user=vieras dbname=\(database)"
    return try PostgresReader(.variable(name: "REKISTERI")) { _ in text }.read()
  }

  @Test("A database read is its parsed dump", arguments: PostgresInstallation.all)
  func readsWhatADumpTells(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    try server.makeDatabase("rikas", Municipality.sql)
    let live = try read("rikas", of: server)
    let text = Comparison.read(try server.dump("rikas"), .postgresql)
    #expect(live.tables.count == 11)
    #expect(live.columnCount == 72)
    #expect(text.skipped.count == 0, "\(text.skipped.statements)")
    let differences = Comparison.differences(live, text)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test("What a column is", arguments: PostgresInstallation.all)
  func columns(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    try server.makeDatabase("sarakkeet", Municipality.sql)
    let schema = try read("sarakkeet", of: server)
    let client = try #require(schema.table(TableName(schema: "public", "asiakas")))
    #expect(client.comment?.text == "Asiakkaat; myös \"entiset\" ja ääkköset")
    #expect(client.column("asiakas_id")?.generation == .identity)
    #expect(client.column("poistuva") == nil)
    let language = try #require(client.column("Äidinkieli"))
    #expect(language.type == ColumnType("character(2)", .text(maxLength: 2)))
    #expect(language.comment?.text == "Rivi yksi\nrivi kaksi")
    #expect(language.defaultValue == "'fi'::bpchar")
    let former = try #require(client.column("entiset_tilat")).type
    let labels = ["odottaa", "voimassa", "päättynyt", "it's; (odd)"]
    #expect(former.family == .array(of: .enumeration(labels: labels)))
    #expect(former.definedBy == TableName(schema: "public", "asiakkuuden_tila"))
    #expect(client.column("kutsumanimet")?.type.family == .array(of: .text(maxLength: 60)))
    #expect(client.column("asuu")?.type.family == .range(of: .date))
    let decision = TableName(schema: "Sosiaalipalvelut", "Päätös")
    #expect(schema.table(decision)?.column("a\"b") != nil)
    let visit = try #require(schema.table(TableName(schema: "public", "kaynti")))
    #expect(visit.partitions.count == 3)
    #expect(schema.table(TableName(schema: "public", "kaynti_2025")) == nil)
    let list = try #require(schema.table(TableName(schema: "public", "luettelon_luettelo")))
    #expect(list.column("nimi")?.source?.description == "public.asiakas.sukunimi")
    let bill = try #require(schema.table(TableName(schema: "public", "lasku")))
    #expect(bill.foreignKeys.map(\.table.name) == ["kaynti"])
  }

  @Test("No table is looked into, and nothing is changed", arguments: PostgresInstallation.all)
  func readsNoRow(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    try server.makeDatabase("rivit", Municipality.sql)
    try server.sql("SELECT pg_stat_reset()", in: "rivit")
    // Statistics hear of a session when it ends.
    try server.sql("SELECT pg_sleep(0.3)")
    let text = "host=\(server.host) user=postgres dbname=rivit"
    let schema = try PostgresReader(.variable(name: "A")) { _ in text }.read()
    #expect(!"\(schema)".contains("Rivitieto"))
    try server.sql("SELECT pg_sleep(0.3)")
    let scans = try server.sql(
      """
      SELECT coalesce(sum(seq_scan), 0) + coalesce(sum(idx_scan), 0) + coalesce(sum(n_tup_ins), 0)
      FROM pg_stat_user_tables
      """, in: "rivit")
    #expect(scans == "0\n")
    let reads = try server.sql(
      "SELECT sum(seq_scan) > 0 FROM pg_stat_sys_tables WHERE relname = 'pg_class'", in: "rivit")
    #expect(reads == "t\n", "the statistics count nothing")
  }

  @Test("What extensions bring is left out and counted", arguments: PostgresInstallation.all)
  func extensions(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    try server.makeDatabase(
      "laajennettu",
      """
      CREATE EXTENSION pg_stat_statements;
      CREATE EXTENSION citext;
      CREATE EXTENSION hstore;
      CREATE TABLE jasen (nimi citext UNIQUE, nimet citext[], muut hstore);
      """)
    let live = try read("laajennettu", of: server)
    #expect(live.tables.map(\.name.name) == ["jasen"])
    #expect(live.types.isEmpty)
    #expect(live.skipped.irrelevant["EXTENSION pg_stat_statements"] == 2)
    let text = Comparison.read(try server.dump("laajennettu"), .postgresql)
    let differences = Comparison.differences(live, text)
    #expect(differences.isEmpty, "\(differences.joined(separator: "\n"))")
  }

  @Test("A locked table delays nobody for long", arguments: PostgresInstallation.all)
  func locked(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    try server.makeDatabase("lukittu", Municipality.sql)
    // A prepared transaction keeps its locks without a session.
    try server.sql(
      "BEGIN; LOCK TABLE asiakas IN ACCESS EXCLUSIVE MODE; PREPARE TRANSACTION 'muutos'",
      in: "lukittu")
    let clock = ContinuousClock()
    let start = clock.now
    do {
      let schema = try read("lukittu", of: server)
      #expect(schema.skipped.count == 3, "views have no sources")
    } catch {
      #expect(error.problem == .busy, "\(error)")
    }
    #expect(clock.now - start < .seconds(6))
    try server.sql("ROLLBACK PREPARED 'muutos'", in: "lukittu")
    #expect(try read("lukittu", of: server).skipped.count == 0)
  }

  @Test("150 tables take less than a second", arguments: PostgresInstallation.all)
  func speed(_ installation: PostgresInstallation) async throws {
    let server = try await PostgresServer.of(installation)
    var sql = ""
    for table in 0..<150 {
      sql += "CREATE TABLE t\(table) (id bigint PRIMARY KEY, "
      sql += (0..<20).map { "sarake_\($0) varchar(\($0 + 1)) CHECK (sarake_\($0) <> '')" }
        .joined(separator: ", ")
      if table > 0 { sql += ", edellinen bigint REFERENCES t\(table - 1)" }
      sql += ");\n"
      for column in 0..<20 { sql += "COMMENT ON COLUMN t\(table).sarake_\(column) IS 'Sarake';\n" }
      sql += "CREATE VIEW v\(table) AS SELECT * FROM t\(table);\n"
    }
    try server.makeDatabase("suuri", sql)
    let clock = ContinuousClock()
    let start = clock.now
    let schema = try read("suuri", of: server)
    let time = clock.now - start
    #expect(schema.columnCount == 2 * (150 * 21 + 149))
    // A second with an optimised program; tests are built without.
    #expect(time < .seconds(3), "\(time)")
  }

  /// The folder of a copy of espoon-voltti/evaka: a real register of 135 tables.
  static let evaka = ProcessInfo.processInfo.environment["SELOSTE_EVAKA"]

  @Test("A real register is read as its parsed dump", .enabled(if: evaka != nil))
  func realRegister() async throws {
    let folder = try #require(Self.evaka)
    let file = URL(filePath: folder).appending(path: "docs/db/schema.sql")
    // An extension that not every server has: the schema needs one function of it.
    let sql = String(decoding: try Data(contentsOf: file), as: UTF8.self).replacing(
      "CREATE EXTENSION IF NOT EXISTS \"uuid-ossp\" WITH SCHEMA ext;",
      with: "CREATE FUNCTION ext.uuid_generate_v1mc() RETURNS uuid LANGUAGE sql AS "
        + "'SELECT gen_random_uuid()';")
    for installation in PostgresInstallation.all {
      let server = try await PostgresServer.of(installation)
      // Its functions come before the tables that they speak of.
      try server.makeDatabase("evaka", "SET check_function_bodies = off;\n" + sql)
      let live = try read("evaka", of: server)
      let text = Comparison.read(try server.dump("evaka"), .postgresql)
      #expect(live.columnCount > 1_400)
      let differences = Comparison.differences(live, text)
      #expect(differences.isEmpty, "\(differences.prefix(20).joined(separator: "\n"))")
    }
  }
}
