import NoticeModel
import NoticeRender
import Testing

@Suite("The sitemap")
struct SitemapTests {
  private let base = "https://a.example/x&y/"

  private func texts(_ entries: [SiteEntry], most: Int = Sitemap.mostAddresses) -> [(
    String, String
  )] {
    Sitemap.files(entries, baseURL: base, indexLanguages: [.finnish], mostAddresses: most)
      .map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) }
  }

  @Test func `tells every language of a page, with the original as the default`() {
    var entry = SiteEntry(slug: "m/koto", languages: [.finnish, .swedish])
    entry.updated = "2024-08-07"
    let files = texts([entry])
    #expect(files.map(\.0) == ["sitemap.xml"])
    let text = files[0].1
    #expect(text.contains("<loc>https://a.example/x&amp;y/m/koto.sv.html</loc>"))
    #expect(
      text.contains("hreflang=\"x-default\" href=\"https://a.example/x&amp;y/m/koto.fi.html\""))
    #expect(text.ranges(of: "<lastmod>2024-08-07</lastmod>").count == 2)
    #expect(text.ranges(of: "hreflang=\"sv\"").count == 2)
  }

  @Test func `leaves out drafts and withdrawn notices`() {
    var (draft, ended) = (
      SiteEntry(slug: "draft", languages: [.finnish]),
      SiteEntry(slug: "ended", languages: [.finnish])
    )
    draft.isDraft = true
    ended.isWithdrawn = true
    let text = texts([draft, ended, SiteEntry(slug: "b", languages: [.finnish])])[0].1
    #expect(!text.contains("draft") && !text.contains("ended") && text.contains("/b.fi.html"))
  }

  @Test func `more addresses than one file may hold are split`() {
    let entries = (0..<5).map { SiteEntry(slug: "n\($0)", languages: [.finnish]) }
    let files = texts(entries, most: 2)
    #expect(files.map(\.0) == ["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml"])
    #expect(files[0].1.contains("<sitemapindex"))
    #expect(files[0].1.ranges(of: "<loc>").count == 3)
    #expect(
      files.dropFirst().reduce(0) { $0 + $1.1.ranges(of: "<loc>").count } == 6)
  }

  @Test func `a folder without pages has an empty list`() {
    let files = Sitemap.files([], baseURL: base, indexLanguages: [])
    #expect(files.count == 1)
  }
}
