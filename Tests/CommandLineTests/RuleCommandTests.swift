import Foundation
import Testing

@Suite("seloste explain and seloste rules")
struct RuleCommandTests {
  private static let id = "GDPR13-1B-DPO-MISSING"

  private func run(_ arguments: String...) throws -> Tool.Run { try Tool.run(arguments) }

  @Test(arguments: [id, id.lowercased(), "dpo-missing", "DPO missing", "1b_dpo_missing"])
  func `a rule is found by its id in any case, or a part of it`(_ words: String) throws {
    let run = try run("explain", words, "--lang", "en")
    #expect(run.code == 0)
    #expect(run.out.hasPrefix("error  \(Self.id)\n"))
    for part in ["Why", "Law", "Write for example", "GDPR Art. 13(1)(b)", "eur-lex", "dpo"] {
      #expect(run.out.contains(part), "\(part)")
    }
  }

  @Test(arguments: [("fi", "Miksi"), ("sv", "Varför"), ("en", "Why")])
  func `it is explained in three languages`(_ language: String, _ word: String) throws {
    #expect(try run("explain", Self.id, "--lang", language).out.contains("\n\(word)\n"))
  }

  @Test func `several rules are listed`() throws {
    let run = try run("explain", "dpo", "--lang", "fi")
    #expect(run.code == 0)
    #expect(run.out.contains(Self.id) && run.out.contains("GDPR38-6-DPO-CONFLICT"))
    #expect(run.out.contains("sääntöä."))
  }

  @Test func `a misspelt id is answered with the nearest`() throws {
    let run = try run("explain", "GDPR13-1B-DPO-MISING", "--lang", "en")
    #expect(run.code == 2)
    #expect(run.out.isEmpty)
    #expect(run.error.contains("did you mean: \(Self.id)"))
  }

  @Test(arguments: ["\u{1B}[31m", "", "xyzzy", String(repeating: "a", count: 5000)])
  func `nothing is found in words that are none`(_ words: String) throws {
    let run = try run("explain", words, "--lang", "en")
    #expect(run.code == 2)
    #expect(!run.hasControlByte)
  }

  @Test(arguments: [
    "LANG-UNKNOWN-FIELD", "yaml-anchor", "SYNTAX", "CONF-UNKNOWN-RULE", "TEMPLATE-NAME",
    "SQL-UNCLOSED", "MIGRATION-NAME",
  ])
  func `findings that no rule makes are told kindly`(_ id: String) throws {
    let run = try run("explain", id, "--lang", "en")
    #expect(run.code == 0)
    #expect(run.out.contains("docs/"))
  }

  @Test func `machines get JSON, the same in every language`() throws {
    let json = try run("explain", "dpo-missing", "--format", "json", "--lang", "fi").out
    #expect(try run("explain", "dpo-missing", "--format", "json", "--lang", "sv").out == json)
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    let rules = try #require(document["rules"] as? [[String: Any]])
    #expect(rules.map { $0["id"] as? String } == [Self.id])
  }

  @Test func `all rules are listed, and counted at the end`() throws {
    let run = try run("rules", "--lang", "en")
    #expect(run.code == 0)
    let lines = run.out.split(separator: "\n")
    let rules = lines.filter { $0.hasPrefix("  ") }
    #expect(rules.count > 30)
    #expect(lines.contains("\(rules.count) rules."))
    #expect(lines.contains { $0.hasPrefix("F · Rights") })
  }

  @Test func `the list can be narrowed`() throws {
    let list = { (arguments: String...) in
      try Tool.run(["rules", "--lang", "en"] + arguments).out.split(separator: "\n")
        .filter { $0.hasPrefix("  ") }.map(String.init)
    }
    let all = try list()
    let section = try list("--section", "a")
    #expect(!section.isEmpty && section.count < all.count)
    #expect(section.contains { $0.contains(Self.id) })
    #expect(try list("--section", "tietosuojavastaava") == section)
    #expect(try list("--severity", "info").allSatisfy { $0.hasPrefix("  note") })
    #expect(try list("--search", "VALVONTAVIRANOMAISELLE").count >= 1)
    #expect(try list("--search", "xyzzy").isEmpty)
    let article = try list("--article", "13(2)(a)")
    #expect(article.contains { $0.contains("GDPR13-2A-RETENTION-MISSING") })
    #expect(try list("--article", "13.2 a") == article)
    #expect(try list("--article", "Art. 13").count > article.count)
    #expect(try list("--article", "999").isEmpty)
  }

  @Test func `--explain-why tells the facts`() throws {
    let scratch = try Scratch()
    try scratch.write(Sample.lacking, to: "a.yaml")
    try scratch.write(
      "pakollinenYhteystieto: kirjaamo@mallila.example\n", to: "seloste.yaml")
    let plain = try Tool.run(["lint", "a.yaml", "--lang", "fi"], in: scratch.root)
    let why = try Tool.run(["lint", "a.yaml", "--lang", "fi", "--explain-why"], in: scratch.root)
    #expect(!plain.out.contains("Miksi tässä selosteessa:"))
    #expect(why.out.contains("Miksi tässä selosteessa:"))
    #expect(why.out.contains("on päättänyt tiedostossa seloste.yaml"))
    let json = try Tool.run(["lint", "a.yaml", "--format", "json"], in: scratch.root)
    #expect(json.out.contains("\"reasons\":[{\"message\":"))
  }
}
