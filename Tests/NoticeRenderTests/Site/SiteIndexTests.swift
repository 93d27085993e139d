import NoticeModel
import NoticeRender
import Testing

@Suite("The index of a published folder")
struct SiteIndexTests {
  private func entry(_ title: String, _ slug: String? = nil) -> SiteEntry {
    var entry = SiteEntry(slug: slug ?? Identifier.slug(of: title), languages: [.finnish])
    entry.title = SiteName([.init(.finnish, title)])
    return entry
  }

  private func titles(_ titles: [String]) -> [String] {
    let index = SiteIndex(titles.map { entry($0) }, language: .finnish)
    return index.entries.map { index.title(of: $0).text }
  }

  @Test func `titles stand in the order of the Finnish and Swedish alphabet`() {
    let sorted = [
      "1 luokka", "2 luokka", "Aamu", "Éclair", "Ehdokas", "Uusi", "Valo", "Vesi", "Waltari",
      "Zoo", "Åland", "Äiti", "Öljy", "Мир",
    ]
    #expect(titles(sorted.reversed()) == sorted)
    #expect(
      titles(["O\u{308}ljy", "A\u{30A}bo", "Zoo", "A\u{308}iti"])
        == ["Zoo", "A\u{30A}bo", "A\u{308}iti", "O\u{308}ljy"])
  }

  @Test func `capitals and signs do not count, and a space comes before letters`() {
    #expect(
      titles(["kirjastot", "Kirjasto – auto", "kirjasto", "KIRJA"])
        == ["KIRJA", "kirjasto", "Kirjasto – auto", "kirjastot"])
  }

  @Test func `the order does not depend on the order of the notices`() {
    let entries = ["b", "a", "c"].map { entry("Sama", $0) }
    let one = SiteIndex(entries, language: .finnish).entries.map(\.slug)
    let other = SiteIndex(entries.reversed(), language: .finnish).entries.map(\.slug)
    #expect(one == ["a", "b", "c"] && other == one)
  }

  @Test func `only letters that exist are listed, other alphabets last`() {
    let index = SiteIndex(
      ["Öljy", "!?", "Aamu", "Мир", "Avain", "3D", "Åland"].map { entry($0) }, language: .finnish)
    #expect(index.letters.map(\.name) == ["0–9", "A", "Å", "Ö", "#"])
    #expect(index.letters.map(\.members.count) == [1, 2, 1, 1, 2])
    #expect(Set(index.letters.map(\.anchor)).count == 5)
  }

  @Test func `one controller is no grouping, two are`() {
    var (a, b) = (entry("A"), entry("B"))
    a.controllers = [SiteName([.init(nil, "Mallilan kaupunki")])]
    b.controllers = [SiteName([.init(nil, "Mallilan  Kaupunki")])]
    #expect(SiteIndex([a, b], language: .finnish).controllers.isEmpty)
    b.controllers.append(SiteName([.init(nil, "Toisen kunta")]))
    let index = SiteIndex([b, a], language: .finnish)
    #expect(index.controllers.map(\.members) == [[0, 1], [1]])
    #expect(
      index.controllers.map(\.anchor) == [
        "controller-mallilan-kaupunki", "controller-toisen-kunta",
      ])
  }

  @Test func `names whose slugs are equal have anchors of their own`() {
    var a = entry("A")
    a.systems = ["Sää", "Saa"].map { SiteName([.init(nil, $0)]) }
    let anchors = SiteIndex([a], language: .finnish).systems.map(\.anchor)
    #expect(anchors == ["system-saa", "system-saa-2"])
  }

  @Test func `a title without a translation is told in its own language`() {
    let index = SiteIndex([entry("Kirjasto")], language: .swedish)
    #expect(index.title(of: index.entries[0]) == .init(.finnish, "Kirjasto"))
    #expect(index.entries[0].pageLanguage(for: .swedish) == .finnish)
    let nameless = SiteEntry(slug: "x", languages: [.finnish])
    #expect(
      SiteIndex([nameless], language: .swedish).title(of: nameless).text == "Dataskyddsbeskrivning")
  }

  @Test func `the site's first language is that of most originals`() {
    let swedish = SiteEntry(slug: "s", languages: [.swedish, .finnish])
    let finnish = SiteEntry(slug: "f", languages: [.finnish, .english])
    #expect(SiteIndex.languages(of: [swedish, finnish]) == [.finnish, .swedish, .english])
    #expect(
      SiteIndex.languages(of: [swedish, swedish, finnish]) == [.swedish, .finnish, .english])
    #expect(SiteIndex.languages(of: []).isEmpty)
  }

  @Test func `an entry keeps what the index tells`() {
    let notice = Notices.read(
      """
      seloste: 1
      languages: [fi, sv]
      status: withdrawn
      updated: 7.8.2024
      title: {fi: " Kirjaston\u{202E}\\n seloste", sv: Bibliotek}
      controller: {name: Mallilan kaupunki}
      systems: {koto: {name: Koto}}
      """)
    let entry = SiteEntry(notice, slug: "k", languages: [.finnish, .swedish])
    #expect(entry.title.words(in: .swedish)?.text == "Bibliotek")
    #expect(entry.title.words(in: .english)?.language == .finnish)
    #expect(entry.controllers.first?.words(in: .swedish) == .init(nil, "Mallilan kaupunki"))
    #expect(entry.systems.count == 1)
    #expect(entry.updated == "2024-08-07")
    #expect(entry.isWithdrawn && !entry.isDraft)
  }
}
