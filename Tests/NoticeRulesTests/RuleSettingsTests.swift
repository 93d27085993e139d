import Diagnostics
import NoticeModel
import NoticeRules
import NoticeService
import Reports
import Testing

@Suite("The municipality's own decisions on rules")
struct RuleSettingsTests {
  private static let lacking = "seloste: 1\nkielet: [fi]\notsikko: Kirjasto\n"
  private static let rule: DiagnosticID = "GDPR13-1B-DPO-MISSING"

  private func severities(_ settings: RuleSettings) -> [Severity] {
    lint(Self.lacking, path: "a.yaml", settings: settings).report.diagnostics
      .filter { $0.id == Self.rule }.map(\.severity)
  }

  @Test("A rule weighs as the municipality decides", arguments: RuleLevel.allCases)
  func levels(_ level: RuleLevel) {
    var settings = RuleSettings()
    #expect(severities(settings) == [.error])
    settings.severities[Self.rule] = level
    #expect(severities(settings) == [level.severity].compactMap(\.self))
  }

  @Test("Other rules are as they were")
  func othersStay() {
    var settings = RuleSettings()
    settings.severities[Self.rule] = .off
    let usual = lint(Self.lacking, path: "a.yaml").report.gravities
    let own = lint(Self.lacking, path: "a.yaml", settings: settings).report.gravities
    #expect(own == usual.filter { !$0.hasSuffix(Self.rule.name) })
  }

  @Test("What a notice says of the municipality is stronger than what is decided for all")
  func municipalityIsFilledIn() {
    var settings = RuleSettings()
    settings.municipality = Municipality()
    settings.municipality?.officialLanguages = ["fi", "sv"]
    let notice = lint(Self.lacking, path: "a.yaml", settings: settings)
    #expect(notice.notice.municipality == nil)
    #expect(!notice.report.diagnostics.isEmpty)
  }
}
