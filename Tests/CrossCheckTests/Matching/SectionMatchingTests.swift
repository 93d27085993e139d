import CrossCheck
import Law
import NoticeModel
import RegisterSchema
import SourceText
import Testing

/// What a notice tells outside the names of its items: in headings and in other sections.
@Suite("Headings and sections")
struct SectionMatchingTests {
  private static let client =
    "CREATE TABLE asiakas (asiakas_id bigint PRIMARY KEY, etunimi text, puhelin text, "
    + "aidinkieli char(2), hetu char(11));"

  @Test("A heading tells what the table of its name holds, and nothing else")
  func headings() {
    let sql =
      Self.client
      + "CREATE TABLE seuranta (asiakas_id bigint NOT NULL REFERENCES asiakas, tavoite text);"
      + "CREATE TABLE suunnitelma (asiakas_id bigint NOT NULL REFERENCES asiakas, tavoite text);"
    func yaml(_ title: String) -> String {
      """
      seloste: 1
      dataSubjects: {asiakas: Palvelun asiakkaat}
      dataItems:
        - title: \(title)
          items: [puhelin]
      """
    }
    let told = check(yaml("Palvelun seurantaan tarvittavat tiedot"), sql)
    #expect(told.say("seuranta.tavoite") == "disclosed puhelin")
    #expect(told.say("suunnitelma.tavoite") == "undisclosed")
    #expect(told.say("asiakas.hetu") == "undisclosed")
    #expect(check(yaml("Muut tiedot"), sql).say("seuranta.tavoite") == "undisclosed")
  }

  @Test("An item that another section mentions is backed by the columns that hold it")
  func mentions() throws {
    let yaml = """
      seloste: 1
      dataSubjects: {asiakas: Palvelun asiakkaat}
      dataItems:
        - items: [nimi, puhelin]
        - mentionedUnder: Lähteet
          items: [yhteystiedot, äidinkieli, uskonto]
      """
    let check = check(yaml, Self.client)
    #expect(check.say("asiakas.puhelin") == "disclosed puhelin")
    #expect(check.say("asiakas.aidinkieli") == "elsewhere äidinkieli")
    let backed = check.items.filter { !$0.columns.isEmpty }.compactMap {
      $0.name?.first.text.string
    }
    #expect(backed == ["nimi", "puhelin", "yhteystiedot", "äidinkieli"])
  }

  @Test("People of a column are asked for themselves, beside those of its table")
  func people() throws {
    let yaml = """
      seloste: 1
      dataSubjects: {asiakas: Palvelun asiakkaat}
      dataItems:
        - items: [nimi, puhelin]
      """
    let check = check(
      yaml,
      "CREATE TABLE asiakas (asiakas_id int PRIMARY KEY, etunimi text, lahiomainen_nimi text);")
    let names = Dictionary(
      check.columns.map { ($0.reference.column, $0.subjects) }, uniquingKeysWith: { a, _ in a })
    #expect(names["etunimi"] == .groups([0]))
    #expect(names["lahiomainen_nimi"] == .missing("family"))
  }

  @Test("Bytes whose name tells what they are are judged, JSON is not")
  func opaque() {
    let check = check(
      "seloste: 1\ndataItems: [{items: [valokuva]}]",
      "CREATE TABLE asiakas (asiakas_id int PRIMARY KEY, etunimi text, sukunimi text, "
        + "valokuva bytea, liite bytea, terveystiedot jsonb);")
    #expect(check.say("asiakas.valokuva") == "disclosed valokuva")
    let listed = check.notJudged.filter { $0.reason == .opaque }.map(\.name)
    #expect(listed == ["public.asiakas.liite", "public.asiakas.terveystiedot"])
  }

  @Test("What a person has decided of a column's category is its category")
  func decided() throws {
    let yaml = "seloste: 1\ndataItems: [{items: [nimi]}]"
    let sql = "CREATE TABLE asiakas (asiakas_id int PRIMARY KEY, etunimi text, arvio_b text);"
    let column = try #require(
      check(yaml, sql).columns.first { $0.reference.column == "arvio_b" })
    var decisions = ColumnDecisions()
    decisions[0, column.reference] = ColumnDecision(.category("HEALTH"))
    let decided = check(yaml, sql, decisions)
    #expect(decided.say("asiakas.arvio_b") == "undisclosed")
    #expect(decided.columns.first { $0.reference.column == "arvio_b" }?.category == "HEALTH")
    #expect(decided.coverage.categories.map(\.name) == ["ID", "HEALTH"])
  }
}
