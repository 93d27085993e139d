import Diagnostics
import Foundation
import NoticeModel
import NoticeRules
import NoticeService
import Reports
import SourceText
import Testing

/// A file of `Tests/Golden/rules`: an overlay on `base.yaml`, and the findings that it must give.
struct RuleFixture: CustomTestStringConvertible, Sendable {
  let rule: String
  let name: String

  var isBad: Bool { name.hasPrefix("bad-") }
  var testDescription: String { "\(rule)/\(name)" }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Golden/rules")

  /// The schema of a fixture that has one: SQL text of the same name beside it.
  var schema: FixtureSchema? {
    guard let text = content(".sql") else { return nil }
    return FixtureSchema(text, name: name, mapping: content(".mapping.yaml"))
  }

  /// Lints text as the fixture would be, with its schema and the decisions of its municipality.
  func lint(_ text: String, path: String) -> (notice: Notice, report: NoticeReport) {
    NoticeRulesTests.lint(text, path: path, settings: settings, schema: schema)
  }

  /// The file of the same name with another ending.
  private func content(_ ending: String) -> String? {
    try? String(
      contentsOf: Self.root.appending(path: "\(rule)/\(name)\(ending)"), encoding: .utf8)
  }

  private var file: URL { Self.root.appending(path: "\(rule)/\(name).yaml") }
  /// The golden file with the findings.
  var expectation: String { "rules/\(rule)/\(name).expected" }

  func overlay() throws -> Overlay { try Overlay(String(contentsOf: file, encoding: .utf8)) }

  /// The base notice with the overlay in it.
  func text() throws -> String {
    var blocks = NoticeBlocks(try Self.baseText())
    if schema != nil {
      blocks.apply(
        try Overlay(
          String(contentsOf: Self.root.appending(path: "base-register.yaml"), encoding: .utf8)))
    }
    blocks.apply(try overlay())
    return blocks.text
  }

  static func baseText() throws -> String {
    try String(contentsOf: root.appending(path: "base.yaml"), encoding: .utf8)
  }

  /// Every fixture, in the order of folders and files.
  static let all: [RuleFixture] = names(in: root).flatMap { rule in
    names(in: root.appending(path: rule))
      .filter { $0.hasSuffix(".yaml") && !$0.hasSuffix(".mapping.yaml") }
      .map { RuleFixture(rule: rule, name: String($0.dropLast(5))) }
  }

  static let bad = all.filter(\.isBad)
  static let ok = all.filter { !$0.isBad }

  private static func names(in folder: URL) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).sorted()
  }
}

extension RuleFixture {
  /// What the municipality of the rule's fixtures has decided.
  var settings: RuleSettings {
    var settings = RuleSettings()
    if rule == "CONF-REQUIRED-CONTACT" {
      settings.requiredContacts = [
        RequiredContact(
          name: "Tietosuojavastaava",
          email: try? EmailAddress.read("tietosuoja@mallila.example").get()),
        RequiredContact(name: "Kirjaamo", phone: "0100 1234"),
      ]
    }
    if rule == "CONF-ORGANISATION-RENAMED" {
      settings.organisations = [
        OwnOrganisation(
          formerNames: ["Mallilan sosiaalitoimi", "Mallila socialbyrå"],
          name: "Mallimaan hyvinvointialue", since: CalendarDate(year: 2023, month: 1, day: 1)),
        OwnOrganisation(formerNames: ["Tekninen toimi"], name: "Kaupunkiympäristö"),
        // Not yet.
        OwnOrganisation(
          formerNames: ["Mallilan kirjasto"], name: "Mallilan kulttuuritalo",
          since: CalendarDate(year: 2027, month: 1, day: 1)),
      ]
    }
    if rule == "FI-THL-REGISTER-MISMATCH" {
      settings.describedRegisters = [
        "Kotoutumispalvelujen asiakasrekisteri", "Koto-asiakastietojärjestelmä",
        "Integrationsservicens klientregister",
      ]
    }
    return settings
  }
}

/// The day as of which fixtures are judged.
let fixtureDate = CalendarDate(year: 2026, month: 11, day: 21)

/// Lints one file. The loaded notice comes along for conversion.
///
/// - Parameter schema: SQL text of the register's schema, with which the notice is compared.
func lint(
  _ text: String, path: String, settings: RuleSettings = RuleSettings(),
  schema: FixtureSchema? = nil,
  include: @escaping IncludeSource = { _, _ in .failure(.missing) }
) -> (notice: Notice, report: NoticeReport) {
  let loaded = NoticeLoader.load(path: path, bytes: Array(text.utf8), include: include)
  guard let fixtureDate else { preconditionFailure("the calendar has 21 November 2026") }
  guard let schema else {
    return (loaded.notice, NoticeLinter.lint(loaded, asOf: fixtureDate, settings: settings))
  }
  return (
    loaded.notice,
    NoticeLinter.lint(
      loaded, asOf: fixtureDate, settings: settings, register: schema.reading(of: loaded))
  )
}
