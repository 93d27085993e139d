import Foundation
import Testing

@Suite("seloste.yaml")
struct ConfigurationCommandTests {
  private static let rule = "GDPR13-1B-DPO-MISSING"

  /// A project with a notice in a folder of its own.
  private func project(_ top: String?, _ deep: String? = nil) throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write(Sample.lacking, to: "p/koulu/a.yaml")
    try scratch.write(Sample.fine, to: "p/koulu/fine.yaml")
    if let top { try scratch.write(top, to: "p/seloste.yaml") }
    if let deep { try scratch.write(deep, to: "p/koulu/seloste.yaml") }
    return scratch
  }

  private func lint(_ scratch: Scratch, _ arguments: String...) throws -> Tool.Run {
    try Tool.run(
      ["lint", "koulu/a.yaml", "--format", "concise"] + arguments, in: scratch.url("p"))
  }

  @Test func `a rule weighs as is decided, the deepest file first`() throws {
    let top = "vakavuudet:\n  \(Self.rule): varoitus\n"
    #expect(try lint(project(nil)).out.contains("error \(Self.rule)"))
    #expect(try lint(project(top)).out.contains("warning \(Self.rule)"))
    let deep = "severities:\n  \(Self.rule): {severity: off, reason: No authority.}\n"
    #expect(try !lint(project(top, deep)).out.contains(Self.rule))
  }

  @Test func `the file of a folder does not hold beside it`() throws {
    let scratch = try project(nil, "vakavuudet:\n  \(Self.rule): varoitus\n")
    try scratch.write(Sample.lacking, to: "p/kirjasto/b.yaml")
    let out = try Tool.run(
      ["lint", "koulu", "kirjasto", "--format", "concise"], in: scratch.url("p")
    ).out.split(separator: "\n").filter { $0.contains(Self.rule) }
    #expect(out.count == 2)
    #expect(out.first?.contains("warning") == true)
    #expect(out.last?.contains("error") == true)
  }

  @Test func `files above the root mark do not hold`() throws {
    let scratch = try project("juuri: kyllä\n")
    try scratch.write("vakavuudet:\n  \(Self.rule): varoitus\n", to: "seloste.yaml")
    #expect(try lint(scratch).out.contains("error \(Self.rule)"))
    try scratch.write("", to: "p/seloste.yaml")
    #expect(try lint(scratch).out.contains("warning \(Self.rule)"))
    #expect(try lint(scratch, "--root", ".").out.contains("error \(Self.rule)"))
  }

  @Test func `show, fail-on and language are followed, and options are stronger`() throws {
    let scratch = try project("kieli: sv\nnäytä: virhe\nhylkäysraja: eiKoskaan\n")
    let run = try lint(scratch)
    #expect(run.code == 0)
    #expect(run.out.contains("Kontaktuppgifter"))
    #expect(!run.out.contains(": warning "))
    let other = try lint(scratch, "--lang", "en", "--show", "warning", "--fail-on", "warning")
    #expect(other.code == 1)
    #expect(other.out.contains("DPO contact details"))
    #expect(other.out.contains(": warning "))
  }

  @Test func `a required contact is asked for`() throws {
    let scratch = try project("pakollinenYhteystieto: kirjaamo@mallila.example\n")
    #expect(try lint(scratch).out.contains("warning CONF-REQUIRED-CONTACT"))
    let fine = try Tool.run(["lint", "koulu/fine.yaml"], in: scratch.url("p"))
    #expect(!fine.out.contains("CONF-REQUIRED-CONTACT"))
  }

  @Test(arguments: [["lint"], ["render"], ["render", "--out", "o"]])
  func `what is wrong ends the run with its place`(_ command: [String]) throws {
    let scratch = try project("kieli: fi\nvakavuudet:\n  GDPR13-1B-DPO-MISING: pois\n")
    let run = try Tool.run(command + ["koulu/a.yaml", "--lang", "en"], in: scratch.url("p"))
    #expect(run.code == 2)
    #expect(run.out.isEmpty)
    #expect(run.error.contains("seloste: seloste.yaml:3:3: There is no rule"))
    #expect(run.error.contains("Did you mean “\(Self.rule)”?"))
  }

  @Test(arguments: [
    String(repeating: "[", count: 100_000), "a: &x [*x]\n", "\u{1B}]0;x\u{07}kieli: fi\n",
    String(repeating: "kieli: fi\n", count: 5_000), String(repeating: "a", count: 2_000_000),
    "kieli: \"auki\n", "--- \n--- \n",
  ])
  func `hostile files are refused in few, safe words`(_ text: String) throws {
    let run = try lint(project(text))
    #expect(run.code == 2)
    #expect(!run.hasControlByte)
    #expect(run.error.utf8.count < 20_000)
    #expect(run.error.contains("seloste.yaml:"))
  }

  @Test func `what cannot be read is no missing file`() throws {
    let scratch = try project(nil)
    try FileManager.default.createDirectory(
      at: scratch.url("p/seloste.yaml"), withIntermediateDirectories: true)
    let run = try lint(scratch, "--lang", "en")
    #expect(run.code == 3)
    #expect(run.error.contains("seloste.yaml: is a folder"))
    let pipe = try project(nil)
    #expect(mkfifo(pipe.url("p/seloste.yaml").path, 0o600) == 0)
    #expect(try lint(pipe).code == 3)
  }

  @Test func `a file with the other ending is not passed over in silence`() throws {
    let scratch = try project(nil)
    try scratch.write("kieli: fi\n", to: "p/seloste.yml")
    let run = try lint(scratch, "--lang", "en")
    #expect(run.code == 2)
    #expect(run.error.contains("name it seloste.yaml"))
  }

  @Test func `a rule is explained though the configuration is wrong`() throws {
    let scratch = try project("vakavudet: {}\n")
    #expect(try Tool.run(["explain", Self.rule], in: scratch.url("p")).code == 0)
    #expect(try Tool.run(["rules"], in: scratch.url("p")).code == 0)
  }

  @Test func `render's gate follows the decisions, and a change of them`() throws {
    let scratch = try project(nil)
    let render = {
      try Tool.run(
        ["render", "--to", "text", "--out", "o", "koulu/b.yaml", "--as-of", "2026-11-21"],
        in: scratch.url("p"))
    }
    let text = Sample.fine.split(separator: "\n", omittingEmptySubsequences: false)
    var isInside = false
    let lacking = text.filter { line in
      if line.hasPrefix("tietosuojavastaava:") {
        isInside = true
      } else if !line.hasPrefix(" ") {
        isInside = false
      }
      return !isInside
    }
    try scratch.write(lacking.joined(separator: "\n"), to: "p/koulu/b.yaml")
    #expect(try render().code == 1)
    try scratch.write("vakavuudet:\n  \(Self.rule): varoitus\n", to: "p/seloste.yaml")
    #expect(try render().code == 0)
    try scratch.write("vakavuudet:\n  \(Self.rule): virhe\n", to: "p/seloste.yaml")
    #expect(try render().code == 1)
  }

  @Test func `config lists what holds, and explains where it comes from`() throws {
    let scratch = try project("enimmäisikä: 3 v\njärjestelmät: [Koto]\n", "maximumAge: P18M\n")
    let list = try Tool.run(
      ["config", "--for", "koulu/a.yaml", "--lang", "fi"], in: scratch.url("p"))
    #expect(list.code == 0)
    #expect(list.out.contains("enimmäisikä"))
    #expect(list.out.contains("P18M  (koulu/seloste.yaml:1:13)"))
    #expect(list.out.contains("järjestelmät.Koto"))
    let explain = try Tool.run(
      ["config", "explain", "maximumAge", "--for", "koulu", "--lang", "en"], in: scratch.url("p"))
    #expect(
      explain.out
        == "maximumAge: P18M\n  koulu/seloste.yaml:1:13\n  in place of: 3 v  seloste.yaml:1:14\n")
    let outside = try Tool.run(
      ["config", "explain", "enimmäisikä", "--lang", "fi"], in: scratch.root)
    #expect(outside.out.contains("Oletus"))
    let json = try Tool.run(["config", "--format", "json"], in: scratch.url("p")).out
    #expect(json.contains(#""key":"maximumAge","item":null,"value":"3 v","place":{"file":"#))
  }

  @Test func `config says what it cannot do`() throws {
    let scratch = try project("enimmäisikä: 3 v\n")
    let run = { (arguments: String...) in
      try Tool.run(["config"] + arguments + ["--lang", "en"], in: scratch.url("p"))
    }
    let misspelt = try run("explain", "enimmaisika")
    #expect(misspelt.code == 2)
    #expect(misspelt.error.contains("did you mean “enimmäisikä”?"))
    #expect(try run("tell").code == 2)
    #expect(try run("--for", "nowhere.yaml").code == 3)
  }

  @Test func `a rule's explanation tells what is decided of it`() throws {
    let scratch = try project(
      "severities:\n  \(Self.rule): {severity: off, reason: We are a company.}\n")
    let run = try Tool.run(["explain", Self.rule, "--lang", "en"], in: scratch.url("p"))
    #expect(
      run.out.contains("The municipality's decision: off – We are a company. (seloste.yaml:2:3)"))
    let list = try Tool.run(["rules", "--lang", "en"], in: scratch.url("p"))
    #expect(list.out.contains("  off    * \(Self.rule)"))
  }

  @Test func `the repository's own file is valid`() throws {
    let run = try Tool.run(["config", "--for", "notices", "--lang", "en"])
    #expect(run.code == 0)
    #expect(run.out.contains("notices/seloste.yaml"))
  }
}
