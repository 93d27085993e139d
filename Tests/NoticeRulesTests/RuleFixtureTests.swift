import Diagnostics
import Foundation
import NoticeModel
import NoticeRules
import Reports
import TestSupport
import Testing

@Suite("Rule fixtures")
struct RuleFixtureTests {
  @Test("The base notice is silent under all rules")
  func baseIsSilent() throws {
    let report = lint(try RuleFixture.baseText(), path: "base.yaml").report
    #expect(report.concise == "")
  }

  @Test("A correct notice is silent", arguments: RuleFixture.ok)
  func okIsSilent(_ fixture: RuleFixture) throws {
    let report = fixture.lint(try fixture.text(), path: "\(fixture.name).yaml")
      .report
    let allowed = try fixture.overlay().allowed
    let found = report.diagnostics.filter {
      $0.severity > .info || !allowed.contains($0.id.name)
    }
    #expect(found.isEmpty, "\(report.concise)")
  }

  @Test("A bad notice gives the recorded findings", arguments: RuleFixture.bad)
  func badIsFound(_ fixture: RuleFixture) throws {
    let report = fixture.lint(try fixture.text(), path: "\(fixture.name).yaml")
      .report
    #expect(report.diagnostics.contains { $0.id.name == fixture.rule }, "\(report.concise)")
    expectGolden(report.concise, fixture.expectation)
  }

  @Test("The same notice as XML gives the same findings", arguments: RuleFixture.all)
  func xmlFindsTheSame(_ fixture: RuleFixture) throws {
    let yaml = fixture.lint(try fixture.text(), path: "\(fixture.name).yaml")
    let xml = fixture.lint(
      XMLNoticeWriter.write(yaml.notice), path: "\(fixture.name).xml")
    #expect(xml.report.gravities == yaml.report.gravities, "\(xml.report.concise)")
  }

  @Test("A rule is silent where a field that it turns on could not be read")
  func unreadableFieldIsNotAbsent() throws {
    var blocks = NoticeBlocks(try RuleFixture.baseText())
    blocks.apply(Overlay("oikeudet:\n  pääsy: [Sinulla on oikeus\n"))
    let report = lint(blocks.text, path: "broken.yaml").report
    #expect(report.diagnostics.contains { $0.kind == .syntax })
    #expect(!report.diagnostics.contains { $0.kind == .rule }, "\(report.concise)")
  }

  @Test("No placeholder is left in a message", arguments: RuleFixture.bad)
  func messagesAreComplete(_ fixture: RuleFixture) throws {
    let report = fixture.lint(try fixture.text(), path: "\(fixture.name).yaml")
      .report
    for diagnostic in report.diagnostics {
      for message in [diagnostic.message, diagnostic.help].compactMap(\.self)
        + diagnostic.notes.map(\.message)
      {
        for language in MessageLanguage.allCases {
          let text = message.text(in: language)
          #expect(!text.contains("{") && !text.isEmpty, "\(diagnostic.id) \(language): \(text)")
        }
      }
    }
  }
}
