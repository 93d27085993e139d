import Diagnostics
import Foundation
import NoticeModel
import NoticeRules
import TestSupport
import Testing

@Suite("Rule catalogue")
struct RuleCatalogueTests {
  private static let descriptions = RuleRegistry.rules.map { $0.about }

  @Test("Every rule has at least two bad and two ok fixtures", arguments: descriptions.map(\.id))
  func everyRuleHasFixtures(_ id: DiagnosticID) {
    let own = RuleFixture.all.filter { $0.rule == id.name }
    #expect(own.count(where: \.isBad) >= 2)
    #expect(own.count(where: { $0.name.hasPrefix("ok-") }) >= 2)
  }

  @Test("Every fixture belongs to a rule and says what it is")
  func everyFixtureHasRule() {
    let ids = Set(Self.descriptions.map(\.id.name))
    for fixture in RuleFixture.all {
      #expect(ids.contains(fixture.rule), "\(fixture.testDescription)")
      #expect(fixture.isBad || fixture.name.hasPrefix("ok-"), "\(fixture.testDescription)")
    }
  }

  @Test("An id is capital letters, digits and hyphens")
  func idsAreSpeltAlike() {
    for rule in Self.descriptions {
      let isPlain = rule.id.name.utf8.allSatisfy { byte in
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
      }
      #expect(isPlain && !rule.id.name.isEmpty, "\(rule.id)")
    }
  }

  /// Ids stand in decisions, baselines and letters: one that was ever given means the same for ever.
  /// `seloste-dev generate` puts new ones on the list and takes none away.
  @Test("No id that was ever given is gone")
  func idsAreForEver() {
    let listed = Set((Golden.text("rules/ids.txt") ?? "").split(separator: "\n").map(String.init))
    let ids = Set(Self.descriptions.map(\.id.name))
    #expect(listed.count > 30)
    #expect(listed.subtracting(ids).sorted() == [], "never remove or rename an id")
  }

  @Test("Explanations have nothing to fill in, and each language its own words")
  func explanationsAreComplete() {
    for rule in Self.descriptions {
      for phrase in [rule.advice, rule.why, rule.caveat, rule.wrong] {
        for language in MessageLanguage.allCases {
          let text = phrase[language]
          let hasPlaceholder = text.contains("{") && !text.contains(" {")
          #expect(!hasPlaceholder, "\(rule.id) \(language): \(text)")
          #expect(!text.isEmpty, "\(rule.id) \(language)")
        }
      }
      for phrase in [rule.message, rule.why, rule.caveat] {
        #expect(Set([phrase.fi, phrase.sv, phrase.en]).count == 3, "\(rule.id): \(phrase.fi)")
      }
    }
  }

  @Test("Every rule shows what not to write, and something else to write")
  func wrongIsGiven() {
    let languages = MessageLanguage.allCases
    let without = Self.descriptions.filter { rule in
      languages.contains { rule.wrong[$0].isEmpty }
    }
    #expect(without.map(\.id.name) == [])
    let same = Self.descriptions.filter { rule in
      languages.contains { rule.wrong[$0] == rule.advice[$0] }
    }
    #expect(same.map(\.id.name) == [])
  }

  @Test("Every section of the registry has a title and stands in order")
  func sectionsAreKnown() {
    let sections = RuleRegistry.sections
    #expect(sections.flatMap(\.rules).count == RuleRegistry.rules.count)
    #expect(sections.map(\.section.rawValue) == sections.map(\.section.rawValue).sorted())
  }

  @Test("Ids are unique")
  func idsAreUnique() {
    #expect(Set(Self.descriptions.map(\.id)).count == Self.descriptions.count)
  }

  @Test("Every rule has all its wording in three languages, and cites the law")
  func wordingIsComplete() {
    for rule in Self.descriptions {
      for phrase in [rule.message, rule.advice, rule.why, rule.caveat] {
        for language in MessageLanguage.allCases {
          #expect(!phrase[language].isEmpty, "\(rule.id) \(language)")
        }
      }
      #expect(!rule.law.isEmpty, "\(rule.id)")
    }
  }

  @Test("The three languages of a message have the same placeholders")
  func placeholdersAgree() {
    let names = { (text: String) in
      Set(text.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first })
    }
    for rule in Self.descriptions {
      #expect(names(rule.message.fi) == names(rule.message.sv), "\(rule.id)")
      #expect(names(rule.message.fi) == names(rule.message.en), "\(rule.id)")
    }
  }

  @Test("What a rule concerns are fields of a notice")
  func concernsAreFields() {
    let fields = Set(Notice.table.fields.map(\.name.en))
    for rule in Self.descriptions {
      #expect(fields.isSuperset(of: rule.concerns), "\(rule.id)")
      #expect(!rule.concerns.isEmpty, "\(rule.id)")
    }
  }

  @Test("The registry lists the rules of the folders, by folder and file name")
  func registryIsFresh() throws {
    let sources = RuleFixture.root.deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/NoticeRules")
    var names: [String] = []
    let sections = try FileManager.default.contentsOfDirectory(atPath: sources.path)
    for section in sections.sorted() where section.contains("-") {
      let folder = sources.appending(path: section)
      for file in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() {
        let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
        for line in text.split(separator: "\n") where line.hasSuffix(": Rule {") {
          let words = line.split(separator: " ")
          guard let keyword = words.firstIndex(of: "enum"), keyword + 1 < words.count else {
            continue
          }
          names.append(String(words[keyword + 1].prefix { $0 != ":" }))
        }
      }
    }
    #expect(
      RuleRegistry.rules.map { String(describing: $0) } == names, "run scripts/generate-rules")
  }
}
