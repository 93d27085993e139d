import CrossCheck
import Diagnostics
import Foundation
import Law
import NoticeModel
import NoticeService
import Reports
import SourceText
import TestSupport
import Testing

@Suite("The cross-check for machines") struct CrossCheckReportTests {
  private static let notice = """
    seloste: 1
    kielet: [fi]
    otsikko: Koton tietosuojaseloste
    rekisteri:
      nimi: Asiakasrekisteri
      skeemat:
        - polku: schema/koto.sql
          järjestelmä: koto
    rekisteröidyt:
      asiakas: Asiakkaat
      vapaaehtoinen: Vapaaehtoiset
    tarkoitukset:
      suunnitelma: Suunnitelman laatiminen
    tietosisältö:
      - koskee: asiakas
        sisältö: [nimi, osoite, kotoutumissuunnitelma, kirjastokortti]
      - mainittuKohdassa: Lähteet
        koskee: asiakas
        sisältö: [äidinkieli]
    """

  private static let sql = """
    CREATE TABLE asiakas (
      asiakas_id bigint PRIMARY KEY, etunimi varchar(60), sukunimi varchar(60), osoite varchar(90),
      aidinkieli char(2), uskonto varchar(40), lisatieto jsonb, luokka varchar(20),
      muokattu timestamp, testitieto varchar(10)
    );
    CREATE TABLE vapaaehtoinen (
      vapaaehtoinen_id bigint PRIMARY KEY, nimi varchar(90), puhelin varchar(30)
    );
    CREATE VIEW nakyma AS SELECT * FROM jokin_funktio();
    ALTER TABLE asiakas RENAMED;
    """

  /// A name that would do harm where it is not escaped.
  private static let hostile =
    "CREATE TABLE asiakas (asiakas_id int PRIMARY KEY, \"\\\"},\u{202E}<hetu>\" text, sukunimi text);"

  private static let mapping = """
    päätökset:
      - sarake: asiakas.testitieto
        henkilötieto: ei
        perustelu: Sarake on testausta varten ja tyhjä.
    """

  private static func report(_ sql: String) throws -> CrossCheckReport {
    let path = "notices/koto.yaml"
    let loaded = NoticeLoader.load(path: path, bytes: Array(notice.utf8)) { _, _ in
      .failure(.missing)
    }
    let reading = RegisterReading(
      of: loaded, mapping: ("notices/koto.mapping.yaml", Array(mapping.utf8)), law: .standard
    ) { _, first in
      SchemaLoader.load(
        [SchemaFile(path: "schema/koto.sql", bytes: Array(sql.utf8))], firstFile: first)
    }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 21))
    let linted = NoticeLinter.lint(loaded, asOf: day, register: reading)
    return CrossCheckReport(
      path: path, title: linted.title, check: try #require(reading.check), files: linted.files,
      diagnostics: linted.diagnostics.filter { $0.id.name.hasPrefix("XREF-") })
  }

  private static func json(_ sql: String) throws -> [UInt8] {
    CrossCheckJSON(version: "1.0.0").render([try report(sql)])
  }

  @Test func machinesGetEveryColumnItemAndFinding() throws {
    let document = try JSONSerialization.jsonObject(with: Data(Self.json(Self.sql)))
    let notices = (document as? [String: Any])?["notices"] as? [[String: Any]]
    let notice = try #require(notices?.first)
    func all(_ key: String) throws -> [[String: Any]] {
      try #require(notice[key] as? [[String: Any]])
    }
    let columns = try all("columns")
    func column(_ name: String) throws -> [String: Any] {
      try #require(columns.first { ($0["name"] as? String) == "public.\(name)" })
    }
    #expect(columns.count == 13)
    #expect(try column("asiakas.uskonto")["state"] as? String == "undisclosed")
    #expect(try column("asiakas.uskonto")["flags"] as? [String] == ["special"])
    #expect(try column("asiakas.uskonto")["place"] as? String == "schema/koto.sql:3:23")
    #expect(try column("asiakas.aidinkieli")["state"] as? String == "elsewhere")
    #expect(try column("asiakas.aidinkieli")["mentionedAt"] is String)
    let volunteer = try column("vapaaehtoinen.nimi")
    #expect(volunteer["state"] as? String == "otherGroup", "\(volunteer)")
    #expect(try column("asiakas.testitieto")["state"] as? String == "settled")
    let decision = try column("asiakas.testitieto")["decision"] as? [String: Any]
    #expect(decision?["because"] as? String == "Sarake on testausta varten ja tyhjä.")
    #expect(decision?["place"] as? String == "notices/koto.mapping.yaml:2:13")
    let items = try all("items")
    #expect(items.map { ($0["columns"] as? [Int])?.isEmpty } == [false, false, true, true, false])
    let reasons = try all("notJudged").compactMap { $0["reason"] as? String }
    #expect(Set(reasons).isSuperset(of: ["opaque", "unknownColumns", "skipped"]))
    #expect(try all("findings").contains { $0["id"] as? String == "XREF-SPECIAL-COLUMN" })
  }

  private static let check = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.validate(json.load(open(sys.argv[2])), schema)
    """

  private static let schema =
    repositoryRoot
    .appendingPathComponent("schema/crosscheck.schema.json")

  @Test(
    .enabled(if: Python.hasJSONSchema, "python3 cannot import jsonschema"),
    arguments: [sql, hostile, ""])
  func machinesGetWhatTheSchemaSays(_ sql: String) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("seloste-crosscheck-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(Self.json(sql)).write(to: file)
    #expect(Python.run(Self.check, [Self.schema.path, file.path]) == 0)
  }

  @Test func theSchemaKnowsEveryState() throws {
    let document = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema))
    let parts = try #require((document as? [String: Any])?["$defs"] as? [String: Any])
    func choices(_ part: String, _ field: String) -> [String]? {
      let properties = (parts[part] as? [String: Any])?["properties"] as? [String: Any]
      return (properties?[field] as? [String: Any])?["enum"] as? [String]
    }
    #expect(Set(choices("column", "state") ?? []) == Set(DisclosureState.allCases.map(\.rawValue)))
    #expect(Set(choices("column", "kind") ?? []) == Set(ColumnKind.allCases.map(\.rawValue)))
    let reasons = NotJudged.Reason.allCases.map(\.rawValue)
    #expect(Set(choices("notJudged", "reason") ?? []) == Set(reasons))
  }

  @Test func findingsAreWrittenAsInReports() throws {
    let report = repositoryRoot.appendingPathComponent("schema/report.schema.json")
    let parts = try [Self.schema, report].map { file in
      let document = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
      return try #require((document as? [String: Any])?["$defs"] as? [String: Any])
    }
    for name in ["finding", "note", "fix", "edit", "citation", "range", "position", "text"] {
      let own = try #require(parts[0][name] as? NSDictionary)
      #expect(own == parts[1][name] as? NSDictionary, "\(name)")
    }
  }
}
