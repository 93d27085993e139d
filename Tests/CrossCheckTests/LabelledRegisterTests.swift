import CrossCheck
import Foundation
import TestSupport
import Testing

/// Small registers of our own, in Swedish, Finnish and English, with a label for each column.
@Suite("Labelled registers")
struct LabelledRegisterTests {
  @Test(
    "Nearly all columns are judged as labelled",
    arguments: ["socialtjanst", "musiikkiopisto", "asukasrekisteri", "clubs"])
  func register(_ name: String) throws {
    let text = try #require(Golden.text("classification/own/\(name).csv"))
    let measure = ClassificationMeasure(classified(Self.sql(text)), ColumnLabel.read(text))
    #expect(measure.strays.isEmpty)
    for convention in ClassificationMeasure.Convention.allCases {
      let tally = try #require(measure.tallies[convention])
      let wrong = measure.disagreements.map { "\($0.label) \($0.verdict.kind)" }
      #expect(tally.precision >= 0.95, "\(convention.rawValue): \(wrong)")
      #expect(tally.recall >= 0.95, "\(convention.rawValue): \(wrong)")
    }
    #expect(measure.categoryAccuracy >= 0.85)
  }

  /// The table of labels as DDL: `table;column;type;key;…`.
  static func sql(_ text: String) -> String {
    var tables: [(name: String, lines: [String])] = []
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      guard cells.count > 3 else { continue }
      if tables.last?.name != cells[0] { tables.append((cells[0], [])) }
      var definition = "\"\(cells[1])\" \(cells[2])"
      let key = cells[3].split(separator: " ").map(String.init)
      if key.first == "pk" { definition += " PRIMARY KEY" }
      if key.first == "fk" { definition += " NOT NULL" }
      if key.count == 2 { definition += " REFERENCES \"\(key[1])\"" }
      tables[tables.count - 1].lines.append(definition)
    }
    return tables.map {
      "CREATE TABLE \"\($0.name)\" (\n  \($0.lines.joined(separator: ",\n  "))\n);\n"
    }.joined()
  }
}
