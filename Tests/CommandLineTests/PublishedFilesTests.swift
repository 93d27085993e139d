import Foundation
import Testing

@Suite("Files that were published before")
struct PublishedFilesTests {
  private func two() throws -> Site {
    let site = try Site(["x/a.yaml": Sample.notice("a"), "y/b.yaml": Sample.notice("sub/b")])
    try site.render("--to text,xml")
    return site
  }

  @Test func `a notice that is gone takes its files with it`() throws {
    let site = try two()
    try site.remove("notices/y/b.yaml")
    let run = try site.render("--to text,xml")
    #expect(run.code == 0 && run.error.contains("2 removed"))
    #expect(site.files == ["a.fi.txt", "a.xml"])
    #expect(!FileManager.default.fileExists(atPath: site.scratch.url("out/sub").path))
  }

  @Test func `also in formats that the run does not make`() throws {
    let site = try two()
    try site.remove("notices/y/b.yaml")
    try site.render("--to text")
    #expect(site.files == ["a.fi.txt", "a.xml"])
  }

  @Test func `pages go together with their line in the index`() throws {
    let site = try two()
    try site.render("--to html")
    try site.remove("notices/y/b.yaml")
    try site.render("--to text")
    #expect(site.files.contains("sub/b.fi.html") && !site.files.contains("sub/b.fi.txt"))
    #expect(site.text("index.html")?.contains("sub/b.fi.html") == true)
    try site.render("--to html")
    #expect(!site.files.contains("sub/b.fi.html"))
    #expect(site.text("index.html")?.contains("sub/b.fi.html") == false)
  }

  @Test func `a run over other notices leaves them`() throws {
    let site = try two()
    try site.remove("notices/y/b.yaml")
    try site.render("--to text,xml", "notices/x")
    #expect(site.files.count == 4)
    try site.render("--to text,xml", "notices/x/a.yaml")
    #expect(site.files.count == 4)
  }

  @Test func `a run that could not look everywhere removes nothing`() throws {
    let site = try two()
    try site.remove("notices/y/b.yaml")
    #expect(try site.render("--to text,xml", "notices missing.yaml").code == 3)
    #expect(site.files.count == 4)
    try site.remove("notices/x/a.yaml")
    #expect(try site.render("--to text,xml").code == 3)
    #expect(site.files.count == 4)
  }

  @Test func `another id moves the files`() throws {
    let site = try two()
    try site.write(Sample.notice("c"), to: "y/b.yaml")
    try site.render("--to text,xml")
    #expect(site.files == ["a.fi.txt", "a.xml", "c.fi.txt", "c.xml"])
  }

  @Test func `a notice that is moved but keeps its id stays where it was`() throws {
    let site = try two()
    try site.move("notices/y/b.yaml", to: "notices/z/c.yaml")
    let run = try site.render("--to text,xml")
    #expect(run.error == "out: 0 new, 0 changed, 4 unchanged\n")
  }

  @Test func `a language that is dropped goes, one that was not asked for stays`() throws {
    let site = try Site([
      "a.yaml": "seloste: 1\ntunnus: a\nkielet: [fi, sv]\notsikko: {fi: A, sv: B}\n"
    ])
    try site.render("--to text --allow-errors")
    #expect(site.files == ["a.fi.txt", "a.sv.txt"])
    try site.render("--to text --allow-errors --language fi")
    #expect(site.files == ["a.fi.txt", "a.sv.txt"])
    try site.write("seloste: 1\ntunnus: a\nkielet: [fi]\notsikko: A\n", to: "a.yaml")
    try site.render("--to text --allow-errors")
    #expect(site.files == ["a.fi.txt"])
  }

  @Test func `an edited file of a notice that is gone stays and is named, unless forced`() throws {
    let site = try two()
    try site.remove("notices/y/b.yaml")
    try site.scratch.write("edited\n", to: "out/sub/b.fi.txt")
    let run = try site.render("--to text,xml")
    #expect(run.code == 3)
    #expect(run.error.contains("sub/b.fi.txt: its notice is gone, but the file was edited"))
    #expect(site.files == ["a.fi.txt", "a.xml", "sub/b.fi.txt"])
    #expect(try site.render("--to text,xml --force").code == 0)
    #expect(site.files == ["a.fi.txt", "a.xml"])
  }

  @Test func `other people's files are left alone`() throws {
    let site = try two()
    try site.scratch.write("mine", to: "out/sub/readme.txt")
    try site.scratch.write("mine", to: "out/c.fi.txt")
    try site.remove("notices/y/b.yaml")
    try site.write(Sample.notice("c"), to: "x/c.yaml")
    let run = try site.render("--to text,xml")
    #expect(run.code == 3 && run.error.contains("c.fi.txt: not written by Seloste"))
    #expect(site.text("sub/readme.txt") == "mine" && site.text("c.fi.txt") == "mine")
  }

  @Test func `a list of the first version is understood`() throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in "old\n".utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    try site.scratch.write("old\n", to: "out/a.fi.txt")
    try site.scratch.write("old\n", to: "out/b.fi.txt")
    try site.scratch.write(
      "\(String(hash, radix: 16)) a.fi.txt\n\(String(hash, radix: 16)) b.fi.txt\n",
      to: "out/.seloste-manifest")
    #expect(try site.render("--to text").error == "out: 0 new, 1 changed, 0 unchanged\n")
    try site.write(Sample.notice("b"), to: "b.yaml")
    #expect(try site.render("--to text").error == "out: 0 new, 1 changed, 1 unchanged\n")
  }

  @Test func `a list of a later version stops the run`() throws {
    let site = try Site(["a.yaml": Sample.notice("a")])
    try site.scratch.write("seloste-manifest\t3\n", to: "out/.seloste-manifest")
    #expect(try site.render("--to text").code == 3)
    #expect(site.files.isEmpty)
  }

  @Test func `a list cannot make a run remove or read what is outside`() throws {
    let site = try two()
    try site.scratch.write("precious\n", to: "precious.txt")
    let list = site.scratch.text("out/.seloste-manifest") ?? ""
    let hostile = list.split(separator: "\n").flatMap { line -> [String] in
      line.hasSuffix("sub/b.xml")
        ? [String(line), line.replacingOccurrences(of: "sub/b.xml", with: "../precious.txt")]
        : [String(line)]
    }
    try site.scratch.write(
      hostile.joined(separator: "\n") + "\n", to: "out/.seloste-manifest")
    try site.remove("notices/y/b.yaml")
    #expect(try site.render("--to text,xml --force").code == 0)
    #expect(site.scratch.text("precious.txt") == "precious\n")
  }

  @Test func `links inside the folder are not followed`() throws {
    let site = try Site(["a.yaml": Sample.notice("a"), "b.yaml": Sample.notice("sub/b")])
    try site.scratch.write("precious\n", to: "precious.txt")
    try site.scratch.write("", to: "elsewhere/x")
    let files = FileManager.default
    try files.createDirectory(at: site.scratch.url("out"), withIntermediateDirectories: true)
    try files.createSymbolicLink(
      at: site.scratch.url("out/a.fi.txt"), withDestinationURL: site.scratch.url("precious.txt"))
    try files.createSymbolicLink(
      at: site.scratch.url("out/sub"), withDestinationURL: site.scratch.url("elsewhere"))
    let run = try site.render("--to text")
    #expect(run.code == 3)
    #expect(run.error.contains("symbolic link"))
    _ = try site.render("--to text --force")
    #expect(site.scratch.text("precious.txt") == "precious\n")
    #expect(try files.contentsOfDirectory(atPath: site.scratch.url("elsewhere").path) == ["x"])
    #expect(site.text("a.fi.txt")?.contains("Mallila") == true)
  }
}
