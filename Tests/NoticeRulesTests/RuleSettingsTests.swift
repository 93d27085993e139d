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

  /// What the rules on suppliers say of a notice with one system.
  private func suppliers(
    _ system: String, denied: Bool = false, _ systems: [OwnSystem]
  ) -> [String] {
    var settings = RuleSettings()
    settings.systems = systems
    let text = """
      seloste: 1
      kielet: [fi]
      järjestelmät:
        asiat:
          \(system)
      \(denied ? "käsittelijät: ei" : "vastaanottajat: ei")
      """
    return lint(text, path: "a.yaml", settings: settings).report.gravities
      .filter { $0.contains("GDPR28-OUTSOURCING") || $0.contains("PROCESSOR-NOT-DISCLOSED") }
  }

  @Test("The supplier of a system that the municipality knows is asked for")
  func ownSystemHasSupplier() {
    let koto = OwnSystem(name: "Koto", vendor: "Mallin Ohjelmistot Oy")
    #expect(suppliers("nimi: Koto-asiakastietojärjestelmä", []) == [])
    let asked = ["warning GDPR13-1E-PROCESSOR-NOT-DISCLOSED"]
    #expect(suppliers("nimi: Koto-asiakastietojärjestelmä", [koto]) == asked)
    // A name that only begins so is of another system.
    #expect(suppliers("nimi: Kotoutumisen järjestelmä", [koto]) == [])
    // The longest name tells.
    let plus = OwnSystem(name: "Koto Plus", hosting: .onPremises)
    #expect(suppliers("nimi: Koto Plus", [koto, plus]) == [])
  }

  @Test("The municipality's own systems hold before the table, and the notice before both")
  func ownSystemsAreStronger() {
    let asked = ["warning GDPR13-1E-PROCESSOR-NOT-DISCLOSED"]
    #expect(suppliers("nimi: M-Files", []) == asked)
    #expect(suppliers("nimi: M-Files", [OwnSystem(name: "M-Files", hosting: .onPremises)]) == [])
    #expect(suppliers("nimi: M-Files", [OwnSystem(name: "M-Files", isNational: true)]) == [])
    let own = [OwnSystem(name: "Asiapolku", vendor: "Mallin Oy", hosting: .saas)]
    #expect(suppliers("nimi: Asiapolku\n    sijainti: oma", own) == [])
  }

  @Test("Outsourcing is denied in vain of a system that the municipality has as a service")
  func ownHostingIsKnown() {
    let denied = { (system: OwnSystem) in
      suppliers("nimi: Asiapolku", denied: true, [system])
    }
    #expect(suppliers("nimi: Asiapolku", denied: true, []) == [])
    #expect(
      denied(OwnSystem(name: "Asiapolku", hosting: .saas)) == ["error GDPR28-OUTSOURCING-DENIED"])
    #expect(
      denied(OwnSystem(name: "Asiapolku", vendor: "Mallin Oy"))
        == ["warning GDPR28-OUTSOURCING-DENIED"])
    #expect(denied(OwnSystem(name: "Asiapolku", hosting: .onPremises)) == [])
  }
}
