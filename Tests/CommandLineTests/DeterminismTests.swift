import Foundation
import TestSupport
import Testing

@Suite("The same input gives the same bytes")
struct DeterminismTests {
  @Test(arguments: ["text", "concise", "json"])
  func `whatever the number of jobs`(_ format: String) throws {
    let runs = try ["1", "4"].map {
      try Tool.run([
        "lint", "notices", "--format", format, "--jobs", $0, "--as-of", "2026-11-21", "--show",
        "info",
      ])
    }
    #expect(runs[0].out == runs[1].out)
    #expect(runs[0].error == runs[1].error)
    #expect(!runs[0].out.isEmpty || format == "concise")
  }

  @Test func `whatever the time zone and the locale`() throws {
    let environments: [[String: String]] = [
      [:], ["TZ": "Pacific/Kiritimati"], ["TZ": "Pacific/Pago_Pago"], ["LANG": "C"],
      ["LANG": "fi_FI.UTF-8", "LC_ALL": "fi_FI.UTF-8"],
    ]
    let outputs = try environments.map {
      try Tool.run(
        ["lint", "notices", "--format", "json", "--as-of", "2026-11-21"], environment: $0
      ).out
    }
    #expect(Set(outputs).count == 1)
  }

  @Test func `JSON parses and tells the version of its schema`() throws {
    let run = try Tool.run(["lint", "notices", "--format", "json"])
    let json = try JSONSerialization.jsonObject(with: Data(run.out.utf8)) as? [String: Any]
    #expect(json?.keys.contains { $0.lowercased().contains("schema") } == true)
  }

  @Test func `JSON parses when there is nothing to read`() throws {
    let run = try Tool.run(["lint", "no-such-file.yaml", "--format", "json"])
    #expect(run.code == 3)
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(run.out.utf8)) }
  }

  @Test func `a reader that goes away ends the run quietly`() throws {
    let run = try Tool.shell("\"$SELOSTE\" lint --show info notices | head -1")
    #expect(run.code == 0)
    #expect(run.out.split(separator: "\n").count == 1)
    #expect(run.error.split(separator: "\n").allSatisfy { $0.hasPrefix("seloste: skipped") })
  }
}
