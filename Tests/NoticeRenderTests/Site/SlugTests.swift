import NoticeModel
import NoticeRender
import Testing

@Suite("Where a notice stands in the published folder")
struct SlugTests {
  private func slug(id: String? = nil, file: String = "a.yaml") -> String {
    var notice = Notice()
    notice.id = id.map { Text($0) }
    return Slug.of(notice, file: file)
  }

  @Test func `the notice's id decides, part by part`() {
    #expect(
      slug(id: "mallila/Kotoutumispalvelut", file: "x/y.yaml") == "mallila/kotoutumispalvelut")
    #expect(slug(id: "Jyväskylä/Äidin työ") == "jyvaskyla/aidin-tyo")
  }

  @Test func `without an id the file's path does`() {
    #expect(slug(file: "sosiaali/Lasten Suojelu.yaml") == "sosiaali/lasten-suojelu")
    #expect(slug(file: "v1.2/seloste.fi.xml") == "v1-2/seloste-fi")
    #expect(slug(file: ".yaml") == "yaml")
    #expect(slug(id: "  ", file: "b.yml") == "b")
  }

  @Test(arguments: [
    "..", "../..", "/etc/passwd", "a/../../b", "\\\\server\\share", "./.", "a//b", "\u{0}", "\n",
    "<script>", "a\"b'c", "%2e%2e%2f", "ä\u{202E}b", "https://a.example/x?y#z", "", "CON", "a/nul",
    "com1", String(repeating: "../", count: 3000), String(repeating: "ab/", count: 3000),
    String(repeating: "ö", count: 100_000),
  ])
  func `hostile ids stay inside the folder`(_ id: String) {
    let slug = slug(id: id, file: "safe.yaml")
    #expect(slug.utf8.count <= 600)
    let parts = slug.split(separator: "/", omittingEmptySubsequences: false)
    #expect(parts.count <= 8)
    for part in parts {
      #expect(!part.isEmpty && part != "con" && part != "nul" && part != "com1")
      #expect(
        part.utf8.allSatisfy {
          (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        })
    }
  }

  @Test(arguments: ["index", "Index", "sitemap", "sitemap-1", "sitemap-12", "seloste", "/index/"])
  func `the site's own names are not taken`(_ id: String) {
    #expect(slug(id: id).hasSuffix("-1"))
    #expect(slug(id: "mallila/index") == "mallila/index")
    #expect(slug(id: "sitemap-kartta") == "sitemap-kartta")
  }

  @Test func `names of other alphabets lead to different places`() {
    let (a, b) = (slug(id: "Россия"), slug(id: "Україна"))
    #expect(a != b)
    #expect(a == slug(id: "Россия"))
    #expect(slug(id: "x") == "x")
  }
}
