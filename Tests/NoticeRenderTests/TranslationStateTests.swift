import NoticeModel
import NoticeRender
import Testing

@Suite struct TranslationStateTests {
  private func notice(_ lines: String) -> Notice {
    Notices.read("seloste: 1\nlanguages: [fi, sv]\nupdated: 1.9.2026\n" + lines)
  }

  private func state(_ lines: String, _ language: LanguageTag = .swedish) -> TranslationState {
    TranslationState(notice(lines), language: language)
  }

  @Test func aNoticeWithEveryTextInTheLanguageIsComplete() {
    let state = state("title: {fi: Seloste, sv: Beskrivning}\ntranslations: {sv: 1.9.2026}\n")
    #expect(state.isComplete)
    #expect(state.remarks.isEmpty)
  }

  @Test func aTranslationOlderThanTheNoticeLags() {
    let state = state("translations: {sv: 2.3.2026}\n")
    #expect(!state.isComplete)
    #expect(state.lagsSince?.text.string == "2.3.2026")
    #expect(state.lagsBehind?.text.string == "1.9.2026")
    #expect(state.lacks == 0)
  }

  @Test func theOriginalDoesNotLag() {
    #expect(state("translations: {sv: 2.3.2026}\n", .finnish).isComplete)
  }

  @Test func textsInAnotherLanguageAreCounted() {
    let state = state(
      "title: {fi: Seloste}\nsummary: Lyhyesti.\nregister: {name: {fi: Rekisteri, sv: Register}}\n")
    #expect(state.lacks == 2)
    #expect(state.shownIn == [.finnish])
    #expect(state.lagsSince == nil)
  }

  @Test func aNameThatServesAllLanguagesIsNotCounted() {
    #expect(state("processors: [Mallin Ohjelmistot Oy]\ntopic: Kulttuuri\n").lacks == 0)
  }

  @Test func bothMayFailAtOnce() {
    let state = state("title: {fi: Seloste}\ntranslations: {sv: 2.3.2026}\n")
    #expect(state.lagsSince != nil)
    #expect(state.lacks == 1)
    #expect(state.remarks.count == 2)
  }

  @Test func theTextTellsThatTheTranslationIsOld() {
    let notice = notice("translations: {sv: 2.3.2026}\n")
    let text = TextRenderer.render(notice, language: .swedish).words
    #expect(text.contains("Denna översättning uppdaterades senast 2.3.2026."))
    #expect(!TextRenderer.render(notice, language: .finnish).contains("2.3.2026"))
  }

  @Test func theTextTellsThatPartOfItIsInAnotherLanguage() {
    let text = TextRenderer.render(notice("title: {fi: Seloste}\n"), language: .swedish)
    #expect(text.words.contains("En del av texten finns bara på finska."))
  }

  @Test func severalLanguagesAreNotNamed() {
    let notice = Notices.read(
      "seloste: 1\nlanguages: [fi, sv, en]\ntitle: {fi: Seloste}\nsummary: {sv: Kort.}\n")
    let text = TextRenderer.render(notice, language: .english)
    #expect(text.words.contains("Part of the text has not been translated into this language."))
  }

  @Test func topicsAreToldInTheHead() {
    let lines = "topics: [{fi: Työllisyys, sv: Sysselsättning}, Kulttuuri]\n"
    #expect(
      TextRenderer.render(notice(lines), language: .swedish)
        .contains("Ämnen: Sysselsättning, Kulttuuri"))
    #expect(
      TextRenderer.render(notice("topic: Työllisyys\n"), language: .finnish)
        .contains("Aihe: Työllisyys"))
  }
}
