import Foundation
import Testing

@Suite("Publishing to a folder")
struct PublishingTests {
  @Test func `files are named after the notice's id, else after its path`() throws {
    let site = try Site([
      "x.yaml": Sample.notice("mallila/Koto Palvelut"),
      "lapset/Päivä Hoito.yaml": Sample.notice(nil),
    ])
    #expect(try site.render("--to text,xml").code == 0)
    #expect(
      site.files == [
        "lapset/paiva-hoito.fi.txt", "lapset/paiva-hoito.xml", "mallila/koto-palvelut.fi.txt",
        "mallila/koto-palvelut.xml",
      ])
  }

  @Test func `HTML brings an index and a style sheet`() throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    #expect(try site.render("--to html").code == 0)
    #expect(site.files == ["a.fi.html", "index.fi.html", "index.html", "seloste.css"])
    #expect(site.text("index.html") == site.text("index.fi.html"))
  }

  @Test func `--no-index makes no index, and --fragment neither pages nor an index`() throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    try site.render("--to html --no-index")
    #expect(site.files == ["a.fi.html", "seloste.css"])
    let parts = try Site(["a.yaml": Sample.notice("a")])
    #expect(try parts.render("--to html --fragment --heading-level 3").code == 0)
    #expect(parts.files == ["a.fi.fragment.html", "seloste.css"])
  }

  @Test func `--base-url brings a sitemap, and without it there is none`() throws {
    let site = try Site([
      "a.yaml": Sample.notice("a"), "b.yaml": Sample.draft("b"), "c.yaml": Sample.withdrawn("c"),
    ])
    try site.render("--to html --drafts --base-url https://www.mallila.example/x&y")
    let map = site.text("sitemap.xml") ?? ""
    #expect(map.contains("<loc>https://www.mallila.example/x&amp;y/a.fi.html</loc>"))
    #expect(map.contains("<lastmod>2026-10-01</lastmod>"))
    #expect(map.contains("index.fi.html"))
    #expect(!map.contains("/b.fi.html") && !map.contains("/c.fi.html"))
    let lint = try Tool.shell(
      "command -v xmllint >/dev/null || exit 0; xmllint --noout out/sitemap.xml",
      in: site.scratch.root)
    #expect(lint.code == 0, "\(lint.both)")
    try site.render("--to html --drafts")
    #expect(site.text("sitemap.xml") == nil)
  }

  @Test(arguments: [
    "ftp://a.example/", "a.example", "https://", "https://a.example/?q", "https://a.example/#x",
    "javascript:alert(1)", "https://a.example/\"><x", "https://a.example/../", "https://ä.example/",
    "https://user@a.example/",
  ])
  func `an address that is no folder on the web is refused`(_ address: String) throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    let run = try Tool.run(
      ["render", "--to", "html", "--out", "out", "--base-url", address, "notices"],
      in: site.scratch.root)
    #expect(run.code == 2, "\(run.both)")
    #expect(site.everything.isEmpty)
  }

  @Test(arguments: [
    "--heading-level 2", "--to html --fragment --heading-level 7", "--fragment",
    "--to html --fragment --heading-level 0", "--as-of 2026-13-01", "--to pptx",
  ])
  func `options that do not fit are refused`(_ options: String) throws {
    #expect(try Site(["a.yaml": Sample.notice("a")]).render(options).code == 2)
  }

  @Test func `a withdrawn notice leaves a page that says so, and nothing else`() throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    try site.render("--to html,text,xml")
    #expect(site.files.contains("a.xml") && site.files.contains("a.fi.txt"))
    try site.write(Sample.withdrawn("a"), to: "a.yaml")
    #expect(try site.render("--to html").code == 0)
    #expect(site.files == ["a.fi.html", "index.fi.html", "index.html", "seloste.css"])
  }

  @Test func `a run over a part keeps the index whole`() throws {
    let site = try Site([
      "x/a.yaml": Sample.notice("a"), "y/b.yaml": Sample.notice("b", ("fi", "fi")),
    ])
    try site.render("--to html", "notices/x")
    let alone = site.scratch.text("out/.seloste-manifest") ?? ""
    try site.render("--to html", "notices/y")
    #expect(site.files.contains("a.fi.html") && site.files.contains("b.fi.html"))
    let both = site.scratch.text("out/.seloste-manifest") ?? ""
    #expect(alone.contains("notice\ta\t") && both.contains("notice\ta\t"))
    #expect(both.contains("notice\tb\t"))
    let whole = try Site([
      "x/a.yaml": Sample.notice("a"), "y/b.yaml": Sample.notice("b"),
    ])
    try whole.render("--to html", "notices/x notices/y")
    #expect(whole.text("index.html") == site.text("index.html"))
    #expect(whole.scratch.text("out/.seloste-manifest") == both)
  }

  @Test func `a notice keeps its place when its part alone is rendered again`() throws {
    let site = try Site(["lapset/koulu.yaml": Sample.notice(nil)])
    try site.render("--to text")
    #expect(try site.render("--to text", "notices/lapset/koulu.yaml").error.contains("1 unchanged"))
    #expect(site.files == ["lapset/koulu.fi.txt"])
  }

  @Test func `what was published is not read as notices again`() throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    for _ in 0..<2 {
      let run = try Tool.run(
        ["render", "--to", "html,xml", "--base-url", "https://a.example", "--out", "out", "."],
        in: site.scratch.root)
      #expect(run.code == 0, "\(run.both)")
    }
  }

  @Test(arguments: [
    "../../evil", "/etc/evil", "a/../../evil", "..", ".seloste-manifest", "index", "con",
    "a\\tb\\nfile", "<b>&\\\"'",
  ])
  func `hostile ids stay inside the folder`(_ id: String) throws {
    let site = try Site(["n/deep/a.yaml": Sample.notice(id)])
    #expect(try site.render("--to html,xml --base-url https://a.example/").code == 0)
    let all = FileManager.default.enumerator(atPath: site.scratch.root.path)?.allObjects
    let outside = (all as? [String] ?? []).filter {
      !$0.hasPrefix("out") && !$0.hasPrefix("notices")
    }
    #expect(outside.isEmpty)
    #expect(site.files.count == 6, "\(site.files)")
    #expect(
      try site.render("--to html,xml --base-url https://a.example/").error.contains(
        " 0 new, 0 changed"))
  }

  @Test func `two notices with one id are refused, and both are named`() throws {
    let site = try Site(["x/a.yaml": Sample.notice("sama"), "y/b.yaml": Sample.notice("Sama")])
    let run = try site.render("--to text")
    #expect(run.code == 2)
    #expect(run.error.contains("notices/x/a.yaml") && run.error.contains("notices/y/b.yaml"))
    #expect(run.error.contains("sama"))
  }

  @Test func `a notice does not take the place of one that another run published`() throws {
    let site = try Site(["x/a.yaml": Sample.notice("sama"), "y/b.yaml": Sample.notice("sama")])
    #expect(try site.render("--to text", "notices/x").code == 0)
    let run = try site.render("--to text", "notices/y")
    #expect(run.code == 2)
    #expect(run.error.contains("x/a.yaml") && run.error.contains("y/b.yaml"))
    #expect(try site.render("--force --to text", "notices/y").code == 0)
  }

  @Test func `two notices may change places`() throws {
    let site = try Site(["a.yaml": Sample.notice("yksi"), "b.yaml": Sample.notice("kaksi")])
    try site.render("--to text")
    try site.write(Sample.notice("kaksi"), to: "a.yaml")
    try site.write(Sample.notice("yksi"), to: "b.yaml")
    #expect(try site.render("--to text").code == 0)
    #expect(site.files == ["kaksi.fi.txt", "yksi.fi.txt"])
  }

  @Test func `templates of one's own replace the built-in ones`() throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    try site.scratch.write("body { color: navy }\n", to: "own/seloste.css")
    #expect(try site.render("--to html --templates own").code == 0)
    #expect(site.text("seloste.css") == "body { color: navy }\n")
  }

  @Test func `a template with an error is told with its place, and nothing is published`() throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    try site.scratch.write("<p>\n{{#nope}}\n", to: "own/page.mustache")
    let run = try site.render("--to html --templates own")
    #expect(run.code == 2)
    #expect(run.error.contains("own/page.mustache:2:1"))
    #expect(site.everything.isEmpty)
    #expect(try site.render("--to html --templates nowhere").code == 3)
  }

  @Test func `a file in the folder's place is told`() throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    try site.scratch.write("mine", to: "out")
    #expect(try site.render("--to text").code == 3)
    #expect(site.scratch.text("out") == "mine")
  }

  @Test func `two runs at once both find their files`() throws {
    let site = try Site([
      "x/a.yaml": Sample.notice("a"), "x/b.yaml": Sample.notice("b"),
      "y/c.yaml": Sample.notice("c"),
    ])
    let run = try Tool.shell(
      """
      "$SELOSTE" render --to html --out out notices/x & first=$!
      "$SELOSTE" render --to html --out out notices/y && wait $first
      """, in: site.scratch.root)
    #expect(run.code == 0, "\(run.both)")
    #expect(site.files.count == 6)
    #expect(try site.render("--to html").error == "out: 0 new, 0 changed, 6 unchanged\n")
  }

  @Test func `a withdrawn notice that is printed is its page, or the text with its mark`() throws {
    let page = try Tool.run(["render", "--to", "html", "-"], input: Sample.withdrawn("a"))
    #expect(page.code == 0 && page.out.hasPrefix("<!DOCTYPE html>"))
    let whole = try Tool.run(["render", "--to", "html", "-"], input: Sample.notice("a"))
    #expect(page.out.count < whole.out.count)
    #expect(try Tool.run(["render", "--to", "xml", "-"], input: Sample.withdrawn("a")).code == 0)
  }
}
