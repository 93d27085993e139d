import Foundation
import Testing

@Suite("Hostile names and contents")
struct HostileInputTests {
  private static let bad = "a\u{1B}[31m\u{7}\r\u{9B}2J\u{7F}b"

  @Test(arguments: ["text", "concise", "json"])
  func `never reach a terminal raw from a file`(_ format: String) throws {
    let scratch = try Scratch()
    try scratch.write(
      "seloste: 1\notsikko: \"\\e[31m \\x9b2J \(Self.bad)\"\n\(Self.bad): 1\nlaji: \(Self.bad)\n",
      to: "\(Self.bad).yaml")
    try scratch.write("seloste: 1\notsikko: \"\\e]0;x\\a\\x9b\"\nx\\e: 1\n", to: "b.yaml")
    for command in [["lint", "--format", format, "."], ["lint", "-q", "."]] {
      let run = try Tool.run(command, in: scratch.root)
      #expect(!run.hasControlByte, "\(run.both.debugDescription)")
    }
  }

  @Test(arguments: [
    ["lint", bad], ["render", bad], ["convert", bad], ["lint", "--\(bad)"], [bad],
    ["lint", "--root", bad, "x"], ["lint", "--lang", bad, "x"], ["lint", "--as-of", bad, "x"],
    ["render", "--language", bad, "x"], ["init", "--yes", "--email", bad],
    ["init", "--yes", "-o", "/nowhere/\(bad)"], ["init", "--yes", "--languages", bad],
    ["init", "--yes", "-o", "-", "--municipality", bad],
  ])
  func `never reach a terminal raw from the arguments`(_ arguments: [String]) throws {
    let scratch = try Scratch()
    let run = try Tool.run(arguments, in: scratch.root)
    #expect(!run.hasControlByte, "\(run.both.debugDescription)")
  }

  @Test func `never reach a terminal raw from a rendered or converted notice`() throws {
    let notice = "seloste: 1\nkielet: [fi]\notsikko: \"x\\e[31m\\x9b2J\\x07y\"\n"
    for command in [["render", "-"], ["convert", "-", "--to", "yaml"], ["convert", "-"]] {
      let run = try Tool.run(command, input: notice)
      #expect(!run.hasControlByte, "\(command) \(run.both.debugDescription)")
    }
  }
}
