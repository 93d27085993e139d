import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText
import Testing

@Suite("A retention period") struct RetentionPeriodTests {
  private func read(_ keep: String) -> NoticeBinder.Output {
    let file = SourceFile(
      path: "a.yaml", text: "seloste: 1\nkielet: [fi]\nsäilytys:\n  - säilytetään: \(keep)\n")
    return NoticeBinder.bind(DocumentReader.read(file).tree)
  }

  @Test("may be followed by the event from which it runs")
  func eventInTheSameText() throws {
    let output = read("48 kk asiakkuuden päättymisestä")
    #expect(output.diagnostics.isEmpty)
    let rule = try #require(output.notice.retention.first)
    #expect(rule.keep?.value == Period(months: 48, days: 0))
    #expect(rule.keep?.text == "48 kk asiakkuuden päättymisestä")
    #expect(rule.trigger?.first.text == "asiakkuuden päättymisestä")
  }

  @Test("has no event where none is told")
  func noEvent() throws {
    let rule = try #require(read("5 v").notice.retention.first)
    #expect(rule.keep?.value == Period(months: 60, days: 0))
    #expect(rule.trigger == nil)
  }

  @Test("is a finding where no period begins the text")
  func noPeriod() {
    #expect(read("niin kauan kuin tarpeen").diagnostics.map(\.id.name) == ["VALUE-PERIOD"])
  }
}
