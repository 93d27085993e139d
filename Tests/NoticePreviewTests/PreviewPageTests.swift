import Diagnostics
import NoticeModel
import NoticePreview
import Testing
import Wording

@Suite("Pages of the preview")
struct PreviewPageTests {
  private func page(_ path: String, of folder: Folder, _ language: MessageLanguage) throws -> String
  {
    let site = PreviewSite(
      desk: PreviewDesk(try folder.source()), token: "t", language: language)
    return String(decoding: try #require(site.answer("/t/\(path)")).body, as: UTF8.self)
  }

  @Test(arguments: [
    (MessageLanguage.finnish, "Varoitus", "Kirjoita:", "Laki:"),
    (.swedish, "Varning", "Skriv så här:", "Lag:"), (.english, "Warning", "Write:", "Law:"),
  ])
  func `findings say how grave they are, what to write and the law`(
    language: MessageLanguage, severity: String, write: String, law: String
  ) throws {
    let folder = try Folder()
    try folder.save(
      Sample.notice("Kirjasto") + "rekisterinpitäjä: {nimi: Kirjastopalvelut}\n", as: "a.yaml")
    let page = try page("n/1", of: folder, language)
    #expect(page.contains(#"<html lang="\#(language.rawValue)""#))
    for words in [write, law] { #expect(page.contains("<strong>\(words)</strong>")) }
    #expect(page.contains(#"<span class="severity">\#(severity)</span>"#))
  }

  @Test func `a finding leads to its section of the notice`() throws {
    let folder = try Folder()
    try folder.save(
      "seloste: 1\nkielet: [fi]\notsikko: A\nrekisterinpitäjä: {nimi: Kirjastopalvelut}\n",
      as: "a.yaml")
    let page = try page("n/1", of: folder, .finnish)
    #expect(page.contains(#"href="/t/n/1/notice.fi.html#seloste-controller" target="notice""#))
  }

  @Test func `the words that a finding means are marked in their line`() throws {
    let folder = try Folder()
    try folder.save("seloste: 1\nkielet: [fi]\notsikko: A\ntila: outo <b>\n", as: "a.yaml")
    let page = try page("n/1", of: folder, .finnish)
    #expect(page.contains("<span class=\"number\">4 </span>tila: <mark>outo &lt;b&gt;</mark>"))
  }

  @Test func `characters that deceive are shown by their names`() throws {
    let folder = try Folder()
    try folder.save("seloste: 1\notsikko: \"A\u{202E}B\"\n", as: "a.yaml")
    let page = try page("n/1", of: folder, .finnish)
    #expect(!page.unicodeScalars.contains("\u{202E}"))
    #expect(page.contains("\\u{202E}"))
  }

  @Test func `a broken file is marked as shown from before`() throws {
    let folder = try Folder()
    try folder.save(Sample.notice("Ehjä"), as: "a.yaml")
    let desk = PreviewDesk(try folder.source())
    try folder.save(Sample.broken, as: "a.yaml")
    _ = desk.refresh(FolderChanges(isEverything: true))
    let site = PreviewSite(desk: desk, token: "t", language: .finnish)
    let body = try #require(site.answer("/t/n/1")).body
    #expect(String(decoding: body, as: UTF8.self).contains("Näkymä ennen virhettä"))
  }

  @Test func `every field of a notice is shown in a section, or at the head`() {
    let head: Set = [
      "seloste", "id", "languages", "include", "title", "summary", "status", "owner", "version",
      "created", "updated", "reviewBy", "topics", "translations", "municipality", "register",
    ]
    for field in Notice.table.fields {
      #expect(
        (SectionHeading.holding(field.form.name.en) == nil) == head.contains(field.form.name.en),
        "\(field.form.name.en)")
    }
  }

  @Test func `the list tells drafts and empty folders`() throws {
    let folder = try Folder()
    #expect(try page("", of: folder, .finnish).contains("seloste init"))
    try folder.save(Sample.notice("Kirjasto", draft: true), as: "a.yaml")
    #expect(try page("", of: folder, .finnish).contains("luonnos</span>"))
  }
}
