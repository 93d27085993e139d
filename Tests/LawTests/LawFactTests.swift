import Testing

@testable import Law

@Suite("Dated facts")
struct LawFactTests {
  private let law = LawBook.standard

  @Test(
    "A country is adequate from the day of its decision to its last",
    arguments: [
      ("AD", "2026-11-21", true), ("CH", "2000-07-25", false), ("CH", "2000-07-26", true),
      ("GB", "2021-06-27", false), ("GB", "2021-06-28", true), ("GB", "2025-12-18", true),
      ("GB", "2025-12-19", true), ("GB", "2031-12-27", true), ("GB", "2031-12-28", false),
      ("US", "2023-07-09", false), ("US", "2023-07-10", true), ("us", "2026-11-21", true),
      ("BR", "2026-01-25", false), ("BR", "2026-01-26", true), ("KR", "2022-01-01", true),
      ("CN", "2026-11-21", false), ("RU", "2026-11-21", false), ("", "2026-11-21", false),
    ])
  func adequacy(_ country: String, _ day: String, _ isAdequate: Bool) throws {
    let day = try #require(LawDate(day))
    #expect((law.adequacy(of: country, on: day) != nil) == isAdequate)
  }

  @Test("The United Kingdom's newer decision goes before the older")
  func unitedKingdom() throws {
    let (eve, first) = (
      LawDate(year: 2025, month: 12, day: 18), LawDate(year: 2025, month: 12, day: 19)
    )
    let before = try #require(law.adequacy(of: "GB", on: eve))
    let after = try #require(law.adequacy(of: "GB", on: first))
    #expect(before.decision == "(EU) 2021/1772")
    #expect(after.expires == LawDate("2031-12-27"))
    #expect(before != after)
  }

  @Test("Only some recipients of the United States, Canada and Japan are covered")
  func partial() throws {
    let day = try #require(LawDate("2026-11-21"))
    for country in ["US", "CA", "JP", "KR"] {
      #expect(law.adequacy(of: country, on: day)?.isPartial == true)
    }
    #expect(law.adequacy(of: "CH", on: day)?.isPartial == false)
    #expect(law.adequacyOrganisations.map(\.territory) == ["European Patent Organisation"])
  }

  @Test("The Ombudsman's contacts are told in three languages")
  func authority() {
    let authority = law.authority
    #expect(authority.name.fi == "Tietosuojavaltuutetun toimisto")
    #expect(authority.name.sv == "Dataombudsmannens byrå")
    #expect(authority.postal.fi == "PL 800, 00531 Helsinki")
    #expect(authority.postal.sv.hasPrefix("PB 800"))
    #expect(authority.phone.en.hasPrefix("+358"))
    #expect(authority.email == "tietosuoja@om.fi")
    #expect(authority.forms.hasPrefix("https://tietosuoja.fi/"))
    #expect(authority.stale.count == 5)
    #expect(authority.stale.allSatisfy { !$0.values.isEmpty })
    #expect(authority.stale.flatMap(\.values).contains("PL 800, 00521 Helsinki"))
  }

  @Test(
    "A bilingual municipality is found in both languages",
    arguments: [
      ("Espoo", "Esbo"), ("esbo", "Esbo"), ("Espoon kaupunki", "Esbo"), ("Esbo stad", "Esbo"),
      ("Vasa stads bildningssektor", "Vasa"), ("Närpiön kaupunki", "Närpes"),
      ("Uudenkaarlepyyn kaupunki", "Nykarleby"), ("Kristiinankaupunki", "Kristinestad"),
      ("Turun kaupunki", "Åbo"), ("Åbo", "Åbo"), ("Pedersöre kommun", "Pedersöre"),
      ("Joensuun kaupunki", "nil"), ("Joensuu", "nil"), ("", "nil"), ("Espoolaiset", "nil"),
    ])
  func municipality(_ name: String, _ swedish: String) {
    #expect((law.bilingualMunicipality(named: name)?.sv ?? "nil") == swedish)
  }

  @Test("Fifteen of the bilingual municipalities have a Swedish majority")
  func majorities() {
    #expect(law.bilingualMunicipalities.count { $0.majority == .swedish } == 15)
    #expect(law.bilingualMunicipalities.count == 33)
  }

  @Test("Reforms go from the oldest to the newest; some touch every notice")
  func reforms() {
    #expect(law.reforms.map(\.date) == law.reforms.map(\.date).sorted())
    #expect(law.reforms.first?.stems.isEmpty == true)
    #expect(law.reforms.contains { $0.stems.contains("kotoutu") })
    #expect(law.reforms.allSatisfy { $0.name.sv != $0.name.fi && $0.name.en != $0.name.fi })
  }

  @Test("Every kind of data is known in Finnish and Swedish text and in databases")
  func lexicon() {
    for term in law.lexicon {
      #expect(!term.patterns.isEmpty && !term.swedishPatterns.isEmpty, "\(term.fi)")
      #expect(!term.columns.isEmpty && !term.sv.isEmpty && !term.en.isEmpty, "\(term.fi)")
      #expect(term.columns.allSatisfy { $0.allSatisfy(\.isASCII) }, "\(term.fi)")
    }
    #expect(Set(law.lexicon.map(\.fi)).count == law.lexicon.count)
    #expect(law.lexicon.first { $0.fi == "henkilötunnus" }?.special == .identityCode)
    #expect(
      law.lexicon.first { $0.fi == "diagnoosi" || $0.fi == "terveystiedot" }?.special == .art9)
  }

  @Test("Bodies, vendors and words have something to be found by")
  func patterns() {
    #expect(law.organisations.allSatisfy { !$0.patterns.isEmpty && !$0.newFinnish.isEmpty })
    #expect(law.vendors.allSatisfy { !$0.patterns.isEmpty && !$0.countries.isEmpty })
    #expect(law.vendors.allSatisfy { $0.countries.allSatisfy { $0.count == 2 } })
    #expect(law.lintTerms.allSatisfy { !$0.patterns.isEmpty && !$0.replacementFinnish.isEmpty })
    #expect(law.statutoryRetention.count { $0.statute != nil } == 17)
  }

  @Test("A row that nobody has checked is not certain")
  func certainty() {
    #expect(!Confidence.low.isCertain && Confidence.low < .medium)
    #expect(law.statutes.filter { $0.confidence == .low }.allSatisfy { !$0.confidence.isCertain })
    #expect(law.statutes.contains { $0.confidence == .low })
    #expect(LawRow.empty.confidence == .low)
  }

  @Test(
    "A day that is none is not read",
    arguments: ["2025-02-29", "2025-13-01", "2025-1-1", "20250101", "", "2025-01-00", "x-y-z"])
  func noDay(_ text: String) { #expect(LawDate(text) == nil) }
}
