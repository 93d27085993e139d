import Foundation
import TestSupport
import Testing

/// The invariants of ARCHITECTURE.md that the compiler does not hold.
@Suite("Architecture") struct ArchitectureTests {
  /// Swift files under a folder of `Sources`, with their text.
  private static func sources(_ folder: String) throws -> [(path: String, text: String)] {
    let root = repositoryRoot.appendingPathComponent("Sources/\(folder)")
    let names = try #require(FileManager.default.enumerator(atPath: root.path))
      .compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }
    return try names.map { name in
      let text = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      return ("\(folder)/\(name)", text)
    }
  }

  @Test(
    "only the command line sees Foundation: it owns the disk, the clock and the terminal",
    arguments: [
      "SourceText", "Diagnostics", "Templating", "DocumentSyntax", "NoticeModel", "Law", "Wording",
      "NoticeRules", "Configuration", "NoticeRender", "Reports", "NoticeService",
    ])
  func noFoundation(folder: String) throws {
    let files = try Self.sources(folder)
    #expect(!files.isEmpty)
    #expect(files.filter { $0.text.contains("import Foundation") }.map(\.path) == [])
  }

  @Test("libxml2 and libyaml are seen by the readers alone")
  func librariesStayBehindTheReaders() throws {
    let seen = try Self.sources("").filter {
      $0.text.contains("import CXMLShim") || $0.text.contains("import CLib")
    }
    #expect(!seen.isEmpty)
    #expect(seen.filter { !$0.path.contains("DocumentSyntax/") }.map(\.path) == [])
  }

  @Test("rules know no clock, no disk and no C library")
  func rulesArePure() throws {
    let files = try Self.sources("NoticeRules")
    let impure = files.filter { $0.text.contains("import Glibc") || $0.text.contains("time(nil)") }
    #expect(impure.map(\.path) == [])
  }
}
