import Diagnostics
import Foundation
import NoticeModel
import Testing

@Suite("Files written from the field table")
struct GeneratedFilesTests {
  @Test("the committed file is what the table gives", arguments: GeneratedFile.all().map(\.path))
  func isFresh(path: String) throws {
    let file = try #require(GeneratedFile.all().first { $0.path == path })
    let url = Repository.root.appending(path: path)
    let committed = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    // Compared as a flag: a difference of files this long helps nobody.
    let isFresh = committed == file.contents
    #expect(isFresh, "\(path) is stale: run swift run seloste-dev generate")
  }

  @Test("the same table gives the same bytes")
  func isDeterministic() {
    #expect(GeneratedFile.all().map(\.contents) == GeneratedFile.all().map(\.contents))
  }

  @Test("the guide has every field's three names, its example and its Articles")
  func guideIsComplete() throws {
    let guide = try #require(GeneratedFile.all().first { $0.path.hasSuffix(".md") }).contents
    for record in FormCatalog().records {
      for field in record.fields() {
        let heading = "### `\(field.name.en)` · `\(field.name.fi)` · `\(field.name.sv)`"
        let lines = [
          heading, "\(field.name.en): \(field.doc.example)\n",
          field.doc.citation.isEmpty ? heading : "- Serves: GDPR \(field.doc.citation)\n",
        ]
        // Compared as a flag: the guide is too long to print.
        let missing = lines.filter { !guide.contains($0) }
        #expect(missing == [])
      }
    }
  }

  @Test("the guide begins with a notice that the language accepts")
  func guideExample() throws {
    let guide = try #require(GeneratedFile.all().first { $0.path.hasSuffix(".md") }).contents
    let blocks = guide.components(separatedBy: "```")
    let block = try #require(blocks.first { $0.hasPrefix("yaml\nseloste: 1") })
    let bound = FormatFixture.notice(String(block.dropFirst("yaml\n".count)))
    #expect(bound.diagnostics.map(\.id.name) == [])
    #expect(bound.notice.purposes.first?.legalBases.first?.statutes.first?.value != nil)
  }

  @Test("the guide names every finding that the language makes")
  func guideFindings() throws {
    let guide = try #require(GeneratedFile.all().first { $0.path.hasSuffix(".md") }).contents
    let source = try String(
      contentsOf: Repository.root.appending(
        path: "Sources/NoticeModel/Language/LanguageFindings.swift"), encoding: .utf8)
    let ids = source.components(separatedBy: "\"").filter { $0.hasPrefix("LANG-") }
    #expect(ids.count > 15)
    #expect(ids.filter { !guide.contains("| `\($0)` |") } == [])
  }

  @Test("links in the guide lead to its own headings")
  func guideLinks() throws {
    let guide = try #require(GeneratedFile.all().first { $0.path.hasSuffix(".md") }).contents
    let anchors = Set(
      guide.split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
        line.drop { $0 == "#" || $0 == " " }.lowercased().filter { $0 != "`" && $0 != "·" }
          .replacingOccurrences(of: " ", with: "-")
      })
    let targets = guide.components(separatedBy: "](#").dropFirst().map { rest in
      String(rest.prefix { $0 != ")" })
    }
    #expect(!targets.isEmpty)
    for target in Set(targets) {
      #expect(anchors.contains(target), "no heading for #\(target)")
    }
  }
}
