import Foundation
import Testing

@Suite("Language and colour")
struct SpeechTests {
  private static let lacking = ["lint", "-"]

  private func lint(
    _ arguments: [String] = [], _ environment: [String: String] = [:]
  ) throws -> Tool.Run {
    try Tool.run(
      ["lint", "-"] + arguments, input: Sample.lacking, environment: environment)
  }

  @Test(arguments: [
    ("fi", "Rekisterinpitäjä"), ("sv", "ersonuppgiftsansvarig"), ("en", "controller"),
  ])
  func `messages follow --lang`(_ language: String, _ word: String) throws {
    #expect(try lint(["--lang", language]).out.contains(word))
    #expect(try lint(["--lang=\(language)"]).out.contains(word))
  }

  @Test func `messages follow the locale, and --lang is stronger`() throws {
    let finnish = try lint(["--lang", "fi"]).out
    let english = try lint(["--lang", "en"]).out
    #expect(try lint([], ["LANG": "fi_FI.UTF-8"]).out == finnish)
    #expect(try lint([], ["LC_ALL": "fi_FI.UTF-8", "LANG": "sv_FI.UTF-8"]).out == finnish)
    #expect(try lint([], ["LANG": "C"]).out == english)
    #expect(try lint(["--lang", "fi"], ["LANG": "sv_FI.UTF-8"]).out == finnish)
  }

  @Test func `JSON and ids do not follow the language`() throws {
    let json = try lint(["--format", "json", "--lang", "fi"]).out
    #expect(try lint(["--format", "json", "--lang", "sv"]).out == json)
  }

  @Test(arguments: [
    [:], ["NO_COLOR": "1"], ["TERM": "dumb"], ["TERM": "xterm-256color", "NO_COLOR": ""],
  ])
  func `nothing is coloured in a pipe`(_ environment: [String: String]) throws {
    #expect(try !lint([], environment).both.contains("\u{1B}"))
  }

  @Test func `--color decides whatever the environment`() throws {
    #expect(try lint(["--color", "always"], ["NO_COLOR": "1"]).out.contains("\u{1B}["))
    #expect(try !lint(["--color", "never"]).both.contains("\u{1B}"))
  }

  @Test(arguments: ["lint", "render", "convert", "init", "explain", "rules", "config"])
  func `help speaks three languages`(_ command: String) throws {
    let heads = ["fi": "KÄYTTÖ:", "sv": "ANVÄNDNING:", "en": "USAGE:"]
    for (language, head) in heads {
      let run = try Tool.run([command, "--help", "--lang", language])
      #expect(run.code == 0)
      #expect(run.out.contains("\(head) seloste \(command)"))
      #expect(run.error.isEmpty)
    }
    let finnish = try Tool.run([command, "--help", "--lang", "fi"]).out
    for word in ["OPTIONS", "Show", "default:", "values:"] { #expect(!finnish.contains(word)) }
  }

  @Test func `wrong usage is told in the language of the run`() throws {
    let run = try Tool.run(["lint", "--nope", "a"], environment: ["LANG": "fi_FI.UTF-8"])
    #expect(run.error.contains("Virhe: Tuntematon valitsin '--nope'"))
    #expect(run.error.contains("Käyttö: seloste lint"))
  }

  @Test func `--version prints the version alone`() throws {
    let run = try Tool.run(["--version"])
    #expect(run.code == 0)
    #expect(run.out.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }
}
