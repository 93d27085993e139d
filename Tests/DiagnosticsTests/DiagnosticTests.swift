import Diagnostics
import SourceText
import Testing

@Suite("Findings")
struct DiagnosticTests {
  private func finding(
    _ id: DiagnosticID, _ severity: Severity, _ start: Int, _ words: String = "x"
  ) -> Diagnostic {
    Diagnostic(
      id, .rule, severity, at: SourceRange(file: FileID(0), start: start, end: start + 1),
      Message(Phrase(words)))
  }

  @Test("A report goes by place, then gravity, then id, then words")
  func order() {
    let sorted = [
      finding("B", .info, 1), finding("B", .error, 5), finding("A", .warning, 5, "a"),
      finding("A", .warning, 5, "b"), finding("C", .warning, 5),
    ]
    #expect(sorted.reversed().sorted(by: Diagnostic.inReportOrder) == sorted)
  }

  @Test("A sink keeps so many, and counts the rest")
  func sinkLimit() {
    var sink = DiagnosticSink(limit: 2)
    #expect(sink.isEmpty)
    sink.append(contentsOf: (0..<5).map { finding("A", .error, $0) })
    #expect(sink.diagnostics.map(\.range.lowerBound) == [0, 1])
    #expect(sink.omitted == 3)
  }

  @Test("Severities compare by gravity and have stable names")
  func severities() {
    #expect(Severity.allCases.sorted().map(\.name) == ["info", "warning", "error"])
  }
}
