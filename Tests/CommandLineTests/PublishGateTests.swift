import Foundation
import Testing

@Suite("What is not published")
struct PublishGateTests {
  /// With errors, and an id.
  private static let faulty = Sample.lacking + "tunnus: vajaa\n"

  @Test func `a draft is left out and named, unless asked for`() throws {
    let site = try Site(["a.yaml": Sample.notice("a"), "b.yaml": Sample.draft("b")])
    let run = try site.render("--to text")
    #expect(run.code == 0)
    #expect(run.error.contains("notices/b.yaml: a draft, left out"))
    #expect(run.error.contains("1 new") && run.error.contains("notices left out 1"))
    #expect(site.files == ["a.fi.txt"])
    #expect(try site.render("--to text --drafts").code == 0)
    #expect(site.files == ["a.fi.txt", "b.fi.txt"])
    #expect(site.text("b.fi.txt")?.contains("LUONNOS") == true)
  }

  @Test func `a notice with errors is left out with their number and the first place`() throws {
    let site = try Site(["a.yaml": Sample.notice("a"), "b.yaml": Self.faulty])
    let run = try site.render("--to text")
    #expect(run.code == 1)
    #expect(run.error.contains(/notices\/b\.yaml:\d+:\d+: \d+ errors, left out/))
    #expect(site.files == ["a.fi.txt"])
  }

  @Test func `--allow-errors publishes it with a mark in the report`() throws {
    let site = try Site(["b.yaml": Self.faulty])
    let run = try site.render("--to text --allow-errors")
    #expect(run.code == 0)
    #expect(run.error.contains(/! notices\/b\.yaml: \d+ errors, published with --allow-errors/))
    #expect(site.files == ["vajaa.fi.txt"])
  }

  @Test func `the gate speaks the language of the run`() throws {
    let site = try Site(["b.yaml": Self.faulty, "c.yaml": Sample.draft("c")])
    let finnish = try site.render("--to text --lang fi").error
    #expect(finnish.contains("virhettä, jätettiin pois") && finnish.contains("luonnos, jätettiin"))
    let swedish = try site.render("--to text --lang sv").error
    #expect(swedish.contains("fel, utelämnades") && swedish.contains("utkast, utelämnades"))
    let mark = try site.render("--to text --lang fi --allow-errors").error
    #expect(mark.contains(/! .*b\.yaml: \d+ virhettä, julkaistu valitsimella --allow-errors/))
  }

  @Test func `what was published stays when its notice gets errors, and that is said`() throws {
    let site = try Site(["b.yaml": Sample.notice("vajaa")])
    try site.render("--to html,text")
    let before = site.text("vajaa.fi.txt")
    try site.write(Self.faulty, to: "b.yaml")
    let run = try site.render("--to html,text")
    #expect(run.code == 1)
    #expect(run.error.contains("the files published earlier stay"))
    #expect(before != nil && site.text("vajaa.fi.txt") == before)
    #expect(site.files.contains("vajaa.fi.html"))
  }

  @Test func `what was published stays when its notice becomes a draft or breaks`() throws {
    let site = try Site(["a.yaml": Sample.notice("a"), "b.yaml": Sample.notice("b")])
    try site.render("--to text")
    try site.write(Sample.draft("a"), to: "a.yaml")
    try site.write(Sample.broken, to: "b.yaml")
    let run = try site.render("--to text")
    #expect(run.code == 4)
    #expect(run.error.components(separatedBy: "the files published earlier stay").count == 3)
    #expect(site.files == ["a.fi.txt", "b.fi.txt"])
  }

  @Test func `printing one notice has no gate`() throws {
    #expect(try Tool.run(["render", "-"], input: Self.faulty).code == 0)
    let draft = try Tool.run(["render", "-"], input: Sample.draft("a"))
    #expect(draft.code == 0 && draft.out.contains("LUONNOS"))
    #expect(try Tool.run(["render", "-"], input: Sample.withdrawn("a")).out.contains("POISTETTU"))
  }

  @Test func `a withdrawn notice with errors can still say that it has ended`() throws {
    let site = try Site(["b.yaml": Self.faulty + "tila: poistettu\n"])
    #expect(try site.render("--to html").code == 0)
    #expect(site.files.contains("vajaa.fi.html"))
  }
}
