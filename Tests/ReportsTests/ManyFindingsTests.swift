import Diagnostics
import Reports
import SourceText
import Testing

/// A line of a megabyte with ten thousand findings. Nothing is timed: work that grows with the
/// square of the input would not end.
@Suite("Ten thousand findings on one line") struct ManyFindingsTests {
  private func report(differing: Bool) -> NoticeReport {
    let word = String(repeating: "pitkä rivi ", count: 9) + "X"
    let text = String(repeating: word, count: 10_000)
    let length = word.utf8.count
    let findings = (0..<10_000).map { index in
      Diagnostic(
        "TEST-MANY", .language, .error,
        at: SourceRange(
          file: FileID(0), start: index * length + length - 1, end: (index + 1) * length),
        Message(Phrase("Here {n}."), ["n": String(index)]),
        help: differing ? Message(Phrase("Help {n}."), ["n": String(index)]) : nil)
    }
    return NoticeReport(
      path: "a.yaml", title: nil,
      files: [SourceFile(id: FileID(0), path: "a.yaml", text: text)], diagnostics: findings,
      omitted: 0, coverage: [])
  }

  private let text = TextReport(
    language: .english, color: false, showInfo: false, terminalWidth: 80)

  @Test func areShownShortWhereTheyAreTheSame() {
    let shown = text.render(report(differing: false))
    #expect(shown.contains("… and 9,974 more places"))
    #expect(shown.utf8.count < 10_000)
  }

  @Test func areShownInFullWhereTheyDiffer() {
    let shown = text.render(report(differing: true))
    #expect(shown.contains("Help 9999."))
    #expect(shown.utf8.count < 10_000 * 500)
  }

  @Test func areShownOneALineInTheConciseReport() {
    let shown = ConciseReport(language: .english, showInfo: false)
      .render(report(differing: false))
    #expect(shown.utf8.filter { $0 == UInt8(ascii: "\n") }.count == 10_000)
  }

  @Test func areAllInTheJSON() {
    let json = JSONReport(version: "1")
    let bytes = json.notice(report(differing: true))
    #expect(String(decoding: bytes.suffix(2_000), as: UTF8.self).contains("Here 9999."))
  }
}
