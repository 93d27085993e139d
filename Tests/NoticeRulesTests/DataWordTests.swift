import Diagnostics
import NoticeModel
import NoticeService
import Reports
import SourceText
import Testing

@Suite("Words for data that the law treats apart")
struct DataWordTests {
  private static func ids(
    of items: [String], keys: String = "dataItems", in language: String = "fi"
  )
    -> Set<String>
  {
    let list = items.map { "      - \($0)\n" }.joined()
    let text = """
      seloste: 1
      languages: [\(language)]
      \(keys):
        - items:
      \(list)
      """
    return Set(lint(text, path: "words.yaml").report.diagnostics.map(\.id.name))
  }

  @Test(
    "Data of special categories are known by their names",
    arguments: [
      "terveystiedot", "tiedot työ- ja toimintakyvystä", "allergiat", "erityisruokavaliot",
      "diagnoosit ja lääkitys", "sairauspoissaolot", "apuvälineiden käyttö", "vammaisuus",
      "Terveystietoja", "uskontokunta", "vakaumus", "etninen alkuperä", "sormenjälki",
      "seksuaalinen suuntautuminen", "ammattiliiton jäsenyys", "ay-jäsenyys", "kuntoutuksen tarve",
      "hälsouppgifter", "arbets- och funktionsförmåga", "sjukdomar", "allergier", "läkarintyg",
      "religion", "etniskt ursprung", "medlemskap i fackförening", "fingeravtryck",
      "health data", "allergies", "disability", "religious beliefs", "ethnic origin",
      "trade union membership", "ability to work",
    ])
  func specialDataAreKnown(_ name: String) {
    #expect(Self.ids(of: [name]).contains("GDPR9-UNDECLARED"))
  }

  @Test(
    "Organisations, professions, services and ordinary data are no special categories",
    arguments: [
      "terveydenhuolto", "terveydenhoitajan nimi", "hyvinvointialue", "terveysasema",
      "Terveyden ja hyvinvoinnin laitos", "terveydensuojelulaki", "sairausvakuutus",
      "vammaisneuvosto", "kuntouttava työtoiminta", "kuntoutuspalvelut", "mielenterveyslaki",
      "hyvinvointilautakunta", "rikosilmoituskanava", "nimi", "äidinkieli", "kotikunta",
      "hälsovård", "hälso- och sjukvård", "välfärdsområdet", "hälsovårdare",
      "rehabiliteringscenter",
      "namn", "adress", "modersmål", "name", "address", "wellbeing services county",
      "health centre", "language",
    ])
  func othersAreNot(_ name: String) {
    #expect(!Self.ids(of: [name]).contains("GDPR9-UNDECLARED"))
  }

  @Test(
    "The identity code is known by name, id and category",
    arguments: [
      "henkilötunnus", "hetu", "asiakkaan henkilötunnus", "sosiaaliturvatunnus", "personbeteckning",
      "personal identity code", "{id: hetu, name: tunniste}",
      "{name: tunniste, category: identityCode}",
    ])
  func identityCodeIsKnown(_ item: String) {
    #expect(Self.ids(of: [item]).contains("FI-TSL29-HETU-BASIS"))
  }

  @Test(
    "Other identifiers are no identity codes",
    arguments: ["ulkomainen henkilötunnus", "asiakasnumero", "hetuton asiakas", "oppijanumero"])
  func othersAreNoCodes(_ item: String) {
    #expect(!Self.ids(of: [item]).contains("FI-TSL29-HETU-BASIS"))
  }

  @Test("One finding for an item in three languages")
  func oneForAllLanguages() {
    let text = """
      seloste: 1
      languages: [fi, sv, en]
      dataItems:
        - items:
            - name: {fi: terveystiedot, sv: hälsouppgifter, en: health data}
      """
    let found = lint(text, path: "words.yaml").report.diagnostics
    #expect(found.count { $0.id.name == "GDPR9-UNDECLARED" } == 1)
  }
}
