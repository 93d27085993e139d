import CrossCheck
import RegisterSchema
import Testing

@Suite("Patterns of columns") struct MappingPatternTests {
  private func column(_ name: String) -> ColumnReference {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    return parts.count == 3
      ? ColumnReference(TableName(schema: parts[0], parts[1]), parts[2])
      : ColumnReference(TableName(parts[0]), parts[1])
  }

  @Test(arguments: [
    ("asiakas.maire_*", "asiakas.maire_id"), ("asiakas.maire_*", "asiakas.maire_"),
    ("*.luotu", "kayttoloki.luotu"), ("kayttoloki.*", "kayttoloki.ip"),
    ("hr.henkilo.*", "hr.henkilo.nimi"), ("henkilo.nimi", "hr.henkilo.nimi"),
    ("Asiakas.HETU", "asiakas.hetu"), ("asiakas.?etu", "asiakas.hetu"),
    ("henkilö.?iti", "henkilö.äiti"), ("HENKILÖ.ÄITI", "henkilö.äiti"),
    ("*.*_pvm", "a.alku_loppu_pvm"), ("a.*b*c", "a.xbxbxc"), ("a.**", "a.b"),
    ("*.*.nimi", "hr.henkilo.nimi"), ("a.b?c", "a.böc"), ("a.*ö", "a.äö"),
  ])
  func matches(_ pattern: String, _ name: String) throws {
    let pattern = try #require(ColumnPattern(pattern))
    #expect(pattern.matches(column(name)))
  }

  @Test(arguments: [
    ("asiakas.maire_*", "asiakas.maire"), ("asiakas.maire_*", "asiakas2.maire_id"),
    ("*.luotu", "a.luotu_pvm"), ("hr.henkilo.*", "henkilo.nimi"),
    ("hr.henkilo.*", "x.henkilo.nimi"),
    ("a.?", "a.ab"), ("a.??", "a.ä"), ("a.?", "a."), ("a.[b]", "a.b"), ("a.b+", "a.bb"),
    ("a.*b*c", "a.xbxcx"), ("a.nimi", "a.etunimi"),
  ])
  func doesNotMatch(_ pattern: String, _ name: String) throws {
    let pattern = try #require(ColumnPattern(pattern))
    #expect(!pattern.matches(column(name)))
  }

  @Test(arguments: [
    "", "asiakas", "a.b.c.d", "a.", ".b", "a..b", String(repeating: "x", count: 200) + ".y",
  ])
  func isNoPattern(_ text: String) { #expect(ColumnPattern(text) == nil) }

  @Test func aColumnsOwnPatternMatchesIt() throws {
    let names = ["hetu", "a.b", "a*b", "rivi\nvaihto", "\u{202E}x", "äö", "?"]
    for name in names {
      let column = ColumnReference(TableName(schema: "hr", "tau.lu"), name)
      for isQualified in [true, false] {
        let pattern = try #require(ColumnPattern(column, isQualified: isQualified))
        #expect(pattern.matches(column), "\(name)")
      }
    }
  }

  @Test func manyStarsOverALongNameTakeNoTime() throws {
    let pattern = try #require(ColumnPattern("a." + String(repeating: "*a", count: 60) + "b"))
    let name = ColumnReference(TableName("a"), String(repeating: "a", count: 100_000))
    let clock = ContinuousClock()
    let time = clock.measure { #expect(!pattern.matches(name)) }
    #expect(time < .seconds(5))
  }
}
