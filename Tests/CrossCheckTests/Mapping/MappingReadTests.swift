import CrossCheck
import Diagnostics
import NoticeModel
import SourceText
import Testing

@Suite("Reading a mapping") struct MappingReadTests {
  private func errors(_ text: String) -> [String] {
    let read = mapping(text)
    return told(read.diagnostics, in: read.file)
  }

  @Test(
    "Three languages of keys",
    arguments: [
      """
      päätökset:
        - sarakkeet: ["*.luotu", "*.muokattu"]
          järjestelmä: koto
          henkilötieto: ei
          perustelu: Tietueen ylläpitoa.
          päättäjä: Tietosuojavastaava
          päivä: 20.11.2026
          näyttö: 9f86d081884c7d65
        - sarake: asiakas.puhelin
          tieto: puhelinnumero
          perustelu: Sama tieto.
        - sarake: asiakas.lisatiedot
          tietoryhmä: terveys
          vapaaTeksti: hyväksytty
          perustelu: Ohje on annettu.
        - sarake: asiakas.tila
          tarkistettava: kyllä
      """,
      """
      beslut:
        - kolumner: ["*.luotu", "*.muokattu"]
          system: koto
          personuppgift: nej
          motivering: Teknisk uppgift.
          beslutsfattare: Dataskyddsombud
          datum: 20.11.2026
          underlag: 9f86d081884c7d65
        - kolumn: asiakas.puhelin
          uppgift: puhelinnumero
          motivering: Samma uppgift.
        - kolumn: asiakas.lisatiedot
          kategori: hälsa
          fritext: godkänd
          motivering: Det finns anvisningar.
        - kolumn: asiakas.tila
          granskas: ja
      """,
      """
      decisions:
        - columns: ["*.luotu", "*.muokattu"]
          system: koto
          personal: no
          because: Record keeping.
          decidedBy: Data protection officer
          date: 2026-11-20
          evidence: 9f86d081884c7d65
        - column: asiakas.puhelin
          item: puhelinnumero
          because: The same.
        - column: asiakas.lisatiedot
          category: health
          freeText: accepted
          because: People are told what to write.
        - column: asiakas.tila
          review: yes
      """,
    ])
  func languages(_ text: String) throws {
    let read = mapping(text)
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map { $0.message.text(in: .english) })")
    try #require(read.decisions.count == 4)
    #expect(read.decisions[0].columns.map(\.string) == ["*.luotu", "*.muokattu"])
    #expect(read.decisions[0].system?.string == "koto")
    #expect(read.decisions[0].personal?.value == .no)
    #expect(read.decisions[0].date?.value?.canonical == "2026-11-20")
    #expect(read.decisions[1].items.map(\.string) == ["puhelinnumero"])
    #expect(read.decisions[2].category?.value == .health)
    #expect(read.decisions[2].freeText?.value == .accepted)
    #expect(read.decisions[3].isProposal)
  }

  @Test(arguments: [
    ("paatokset: []", "1:1 LANG-UNKNOWN-FIELD"),
    ("päätökset:\n  - sarakeet: a.b", "2:5 LANG-UNKNOWN-FIELD"),
    ("päätökset:\n  - columns: a.b", "2:5 LANG-MIXED-FIELD-NAMES"),
    ("päätökset:\n  - sarake: a.b\n    sarake: a.c", "3:5 LANG-DUPLICATE-FIELD"),
    ("päätökset:\n  - sarake: asiakas", "2:13 MAPPING-PATTERN"),
    ("päätökset:\n  - sarake: a.b\n    tieto: x", "2:13 MAPPING-REASON-MISSING"),
    (
      "päätökset:\n  - sarake: a.b\n    tieto: x\n    perustelu: \" \"",
      "2:13 MAPPING-REASON-MISSING"
    ),
    ("päätökset:\n  - sarake: a.b\n    perustelu: x", "2:13 MAPPING-INCOMPLETE"),
    ("päätökset:\n  - tieto: x\n    perustelu: x", "2:5 MAPPING-INCOMPLETE"),
    (
      "päätökset:\n  - sarake: a.b\n    henkilötieto: kyllä\n    perustelu: x",
      "3:19 MAPPING-INCOMPLETE"
    ),
    (
      "päätökset:\n  - sarake: a.b\n    henkilötieto: ei\n    tieto: x\n    perustelu: x",
      "3:19 MAPPING-CONTRADICTION"
    ),
    ("päätökset:\n  - sarake: a.b\n    näyttö: abc", "3:13 MAPPING-EVIDENCE-FORM"),
    ("päätökset:\n  - sarake: a.b\n    päättäjä: matti@x.example", "3:15 MAPPING-PERSON-NAMED"),
    ("päätökset:\n  - sarake: a.b\n    päivä: eilen", "3:12 VALUE-DATE"),
    ("päätökset:\n  - sarake: a.b\n    tietoryhmä: tervys", "3:17 LANG-UNKNOWN-WORD"),
    ("päätökset:\n  - sarake: *luotu", "2:13 YAML-ALIAS"),
  ])
  func hasAPlace(_ text: String, _ expected: String) {
    #expect(errors(text).contains(expected), "\(errors(text))")
  }

  @Test func everyFindingIsWordedInThreeLanguages() {
    let read = mapping(
      """
      decisions:
        - {columns: client, items: x}
        - {columns: a.b, because: x, evidence: y, decidedBy: a@b.example}
        - {items: x}
        - {columns: a.b, personal: no, items: x, because: x}
      """)
    #expect(read.diagnostics.count >= 6)
    for finding in read.diagnostics {
      let words = [Set([.finnish, .swedish, .english].map { finding.message.text(in: $0) })]
      #expect(words[0].count == 3, "\(finding.id)")
      for language in MessageLanguage.allCases {
        #expect(!finding.message.text(in: language).contains("{"))
        #expect(finding.help?.text(in: language).contains("{") == false)
      }
    }
  }

  @Test func anEmptyFileIsAnEmptyMapping() {
    for text in ["", "\n", "# vain huomautus\n", "päätökset:\n", "päätökset: []\n"] {
      #expect(mapping(text).diagnostics.isEmpty, "\(text)")
      #expect(mapping(text).decisions.isEmpty)
    }
  }

  @Test func thePathStandsBesideTheNotice() {
    #expect(ColumnMapping.path(besides: "a/asiakkaat.yaml") == "a/asiakkaat.mapping.yaml")
    #expect(ColumnMapping.path(besides: "asiakkaat.xml") == "asiakkaat.mapping.yaml")
  }
}
