import Foundation
import TestSupport
import Testing

@Suite("Files that are written")
struct OutputFileTests {
  private func rendered() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Sample.fine, to: "a.yaml")
    #expect(try Tool.run(["render", "--out", "out", "a.yaml"], in: scratch.root).code == 0)
    return scratch
  }

  @Test func `rendering twice says that nothing changed`() throws {
    let scratch = try rendered()
    let before = scratch.text("out/mallila/kotoutuminen.fi.txt")
    let run = try Tool.run(["render", "--out", "out", "a.yaml"], in: scratch.root)
    #expect(run.error == "out: 0 new, 0 changed, 1 unchanged\n")
    #expect(before != nil && scratch.text("out/mallila/kotoutuminen.fi.txt") == before)
  }

  @Test func `a changed notice changes its page`() throws {
    let scratch = try rendered()
    try scratch.write(
      Sample.fine.replacingOccurrences(of: "Torikatu", with: "Kirkkokatu"), to: "a.yaml")
    let run = try Tool.run(["render", "--out", "out", "a.yaml"], in: scratch.root)
    #expect(run.error == "out: 0 new, 1 changed, 0 unchanged\n")
  }

  @Test func `a page that somebody edited stays, unless forced`() throws {
    let scratch = try rendered()
    try scratch.write("edited by hand\n", to: "out/mallila/kotoutuminen.fi.txt")
    let refused = try Tool.run(["render", "--out", "out", "a.yaml"], in: scratch.root)
    #expect(refused.code == 3)
    #expect(scratch.text("out/mallila/kotoutuminen.fi.txt") == "edited by hand\n")
    let forced = try Tool.run(["render", "--force", "--out", "out", "a.yaml"], in: scratch.root)
    #expect(forced.code == 0)
    #expect(scratch.text("out/mallila/kotoutuminen.fi.txt") != "edited by hand\n")
  }

  @Test func `two notices for one page are refused`() throws {
    let scratch = try Scratch()
    try scratch.write(Sample.fine, to: "x/a.yaml")
    try scratch.write(Sample.fine, to: "y/a.yaml")
    let run = try Tool.run(["render", "--out", "out", "x", "y"], in: scratch.root)
    #expect(run.code == 2)
    #expect(run.error.contains("same place mallila/kotoutuminen"))
  }

  @Test func `nothing is written outside the folder`() throws {
    let scratch = try Scratch()
    try scratch.write(Sample.fine, to: "a.yaml")
    try scratch.write("", to: "work/deep/x")
    let run = try Tool.run(
      ["render", "--out", "out", "--stdin-name", "../../evil.yaml", "../../a.yaml", "-"],
      input: Sample.notice(nil), in: scratch.url("work/deep"))
    #expect(run.code == 0)
    let all = FileManager.default.enumerator(atPath: scratch.root.path)?.allObjects as? [String]
    let texts = (all ?? []).filter { $0.hasSuffix(".txt") }
    #expect(texts.count == 2)
    #expect(texts.allSatisfy { $0.hasPrefix("work/deep/out/") })
  }

  @Test func `init never overwrites without --force`() throws {
    let scratch = try Scratch()
    try scratch.write("mine\n", to: "a.yaml")
    let run = try Tool.run(["init", "--yes", "--output", "a.yaml"], in: scratch.root)
    #expect(run.code == 3)
    #expect(scratch.text("a.yaml") == "mine\n")
    let forced = try Tool.run(["init", "--yes", "--force", "-o", "a.yaml"], in: scratch.root)
    #expect(forced.code == 0)
    #expect(scratch.text("a.yaml")?.contains("seloste: 1") == true)
  }

  @Test func `convert never overwrites without --force`() throws {
    let scratch = try Scratch()
    try scratch.write(Sample.fine, to: "a.yaml")
    try scratch.write("mine\n", to: "b.xml")
    #expect(try Tool.run(["convert", "a.yaml", "-o", "b.xml"], in: scratch.root).code == 3)
    #expect(scratch.text("b.xml") == "mine\n")
  }
}
