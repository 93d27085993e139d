import NoticeModel
import NoticeRender
import Testing

@Suite struct HTMLFactTests {
  private func surroundings(_ language: LanguageTag) -> PageSurroundings {
    PageSurroundings(slug: "notice", languages: [language], twins: PageTwin.allCases)
  }

  @Test(arguments: Notices.languages)
  func thePageTellsEveryFact(language: LanguageTag) throws {
    let notice = Notices.rich()
    let page = try #require(HTMLRenderer().pages(notice, surroundings(language)).first)
    expectEveryFact(of: notice, language, in: page.bytes)
  }

  @Test(arguments: Notices.languages)
  func theFragmentTellsEveryFact(language: LanguageTag) throws {
    let notice = Notices.rich()
    let fragment = try #require(
      HTMLRenderer().fragments(notice, surroundings(language), headingLevel: 3).first)
    expectEveryFact(of: notice, language, in: fragment.bytes)
  }

  private func expectEveryFact(of notice: Notice, _ language: LanguageTag, in html: [UInt8]) {
    let words = PlainHTML(html).words
    let facts = NoticeFacts.published(notice, language: language)
    #expect(facts.count > 200)
    for fact in facts {
      let value = fact.value.split(whereSeparator: \.isWhitespace)
        .filter { $0 != "-" && $0 != "–" && $0 != "*" && $0 != "•" }.joined(separator: " ")
      #expect(words.contains(value), "\(fact.path) is not told: \(value)")
    }
  }

  @Test func unpublishedFieldsDoNotReachThePage() throws {
    let page = try #require(
      HTMLRenderer().pages(Notices.rich(), surroundings(.finnish)).first)
    let html = String(decoding: page.bytes, as: UTF8.self)
    for secret in ["1.3.2027", "schema/registers", "MALLILA_REKISTERI", "jaetut/"] {
      #expect(!html.contains(secret))
    }
  }

  @Test func thePageNamesTheTranslationThatLacksParts() throws {
    let notice = Notices.read(
      """
      seloste: 1
      languages: [fi, sv]
      title: {fi: Seloste, sv: Beskrivning}
      summary: {fi: Tiivistelmä vain suomeksi.}
      """)
    let pages = HTMLRenderer().pages(
      notice, PageSurroundings(slug: "notice", languages: [.finnish, .swedish]))
    let words = pages.map { PlainHTML($0.bytes).words }
    #expect(words.first?.contains("Svenska (osin kääntämättä)") == true)
    #expect(words.last?.contains("En del av texten finns bara på finska.") == true)
    #expect(String(decoding: pages[1].bytes, as: UTF8.self).contains("<p lang=\"fi\">Tiivistelmä"))
  }

  @Test func theFragmentLeadsToItsFilesFromAnyPageThatItStandsOn() throws {
    var place = surroundings(.finnish)
    place.slug = "mallila/koto"
    place.baseURL = "https://www.mallila.example/ts/"
    let fragment = try #require(
      HTMLRenderer().fragments(Notices.rich(), place, headingLevel: 2).first)
    let html = String(decoding: fragment.bytes, as: UTF8.self)
    #expect(html.contains("href=\"https://www.mallila.example/ts/mallila/koto.xml\""))
  }

  @Test func theFragmentBeginsAtTheHeadingLevelAskedFor() throws {
    let fragment = try #require(
      HTMLRenderer().fragments(Notices.rich(), surroundings(.finnish), headingLevel: 3).first)
    let tags = PlainHTML(fragment.bytes).tags
    #expect(tags.first { $0.hasPrefix("h") }?.hasPrefix("h3") == true)
    #expect(!tags.contains { $0.hasPrefix("h1") || $0.hasPrefix("h2") || $0.hasPrefix("html") })
  }
}
