import Law
import NoticeRules
import Testing

@Suite("Patterns of the tables of law")
struct LawPatternTests {
  private let law = LawBook.standard

  private func stand(_ patterns: [String], _ text: String) -> Bool {
    Cues(patterns).stand(in: text)
  }

  @Test("A kind of data is found by its own name, in Finnish and in Swedish")
  func lexicon() {
    // Names of rows that notices never use as such.
    let others: Set<String> = [
      "UMA-asianumero", "väestörekisterin osoitehistoria", "työluvan peruste", "rotu (henkilö)",
      "tietojen muuttaja", "suhde avustettavaan", "muu heikossa asemassa oleva",
      "osallistujan ESR-tiedot", "hyvinvointi", "vähemmistö", "matkustusasiakirjan numero",
      "rakennuslupahakija",
    ]
    for term in law.lexicon where !others.contains(term.fi) {
      #expect(stand(term.patterns, term.fi), "\(term.fi)")
      #expect(stand(term.swedishPatterns, term.sv), "\(term.fi): \(term.sv)")
    }
  }

  @Test("A body is found by its old name")
  func organisations() {
    for body in law.organisations where !body.oldName.isEmpty {
      let others = ["sote-kuntayhtymä", "Rakennusvirasto"]
      if others.contains(body.oldName) { continue }
      #expect(stand(body.patterns, body.oldName), "\(body.oldName)")
    }
  }

  @Test("A product is found by its name")
  func vendors() {
    let others: Set<String> = [
      "Microsoft 365 family", "Google services", "client/patient systems", "HR/payroll",
      "building permits", "employment services systems", "Meta services",
      "Kotoutumisen asiakastietojärjestelmä", "Maire asiakastietojärjestelmä",
    ]
    for vendor in law.vendors where !others.contains(vendor.product) {
      #expect(stand(vendor.patterns, vendor.product), "\(vendor.product)")
    }
  }

  @Test(
    "A body, word or product is found in its forms",
    arguments: [
      ("TE-toimistolle", true), ("te-palvelujen", true), ("sote-palvelut", false),
      ("sote-toimisto", false), ("työ- ja elinkeinotoimiston", true), ("TYP", true),
      ("typpi", false), ("ELY-keskuksesta", true), ("aluehallintovirastolle", true),
      ("AVI", true), ("avioliitto", false), ("Valvira", true), ("30 vrk", false),
      ("VRK:n", true), ("väestörekisteristä", true), ("väestörekisterikeskus", true),
      ("väestötietojärjestelmä", false), ("Siun soten kuntayhtymä", true), ("Siun sote", false),
      ("kunnallinen pelastuslaitos", true), ("Keski-Suomen pelastuslaitos", false),
      ("sosiaalitoimen", true), ("sosiaali- ja terveystoimiala", false),
      ("Suomen Punainen Risti", false), ("punaisen ristin", true), ("Tekesin", true),
      ("arbets- och näringsbyrån", true), ("NTM-centralen", true), ("magistraten", true),
      ("regionförvaltningsverket", true), ("Skatteförvaltningen", false),
      ("Lupa- ja valvontavirasto", false), ("Tillstånds- och tillsynsverket", false),
      ("hyvinvointialue", false), ("elinvoimakeskus", false),
      ("Digi- ja väestötietovirasto", false),
      ("työ- ja elinkeinoministeriö", false), ("opetus- ja kulttuuriministeriö", false),
    ])
  func bodies(_ text: String, _ stands: Bool) {
    let found = law.organisations.contains { stand($0.patterns + $0.swedishPatterns, text) }
    #expect(found == stands)
  }

  @Test(
    "A product is not found in other words",
    arguments: [
      ("Teamsissa", true), ("Teams-kokous", true), ("team", false), ("Metan palvelu", true),
      ("Metatiedot", false), ("Meta-analyysi", false), ("EURA 2021", true), ("Eura", false),
      ("URA-järjestelmä", true), ("ura", false), ("Azuren", true), ("Microsoft 365:ssä", true),
      ("Alpo Virtanen", false), ("ALPO", true), ("Zoomissa", true), ("zoomata", false),
      ("Wilmassa", true), ("VAT", true), ("vat", false), ("suomi.fi-tunnistus", true),
      ("Webropol-kysely", true), ("Intuitiivinen", false), ("M-Filesissä", true),
    ])
  func products(_ text: String, _ stands: Bool) {
    #expect(law.vendors.contains { stand($0.patterns, text) } == stands)
  }

  @Test(
    "An old or unclear word is found",
    arguments: [
      ("Rekisteriselosteen", "rekisteriselost"), ("tarkastusoikeuden", "tarkastusoike"),
      ("kielto-oikeus", "kielto oike"), ("Sotu", "sotu"), ("ATK:n", "ATK"), ("atk-tuloste", "atk"),
      ("tietosuojavaltuttu", "tietosuojavaltu"), ("ym. tiedot", "ym."), ("KELA", "KELA"),
      ("säännönmukaiset luovutukset", "luovut"), ("granskningsrätten", "tarkastusoike"),
      ("registerbeskrivning", "rekisteriselost"), ("VAHTI 2/2010", "VAHTI"),
    ])
  func wording(_ text: String, _ row: String) {
    #expect(
      law.lintTerms.contains { term in
        term.patterns.joined(separator: "|").contains(row)
          && stand(term.patterns + term.swedishPatterns, text)
      })
  }

  @Test(
    "A right word is left alone",
    arguments: [
      "tietosuojaseloste", "tietosuojavaltuutetun", "tietosuojavaikutusten arviointi", "Kela",
      "matkakorvaus", "perhepäivähoito", "väestörekisterikeskus", "eräs", "symposium",
      "rekisterinpitäjä", "tietosuojavastaava", "dataskyddsbeskrivning", "dataombudsmannen",
    ])
  func rightWords(_ text: String) {
    for term in law.lintTerms {
      #expect(!stand(term.patterns + term.swedishPatterns, text), "\(term.patterns)")
    }
  }

  @Test(
    "A notice of some field of life is touched by its reforms alone",
    arguments: [
      ("Kotoutumispalvelujen asiakasrekisteri", "2025-01-01", true),
      ("Kirjaston asiakasrekisteri", "2025-01-01", false),
      ("Rakennusvalvonnan luparekisteri", "2025-01-01", true),
      ("Kommunens byggnadstillsyn", "2025-01-01", true),
      ("Kuntouttavan työtoiminnan asiakkaat", "2023-01-01", true),
      ("Bibliotekets kunder", "2023-01-01", false),
      ("Työmarkkinatuen saajat", "2026-05-01", true),
    ])
  func reforms(_ text: String, _ day: String, _ touches: Bool) {
    let date = LawDate(day)
    #expect(law.reforms.contains { $0.date == date && stand($0.stems, text) } == touches)
  }
}
