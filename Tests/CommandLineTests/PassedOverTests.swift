import Foundation
import Testing

@Suite("Notices that have not changed are passed over")
struct PassedOverTests {
  private static let list = "out/.seloste-manifest"
  /// The page of `b` tells another street than the others.
  private static let notices = [
    "a.yaml": Sample.notice("a"), "b.yaml": Sample.notice("b", ("Torikatu", "Satamakatu")),
    "c.yaml": Sample.notice("c"),
  ]

  private func three(_ options: String = "--to html") throws -> Site {
    let site = try Site(Self.notices)
    #expect(try site.render(options).code == 0)
    #expect(!isPlanted(site))
    return site
  }

  /// Puts b's page in the place of a's, and says in the list that it is a's. Only a run that does
  /// not render `a` lets it stand.
  private func plant(_ site: Site) throws {
    let page = try #require(site.text("b.fi.html"))
    let list = try #require(site.scratch.text(Self.list))
    var lines = list.split(separator: "\n").map(String.init)
    let a = try #require(lines.firstIndex { $0.hasSuffix("\ta\ta.fi.html") })
    let b = try #require(lines.first { $0.hasSuffix("\tb\tb.fi.html") })
    lines[a] = b.replacingOccurrences(of: "\tb\tb.fi.html", with: "\ta\ta.fi.html")
    try site.scratch.write(page, to: "out/a.fi.html")
    try site.scratch.write(lines.joined(separator: "\n") + "\n", to: Self.list)
  }

  private func isPlanted(_ site: Site) -> Bool { site.text("a.fi.html") == site.text("b.fi.html") }

  @Test func `one that changed is made again, and only that one`() throws {
    let site = try three()
    try plant(site)
    try site.write(Sample.notice("c", ("Torikatu", "Uusikatu")), to: "c.yaml")
    #expect(try site.render("--to html").error == "out: 0 new, 1 changed, 5 unchanged\n")
    #expect(site.text("c.fi.html")?.contains("Uusikatu") == true)
    #expect(isPlanted(site))
  }

  @Test func `a run over a part passes over, too, and so does the next whole one`() throws {
    let site = try three()
    try plant(site)
    try site.render("--to html", "notices/c.yaml")
    #expect(try site.render("--to html").code == 0)
    #expect(isPlanted(site))
  }

  @Test func `a block that changed brings all that include it`() throws {
    let summary =
      "tiivistelmä: Käsittelemme tietojasi, jotta voimme laatia kanssasi kotoutumissuunnitelman."
    let site = try Site([
      "a.yaml": Sample.notice("a", (summary, "sisällytä: [block.yaml]")),
      "b.yaml": Sample.notice("b", (summary, "sisällytä: [block.yaml]"))
        .replacingOccurrences(of: "Torikatu", with: "Satamakatu"),
      "c.yaml": Sample.notice("c"), "block.yaml": "tiivistelmä: Vanha lause.\n",
    ])
    #expect(try site.render("--to html").code == 0)
    try plant(site)
    #expect(try site.render("--to html").code == 0)
    #expect(isPlanted(site))
    try site.write("tiivistelmä: Uusi lause.\n", to: "block.yaml")
    #expect(try site.render("--to html").error == "out: 0 new, 2 changed, 4 unchanged\n")
    #expect(site.text("a.fi.html")?.contains("Uusi lause") == true)
    #expect(site.text("b.fi.html")?.contains("Uusi lause") == true)
    try site.remove("notices/block.yaml")
    #expect(try site.render("--to html").code == 1)
  }

  @Test(arguments: [
    "--as-of 2026-11-22", "--drafts", "--allow-errors", "--base-url https://a.example/",
    "--no-index", "--language fi", "--to html,text", "--templates own",
  ])
  func `other options bring all of them`(_ option: String) throws {
    let site = try three()
    try site.scratch.write("body { color: navy }\n", to: "own/seloste.css")
    try plant(site)
    #expect(try site.render("--to html \(option)").code == 0)
    #expect(!isPlanted(site))
  }

  @Test(arguments: ["--jobs 1", "--lang sv", "--force"])
  func `options that decide nothing of the page do not`(_ option: String) throws {
    let site = try three()
    try plant(site)
    #expect(try site.render("--to html \(option)").code == 0)
    #expect(isPlanted(site))
  }

  @Test func `a template that changed brings all of them`() throws {
    let site = try Site(Self.notices)
    try site.scratch.write("<p>vanha</p>\n", to: "own/unused.mustache")
    #expect(try site.render("--to html --templates own").code == 0)
    try plant(site)
    #expect(try site.render("--to html --templates own").code == 0)
    #expect(isPlanted(site))
    try site.scratch.write("<p>uusi</p>\n", to: "own/unused.mustache")
    #expect(try site.render("--to html --templates own").code == 0)
    #expect(!isPlanted(site))
  }

  @Test func `a page that was edited by hand is noticed all the same`() throws {
    let site = try three()
    try site.scratch.write("edited\n", to: "out/a.fi.html")
    let run = try site.render("--to html")
    #expect(run.code == 3 && run.error.contains("a.fi.html: not written by Seloste"))
    #expect(site.text("a.fi.html") == "edited\n")
    #expect(try site.render("--to html --force").error.contains("1 changed"))
  }

  @Test func `a page that was deleted is made again`() throws {
    let site = try three()
    let page = site.text("a.fi.html")
    try site.remove("out/a.fi.html")
    #expect(try site.render("--to html").error == "out: 1 new, 0 changed, 5 unchanged\n")
    #expect(site.text("a.fi.html") == page)
  }

  @Test func `a title that changed changes the index`() throws {
    let site = try three()
    let title = ("Kotoutumispalvelujen tietosuojaseloste", "Aivan muu seloste")
    try site.write(Sample.notice("c", title), to: "c.yaml")
    #expect(try site.render("--to html").error == "out: 0 new, 3 changed, 3 unchanged\n")
    let index = site.text("index.fi.html") ?? ""
    #expect(index.contains("Aivan muu seloste") && index.contains("a.fi.html"))
  }

  @Test func `a notice without an id moves when its path does`() throws {
    let site = try Site(["x/a.yaml": Sample.notice(nil)])
    try site.render("--to text", "notices/x")
    #expect(site.files == ["a.fi.txt"])
    try site.render("--to text")
    #expect(site.files == ["x/a.fi.txt"])
  }

  @Test func `a notice with errors is told of in every run`() throws {
    let site = try Site(["a.yaml": Sample.lacking])
    let first = try site.render("--to html --allow-errors").error
    #expect(first.contains("! "))
    #expect(try site.render("--to html --allow-errors").error.contains("! "))
  }

  @Test func `another notice does not get the place of one that is passed over`() throws {
    let site = try three()
    try site.write(Sample.notice("b"), to: "z.yaml")
    let run = try site.render("--to html")
    #expect(run.code == 2 && run.error.contains("b.yaml") && run.error.contains("z.yaml"))
  }

  @Test(arguments: [
    ("inputs\t", "inputs\t0"), ("title\tfi\tK", "title\tfi\tX"), ("\tpublished\t", "\tdraft\t"),
    ("inputs\t", "lost\t"), ("notice\t", "lost\t"), ("../notices/", "../"),
    ("\tfi\tpublished", "\tfi,sv\tpublished"), ("controller\t", "lost\t"),
  ])
  func `a list that is damaged brings all of them`(_ damage: (String, String)) throws {
    let site = try three()
    let index = site.text("index.html")
    try plant(site)
    let list = try #require(site.scratch.text(Self.list))
    try site.scratch.write(
      list.replacingOccurrences(of: damage.0, with: damage.1), to: Self.list)
    #expect(try site.render("--to html").code == 0)
    #expect(!isPlanted(site))
    #expect(site.text("index.html") == index)
  }

  @Test func `a list that was cut off anywhere leads to the same folder`() throws {
    let site = try three()
    let whole = try #require(site.scratch.text(Self.list))
    let pages = site.files.map { site.text($0) }
    for part in 1..<8 {
      try site.scratch.write(String(whole.prefix(whole.count * part / 8)), to: Self.list)
      #expect(try site.render("--to html").code == 0)
      #expect(site.scratch.text(Self.list) == whole)
      #expect(site.files.map { site.text($0) } == pages)
    }
  }

  @Test func `the list is the same as that of a folder made at once`() throws {
    let site = try three()
    try site.write(Sample.notice("c", ("Torikatu", "Uusikatu")), to: "c.yaml")
    try site.render("--to html")
    let fresh = try Site(Self.notices)
    try fresh.write(Sample.notice("c", ("Torikatu", "Uusikatu")), to: "c.yaml")
    try fresh.render("--to html")
    #expect(site.everything == fresh.everything)
    for name in fresh.everything { #expect(site.text(name) == fresh.text(name), "\(name)") }
  }
}
