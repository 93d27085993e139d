import Foundation
import TestSupport
import Testing

@Suite("The guide to the command line")
struct DocumentationTests {
  private static let guide =
    (try? String(
      contentsOf: repositoryRoot.appending(path: "docs/command-line.md"), encoding: .utf8)) ?? ""

  /// The guide's part about a command.
  private func section(_ command: String) -> Substring {
    let guide = Self.guide
    guard let start = guide.range(of: "\n## seloste \(command)") else { return "" }
    let rest = guide[start.upperBound...]
    return rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
  }

  /// The long options that a text names at the beginning of an entry.
  private func options(help: String) -> Set<String> {
    Set(
      help.split(separator: "\n").filter { $0.hasPrefix("  -") }.flatMap { line in
        line.split(whereSeparator: { " ,".contains($0) }).filter { $0.hasPrefix("--") }.prefix(1)
          .map(String.init)
      })
  }

  private func options(table: Substring) -> Set<String> {
    Set(
      table.split(separator: "\n").filter { $0.hasPrefix("| `-") }.compactMap { line in
        line.split(whereSeparator: { " ,`|".contains($0) }).first { $0.hasPrefix("--") }
          .map(String.init)
      })
  }

  private static let commands = [
    "lint", "crosscheck", "schema", "render", "preview", "convert", "init", "explain", "rules",
    "config",
  ]

  @Test(arguments: commands)
  func `names exactly the options of --help`(_ command: String) throws {
    let help = try Tool.run([command, "--help", "--lang", "en"]).out
    let told = options(table: section(command))
    #expect(!told.isEmpty)
    #expect(told == options(help: help).subtracting(["--help", "--version"]))
  }

  @Test func `names every command`() throws {
    let help = try Tool.run(["--help", "--lang", "en"]).out
    let list = help.components(separatedBy: "SUBCOMMANDS:\n").last ?? ""
    let commands = list.split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
      .compactMap { $0.split(separator: " ").first.map(String.init) }.filter { $0 != "See" }
    #expect(commands == Self.commands)
    for command in commands { #expect(!section(command).isEmpty) }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the completion scripts know the commands and choices`(_ shell: String) throws {
    let run = try Tool.run(["--generate-completion-script", shell])
    #expect(run.code == 0)
    for word in ["lint", "render", "convert", "init", "concise", "always"] {
      #expect(run.out.contains(word), "\(word)")
    }
  }
}
