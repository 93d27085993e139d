import Diagnostics
import DocumentSyntax
import Glibc
import NoticeModel
import NoticeService
import Reports
import SourceText

/// Everything that `seloste lint` does with a file: bytes to tree, to model, to findings, to the
/// report for people.
package enum FuzzPipeline {
  /// Judges bytes as a notice; ends the program where the judgement breaks a promise.
  package static func judge(_ bytes: UnsafeBufferPointer<UInt8>, _ format: DocumentFormat) {
    guard let date = CalendarDate(year: 2026, month: 11, day: 1) else { return }
    let bytes = Array(bytes)
    let loaded = NoticeLoader.load(path: "notice", bytes: bytes, format: format) { _, _ in
      .failure(.missing)
    }
    let report = NoticeLinter.lint(loaded, asOf: date)
    for finding in report.diagnostics {
      for range in [finding.range] + finding.notes.compactMap(\.range) where !range.isNowhere {
        promise(range.upperBound <= bytes.count, "\(finding.id) lies outside the file")
      }
      for edit in finding.fixes.flatMap(\.edits) {
        promise(edit.range.upperBound <= bytes.count, "a fix of \(finding.id) lies outside")
      }
    }
    let language = MessageLanguage.allCases[bytes.count % MessageLanguage.allCases.count]
    let text = TextReport(language: language, color: false, showInfo: true, terminalWidth: nil)
      .render(report)
    let isClean = text.unicodeScalars.allSatisfy {
      $0 == "\n" || CharacterCheck.problem(of: $0) == nil
    }
    promise(isClean, "the report holds a control character")
  }

  private static func promise(_ holds: Bool, _ what: @autoclosure () -> String) {
    guard !holds else { return }
    _ = "BROKEN PROMISE: \(what())\n".withCString { write(2, $0, strlen($0)) }
    abort()
  }
}
