import CrossCheck
import Diagnostics
import Foundation
import Law
import RegisterSchema
import SourceText

/// Classifies the columns of a schema and compares the verdicts with labels.
struct ClassifyCommand {
  /// SQL text, or a folder of migrations.
  let schema: String
  /// `table;column;kind;category;…`
  let labels: String
  /// Prints each disagreement too.
  let isVerbose: Bool

  /// Prints precision, recall and categories; 3 where a file could not be read.
  func run() -> Int32 {
    guard let read = readSchema(),
      let words = try? Data(contentsOf: URL(fileURLWithPath: labels))
    else {
      FileHandle.standardError.write(Data("cannot read \(schema) or \(labels)\n".utf8))
      return 3
    }
    let start = clock()
    let classification = ColumnClassifier(law: .standard).classify(read)
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    let measure = ClassificationMeasure(
      classification, ColumnLabel.read(String(decoding: words, as: UTF8.self)))
    for convention in ClassificationMeasure.Convention.allCases {
      guard let tally = measure.tallies[convention] else { continue }
      print(
        "\(convention.rawValue): precision \(percent(tally.precision)), recall"
          + " \(percent(tally.recall)) (\(tally.truePositives) found, \(tally.falsePositives) false,"
          + " \(tally.falseNegatives) missed, \(tally.trueNegatives) rightly not)")
    }
    print(
      "category: \(percent(measure.categoryAccuracy))"
        + " (\(measure.rightCategory) of \(measure.categorised))")
    print("\(read.columnCount) columns in \(Int(seconds * 1_000_000)) µs of CPU")
    for stray in measure.strays { print("not in the schema: \(stray.table).\(stray.column)") }
    if isVerbose { measure.disagreements.forEach(show) }
    return 0
  }

  private func readSchema() -> RegisterSchema? {
    if let names = try? FileManager.default.contentsOfDirectory(atPath: schema) {
      let paths = names.filter { $0.hasSuffix(".sql") }.sorted().map { "\(schema)/\($0)" }
      return MigrationReplay.read(paths.enumerated().compactMap { read($1, $0) }).schema
    }
    return read(schema, 0).map { SQLSchemaReader.read([$0]).schema }
  }

  private func read(_ path: String, _ number: Int) -> SourceFile? {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else { return nil }
    return SourceFile(id: FileID(UInt32(number)), path: path, bytes: Array(data))
  }

  private func register() -> RegisterSchema? {
    let place = URL(fileURLWithPath: schema)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: schema, isDirectory: &isFolder) else { return nil }
    guard isFolder.boolValue else {
      return file(place, number: 0).map { SQLSchemaReader.read([$0]).schema }
    }
    let paths = FileManager.default.enumerator(at: place, includingPropertiesForKeys: nil)
    let names = (paths?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "sql" }
      .sorted { $0.path < $1.path }
    return MigrationReplay.read(names.enumerated().compactMap { file($1, number: $0) }).schema
  }

  private func file(_ place: URL, number: Int) -> SourceFile? {
    guard let bytes = try? Data(contentsOf: place) else { return nil }
    return SourceFile(id: FileID(UInt32(number)), path: place.path, bytes: Array(bytes))
  }

  private func show(_ label: ColumnLabel, _ verdict: ColumnVerdict) {
    let evidence = verdict.evidence.map {
      "\($0.weight > 0 ? "+" : "")\($0.weight) \($0.message.text(in: .english))"
    }
    print(
      "\(label.table).\(label.column): \(label.kind.rawValue) \(label.category),"
        + " said \(verdict.kind.rawValue) \(verdict.category ?? "") \(verdict.probability):"
        + " \(evidence.joined(separator: "; "))")
  }

  private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
}
