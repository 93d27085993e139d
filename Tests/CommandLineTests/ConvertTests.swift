import Foundation
import TestSupport
import Testing

@Suite("Converting")
struct ConvertTests {
  @Test func `there and back keeps every comment and every word`() throws {
    let scratch = try Scratch()
    let source = repositoryRoot.appending(path: "notices/malli/kotoutumispalvelut.yaml").path
    func run(_ arguments: String...) throws {
      let run = try Tool.run(arguments, in: scratch.root)
      #expect(run.code == 0, "\(run.error)")
    }
    try run("convert", source, "-o", "a.xml")
    try run("convert", "a.xml", "--keys", "fi", "-o", "b.yaml")
    try run("convert", "b.yaml", "-o", "c.xml")
    #expect(scratch.text("a.xml") == scratch.text("c.xml"))
    let comments = try String(contentsOfFile: source, encoding: .utf8)
      .split(separator: "\n").filter { $0.hasPrefix("#") }
    let back = scratch.text("b.yaml") ?? ""
    for comment in comments {
      // XML comments cannot hold two hyphens in a row: rulers change, words do not.
      let words = comment.trimmingCharacters(in: CharacterSet(charactersIn: "# -"))
      #expect(back.contains(words), "\(words)")
    }
    let findings = try ["b.yaml", source].map {
      try Tool.run(["lint", "--format", "concise", "--show", "info", $0], in: scratch.root).out
        .split(separator: "\n").count
    }
    #expect(findings[0] == findings[1])
  }

  @Test(arguments: ["fi", "sv", "en"])
  func `a template keeps its comments in every key set`(_ keys: String) throws {
    let draft = try Tool.run(["init", "--yes", "-o", "-", "--lang", "fi"]).out
    let run = try Tool.run(["convert", "-", "--keys", keys], input: draft)
    #expect(run.code == 0)
    let words = draft.split(separator: "\n").filter { $0.contains("# ") }.count
    #expect(words > 20)
    for line in draft.split(separator: "\n") where line.hasPrefix("# ") {
      #expect(run.out.contains(line.dropFirst(2).prefix(30)), "\(line)")
    }
  }

  @Test(arguments: ["seloste: 1\nnonsense: kept?\n", "seloste: 1\notsikko: a\notsikko: b\n"])
  func `what would lose words is refused`(_ notice: String) throws {
    let scratch = try Scratch()
    let run = try Tool.run(["convert", "-", "-o", "a.xml"], input: notice, in: scratch.root)
    #expect([1, 4].contains(run.code))
    #expect(run.out.isEmpty)
    #expect(scratch.text("a.xml") == nil)
  }
}
