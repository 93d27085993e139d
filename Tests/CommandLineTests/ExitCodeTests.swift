import Foundation
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  /// One row of the matrix.
  struct Row: Sendable, CustomTestStringConvertible {
    let arguments: String
    let code: Int32
    var input = ""

    var testDescription: String { "\(arguments) gives \(code)" }
  }

  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Sample.fine, to: "fine.yaml")
    try scratch.write(Sample.lacking, to: "lacking.yaml")
    try scratch.write(Sample.broken, to: "broken.yaml")
    try scratch.write("", to: "empty.yaml")
    try scratch.write("hello", to: "none/readme.txt")
    try scratch.write(Sample.fine, to: "shared/notice.yaml")
    try scratch.write("tietosuojavastaava: {puhelin: 0100 1236}\n", to: "shared/block.yaml")
    return scratch
  }

  @Test(arguments: [
    Row(arguments: "lint fine.yaml", code: 0),
    Row(arguments: "lint -", code: 0, input: Sample.fine),
    Row(arguments: "lint shared", code: 0),
    Row(arguments: "lint lacking.yaml", code: 1),
    Row(arguments: "lint -", code: 1, input: Sample.lacking),
    Row(arguments: "lint --fail-on never lacking.yaml", code: 0),
    Row(arguments: "lint --quiet lacking.yaml", code: 1),
    Row(arguments: "lint empty.yaml", code: 4),
    Row(arguments: "lint -", code: 4, input: ""),
    Row(arguments: "lint broken.yaml", code: 4),
    Row(arguments: "lint --fail-on never broken.yaml", code: 4),
    Row(arguments: "lint missing.yaml", code: 3),
    Row(arguments: "lint --fail-on never missing.yaml", code: 3),
    Row(arguments: "lint none", code: 3),
    Row(arguments: "lint", code: 2),
    Row(arguments: "lint --no-such fine.yaml", code: 2),
    Row(arguments: "lint --format yaml fine.yaml", code: 2),
    Row(arguments: "lint --jobs 0 fine.yaml", code: 2),
    Row(arguments: "lint --as-of 2026-13-40 fine.yaml", code: 2),
    Row(arguments: "lint --root nowhere fine.yaml", code: 2),
    Row(arguments: "no-such-command", code: 2),
    Row(arguments: "lint lacking.yaml broken.yaml", code: 4),
    Row(arguments: "lint broken.yaml lacking.yaml missing.yaml", code: 3),
    Row(arguments: "lint missing.yaml fine.yaml", code: 3),
    Row(arguments: "render fine.yaml", code: 0),
    Row(arguments: "render lacking.yaml", code: 0),
    Row(arguments: "render fine.yaml lacking.yaml", code: 2),
    Row(arguments: "render broken.yaml", code: 4),
    Row(arguments: "render missing.yaml", code: 3),
    Row(arguments: "render missing.yaml broken.yaml", code: 3),
    Row(arguments: "render --language sv fine.yaml", code: 1),
    Row(arguments: "render --language 1 fine.yaml", code: 2),
    Row(arguments: "convert fine.yaml", code: 0),
    Row(arguments: "convert broken.yaml", code: 4),
    Row(arguments: "convert missing.yaml", code: 3),
    Row(arguments: "convert none", code: 3),
    Row(arguments: "init --yes --output -", code: 0),
    Row(arguments: "init --yes --output fine.yaml", code: 3),
    Row(arguments: "init --yes --email nobody", code: 2),
    Row(arguments: "init --yes --output broken.yaml/new.yaml", code: 3),
  ])
  func `follow what was found`(_ row: Row) throws {
    let scratch = try folder()
    let run = try Tool.run(
      row.arguments.split(separator: " ").map(String.init), input: row.input, in: scratch.root)
    #expect(run.code == row.code, "\(run.both)")
  }

  @Test(.enabled(if: geteuid() != 0, "root reads everything"))
  func `an unreadable file is 3`() throws {
    let scratch = try folder()
    try FileManager.default.setAttributes(
      [.posixPermissions: 0], ofItemAtPath: scratch.url("fine.yaml").path)
    let run = try Tool.run(["lint", "fine.yaml"], in: scratch.root)
    #expect(run.code == 3)
    #expect(run.error.contains("permission denied"))
  }

  @Test func `a block that others include is passed over in a folder, with a word of it`() throws {
    let scratch = try folder()
    let run = try Tool.run(["lint", "shared"], in: scratch.root)
    #expect(run.error.contains("shared/block.yaml"))
    #expect(!run.out.contains("block.yaml"))
  }

  @Test func `a full disk is 3`() throws {
    let run = try Tool.shell("\"$SELOSTE\" lint notices/malli > /dev/full")
    #expect(run.code == 3)
  }
}
