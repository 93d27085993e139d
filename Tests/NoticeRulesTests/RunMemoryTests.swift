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
