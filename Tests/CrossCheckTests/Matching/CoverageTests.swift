import CrossCheck
import Testing

@Suite("Coverage")
struct CoverageTests {
  @Test("Shares by table, category and purpose")
  func shares() {
    let yaml = """
      seloste: 1
      dataSubjects: {asiakas: Asiakkaat, vapaaehtoinen: Vapaaehtoiset}
      purposes:
        hoito: {text: Asiakkaan hoito, of: asiakas}
        laskutus: {text: Laskutus, of: asiakas, dataItems: [osoite]}
      dataItems:
        - items: [nimi, osoite]
      """
    let check = check(
      yaml,
      """
      CREATE TABLE asiakas (id int PRIMARY KEY, nimi text, osoite text, puhelin text);
      CREATE TABLE vapaaehtoinen (id int PRIMARY KEY, nimi text, puhelin text);
      CREATE TABLE hinnasto (id int PRIMARY KEY, hinta numeric);
      """)
    #expect(check.coverage.total == CoverageFigure(disclosed: 3, asked: 5))
    #expect(check.coverage.total.share == 0.6)
    #expect(check.coverage.sources == [check.coverage.total])
    #expect(
      check.tables.map(\.coverage) == [
        CoverageFigure(disclosed: 2, asked: 3), CoverageFigure(disclosed: 1, asked: 2),
        CoverageFigure(),
      ])
    #expect(check.coverage.categories.map(\.name) == ["ID", "CONTACT"])
    #expect(
      check.coverage.categories.map(\.figure) == [
        CoverageFigure(disclosed: 2, asked: 2), CoverageFigure(disclosed: 1, asked: 3),
      ])
    #expect(check.coverage.purposes.map(\.name) == ["hoito", "laskutus"])
    #expect(
      check.coverage.purposes.map(\.figure) == [
        CoverageFigure(disclosed: 2, asked: 3), CoverageFigure(disclosed: 1, asked: 3),
      ])
  }

  @Test("Nothing asked is all told")
  func nothing() {
    let check = check("seloste: 1", "CREATE TABLE hinnasto (id int PRIMARY KEY, hinta numeric);")
    #expect(check.coverage.total.share == 1)
    #expect(check.coverage.categories.isEmpty)
  }
}
