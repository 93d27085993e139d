import CrossCheck
import Diagnostics
import Law
import NoticeModel
import SourceText

/// A notice held against the schemas that it names in `register.schemas`.
package struct RegisterReading: Sendable {
  /// Reads one schema; its files are numbered from a number on. The front that owns the disk
  /// decides what a path means.
  package typealias Reader =
    (_ source: SchemaSource, _ firstFile: Int) -> Result<LoadedSchema, SchemaProblem>

  /// The notice's files, then those of the schemas, then the mapping; `FileID` is the index.
  package let files: [SourceFile]
  /// Nil where no schema could be read.
  package let check: RegisterCheck?
  /// The decisions of people on columns; nil where there is no mapping file.
  package let mapping: ColumnMapping?
  /// What reading the schemas and the mapping found.
  package let diagnostics: [Diagnostic]
  /// The sources that could not be read, in the order of the notice.
  package let problems: [SchemaProblem]

  /// - Parameters:
  ///   - mapping: the path and the bytes of the mapping beside the notice, where there is one.
  ///   - read: how a schema is read.
  package init(
    of loaded: LoadedNotice, mapping: (path: String, bytes: [UInt8])? = nil, law: LawBook,
    reading read: Reader
  ) {
    var files = loaded.files
    var diagnostics: [Diagnostic] = []
    var problems: [SchemaProblem] = []
    var sources: [RegisterSource] = []
    for source in loaded.notice.register?.schemas ?? [] {
      switch read(source, files.count) {
      case .success(let schema):
        files += schema.files
        diagnostics += schema.diagnostics.map { $0.isNowhere ? $0.moved(to: source.range) : $0 }
        sources.append(
          RegisterSource(
            name: source.name, system: source.system?.string, place: source.place,
            schema: schema.schema, isLive: schema.files.isEmpty))
      case .failure(let problem):
        problems.append(problem)
        diagnostics.append(problem.diagnostic(source.name, at: source.place))
      }
    }
    let classifier = ColumnClassifier(law: law)
    let classified = sources.map { ClassifiedSource($0, classifier) }
    self.mapping = mapping.map { path, bytes in
      ColumnMapping.read(
        SourceFile(id: FileID(UInt32(files.count)), path: path, bytes: bytes))
    }
    var decisions = ColumnDecisions()
    if let mapping = self.mapping {
      files.append(mapping.file)
      let mapped = mapping.columns(
        of: classified, notice: loaded.notice, isComplete: problems.isEmpty)
      decisions = mapped.decisions
      diagnostics += mapping.diagnostics + mapped.diagnostics
    }
    check =
      sources.isEmpty
      ? nil
      : RegisterCheck(
        notice: loaded.notice, classified: classified, decisions: decisions, law: law)
    self.files = files
    self.diagnostics = diagnostics
    self.problems = problems
  }
}

extension SchemaSource {
  /// What the notice calls the source: its path, or the variable that leads to a database.
  fileprivate var name: String { (path ?? environment)?.string ?? "" }

  /// Where it says so.
  fileprivate var place: SourceRange { (path ?? environment)?.range ?? range }
}

extension Diagnostic {
  fileprivate var isNowhere: Bool { range.isNowhere }

  fileprivate func moved(to place: SourceRange) -> Diagnostic {
    var copy = self
    copy.range = place
    return copy
  }
}
