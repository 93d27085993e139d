import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText

/// What people have decided of a register's columns, read from `NAME.mapping.yaml`.
///
/// Decisions go before every guess. The program never changes one: it proposes new ones
/// (`scaffold`), and tells when one is to be looked at again.
package struct ColumnMapping: Sendable {
  package let file: SourceFile
  /// The language of the file's keys.
  package let keySet: KeySet
  /// The decisions and proposals, in the order of the file.
  package let decisions: [MappingDecision]
  /// The patterns of each decision, beside the words that they were read from.
  let patterns: [[Pattern]]
  /// What is wrong with the file itself, in its order.
  package let diagnostics: [Diagnostic]

  /// A pattern and where it stands.
  struct Pattern: Sendable {
    let pattern: ColumnPattern
    let text: Text
  }

  /// The largest file, in bytes: forty thousand proposals with their evidence are half of it.
  package static let mostBytes = 32_000_000

  /// The name of the mapping beside a notice: `asiakkaat.yaml` has `asiakkaat.mapping.yaml`.
  package static func path(besides notice: String) -> String {
    let endings = [".yaml", ".yml", ".xml", ".json"]
    guard let ending = endings.first(where: { notice.ends(in: $0) }) else {
      return notice + ".mapping.yaml"
    }
    return String(notice.dropLast(ending.count)) + ".mapping.yaml"
  }

  /// Reads a mapping as notices are read: keys in one of three languages, unknown ones refused,
  /// every finding with its place. What could be read is kept, whatever else is wrong.
  package static func read(_ file: SourceFile) -> ColumnMapping {
    let limits = ReadLimits(bytes: mostBytes, depth: 16, syntaxErrors: 20)
    let read = DocumentReader.read(file, format: .yaml, limits: limits)
    let bound = RecordReader.read(read.tree, as: MappingFile.self)
    var diagnostics = read.diagnostics.map(\.speakingOfMapping) + bound.diagnostics
    var patterns: [[Pattern]] = []
    patterns.reserveCapacity(bound.record.decisions.count)
    let check = MappingCheck(keySet: bound.keySet)
    for decision in bound.record.decisions {
      patterns.append(
        decision.columns.compactMap { text in
          if let pattern = ColumnPattern(text.string) {
            return Pattern(pattern: pattern, text: text)
          }
          diagnostics.append(.notAPattern(text))
          return nil
        })
      check.check(decision, &diagnostics)
    }
    diagnostics.sort(by: Diagnostic.inReportOrder)
    return ColumnMapping(
      file: file, keySet: bound.keySet, decisions: bound.record.decisions, patterns: patterns,
      diagnostics: diagnostics)
  }

  /// The same of bytes; `path` is what findings call the file.
  package static func read(
    _ bytes: [UInt8], file path: String, id: FileID = FileID(0)
  ) -> (mapping: ColumnMapping, diagnostics: [Diagnostic]) {
    let mapping = read(SourceFile(id: id, path: path, bytes: bytes))
    return (mapping, mapping.diagnostics)
  }
}
