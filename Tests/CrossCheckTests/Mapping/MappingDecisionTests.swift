import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText
import Testing

@Suite("Decisions on columns") struct MappingDecisionTests {
  private func column(_ name: String) -> ColumnReference {
    let parts = name.split(separator: ".").map(String.init)
    return ColumnReference(TableName(schema: "public", parts[0]), parts[1])
  }

  private func mapped(_ text: String) -> MappedColumns {
    mapping(text).columns(of: sources((nil, clientSchema)), notice: notice(clientNotice))
  }

  private func ids(_ text: String) -> [String] {
    told(mapped(text).diagnostics, in: mapping(text).file)
  }

  @Test func meanings() throws {
    let found = mapped(
      """
      päätökset:
        - {sarake: asiakas.puhelin, tieto: puhelinnumero, perustelu: p}
        - {sarake: asiakas.maire_*, tieto: Henkilötunnus, perustelu: m}
        - {sarake: kayttoloki.*, tieto: lokitiedot, perustelu: k}
        - {sarake: "*.luotu", henkilötieto: ei, perustelu: l}
        - {sarake: asiakas.uskonto, tietoryhmä: vakaumus, perustelu: u}
        - {sarake: asiakas.tila, tarkistettava: kyllä, tieto: nimi}
      """)
    func meaning(_ name: String) -> ColumnDecision.Meaning? {
      found.decisions[0, column(name)]?.meaning
    }
    #expect(meaning("asiakas.puhelin") == .items(["puhelinnumero"]))
    #expect(meaning("asiakas.maire_tila") == .items(["hetu"]))
    #expect(meaning("kayttoloki.ip") == .items(["lokitiedot"]))
    #expect(meaning("asiakas.luotu") == .notPersonal)
    #expect(meaning("asiakas.uskonto") == .category("RELIGION"))
    #expect(meaning("asiakas.tila") == nil)
    #expect(meaning("asiakas.etunimi") == nil)
    #expect(found.decisions[0, column("asiakas.puhelin")]?.reason == "p")
  }

  @Test func theMoreSpecificHolds() {
    let found = mapped(
      """
      päätökset:
        - {sarake: "asiakas.*", tieto: nimi, perustelu: a}
        - {sarake: asiakas.m*, henkilötieto: ei, perustelu: m}
        - {sarake: asiakas.maire_*, tieto: hetu, perustelu: b}
        - {sarake: asiakas.maire_tila, henkilötieto: ei, perustelu: c}
      """)
    #expect(found.decisions[0, column("asiakas.tila")]?.meaning == .items(["nimi"]))
    #expect(found.decisions[0, column("asiakas.maire_id")]?.meaning == .items(["hetu"]))
    #expect(found.decisions[0, column("asiakas.maire_tila")]?.meaning == .notPersonal)
    #expect(!found.diagnostics.contains { $0.id == "MAPPING-CONTRADICTION" })
  }

  @Test func ofEquallySpecificOnesTheFirstHoldsAndIsTold() {
    let text = """
      päätökset:
        - {sarake: "*.luotu", henkilötieto: ei, perustelu: a}
        - {sarake: "kayttoloki.*", tieto: lokitiedot, perustelu: b}
        - {sarake: "asiakas.hetu", tieto: hetu, perustelu: b}
        - {sarake: "asiakas.hetu", tieto: henkilotunnus, perustelu: same}
        - {sarake: "asiakas.hetu", tieto: nimi, perustelu: other}
      """
    let found = mapped(text)
    #expect(found.decisions[0, column("kayttoloki.luotu")]?.meaning == .notPersonal)
    #expect(found.decisions[0, column("kayttoloki.ip")]?.meaning == .items(["lokitiedot"]))
    let told = ids(text).filter { $0.hasSuffix("CONTRADICTION") }
    #expect(told == ["3:14 MAPPING-CONTRADICTION", "6:14 MAPPING-CONTRADICTION"])
  }

  @Test(arguments: [
    ("sarake: asiakas.puhelinn, tieto: nimi", "2:14 MAPPING-NO-MATCH", "asiakas.puhelin"),
    ("sarake: asiakkas.puhelin, tieto: nimi", "2:14 MAPPING-NO-MATCH", "asiakas.puhelin"),
    ("sarake: tuote.*, henkilötieto: ei", "2:14 MAPPING-NO-MATCH", ""),
    ("sarake: asiakas.hetu, tieto: puhelinumero", "2:35 MAPPING-UNKNOWN-ITEM", "puhelinnumero"),
    ("sarake: asiakas.hetu, tieto: kansalaisuus", "2:35 MAPPING-UNKNOWN-ITEM", ""),
    ("sarake: asiakas.hetu, järjestelmä: koto, tieto: hetu", "2:41 MAPPING-UNKNOWN-SYSTEM", ""),
    ("sarake: asiakas.hetu, tieto: hetu", "2:14 MAPPING-EVIDENCE-MISSING", ""),
    ("sarake: asiakas.hetu, tarkistettava: kyllä", "2:14 MAPPING-REVIEW", ""),
  ])
  func findings(_ line: String, _ expected: String, _ near: String) {
    let text = "päätökset:\n  - {\(line), perustelu: x}\n"
    #expect(ids(text).contains(expected), "\(ids(text))")
    let finding = mapped(text).diagnostics.first { expected.hasSuffix($0.id.name) }
    #expect(finding?.fixes.first?.edits.first?.replacement == (near.isEmpty ? nil : near))
    for language in MessageLanguage.allCases {
      #expect(finding?.message.text(in: language).contains("{") == false)
      #expect(finding?.help?.text(in: language).contains("{") == false)
    }
  }

  @Test func sameNamesInTwoSystemsAreTwoColumns() {
    let found = mapping(
      """
      decisions:
        - {column: asiakas.tila, system: b, personal: no, because: x}
      """
    ).columns(of: sources(("a", clientSchema), ("b", clientSchema)), notice: notice(clientNotice))
    #expect(found.decisions[0, column("asiakas.tila")] == nil)
    #expect(found.decisions[1, column("asiakas.tila")]?.meaning == .notPersonal)
  }

  @Test func whatWasNotReadIsNotMissing() {
    let text = "decisions:\n  - {column: x.y, system: z, personal: no, because: x}\n"
    let found = mapping(text).columns(
      of: sources((nil, clientSchema)), notice: notice(clientNotice), isComplete: false)
    #expect(found.diagnostics.isEmpty)
  }

  @Test func freeTextIsAcceptedBesideWhatElseIsDecided() {
    let found = mapped(
      """
      decisions:
        - {column: "*.lisatiedot", freeText: accepted, because: x}
        - {column: asiakas.lisatiedot, item: nimi, because: x}
        - {column: asiakas.uskonto, freeText: accepted, because: x}
      """)
    let first = found.decisions[0, column("asiakas.lisatiedot")]
    #expect(first?.meaning == .items(["nimi"]))
    #expect(first?.acceptsFreeText == true)
    let second = found.decisions[0, column("asiakas.uskonto")]
    #expect(second?.meaning == .category("RELIGION"))
    #expect(second?.acceptsFreeText == true)
  }
}
