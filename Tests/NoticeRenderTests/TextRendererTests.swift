import NoticeModel
import NoticeRender
import Testing

@Suite struct TextRendererTests {
  @Test func aTextWithoutTranslationIsToldInItsOwnLanguage() {
    let notice = Notices.read("seloste: 1\nlanguages: [fi, sv]\nsummary: {fi: Vain suomeksi.}\n")
    #expect(
      TextRenderer.render(notice, language: .swedish).contains("Vain suomeksi. [på finska]"))
    #expect(!TextRenderer.render(notice, language: .finnish).contains("["))
  }

  @Test func aTextThatNamesNoLanguageIsInTheFirstOne() {
    let notice = Notices.read("seloste: 1\nlanguages: [sv, fi]\nsummary: På svenska.\n")
    #expect(TextRenderer.render(notice, language: .finnish).contains("På svenska. [ruotsiksi]"))
  }

  @Test func aNameThatNamesNoLanguageServesAll() {
    let notice = Notices.read(
      "seloste: 1\nlanguages: [fi, sv]\nprocessors: [Mallin Ohjelmistot Oy]\n")
    let text = TextRenderer.render(notice, language: .swedish)
    #expect(text.contains("- Mallin Ohjelmistot Oy\n"))
  }

  @Test func aDraftSaysSoFirst() {
    let text = TextRenderer.render(Notices.finnish("status: draft\n"), language: .finnish)
    #expect(text.hasPrefix("LUONNOS"))
  }

  @Test func aWithdrawnNoticeSaysSoFirst() {
    let text = TextRenderer.render(Notices.finnish("status: withdrawn\n"), language: .swedish)
    #expect(text.hasPrefix("ÅTERKALLAD"))
  }

  @Test func aStatusThatIsNoWordOfTheVocabularyIsToldAsWritten() {
    let text = TextRenderer.render(Notices.finnish("status: melkein valmis\n"), language: .finnish)
    #expect(text.contains("Tila: melkein valmis"))
  }

  @Test func anEmptyNoticeHasOnlyATitle() {
    #expect(
      TextRenderer.render(Notice(), language: .english) == "Privacy notice\n==============\n")
  }

  @Test func whatTheNoticeIsSilentAboutHasNoSection() {
    let text = TextRenderer.render(Notices.finnish("transfers: none\n"), language: .finnish)
    #expect(text.contains("1. Tietojen siirto EU- ja ETA-alueen ulkopuolelle\n"))
    #expect(text.contains("Tietoja ei siirretä EU- tai ETA-alueen ulkopuolelle."))
    #expect(!text.contains("2. "))
  }

  @Test func aReferenceIsToldByTheNameItStandsFor() {
    let notice = Notices.finnish(
      """
      dataSubjects: {a1: Kirjaston asiakkaat}
      dataItems: [{of: [a1], items: [nimi]}]
      """)
    #expect(
      TextRenderer.render(notice, language: .finnish).contains("Koskee: Kirjaston asiakkaat"))
  }

  @Test func aReferenceToNothingIsToldAsWritten() {
    let notice = Notices.finnish("dataItems: [{of: [kuka], items: [nimi]}]\n")
    #expect(TextRenderer.render(notice, language: .finnish).contains("Koskee: kuka"))
  }

  @Test func valuesThatCannotBeReadAreToldAsWritten() {
    let notice = Notices.finnish("updated: joskus keväällä\ncontroller: {phone: soita}\n")
    let text = TextRenderer.render(notice, language: .finnish)
    #expect(text.contains("Päivitetty: joskus keväällä"))
    #expect(text.contains("Puhelin: soita"))
  }

  @Test(arguments: Notices.languages, [20, 40, 76, 120])
  func linesEndInNoSpaceAndTheTextInOneBreak(language: LanguageTag, width: Int) {
    let text = TextRenderer.render(Notices.rich(), language: language, width: width)
    #expect(text.hasSuffix("\n"))
    #expect(!text.hasSuffix("\n\n"))
    #expect(!text.contains(" \n"))
    #expect(!text.contains("\n\n\n\n"))
    #expect(!text.contains("\r"))
  }

  @Test(arguments: Notices.languages)
  func renderingTwiceGivesTheSame(language: LanguageTag) {
    let text = TextRenderer.render(Notices.rich(), language: language)
    #expect(text == TextRenderer.render(Notices.rich(), language: language))
  }

  @Test func theLanguagesAreTheListedOnesThatHaveFixedTexts() {
    let notice = Notices.read("seloste: 1\nlanguages: [se, sv, fi, sv, klingon]\n")
    #expect(TextRenderer.languages(of: notice) == [.swedish, .finnish])
    #expect(TextRenderer.languages(of: Notice()) == [.finnish])
  }

  @Test(arguments: [1, 0, -5, Int.max])
  func anyWidthIsAnswered(width: Int) {
    let text = TextRenderer.render(Notices.rich(), language: .finnish, width: width)
    #expect(text.words.contains("Kotoutumispalvelujen tietosuojaseloste"))
  }
}
