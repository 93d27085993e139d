import Foundation
import Testing

@Suite("Included files")
struct IncludeTests {
  private func folder(including path: String) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("tietosuojavastaava: {puhelin: abc}\n", to: "block.yaml")
    try scratch.write("\(Sample.lacking)sisällytä: \(path)\n", to: "work/notices/a.yaml")
    return scratch
  }

  private let refusal = "outside the project's root folder"

  @Test(arguments: ["../../block.yaml", "/etc/passwd", "../../../../../../etc/passwd"])
  func `outside the root are refused`(_ path: String) throws {
    let scratch = try folder(including: path)
    let run = try Tool.run(["lint", "notices"], in: scratch.url("work"))
    #expect(run.out.contains(refusal))
    #expect(!run.both.contains("root:x"))
  }

  @Test func `behind a symbolic link outside the root are refused`() throws {
    let scratch = try folder(including: "link.yaml")
    try FileManager.default.createSymbolicLink(
      at: scratch.url("work/notices/link.yaml"), withDestinationURL: scratch.url("block.yaml"))
    let run = try Tool.run(["lint", "notices/a.yaml"], in: scratch.url("work"))
    #expect(run.out.contains(refusal))
  }

  @Test func `within --root are read`() throws {
    let scratch = try folder(including: "../../block.yaml")
    let run = try Tool.run(["lint", "--root", "..", "notices"], in: scratch.url("work"))
    #expect(!run.out.contains(refusal))
    #expect(run.out.contains("block.yaml:1:31"))
  }

  @Test func `within the folder of seloste.yaml are read`() throws {
    let scratch = try folder(including: "../../block.yaml")
    try scratch.write("", to: "seloste.yaml")
    let run = try Tool.run(["lint", "notices"], in: scratch.url("work"))
    #expect(!run.out.contains(refusal))
  }
}
