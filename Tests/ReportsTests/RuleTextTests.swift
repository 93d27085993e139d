import Diagnostics
import Foundation
import Reports
import SourceText
import TestSupport
import Testing

@Suite("What is told of rules") struct RuleTextTests {
  private static func card(
    _ id: DiagnosticID, _ severity: Severity = .error, section: String = "A",
    change: RuleCard.Change? = nil
  ) -> RuleCard {
    RuleCard(
      id: id,
      section: (section, Phrase(fi: "Rekisterinpitäjä", sv: "Ansvarig", en: "Controller")),
      severity: severity, change: change,
      message: Phrase(
        fi: "Rekisterinpitäjäksi on merkitty yksikkö ({name}). Rekisterinpitäjä on kunta.",
        sv: "En enhet ({name}) anges som ansvarig. Ansvarig är kommunen.",
        en: "A unit ({name}) is given as controller; the controller is the municipality."),
      wrong: Phrase(fi: "Kirjasto", sv: "Biblioteket", en: "The library"),
      advice: Phrase(fi: "Mallilan kunta", sv: "Mallila kommun", en: "Municipality of Mallila"),
      why: Phrase(
        fi: "Asukkaan on tiedettävä, kuka vastaa.", sv: "Invånaren ska veta vem som svarar.",
        en: "People must know who answers for it."),
      caveat: Phrase(
        fi: "Liikelaitos voi olla itse vastuussa.", sv: "Ett affärsverk kan självt svara.",
        en: "A municipal enterprise may answer itself."),
      law: [Sample.gdpr13, Sample.gdpr37],
      fields: [Phrase(fi: "rekisterinpitäjät", sv: "ansvariga", en: "controllers")],
      articles: "13(1)(a)")
  }

  private static let change = RuleCard.Change(
    level: "off", reason: "Ei koske meitä.", place: "seloste.yaml:3:5")

  private static func text(_ language: MessageLanguage, color: Bool = false, width: Int? = 80)
    -> RuleText
  {
    RuleText(language: language, color: color, terminalWidth: width)
  }

  @Test("one rule looks the same as last time", arguments: MessageLanguage.allCases)
  func one(_ language: MessageLanguage) {
    expectGolden(
      Self.text(language).explain(Self.card("TEST-ONE", change: Self.change)),
      "Reports/rule-\(language.rawValue).txt")
  }

  @Test func coloursAreAsLastTime() {
    expectGolden(
      Self.text(.finnish, color: true, width: 100).explain(Self.card("TEST-ONE", .warning)),
      "Reports/rule-fi-colour.txt")
  }

  @Test("a list fits a terminal", arguments: [80, 100])
  func list(_ width: Int) {
    let cards = [
      Self.card("TEST-ONE"), Self.card("TEST-TWO-WITH-A-LONG-NAME", .info, change: Self.change),
      Self.card("TEST-THREE", .warning, section: "B"),
    ]
    let text = Self.text(.finnish, width: width).list(cards)
    expectGolden(text, "Reports/rules-fi-\(width).txt")
    #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= width })
  }

  @Test func inAPipeEachRuleIsALine() {
    let text = Self.text(.english, width: nil).list([Self.card("TEST-ONE"), Self.card("TEST-TWO")])
    #expect(text.split(separator: "\n").filter { $0.contains("TEST-") }.count == 2)
    #expect(text.contains("A unit (…) is given as controller; the controller is the municipality."))
    #expect(text.contains("2 rules."))
  }

  @Test func noRulesIsSaid() {
    #expect(Self.text(.finnish).list([]) == "Mikään sääntö ei vastaa hakua.\n")
  }

  @Test(.enabled(if: Python.hasJSONSchema, "python3 cannot import jsonschema"))
  func machinesGetWhatTheSchemaSays() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("seloste-rules-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let cards = [Self.card("TEST-ONE"), Self.card("TEST-TWO", .info, change: Self.change)]
    try Data(RuleJSON(version: "1.0.0").render(cards)).write(to: file)
    let program = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.validate(json.load(open(sys.argv[2])), schema)
      """
    let schema = repositoryRoot.appendingPathComponent("schema/rules.schema.json").path
    #expect(Python.run(program, [schema, file.path]) == 0)
  }
}
