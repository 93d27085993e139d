import CrossCheck
import Law
import RegisterSchema
import SourceText
import Testing

/// Which words of a notice tell which columns.
@Suite("Items and columns")
struct ItemMatchingTests {
  static let client = """
    CREATE TABLE asiakas (
      asiakas_id bigint PRIMARY KEY, etunimi text, sukunimi text, hetu char(11),
      syntymaaika date, puhelin text, sahkoposti text, lahiosoite text, postinumero char(5),
      uskonto text, sukupuoli char(1), turvakielto boolean, tilinumero text,
      diagnoosi text, koulutus text, ammatti text);
    """

  static func items(_ names: String...) -> String {
    """
    seloste: 1
    dataSubjects: {asiakas: Palvelun asiakkaat}
    dataItems:
      - items: [\(names.joined(separator: ", "))]
    """
  }

  @Test(
    "A broad word tells all of its category, a narrow one itself",
    arguments: [
      ("yhteystiedot", ["puhelin", "sahkoposti", "lahiosoite", "postinumero"]),
      ("yhteystietoja", ["puhelin", "sahkoposti", "lahiosoite", "postinumero"]),
      ("kontaktuppgifter", ["puhelin", "sahkoposti", "lahiosoite", "postinumero"]),
      ("contact details", ["puhelin", "sahkoposti", "lahiosoite", "postinumero"]),
      ("sähköposti", ["sahkoposti"]), ("sähköpostiosoitteet", ["sahkoposti"]),
      ("IP-osoite", []), ("IP-adresser", []), ("e-postadresser", ["sahkoposti"]),
      ("puhelinnumerot", ["puhelin"]), ("telefonnummer", ["puhelin"]),
      ("osoite", ["lahiosoite", "postinumero"]), ("adress", ["lahiosoite", "postinumero"]),
      ("henkilötunnus", ["hetu"]), ("personbeteckning", ["hetu"]),
      ("nimi", ["etunimi", "sukunimi"]), ("namn", ["etunimi", "sukunimi"]),
      ("perustiedot", ["etunimi", "sukunimi", "syntymaaika"]),
      ("syntymäaika", ["syntymaaika"]), ("terveystiedot", ["diagnoosi"]),
      ("hälsouppgifter", ["diagnoosi"]), ("koulutustiedot", ["koulutus"]),
      ("koulutus ja ammatti", ["koulutus", "ammatti"]), ("uskonto", ["uskonto"]),
      ("kön", ["sukupuoli"]), ("turvakieltotieto", ["turvakielto"]), ("tilinumero", ["tilinumero"]),
    ])
  func words(_ word: String, _ told: [String]) {
    let check = check(Self.items(word), Self.client)
    let disclosed = check.columns.filter(\.disclosure.isDisclosed).map(\.reference.column)
    #expect(disclosed == told)
    #expect(check.say("asiakas.asiakas_id") == "not asked")
  }

  @Test("A category or special category tells where a word does not")
  func categories() {
    let yaml = """
      seloste: 1
      dataItems:
        - items: [{name: muut, category: contact}]
        - special: religionOrBelief
          items: [tavat]
      """
    let check = check(yaml, Self.client)
    #expect(check.say("asiakas.puhelin") == "disclosed muut")
    #expect(check.say("asiakas.uskonto") == "disclosed tavat")
    #expect(check.say("asiakas.diagnoosi") == "undisclosed")
  }

  @Test("What is told of others is not told of these people")
  func groups() {
    let yaml = """
      seloste: 1
      dataSubjects: {asiakas: Asiakkaat, vapaaehtoinen: Vapaaehtoiset}
      dataItems:
        - of: asiakas
          items: [nimi, henkilötunnus, perheenjäsenet]
      """
    let check = check(
      yaml,
      """
      CREATE TABLE asiakas (id int PRIMARY KEY, nimi text, hetu char(11));
      CREATE TABLE vapaaehtoinen (id int PRIMARY KEY, nimi text, hetu char(11));
      CREATE TABLE perheenjasen (id int PRIMARY KEY, nimi text, hetu char(11));
      CREATE TABLE tulkki (id int PRIMARY KEY, nimi text, puhelin text);
      """)
    #expect(check.say("asiakas.hetu") == "disclosed henkilötunnus")
    #expect(check.say("vapaaehtoinen.hetu") == "other group henkilötunnus")
    #expect(check.say("perheenjasen.nimi") == "disclosed perheenjäsenet")
    #expect(check.say("perheenjasen.hetu") == "other group henkilötunnus")
    #expect(
      check.tables.map(\.subjects) == [
        .groups([0]), .groups([1]), .missing("family"), .missing("interpreter"),
      ])
  }

  @Test("Words in another section are told elsewhere, at their place")
  func elsewhere() throws {
    let yaml = """
      seloste: 1
      purposes: {p: Palvelun järjestäminen ja asiakkaan äidinkielen huomioiminen}
      dataItems:
        - items: [nimi]
        - mentionedUnder: Säilytysajat
          items: [tilinumero]
        - mentionedUnder: Muuta
          mayHold: yes
          items: [uskonto]
      """
    let check = check(
      yaml, "CREATE TABLE asiakas (id int, nimi text, aidinkieli text, iban text, uskonto text);")
    #expect(check.say("asiakas.aidinkieli") == "elsewhere purposes")
    #expect(check.say("asiakas.iban") == "elsewhere tilinumero")
    #expect(check.say("asiakas.uskonto") == "undisclosed")
    guard case .elsewhere(let mention) = check.columns[2].disclosure else { return }
    #expect(String(Substring(yaml.utf8.dropFirst(mention.place.lowerBound))).hasPrefix("Palvelun"))
  }

  @Test("An item of one system does not tell of another, and equal names are two columns")
  func systems() {
    let yaml = """
      seloste: 1
      systems: {a: {name: Koto}, b: {name: Ohjaus}}
      dataItems:
        - systems: a
          items: [puhelin]
      """
    let sql = "CREATE TABLE asiakas (id int PRIMARY KEY, puhelin text);"
    var decisions = ColumnDecisions()
    decisions[2, ColumnReference(TableName(schema: "public", "asiakas"), "puhelin")] =
      ColumnDecision(.notPersonal, reason: "vaihteen numero")
    let check = RegisterCheck(
      notice: notice(yaml),
      sources: [
        source(sql, system: "a"), source(sql, system: "b", number: 2),
        source(sql, system: "b", number: 3),
      ], decisions: decisions, law: .standard)
    #expect(check.say("asiakas.puhelin", in: 0) == "disclosed puhelin")
    #expect(check.say("asiakas.puhelin", in: 1) == "undisclosed")
    #expect(check.say("asiakas.puhelin", in: 2) == "settled vaihteen numero")
    #expect(check.columns[3].place.file == FileID(2))
    #expect(check.items[0].columns == [1])
  }

  @Test("A decision goes before every guess")
  func decisions() {
    let table = TableName(schema: "public", "asiakas")
    var decisions = ColumnDecisions()
    decisions[0, ColumnReference(table, "uskonto")] = ColumnDecision(.items(["tavat"]))
    decisions[0, ColumnReference(table, "ammatti")] = ColumnDecision(.category("CONTACT"))
    decisions[0, ColumnReference(table, "koulutus")] = ColumnDecision(.items(["poistettu"]))
    let check = check(Self.items("tavat", "yhteystiedot"), Self.client, decisions)
    #expect(check.say("asiakas.uskonto") == "disclosed tavat")
    #expect(check.say("asiakas.ammatti") == "disclosed yhteystiedot")
    #expect(check.say("asiakas.koulutus") == "undisclosed")
  }

  @Test("What could not be judged is listed")
  func notJudged() {
    let check = check(
      Self.items("nimi"),
      """
      CREATE TABLE asiakas (id int PRIMARY KEY, nimi text, sisalto jsonb);
      CREATE VIEW asiakkaat AS SELECT id, nimi FROM asiakas;
      ALTER TABLE puuttuva ADD COLUMN x text;
      """)
    #expect(check.notJudged.contains { $0.reason == .skipped })
    #expect(check.notJudged.contains { $0.reason == .opaque && $0.name.hasSuffix("sisalto") })
    #expect(check.say("asiakkaat.nimi") == "not asked")
  }
}
