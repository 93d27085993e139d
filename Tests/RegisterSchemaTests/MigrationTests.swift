import Diagnostics
import Foundation
import RegisterSchema
import SourceText
import Testing

@Suite("Migrations")
struct MigrationTests {
  private func files(_ names: String...) -> [SourceFile] {
    names.enumerated().map { SourceFile(id: FileID(UInt32($0)), path: $1, text: "") }
  }

  @Test("Flyway: versions by number, repeatable ones last, folders merged")
  func flywayOrder() {
    let order = MigrationOrder(
      files(
        "b/V10__x.sql", "a/R__b.sql", "a/V9.1__x.sql", "b/R__a.sql", "a/V9__x.sql",
        "a/V9_0_2__x.sql",
        "a/U9__x.sql", "a/beforeMigrate.sql", "a/V20240101120000__y.sql", "a/notes.txt"))
    #expect(order.tool == .flyway)
    #expect(
      order.files.map(\.path) == [
        "a/V9__x.sql", "a/V9_0_2__x.sql", "a/V9.1__x.sql", "b/V10__x.sql",
        "a/V20240101120000__y.sql", "b/R__a.sql", "a/R__b.sql",
      ])
    #expect(
      Set(order.ignored.map(\.path)) == ["a/U9__x.sql", "a/beforeMigrate.sql", "a/notes.txt"])
    #expect(order.diagnostics.map(\.id) == ["MIGRATION-NAME"])
  }

  @Test("Flyway: two files of one version are an error; a baseline stands for what is before it")
  func flywayVersions() {
    let double = MigrationOrder(files("a/V1__x.sql", "b/V1.0__y.sql"))
    #expect(double.diagnostics.map(\.id) == ["MIGRATION-DUPLICATE-VERSION"])
    #expect(double.diagnostics.first?.range.file == FileID(1))
    let baseline = MigrationOrder(files("V1__x.sql", "V3__x.sql", "B2__x.sql", "V2__x.sql"))
    #expect(baseline.files.map(\.path) == ["B2__x.sql", "V3__x.sql"])
  }

  @Test("Plain names: numbers by value, ways back left out")
  func numberedOrder() throws {
    let order = MigrationOrder(
      files("10_b.sql", "2_a.sql", "2_a.down.sql", "2024-01-10-x.sql", "2024-01-02-x.sql"))
    #expect(order.tool == .numbered)
    #expect(
      order.files.map(\.path) == ["2_a.sql", "10_b.sql", "2024-01-02-x.sql", "2024-01-10-x.sql"])
    let folder = Samples.folder.appendingPathComponent("numbered")
    let reading = MigrationReplay.read(try Samples.files(in: folder))
    #expect(
      SchemaOutline(reading.schema).lines == [
        "public.a.x #1 integer", "public.a.y #2 text", "public.a: table",
      ])
    #expect(reading.schema.skipped.statements.map(\.reason) == [.notApplied])
  }

  @Test("Files with the way up and the way down: Play's, whose marks are no comments, and others'")
  func waysBack() {
    let files = [
      "# --- !Ups\nCREATE TABLE a (x int);\n\n# --- !Downs\n\nDROP TABLE a;\n",
      "-- +goose Up\nALTER TABLE a ADD y int;\n-- +goose Down\nALTER TABLE a DROP y;\n",
    ].enumerated().map { SourceFile(id: FileID(UInt32($0)), path: "\($0 + 1).sql", text: $1) }
    let reading = MigrationReplay.read(files)
    #expect(reading.schema.tables.map { $0.columns.map(\.name) } == [["x", "y"]])
    #expect(reading.schema.skipped.count == 0)
  }

  @Test("A replay ends where the database would; a column knows where it was born and changed")
  func replay() throws {
    let files = try Samples.files(in: Samples.folder.appendingPathComponent("migrations"))
    let reading = MigrationReplay.read(files)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(
      SchemaOutline(reading.schema).lines == [
        "public.asiakas primary key (id)",
        "public.asiakas.etunimi #2 character varying(60) not null",
        "public.asiakas.id #1 bigint not null",
        #"public.asiakas.sukunimi #4 character varying(60)"#,
        #"public.asiakas.tila #3 public.tila ["odottaa", "kesken", "valmis"] not null"#,
        "public.asiakas: table",
        "public.asiakaskaynti (asiakas_id) → public.asiakas (id)",
        "public.asiakaskaynti primary key (id)",
        "public.asiakaskaynti.asiakas_id #2 bigint not null",
        "public.asiakaskaynti.id #1 bigint not null",
        "public.asiakaskaynti.muistio #3 text",
        "public.asiakaskaynti: table",
        "public.kaynnit.etunimi #2 character varying(60)", "public.kaynnit.id #1 bigint",
        "public.kaynnit.muistio #4 text", "public.kaynnit.sukunimi #3 character varying(60)",
        "public.kaynnit: view",
        #"type public.tila ["odottaa", "kesken", "valmis"]"#,
      ])
    let path = { (place: SourceRange) in files.first { $0.id == place.file }?.path }
    let text = { (place: SourceRange) in files.first { $0.id == place.file }?.text(place) }
    let asiakas = try #require(reading.schema.table(TableName(schema: "public", "asiakas")))
    let name = try #require(asiakas.column("etunimi"))
    #expect(path(name.history.born) == "V1__perustus.sql")
    #expect(text(name.history.born) == "nimi varchar(60) NOT NULL")
    #expect(path(name.history.changed) == "V2__nimi_kahtia.sql")
    #expect(text(name.history.changed) == "RENAME COLUMN nimi TO etunimi")
    #expect(text(name.place) == "etunimi")
    let surname = try #require(asiakas.column("sukunimi"))
    #expect(path(surname.history.born) == "V2__nimi_kahtia.sql")
    #expect(!surname.history.isChanged)
    #expect(path(asiakas.history.born) == "V1__perustus.sql")
    #expect(
      path(asiakas.history.changed) == "V10__tilat_uusiksi.sql"
        || path(asiakas.history.changed) == "V2.1__uskonto_pois.sql")
    let view = try #require(reading.schema.table(TableName(schema: "public", "kaynnit")))
    #expect(view.column("muistio")?.source?.description == "public.asiakaskaynti.muistio")
  }

  private func tables(after statements: (path: String, sql: String)...) -> SchemaReading {
    MigrationReplay.read(
      statements.enumerated().map {
        SourceFile(id: FileID(UInt32($0)), path: $1.path, text: $1.sql)
      })
  }

  @Test("A schema that only the tool's settings name is found by the changes that name it")
  func homeSchema() {
    let reading = tables(
      after: ("m/V1__a.sql", "CREATE TABLE hakemus (id int);"),
      ("m/V2__b.sql", "ALTER TABLE hakija.hakemus ADD nimi text;"),
      ("m/V3__c.sql", "CREATE TABLE hakija.liite (hakemus int REFERENCES hakemus (id));"))
    #expect(reading.schema.tables.map(\.name.description) == ["hakija.hakemus", "hakija.liite"])
    #expect(reading.schema.tables.first?.columns.map(\.name) == ["id", "nimi"])
    #expect(reading.schema.tables.last?.foreignKeys.map(\.table.description) == ["hakija.hakemus"])
    #expect(reading.schema.skipped.statements.isEmpty)
    #expect(reading.diagnostics.map(\.id) == ["MIGRATION-HOME"])
  }

  @Test("After a baseline with every schema's name, changes without one mean its tables")
  func homeSchemaOfBaseline() {
    let reading = tables(
      after: ("m/B1__a.sql", "CREATE TABLE hakija.hakemus (id int);"),
      ("m/V2__b.sql", "ALTER TABLE hakemus ADD nimi text; DROP TABLE IF EXISTS luonnos;"),
      ("m/V3__c.sql", "CREATE TABLE liite (hakemus int REFERENCES hakemus (id));"),
      ("m/V4__d.sql", "CREATE TABLE kopio (LIKE hakemus);"))
    #expect(
      reading.schema.tables.map(\.name.description)
        == ["hakija.hakemus", "hakija.liite", "hakija.kopio"])
    #expect(reading.schema.tables.first?.columns.map(\.name) == ["id", "nimi"])
    #expect(reading.schema.tables.last?.columns.map(\.name) == ["id", "nimi"])
    #expect(reading.diagnostics.map(\.id) == ["MIGRATION-HOME"])
  }

  @Test("A copy for an audit log is not where changes without a schema's name belong")
  func auditCopyIsNoHome() {
    let reading = tables(
      after: ("m/V1__a.sql", "CREATE TABLE hakemus (id int); CREATE TABLE audit.hakemus (id int);"),
      ("m/V2__b.sql", "CREATE TABLE audit.liite (id int); ALTER TABLE liite ADD nimi text;"))
    #expect(
      reading.schema.tables.map(\.name.description)
        == ["public.hakemus", "audit.hakemus", "audit.liite"])
    #expect(reading.schema.skipped.statements.map(\.reason) == [.unknownName])
  }

  @Test("Of two such schemas the folder's name decides, or nothing does", arguments: [true, false])
  func homeSchemaOfTwo(_ isNamed: Bool) {
    let folder = isNamed ? "db/etp" : "db/migraatiot"
    let reading = tables(
      after: ("\(folder)/V1__a.sql", "CREATE TABLE yritys (id int);"),
      ("\(folder)/V2__b.sql", "ALTER TABLE audit.yritys ADD muuttaja text;"),
      ("\(folder)/V3__c.sql", "ALTER TABLE etp.yritys ADD nimi text;"))
    #expect(
      reading.schema.tables.map(\.name.description) == [isNamed ? "etp.yritys" : "public.yritys"])
    #expect(
      reading.schema.tables.first?.columns.map(\.name) == (isNamed ? ["id", "nimi"] : ["id"]))
    #expect(reading.schema.skipped.statements.map(\.reason).contains(.unknownName))
  }
}
