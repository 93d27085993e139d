import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText
import Testing

@Suite("What is known of translations, and topics") struct TranslationTests {
  private func read(_ text: String, as name: String = "a.yaml") -> NoticeBinder.Output {
    NoticeBinder.bind(DocumentReader.read(SourceFile(path: name, text: text)).tree)
  }

  private func notice(updated: String, translated: String) -> Notice {
    read(
      "seloste: 1\nkielet: [fi, sv]\npäivitetty: \(updated)\nkäännökset: {sv: \(translated)}\n"
    ).notice
  }

  @Test("a date alone is the day of the translation")
  func shorthand() {
    let short = read("seloste: 1\nkielet: [fi, sv]\nkäännökset: {sv: 2.3.2026}\n")
    let long = read("seloste: 1\nkielet: [fi, sv]\nkäännökset: {sv: {päivitetty: 2.3.2026}}\n")
    #expect(short.diagnostics.isEmpty)
    #expect(short.notice == long.notice)
    #expect(short.notice.translations.first?.updated?.value?.canonical == "2026-03-02")
  }

  @Test("XML says the same as YAML")
  func xml() {
    let xml = read(
      """
      <notice><seloste>1</seloste><languages><language>fi</language><language>sv</language>
      </languages><topics><topic><text xml:lang="fi">Työllisyys</text>
      <text xml:lang="sv">Sysselsättning</text></topic><topic>Kulttuuri</topic></topics>
      <translations><translation id="sv">2.3.2026</translation></translations></notice>
      """, as: "a.xml")
    let yaml = read(
      """
      seloste: 1
      kielet: [fi, sv]
      aiheet: [{fi: Työllisyys, sv: Sysselsättning}, Kulttuuri]
      käännökset: {sv: 2.3.2026}
      """)
    #expect(xml.diagnostics.map(\.id.name) == [])
    #expect(yaml.diagnostics.map(\.id.name) == [])
    #expect(xml.notice == yaml.notice)
  }

  @Test("an older translation lags")
  func lags() throws {
    let lag = try #require(
      notice(updated: "1.9.2026", translated: "2.3.2026").translationLag(.swedish))
    #expect(lag.translated.canonical == "2026-03-02")
    #expect(lag.updated.canonical == "2026-09-01")
  }

  @Test("a translation of the same day or later does not", arguments: ["1.9.2026", "2.9.2026"])
  func keepsUp(day: String) {
    #expect(notice(updated: "1.9.2026", translated: day).translationLag(.swedish) == nil)
  }

  @Test("days that cannot be read say nothing", arguments: ["joskus", "\"\""])
  func unreadable(day: String) {
    #expect(notice(updated: "1.9.2026", translated: day).translationLag(.swedish) == nil)
    #expect(notice(updated: day, translated: "1.9.2026").translationLag(.swedish) == nil)
  }

  @Test("the original language is no translation")
  func original() {
    let notice = read(
      "seloste: 1\nkielet: [fi, sv]\npäivitetty: 1.9.2026\nkäännökset: {fi: 1.1.2020}\n"
    ).notice
    #expect(notice.translationLag(.finnish) == nil)
    #expect(notice.translationLag(.english) == nil)
  }

  @Test("a language that the notice does not list is a finding")
  func unlisted() {
    let output = read("seloste: 1\nkielet: [fi, sv]\nkäännökset: {en: 1.1.2026}\n")
    #expect(output.diagnostics.map(\.id.name) == ["LANG-UNLISTED-LANGUAGE"])
  }

  @Test("a key that is no language is a finding")
  func noLanguage() {
    let output = read("seloste: 1\nkielet: [fi, sv]\nkäännökset: {ruotsi2: 1.1.2026}\n")
    #expect(output.diagnostics.map(\.id.name) == ["LANG-NOT-A-LANGUAGE"])
  }

  @Test("a language given twice is a finding")
  func duplicate() {
    let output = read(
      """
      <notice><seloste>1</seloste><languages><language>fi</language><language>sv</language>
      </languages><translations><translation id="sv">2.3.2026</translation>
      <translation id="sv">3.3.2026</translation></translations></notice>
      """, as: "a.xml")
    #expect(output.diagnostics.map(\.id.name) == ["LANG-DUPLICATE-ID"])
  }

  @Test("one topic may stand without a list, and one name serves all languages")
  func topic() {
    let output = read("seloste: 1\nkielet: [fi, sv]\naihe: Varhaiskasvatus\n")
    #expect(output.diagnostics.isEmpty)
    #expect(output.notice.topics == ["Varhaiskasvatus"])
  }
}
