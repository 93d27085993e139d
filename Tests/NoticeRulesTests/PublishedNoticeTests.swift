import Foundation
import NoticeModel
import NoticeService
import Reports
import TestSupport
import Testing

/// The notices that the repository ships: five that municipalities have published, and the model.
@Suite("Shipped notices")
struct PublishedNoticeTests {
  private static let notices = RuleFixture.root.deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "notices")

  private static let published: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: notices.path)
    return (names ?? []).filter { $0.hasSuffix(".yaml") && $0 != "seloste.yaml" }.sorted()
  }()

  @Test("The model notice is silent, as YAML and as XML")
  func modelIsSilent() throws {
    let (notice, report) = try Self.lintFile("malli/kotoutumispalvelut.yaml")
    #expect(report.concise == "")
    let xml = lint(XMLNoticeWriter.write(notice), path: "kotoutumispalvelut.xml").report
    #expect(xml.concise == "")
  }

  @Test("A published notice gives the recorded findings", arguments: published)
  func publishedIsFound(_ name: String) throws {
    let concise = try Self.lintFile(name).report.concise
    expectGolden(concise, "published/\(name.dropLast(5)).expected")
  }

  private static func lintFile(_ name: String) throws -> (notice: Notice, report: NoticeReport) {
    let file = notices.appending(path: name)
    let folder = file.deletingLastPathComponent()
    return lint(try String(contentsOf: file, encoding: .utf8), path: name) { path, _ in
      guard let data = FileManager.default.contents(atPath: folder.appending(path: path).path)
      else { return .failure(.missing) }
      return .success(Array(data))
    }
  }
}
