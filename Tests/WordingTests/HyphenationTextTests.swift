import Testing
import Wording

@Suite("Soft hyphens in texts")
struct HyphenationTextTests {
  @Test(
    "Words of fewer than 12 letters are left whole",
    arguments: ["käsittelyyn", "siirtäminen", "poistaminen"])
  func shortWords(word: String) {
    #expect(shown(word, .finnish) == word)
  }

  @Test("A letter with an accent counts as one letter")
  func accents() {
    #expect(shown("pääkäyttäjä", .finnish) == "pääkäyttäjä")
    #expect(shown("pääkäyttäjän", .finnish) == "pää|käyt|tä|jän")
    #expect(shown("nimišamaani", .finnish) == "nimišamaani")
    #expect(shown("nimišamaanien", .finnish).contains("|"))
  }

  @Test("Capitals break as small letters do")
  func capitals() {
    #expect(shown("TIETOSUOJASELOSTE", .finnish) == "TIE|TO|SUO|JA|SE|LOSTE")
    #expect(shown("Dataskyddsbeskrivning", .swedish) == "Data|skydds|be|skrivning")
  }

  @Test("Three letters stay together at either end of a word")
  func edges() {
    for word in ["tietosuojaselosteiden", "organisaatioissa", "asiakassuhteeseen"] {
      let parts = shown(word, .finnish).split(separator: "|")
      #expect(parts.count > 1)
      #expect((parts.first?.count ?? 0) >= 3 && (parts.last?.count ?? 0) >= 3)
    }
  }

  @Test("Marks around a word are no part of it")
  func marks() {
    #expect(
      shown("”Tietosuojaseloste” (tietosuojaseloste), tietosuojaseloste.", .finnish)
        == "”Tie|to|suo|ja|se|loste” (tie|to|suo|ja|se|loste), tie|to|suo|ja|se|loste.")
  }

  @Test("The parts of a word with hyphens are words of their own")
  func hyphens() {
    #expect(
      shown("tietosuoja-asetuksenmukaisesti", .finnish)
        == "tietosuoja-ase|tuk|sen|mu|kai|sesti")
    #expect(shown("EU-tietosuojavaltuutettu", .finnish) == "EU-tie|to|suo|ja|val|tuu|tettu")
  }

  @Test(
    "Addresses, numbers and inflected abbreviations are left whole",
    arguments: [
      "https://www.esimerkkikunta.example/tietosuojaselosteet",
      "tietosuojavastaava@esimerkkikunta.example", "tietosuojavastaava(at)kunta.example",
      "esimerkkikunnankirjaamo.example", "tietosuojaseloste_henkilosto",
      "asiakastietojärjestelmä2", "työllisyyspalvelut/kotoutumispalvelut",
      "maahanmuuttopalvelut:n", "1050/2018:tietosuojalaki", "C:\\tietosuojaselosteet",
    ])
  func addresses(text: String) {
    for language in HyphenationLanguage.allCases { #expect(shown(text, language) == text) }
  }

  @Test("A number beside a word does not keep the word whole")
  func numberBeside() {
    #expect(shown("15\u{A0}tietosuojaseloste 2", .finnish) == "15\u{A0}tie|to|suo|ja|se|loste 2")
  }

  @Test(
    "A word with soft hyphens, joiners or unknown letters is left as it is",
    arguments: [
      "tieto\u{AD}suojaselosteen", "tietosuoja\u{200B}selosteen", "tietosuoja\u{2060}selosteen",
      "tietosuojaseloste\u{301}en", "конфиденциальность", "tietosuojaseloste😀",
      "персональныхtietojenkäsittely",
    ])
  func leftAlone(word: String) {
    #expect(Hyphenator.hyphenate(word, language: .finnish) == word)
  }

  @Test("English is left to the style sheet")
  func english() {
    let text = "Notwithstanding pseudonymisation, confidentiality"
    #expect(shown(text, .english) == text)
  }

  @Test("Languages are known by their tags")
  func tags() {
    #expect(HyphenationLanguage(tag: "fi") == .finnish)
    #expect(HyphenationLanguage(tag: "sv") == .swedish)
    #expect(HyphenationLanguage(tag: "en") == .english)
    #expect(HyphenationLanguage(tag: "se") == nil)
  }

  @Test("A run of letters that is no word is left whole")
  func noWord() {
    let run = String(repeating: "tieto", count: 30)
    #expect(shown(run, .finnish) == run)
  }
}
