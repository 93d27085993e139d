import Law
import Testing

@Suite("Addresses of statutes")
struct StatuteLinkTests {
  private func address(
    _ number: Int, _ year: Int, isEU: Bool = false, _ language: StatuteLinkLanguage
  ) -> String? {
    StatuteLink.of(number: number, year: year, isEU: isEU, language: language)?.address
  }

  @Test("Finnish acts are at Finlex, in the page's language")
  func finlex() {
    #expect(address(1050, 2018, .finnish) == "https://www.finlex.fi/fi/lainsaadanto/2018/1050")
    #expect(address(621, 1999, .swedish) == "https://www.finlex.fi/sv/lagstiftning/1999/621")
  }

  @Test("English readers get a translation where one is known, else the Finnish page")
  func english() {
    #expect(
      address(1050, 2018, .english)
        == "https://www.finlex.fi/en/legislation/translations/2018/eng/1050")
    let other = StatuteLink.of(number: 621, year: 1999, isEU: false, language: .english)
    #expect(other?.address == "https://www.finlex.fi/fi/lainsaadanto/1999/621")
    #expect(other?.language == "fi")
  }

  @Test("Acts of the Union are at EUR-Lex, by their kind")
  func union() {
    #expect(
      address(679, 2016, isEU: true, .finnish)
        == "https://eur-lex.europa.eu/eli/reg/2016/679/oj/fin")
    #expect(
      address(680, 2016, isEU: true, .swedish)
        == "https://eur-lex.europa.eu/eli/dir/2016/680/oj/swe")
    #expect(
      address(914, 2021, isEU: true, .english)
        == "https://eur-lex.europa.eu/eli/dec_impl/2021/914/oj/eng")
  }

  @Test("An act that is not known for sure has no address")
  func unknown() {
    #expect(address(1, 2016, isEU: true, .finnish) == nil)
    #expect(address(2016, 679, isEU: true, .finnish) == nil)
    #expect(address(2345, 2018, .finnish) == nil)
    #expect(address(1, 1734, .finnish) == nil)
    #expect(address(0, 2018, .finnish) == nil)
    #expect(address(-5, 2018, .swedish) == nil)
  }
}
