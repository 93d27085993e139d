import Diagnostics
import Foundation
import Reports
import SourceText
import TestSupport
import Testing

@Suite("The report for machines") struct JSONReportTests {
  /// A whole document.
  static func document(_ notices: [NoticeReport]) -> [UInt8] {
    let report = JSONReport(version: "1.0.0")
    var totals = ReportTotals()
    var bytes = report.begin()
    for (index, notice) in notices.enumerated() {
      bytes += report.separator(isFirst: index == 0) + report.notice(notice)
      totals.add(notice)
    }
    return bytes + report.end(totals)
  }

  static func parsed(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func isAsLastTime() {
    expectGolden(
      String(decoding: Self.document([Sample.whole]), as: UTF8.self), "Reports/report.json")
  }

  @Test func aRunWithoutNoticesIsADocumentToo() throws {
    let document = try Self.parsed(Self.document([]))
    #expect((document["notices"] as? [Any])?.isEmpty == true)
    #expect(document["schemaVersion"] as? Int == 1)
  }

  @Test func noticesAreParted() throws {
    let document = try Self.parsed(
      Self.document([Sample.marked("⟦a⟧", path: "1"), Sample.marked("⟦a⟧⟦b⟧", path: "2")]))
    let notices = try #require(document["notices"] as? [[String: Any]])
    #expect(notices.map { $0["path"] as? String } == ["1", "2"])
    #expect((document["totals"] as? [String: Int])?["errors"] == 3)
  }

  @Test func aRangeHasLinesColumnsAndBytes() throws {
    let document = try Self.parsed(Self.document([Sample.marked("a\nää⟦bc⟧")]))
    let notices = try #require(document["notices"] as? [[String: Any]])
    let findings = try #require(notices[0]["findings"] as? [[String: Any]])
    let range = try #require(findings[0]["range"] as? [String: [String: Int]])
    #expect(range["start"] == ["line": 2, "column": 3, "offset": 6])
    #expect(range["end"] == ["line": 2, "column": 5, "offset": 8])
  }

  @Test func aPlaceInNoFileIsNull() throws {
    let notice = NoticeReport(
      path: "a", title: nil, files: [],
      diagnostics: [Diagnostic("T", .rule, .error, at: .nowhere, Message(Phrase("x")))],
      omitted: 0, coverage: [])
    let text = String(decoding: Self.document([notice]), as: UTF8.self)
    #expect(text.contains(#""file":null,"range":null"#))
  }

  @Test(.enabled(if: Python.hasJSONSchema, "python3 cannot import jsonschema"))
  func fitsItsSchema() throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("seloste-report-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let notices = [Sample.whole, Hostile.report, Sample.marked("")]
    try Data(Self.document(notices)).write(to: file)
    let program = """
      import json, sys, jsonschema
      schema = json.load(open(sys.argv[1]))
      jsonschema.Draft202012Validator.check_schema(schema)
      jsonschema.validate(json.load(open(sys.argv[2])), schema)
      """
    let schema = repositoryRoot.appendingPathComponent("schema/report.schema.json").path
    #expect(Python.run(program, [schema, file.path]) == 0)
  }
}

/// The interpreter that checks documents against a JSON Schema.
enum Python {
  static let hasJSONSchema = run("import jsonschema", []) == 0

  /// The exit code of a Python program; nil where Python cannot be started.
  static func run(_ program: String, _ arguments: [String]) -> Int32? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", program] + arguments
    process.standardError = FileHandle.nullDevice
    do { try process.run() } catch { return nil }
    process.waitUntilExit()
    return process.terminationStatus
  }
}
