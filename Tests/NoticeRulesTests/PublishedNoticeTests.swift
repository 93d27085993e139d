import Foundation
import NoticeService
import Reports
import TestSupport
import Testing

/// The notices that the repository ships: five that municipalities have published, and the model.
@Suite("Shipped notices")
struct PublishedNoticeTests {
  private static let root = RuleFixture.root.deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let notices = root.appending(path: "notices")

  private static let published: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: notices.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test(
    "The model notice is silent", arguments: ["kotoutumispalvelut.yaml", "kotoutumispalvelut.xml"])
  func modelIsSilent(_ name: String) throws {
    #expect(try Self.report("malli/\(name)").concise == "")
  }

  @Test("A published notice gives the recorded findings", arguments: published)
  func publishedIsFound(_ name: String) throws {
    expectGolden(try Self.report(name).concise, "published/\(name.dropLast(5)).expected")
  }

  private static func report(_ name: String) throws -> NoticeReport {
    let text = try String(contentsOf: notices.appending(path: name), encoding: .utf8)
    let folder = notices.appending(path: name).deletingLastPathComponent()
    return lint(text, path: name) { path, _ in
      guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path)
      else { return .failure(.missing) }
      return .success(Array(data))
    }.report
  }
}
