import Diagnostics
import Reports
import Testing

@Suite("The last lines of the report") struct SummaryTests {
  private func summary(
    _ language: MessageLanguage, _ notices: Int, _ errors: Int, _ warnings: Int, _ infos: Int,
    showInfo: Bool = false
  ) -> String {
    var totals = ReportTotals()
    totals.notices = notices
    totals.errors = errors
    totals.warnings = warnings
    totals.infos = infos
    return TextReport(language: language, color: false, showInfo: showInfo, terminalWidth: 80)
      .summary(totals)
  }

  @Test func oneOfEachInFinnish() {
    #expect(
      summary(.finnish, 1, 1, 1, 1)
        == "1 seloste tarkastettu: 1 virhe, 1 varoitus.\n"
        + "1 huomio piilotettu, näytä valitsimella --show info.\n")
  }

  @Test func severalInFinnish() {
    #expect(
      summary(.finnish, 3, 2, 4, 2)
        == "3 selostetta tarkastettu: 2 virhettä, 4 varoitusta.\n"
        + "2 huomiota piilotettu, näytä valitsimella --show info.\n")
  }

  @Test func oneOfEachInSwedish() {
    #expect(
      summary(.swedish, 1, 1, 1, 1)
        == "1 dataskyddsbeskrivning granskad: 1 fel, 1 varning.\n"
        + "1 notis dold, visas med --show info.\n")
  }

  @Test func severalInSwedish() {
    #expect(
      summary(.swedish, 3, 2, 4, 2)
        == "3 dataskyddsbeskrivningar granskade: 2 fel, 4 varningar.\n"
        + "2 notiser dolda, visas med --show info.\n")
  }

  @Test func oneOfEachInEnglish() {
    #expect(
      summary(.english, 1, 1, 1, 1, showInfo: true)
        == "1 notice checked: 1 error, 1 warning, 1 note.\n")
  }

  @Test func severalInEnglish() {
    #expect(
      summary(.english, 10_000, 2, 0, 2)
        == "10,000 notices checked: 2 errors.\n2 notes hidden; use --show info to see them.\n")
  }

  @Test func shownInfosAreNotCalledHidden() {
    #expect(
      summary(.finnish, 2, 0, 0, 2, showInfo: true)
        == "✓ 2 selostetta tarkastettu. Ei virheitä eikä varoituksia. 2 huomiota.\n")
  }

  @Test func aCleanRunSaysSo() {
    #expect(
      summary(.swedish, 2, 0, 0, 0)
        == "✓ 2 dataskyddsbeskrivningar granskade. Inga fel eller varningar.\n")
  }
}
