import Foundation
import Testing

/// The notices of the benchmark of seeded faults are right by every rule.
@Suite("Correct notices")
struct CorrectNoticeTests {
  private static let folder = RuleFixture.root.deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Benchmarks/faults/notices")

  private static let names: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") || $0.hasSuffix(".xml") }.sorted()
  }()

  @Test("There are notices to check")
  func notEmpty() {
    #expect(Self.names.count >= 32)
  }

  @Test("A correct notice gives no errors and no warnings", arguments: names)
  func isFaultless(_ name: String) throws {
    let file = Self.folder.appending(path: name)
    let report = lint(try String(contentsOf: file, encoding: .utf8), path: name).report
    let findings = report.gravities.filter { !$0.hasPrefix("info ") }
    #expect(findings == [])
  }
}
