import Diagnostics
import NoticeModel
import Testing

@Suite struct CountryCodeTests {
  @Test(arguments: [
    ("FI", "FI"), ("fi", "FI"), ("Suomi", "FI"), ("FINLAND", "FI"), ("Ruotsi", "SE"),
    ("sverige", "SE"), ("Åland", "AX"), ("Yhdysvallat", "US"), ("USA", "US"),
    ("Förenta staterna", "US"), ("United Kingdom", "GB"), ("UK", "GB"), ("Iso-Britannia", "GB"),
    ("Etelä-Korea", "KR"), ("Republic of Korea", "KR"), ("Intia", "IN"), ("Indien", "IN"),
    ("Tšekki", "CZ"), ("TŠEKKI", "CZ"), ("Färsaaret", "FO"), ("Mansaari", "IM"), ("Turkey", "TR"),
    ("Uusi-Seelanti", "NZ"),
  ])
  func `reads codes and names in three languages`(text: String, code: String) {
    #expect(value(CountryCode.self, text)?.code == code)
  }

  @Test func `is named in three languages`() {
    let country = CountryCode(code: "SE")
    #expect(country?.name(in: .finnish) == "Ruotsi")
    #expect(country?.name(in: .swedish) == "Sverige")
    #expect(country?.name(in: .english) == "Sweden")
  }

  @Test func `only codes make a country by code`() {
    #expect(CountryCode(code: "XX") == nil)
    #expect(CountryCode(code: "Suomi") == nil)
    #expect(CountryCode(code: "UK") == nil)
  }

  @Test func `an unknown name gets a suggestion in the reader's language`() {
    let found = problem(CountryCode.self, "Yhdysvalat")
    #expect(found?.id == "VALUE-COUNTRY")
    #expect(found?.replacement == nil)
    #expect(found?.help?.text(in: .english) == "Did you mean United States?")
    #expect(problem(CountryCode.self, "Atlantis kaukana")?.range == 0..<16)
  }

  @Test func `a long text is quoted shortened`() {
    let found = problem(CountryCode.self, String(repeating: "a", count: 5000))
    #expect((found?.message.text(in: .finnish).count ?? 5000) < 100)
  }

  @Test func `every country's code and three names read back`() {
    var count = 0
    let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    for a in letters {
      for b in letters {
        guard let country = CountryCode(code: "\(a)\(b)") else { continue }
        count += 1
        #expect(isReadBack(country))
        for language in MessageLanguage.allCases {
          #expect(value(CountryCode.self, country.name(in: language)) == country)
        }
      }
    }
    #expect(count == 249)
  }
}
