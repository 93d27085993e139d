import Diagnostics
import Reports
import SourceText
import TestSupport
import Testing

@Suite("The report for people") struct TextReportTests {
  static func report(
    _ language: MessageLanguage, color: Bool = false, showInfo: Bool = false,
    explainsWhy: Bool = false, width: Int? = 80
  ) -> TextReport {
    TextReport(
      language: language, color: color, showInfo: showInfo, explainsWhy: explainsWhy,
      terminalWidth: width)
  }

  static func text(_ report: TextReport, _ notice: NoticeReport) -> String {
    var totals = ReportTotals()
    totals.add(notice)
    return report.render(notice) + report.summary(totals)
  }

  @Test("looks the same as last time in each language", arguments: MessageLanguage.allCases)
  func golden(_ language: MessageLanguage) {
    expectGolden(
      Self.text(Self.report(language), Sample.whole), "Reports/text-\(language.rawValue).txt")
  }

  @Test("tells on request why, in each language", arguments: MessageLanguage.allCases)
  func reasons(_ language: MessageLanguage) {
    expectGolden(
      Self.text(Self.report(language, explainsWhy: true), Sample.whole),
      "Reports/text-\(language.rawValue)-why.txt")
  }

  @Test func coloursAreAsLastTime() {
    expectGolden(
      Self.text(Self.report(.finnish, color: true, showInfo: true), Sample.whole),
      "Reports/text-fi-colour.txt")
  }

  @Test func aNarrowTerminalGetsNarrowLines() {
    let text = Self.text(Self.report(.finnish, showInfo: true, width: 44), Sample.whole)
    expectGolden(text, "Reports/text-fi-narrow.txt")
  }

  @Test func aCleanNoticeSaysSo() {
    let clean = NoticeReport(
      path: "a.yaml", title: "A", files: [], diagnostics: [], omitted: 0,
      coverage: Sample.coverage)
    expectGolden(Self.text(Self.report(.swedish), clean), "Reports/text-sv-clean.txt")
  }

  @Test func withoutColourThereIsNoEscapeByte() {
    let text = Self.text(Self.report(.english, showInfo: true), Sample.whole)
    #expect(!text.utf8.contains(0x1B))
  }

  @Test func infosAreLeftOutUnlessAskedFor() {
    #expect(!Self.report(.english).render(Sample.whole).contains("GDPR5-PURPOSE-VAGUE"))
    #expect(
      Self.report(.english, showInfo: true).render(Sample.whole).contains("GDPR5-PURPOSE-VAGUE"))
  }

  @Test func aFindingOfAnIncludedFileShowsThatFile() {
    let text = Self.report(.english).render(Sample.whole)
    #expect(text.contains("GDPR12-3-RESPONSE-TIME  notices/yhteiset.yaml:2:12\n"))
    #expect(text.contains("  2 │   vastaus: 2 kk\n"))
  }

  @Test func manyOfTheSameFindingAreShownOnceWithTheirPlaces() {
    let lines = (1...20).map { "avain\($0): ⟦arvo \($0)⟧" }.joined(separator: "\n")
    let text = Self.report(.finnish).render(Sample.marked(lines))
    expectGolden(text, "Reports/text-fi-repeated.txt")
    #expect(text.split(separator: "\n").filter { $0.contains("Here.") }.count == 1)
  }

  @Test func aLongListOfPlacesIsCutAndCounted() {
    let lines = (1...1_100).map { "a\($0): ⟦b⟧" }.joined(separator: "\n")
    let text = Self.report(.english).render(Sample.marked(lines))
    #expect(text.contains("The same in these 1,099 places:"))
    #expect(text.contains("… and 1,074 more places"))
  }

  @Test func threeOfTheSameFindingAreShownInFull() {
    let text = Self.report(.english).render(Sample.marked("a: ⟦1⟧\nb: ⟦2⟧\nc: ⟦3⟧\n"))
    #expect(text.split(separator: "\n").filter { $0 == "  Here." }.count == 3)
  }

  @Test func aFindingWithoutAPlaceNamesTheNotice() {
    let notice = NoticeReport(
      path: "a.yaml", title: nil, files: [],
      diagnostics: [
        Diagnostic("TEST", .rule, .error, at: .nowhere, Message(Phrase("Nowhere.")))
      ], omitted: 0, coverage: [])
    #expect(Self.report(.english).render(notice).contains("error  TEST  a.yaml\n  Nowhere.\n"))
  }

  @Test func aTelephoneNumberIsNotBroken() {
    let help = Message(Phrase("Tietosuojavastaava: vastaava@mallila.example, puh. 0100 1236"))
    let notice = NoticeReport(
      path: "a.yaml", title: nil, files: [],
      diagnostics: [
        Diagnostic("TEST", .rule, .error, at: .nowhere, Message(Phrase("Nowhere.")), help: help)
      ], omitted: 0, coverage: [])
    for width in 40...90 {
      #expect(Self.report(.finnish, width: width).render(notice).contains("0100 1236"))
    }
  }

  @Test func aVeryLongValueIsCut() {
    let value = String(repeating: "ä", count: 1_000_000)
    let message = Message(Phrase("Unknown field “{key}”."), ["key": value])
    let notice = NoticeReport(
      path: "a.yaml", title: value, files: [],
      diagnostics: [Diagnostic("TEST", .language, .error, at: .nowhere, message)], omitted: 0,
      coverage: [])
    let text = Self.report(.english).render(notice)
    #expect(text.utf8.count < 10_000)
    #expect(text.contains("ä…”."))
  }

  @Test func findingsThatWereNotKeptAreCounted() {
    let notice = NoticeReport(
      path: "a.yaml", title: nil, files: [], diagnostics: [], omitted: 1, coverage: [])
    #expect(Self.report(.english).render(notice).contains("1 finding is not shown"))
  }
}
