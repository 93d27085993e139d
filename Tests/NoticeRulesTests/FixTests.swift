import Diagnostics
import NoticeModel
import NoticeService
import Reports
import SourceText
import Testing

@Suite("Fixes of rules")
struct FixTests {
  @Test("A fix leaves a readable notice without the finding", arguments: RuleFixture.bad)
  func fixMends(_ fixture: RuleFixture) throws {
    let yaml = fixture.lint(try fixture.text(), path: "fixed.yaml")
    try check(yaml.report, "fixed.yaml", fixture)
    let xml = fixture.lint(XMLNoticeWriter.write(yaml.notice), path: "fixed.xml")
    try check(xml.report, "fixed.xml", fixture)
  }

  /// Applies the first fix of the fixture's own rule.
  private func check(_ report: NoticeReport, _ path: String, _ fixture: RuleFixture) throws {
    guard
      let mended = report.diagnostics.first(where: {
        $0.id.name == fixture.rule && !$0.fixes.isEmpty
      }), let fix = mended.fixes.first
    else { return }
    let file = try #require(report.files.first)
    let fixed = fixture.lint(file.applying(fix), path: path).report
    let broken = fixed.diagnostics.filter { $0.kind != .rule && $0.severity == .error }
    #expect(broken.isEmpty, "\(fixture): \(fixed.concise)")
    // Less may remain to be said: whose the data are that are told now.
    let own = { (report: NoticeReport) in
      report.diagnostics.count { $0.id.name == fixture.rule && $0.severity == mended.severity }
    }
    #expect(own(fixed) < own(report), "\(fixture): \(fixed.concise)")
    let gaps = { (report: NoticeReport) in
      report.diagnostics.count { $0.id.name == "LANG-PLACEHOLDER" }
    }
    // Only what has brackets is said to be filled in.
    let hasMore = gaps(fixed) > gaps(report)
    #expect(hasMore == (fix.applicability == .placeholder), "\(fixture): \(fixed.concise)")
    if fix.applicability == .safe {
      #expect(fixed.diagnostics.count < report.diagnostics.count, "\(fixture)")
    }
  }
}

extension SourceFile {
  /// The file's text with a fix's edits made.
  fileprivate func applying(_ fix: Fix) -> String {
    var bytes = bytes
    for edit in fix.edits.sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(
        edit.range.lowerBound..<edit.range.upperBound, with: Array(edit.replacement.utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
