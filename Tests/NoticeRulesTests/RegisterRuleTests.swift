import Diagnostics
import Foundation
import Law
import NoticeModel
import NoticeService
import Reports
import SourceText
import TestSupport
import Testing

/// The five notices beside the schemas that their registers could have: every gap that was planted is
/// found by its rule, and nothing else is called an error.
@Suite("Rules over the five registers")
struct RegisterRuleTests {
  /// A gap that another rule speaks of, or the same with another gravity, and why.
  private struct Deviation {
    let register: String
    let column: String
    /// The rules that may speak of it; none where silence is right.
    let rules: Set<String>
    let reason: String
  }

  private static let deviations: [Deviation] = deviationRows.map {
    Deviation(register: $0.0, column: $0.1, rules: Set($0.2), reason: $0.3)
  }

  private static let root = RuleFixture.root.deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static let registers = [
    "joensuu-clara", "joensuu-kuntouttava", "joroinen-maahanmuutto", "jyvaskyla-kotona",
    "lappeenranta-maahanmuutto",
  ]

  @Test("Every planted gap is found, and nothing else is an error", arguments: registers)
  func gapsAreFound(_ register: String) throws {
    let result = try Self.lint(register)
    let expected = try Self.expected(register)
    let deviations = Dictionary(
      Self.deviations.filter { $0.register == register }.map { ($0.column, $0) },
      uniquingKeysWith: { a, _ in a })
    var missed: [String] = []
    for gap in expected where gap.rule.hasPrefix("XREF-") && gap.rule != "XREF-FALSE-FRIEND" {
      let rules = deviations[gap.column]?.rules ?? [gap.rule]
      let found = result.rules(at: gap.column)
      if rules.isEmpty ? found.contains(gap.rule) : found.isDisjoint(with: rules) {
        missed.append("\(gap.column): \(gap.rule), found \(found.sorted())")
      }
    }
    #expect(missed == [])
    // Of a whole table is spoken where one of its columns is a gap.
    let columns = expected.filter { $0.rule.hasPrefix("XREF-") }.map(\.column)
    let gaps = Set(columns).union(columns.map { String($0.prefix { $0 != "." }) })
    let friends = Set(expected.filter { $0.rule == "XREF-FALSE-FRIEND" }.map(\.column))
    let errors = result.columns(at: .error)
    #expect(errors.subtracting(gaps).sorted() == [])
    #expect(result.columns(at: .warning).intersection(friends).sorted() == [])
    #expect(errors.intersection(friends).sorted() == [])
    expectGolden(result.text, "registers/\(register).expected")
  }

  private struct Gap {
    let column: String
    let rule: String
  }

  private static func expected(_ register: String) throws -> [Gap] {
    let file = root.appending(path: "schema/registers/\(register)/\(register).expected.csv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
    return lines.compactMap { line in
      let cells = line.split(separator: ";", omittingEmptySubsequences: false)
      guard cells.count > 4 else { return nil }
      let rule = cells[4].split(separator: " ").first.map(String.init) ?? ""
      return Gap(column: "\(cells[0]).\(cells[1])", rule: rule)
    }
  }

  /// What the rules of the section said of each column.
  private struct Result {
    var said: [(column: String, rule: String, severity: Severity)] = []
    var text = ""

    /// Of a table, what is said of any of its columns.
    func rules(at column: String) -> Set<String> {
      let table = String(column.prefix { $0 != "." })
      return Set(said.filter { $0.column == column || $0.column == table }.map(\.rule))
    }

    func columns(at severity: Severity) -> Set<String> {
      Set(said.filter { $0.severity == severity }.map(\.column))
    }
  }

  private static func lint(_ register: String) throws -> Result {
    let notices = root.appending(path: "notices")
    let text = try String(
      contentsOf: notices.appending(path: "\(register).yaml"), encoding: .utf8)
    let loaded = NoticeLoader.load(
      path: "notices/\(register).yaml", bytes: Array(text.utf8),
      include: { path, _ in
        guard let data = FileManager.default.contents(atPath: notices.appending(path: path).path)
        else { return .failure(.missing) }
        return .success(Array(data))
      })
    let folder = root.appending(path: "schema/registers/\(register)")
    let files = try Self.files(in: folder)
    let reading = RegisterReading(of: loaded, law: .standard) { _, first in
      SchemaLoader.load(files, firstFile: first)
    }
    guard let fixtureDate else { preconditionFailure("the calendar has 21 November 2026") }
    let report = NoticeLinter.lint(loaded, asOf: fixtureDate, register: reading)
    var result = Result()
    for finding in report.diagnostics where finding.id.name.hasPrefix("XREF-") {
      let names = Self.names(in: finding)
      for name in names { result.said.append((name, finding.id.name, finding.severity)) }
      let message = finding.message.text(in: .finnish)
      result.text += "\(finding.severity.name) \(finding.id)  \(message)\n"
      for note in finding.notes {
        result.text += "  + \(note.message.text(in: .finnish))\n"
      }
      if let help = finding.help { result.text += "  = \(help.text(in: .finnish))\n" }
      for fix in finding.fixes { result.text += "  > \(fix.message.text(in: .finnish))\n" }
    }
    return result
  }

  private static func files(in folder: URL) throws -> [SchemaFile] {
    let manager = FileManager.default
    var files: [SchemaFile] = []
    for name in try manager.contentsOfDirectory(atPath: folder.path).sorted() {
      let path = folder.appending(path: name)
      if name.hasSuffix(".sql") {
        files.append(SchemaFile(path: name, bytes: Array(try Data(contentsOf: path))))
      } else if name.hasPrefix("migrations") {
        for file in try manager.contentsOfDirectory(atPath: path.path).sorted()
        where file.hasSuffix(".sql") {
          files.append(
            SchemaFile(
              path: "\(name)/\(file)",
              bytes: Array(try Data(contentsOf: path.appending(path: file))), isFromFolder: true))
        }
      }
    }
    return files
  }

  /// The columns that a finding names, in its message and its notes; of a whole table, its name.
  private static func names(in finding: Diagnostic) -> [String] {
    ([finding.message] + finding.notes.map(\.message)).compactMap { message in
      guard let table = message.values["table"]?.fi else { return nil }
      let bare = table.split(separator: ".").last.map(String.init) ?? table
      return message.values["column"].map { "\(bare).\($0.fi)" } ?? bare
    }
  }
}

/// Register, column, the rules that may speak of it instead, and why.
private let deviationRows: [(String, String, [String], String)] = [
  (
    "lappeenranta-maahanmuutto", "perheenjasen.nimi", [],
    "The notice names family members among the data subjects."
  ),
  (
    "lappeenranta-maahanmuutto", "alpo_kaynti.aihe_koodi", [],
    "Missed: nothing shows that the table of anonymous visits is about persons."
  ),
]
