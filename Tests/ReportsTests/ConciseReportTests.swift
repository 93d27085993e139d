import Diagnostics
import Reports
import TestSupport
import Testing

@Suite("The report of one line a finding") struct ConciseReportTests {
  @Test func tellsBothEndsOfTheRange() {
    let report = ConciseReport(language: .english, showInfo: true)
    #expect(
      report.render(Sample.marked("a: ⟦b\nää⟧c\n", path: "x/a.yaml"))
        == "x/a.yaml:1:4-2:3: error TEST-MARK Here.\n")
  }

  @Test func isAsLastTime() {
    expectGolden(
      ConciseReport(language: .finnish, showInfo: true).render(Sample.whole),
      "Reports/concise-fi.txt")
  }

  @Test func leavesInfosOutUnlessAskedFor() {
    let report = ConciseReport(language: .english, showInfo: false)
    #expect(report.render(Sample.marked("⟦a⟧", severity: .info)).isEmpty)
  }
}
