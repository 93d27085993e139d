import CrossCheck
import Diagnostics
import Foundation
import Law
import RegisterSchema
import Reports
import SourceText
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("What is told of a register's schema") struct SchemaReportTests {
  private static let sql = """
    CREATE TABLE asiakas (
      asiakas_id bigint PRIMARY KEY,
      etunimi varchar(60) NOT NULL,
      henkilotunnus char(11), -- tarkistusmerkki lasketaan
      terveystieto text,
      muistio text
    );
    CREATE TABLE palvelulaji (koodi varchar(10) PRIMARY KEY, nimi varchar(80));
    CREATE TABLE kaynti (
      kaynti_id bigint PRIMARY KEY,
      asiakas_id bigint NOT NULL REFERENCES asiakas,
      palvelulaji varchar(10) REFERENCES palvelulaji,
      kaynti_pvm date
    );
    CREATE TABLE kirjaus (
      kaynti_id bigint NOT NULL REFERENCES kaynti,
      teksti text
    );
    CREATE TABLE kayttaja (
      kayttaja_id bigint PRIMARY KEY, kayttajatunnus varchar(40), salasana varchar(20)
    );
    CREATE TABLE schema_version (versio integer, ajettu timestamp);
    ALTER TABLE puuttuva ADD COLUMN x integer;
    CREATE INDEX kaynti_ix ON kaynti (asiakas_id);
    """

  private static func report(_ sql: String = sql, path: String = "rekisteri.sql") -> SchemaReport {
    let file = SourceFile(path: path, text: sql)
    let reading = SQLSchemaReader.read([file], dialect: .postgresql)
    return SchemaReport(
      sources: [path], kind: "sql", schema: reading.schema,
      classification: ColumnClassifier(law: .standard).classify(reading.schema), files: [file],
      diagnostics: reading.diagnostics)
  }

  /// Names that would do harm where they are not escaped.
  private static let hostile = """
    CREATE TABLE "=cmd|' /C calc'!A1" (
      "</text><script>alert(1)</script>" text, "\u{1B}[31mnimi" text, "+1;""x\""" text,
      "@SUM(A1)" text, "&amp;]]>" text, "\u{202E}hetu" text
    );
    CREATE TABLE asiakas (asiakas_id int PRIMARY KEY, "<b>hetu</b>" char(11), sukunimi text);
    """

  private static func table(
    _ language: MessageLanguage, color: Bool = false, width: Int? = nil, all: Bool = false
  ) -> SchemaTableText {
    SchemaTableText(language: language, color: color, terminalWidth: width, showsAll: all)
  }

  @Test("tables look the same as last time", arguments: MessageLanguage.allCases)
  func tables(_ language: MessageLanguage) {
    expectGolden(
      Self.table(language).render(Self.report()), "schema-reports/table-\(language.rawValue).txt")
  }

  @Test func allColumnsInColour() {
    expectGolden(
      Self.table(.finnish, color: true, width: 100, all: true).render(Self.report()),
      "schema-reports/table-fi-all-colour.txt")
  }

  @Test(arguments: [40, 60, 80, 120])
  func aTableFitsItsTerminal(_ width: Int) {
    let text = Self.table(.finnish, width: width, all: true).render(Self.report())
    let wide = text.split(separator: "\n").filter {
      // A place stays whole, to be copied.
      DisplayWidth.of(String($0)) > width && !$0.contains("rekisteri.sql:")
    }
    #expect(width < 60 || wide.isEmpty, "\(wide)")
    #expect(text.contains("henkilotunnus") || width < 60)
  }

  @Test func whatWasNotUnderstoodIsListedWithItsPlace() {
    let text = Self.table(.english).render(Self.report())
    #expect(text.contains("rekisteri.sql:23:"))
    #expect(text.contains("1 part was not read or not understood"))
    #expect(text.contains("CREATE INDEX 1"))
  }

  @Test("a column is explained in three languages", arguments: MessageLanguage.allCases)
  func explained(_ language: MessageLanguage) throws {
    let report = Self.report()
    let table = try #require(report.tables.first { $0.table.name.name == "asiakas" })
    let column = try #require(table.columns.first { $0.column.name == "terveystieto" })
    expectGolden(
      SchemaColumnText(language: language, color: false, terminalWidth: 80)
        .render(column, of: table, in: report), "schema-reports/explain-\(language.rawValue).txt")
  }

  // MARK: Spreadsheets

  @Test func spreadsheetsGetARowForEachColumn() {
    let text = SchemaCSV(language: .finnish).render(Self.report())
    expectGolden(text, "schema-reports/columns-fi.csv")
    #expect(text.components(separatedBy: "\r\n").count == Self.report().schema.columnCount + 2)
  }

  @Test func noCellIsAFormula() {
    let text = SchemaCSV(language: .english).render(Self.report(Self.hostile))
    let cells = text.unicodeScalars.dropFirst().split { $0 == ";" || $0 == "\r" || $0 == "\n" }
      .map { String(String.UnicodeScalarView($0)) }
    let formulas = cells.filter { cell in
      let bare = cell.hasPrefix("\"") ? cell.dropFirst() : cell[...]
      return bare.first.map { "=+-@".contains($0) } == true
    }
    #expect(formulas.isEmpty, "\(formulas)")
    #expect(text.contains("'=cmd|"))
    #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
  }

  // MARK: Pictures

  @Test func thePictureIsAsLastTime() {
    expectGolden(
      SchemaPicture(language: .finnish).render(Self.report()), "schema-reports/picture-fi.svg")
  }

  @Test("a picture is well-formed XML without scripts", arguments: [sql, hostile, ""])
  func pictures(_ sql: String) throws {
    let text = SchemaPicture(language: .swedish).render(Self.report(sql))
    let parser = XMLParser(data: Data(text.utf8))
    #expect(parser.parse(), "\(String(describing: parser.parserError))")
    #expect(!text.contains("<script"))
    #expect(text.contains("<title id=\"t\">") && text.contains("<desc id=\"d\">"))
  }

  @Test func boxesDoNotOverlap() throws {
    var sql = Self.sql
    for number in 0..<120 {
      sql += """
        CREATE TABLE palvelu\(number) (
          id int PRIMARY KEY, asiakas_id int NOT NULL REFERENCES asiakas, kuvaus text, tila text);
        """
    }
    let text = SchemaPicture(language: .finnish).render(Self.report(sql))
    let boxes = text.components(separatedBy: "<rect class=\"").dropFirst(2).map { part in
      ["x", "y", "width", "height"].map { name in
        part.components(separatedBy: " \(name)=\"").dropFirst().first
          .flatMap { Int($0.prefix { $0 != "\"" }) } ?? -1
      }
    }
    #expect(boxes.count >= 126)
    for (index, a) in boxes.enumerated() {
      for b in boxes[(index + 1)...] {
        let apart =
          a[0] + a[2] <= b[0] || b[0] + b[2] <= a[0] || a[1] + a[3] <= b[1] || b[1] + b[3] <= a[1]
        #expect(apart, "\(a) \(b)")
      }
    }
  }

  // MARK: Machines

  @Test func machinesGetEveryReason() {
    expectGolden(
      String(decoding: SchemaJSON(version: "1.0.0").render(Self.report()), as: UTF8.self),
      "schema-reports/schema.json")
  }

  @Test(
    .enabled(if: Python.hasJSONSchema, "python3 cannot import jsonschema"),
    arguments: [sql, hostile, ""])
  func machinesGetWhatTheSchemaSays(_ sql: String) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("seloste-schema-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(SchemaJSON(version: "1.0.0").render(Self.report(sql))).write(to: file)
    let program = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.validate(json.load(open(sys.argv[2])), schema)
      """
    let schema = repositoryRoot.appendingPathComponent("schema/register.schema.json").path
    #expect(Python.run(program, [schema, file.path]) == 0)
  }

  @Test func nothingIsObeyedByATerminal() {
    for language in MessageLanguage.allCases {
      let text = Self.table(language, all: true).render(Self.report(Self.hostile))
      #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    }
  }

  @Test func anEmptySchemaIsTold() {
    let text = Self.table(.english).render(Self.report(""))
    #expect(text.contains("No table was found"))
    #expect(text.contains("0 tables, 0 columns."))
  }
}
