import Diagnostics
import NoticeModel
import NoticeRules
import NoticeService
import Reports
import SourceText
import Testing

/// What a run remembers of texts, and what it leaves out of a summary, changes no finding.
@Suite("One run over many notices")
struct RunMemoryTests {
  /// Some of the fixtures: all of them would only take longer.
  private static let fixtures = RuleFixture.bad.enumerated().filter { $0.offset % 4 == 0 }
    .map(\.element)

  @Test("What was read before changes nothing")
  func memoryIsTransparent() throws {
    let memos = TextMemos()
    for fixture in Self.fixtures {
      let loaded = try load(fixture)
      let alone = try findings(of: loaded)
      #expect(try findings(of: loaded, memos: memos) == alone, "\(fixture.testDescription)")
      #expect(try findings(of: loaded, memos: memos) == alone, "\(fixture.testDescription)")
    }
  }

  @Test("Notices judged together are judged as each alone")
  func companyChangesNothing() throws {
    let day = try #require(fixtureDate)
    let loaded = try Self.fixtures.prefix(40).map { try load($0) }
    let together = NoticeLinter.lint(
      loaded.map { NoticeLinter.Subject($0) }, asOf: day, memos: TextMemos())
    #expect(together.count == loaded.count)
    for (report, loaded) in zip(together, loaded) {
      #expect(try report.diagnostics == findings(of: loaded), "\(report.path)")
    }
  }

  @Test("A full memory is emptied, and changes nothing")
  func memoryIsEmptied() throws {
    let memos = TextMemos()
    let fixture = try #require(Self.fixtures.first)
    let alone = try findings(of: try load(fixture))
    // More than two megabytes of texts that the memory keeps.
    let lines = (0..<3_000).map { "    - \($0) \(String(repeating: "sana ", count: 180))\n" }
    let text = "seloste: 1\ntopics:\n" + lines.joined()
    let long = NoticeLoader.load(path: "a.yaml", bytes: Array(text.utf8)) { _, _ in
      .failure(.missing)
    }
    for _ in 0..<2 {
      #expect(try findings(of: long, memos: memos) == findings(of: long))
      #expect(try findings(of: try load(fixture), memos: memos) == alone)
    }
  }

  @Test("A summary counts what a report tells")
  func summaryCounts() throws {
    for fixture in Self.fixtures {
      let loaded = try load(fixture)
      let told = try findings(of: loaded).map(\.id)
      let counted = try findings(of: loaded, withFixes: false).map(\.id)
      #expect(counted.sorted() == told.sorted(), "\(fixture.testDescription)")
    }
  }

  @Test("The same words in other bytes are other words")
  func bytesDecide() throws {
    // "ä" as one character and as two: the places of words in the texts differ.
    let memos = TextMemos()
    for word in ["mätäs kyselyä 1386/2010", "ma\u{308}ta\u{308}s kyselya\u{308} 1386/2010"] {
      let text = "seloste: 1\nsummary: \(word)\n"
      let loaded = NoticeLoader.load(path: "a.yaml", bytes: Array(text.utf8)) { _, _ in
        .failure(.missing)
      }
      #expect(try findings(of: loaded, memos: memos) == findings(of: loaded))
    }
  }

  private func load(_ fixture: RuleFixture) throws -> LoadedNotice {
    NoticeLoader.load(path: fixture.name, bytes: Array(try fixture.text().utf8)) { _, _ in
      .failure(.missing)
    }
  }

  private func findings(
    of loaded: LoadedNotice, withFixes: Bool = true, memos: TextMemos = TextMemos()
  ) throws -> [Diagnostic] {
    let day = try #require(fixtureDate)
    return NoticeLinter.lint(loaded, asOf: day, withFixes: withFixes, memos: memos).diagnostics
  }
}
