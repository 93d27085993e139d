import Diagnostics
import SourceText

/// A schema, and what is to be told about how it was read.
package struct SchemaReading: Sendable {
  package var schema: RegisterSchema
  package var diagnostics: [Diagnostic]

  package init(schema: RegisterSchema, diagnostics: [Diagnostic]) {
    self.schema = schema
    self.diagnostics = diagnostics
  }
}

/// Reads SQL text: dumps of `pg_dump --schema-only`, the `.schema` of SQLite, hand-written DDL.
///
/// Nothing is executed. What was not understood is counted in the schema's `skipped`.
package enum SQLSchemaReader {
  /// Reads files one after the other into one schema; later files change what earlier ones made.
  ///
  /// - Parameter dialect: by the files' own words, where it is not given.
  package static func read(
    _ files: [SourceFile], dialect: SQLDialect? = nil, limits: SchemaLimits = SchemaLimits()
  ) -> SchemaReading {
    let dialect = dialect ?? DialectGuess.dialect(of: files)
    var state = SchemaState(dialect)
    var sink = DiagnosticSink(limit: 1_000)
    for file in files { read(file, 0..<file.bytes.count, into: &state, limits, &sink) }
    return finish(state, files, sink)
  }

  /// Reads one file's bytes up to `range`'s end.
  static func read(
    _ file: SourceFile, _ range: Range<Int>, into state: inout SchemaState, _ limits: SchemaLimits,
    _ sink: inout DiagnosticSink
  ) {
    guard file.bytes.count <= limits.bytes else {
      state.skipped.note(
        SkippedStatement(words: file.path, reason: .overLimit, place: file.range))
      return sink.report(
        .sqlLimit(.bytes, at: SourceRange(file: file.id, start: 0, end: 0), limits))
    }
    guard !isUTF16(file.bytes) else {
      state.skipped.note(
        SkippedStatement(words: file.path, reason: .notUnderstood, place: file.range))
      return sink.report(.sqlNotUTF8(at: SourceRange(file: file.id, start: 0, end: 2)))
    }
    if let bad = firstInvalid(file.bytes) {
      sink.report(.sqlNotUTF8(at: SourceRange(file: file.id, start: bad, end: bad + 1)))
    }
    state.searchPath = state.home.map { [$0] } ?? []
    var taken = SchemaState(state.dialect)
    swap(&taken, &state)
    file.bytes.withUnsafeBufferPointer { bytes in
      let part = UnsafeBufferPointer(rebasing: bytes[range])
      var reader = StatementReader(part, file.id, taken, limits)
      taken = SchemaState(reader.state.dialect)
      reader.read()
      if let unclosed = reader.lex.unclosed {
        sink.report(
          .sqlUnclosed(unclosed.what, at: reader.place(unclosed.start, unclosed.start + 1)))
      }
      if let limit = reader.limitReached {
        let place = reader.place(reader.statementStart, reader.statementStart + 1)
        reader.note(.overLimit, from: reader.statementStart, to: part.count)
        sink.report(.sqlLimit(limit, at: place, limits))
      }
      state = reader.state
    }
  }

  /// The schema, with what was passed over told once for each reason.
  static func finish(
    _ state: SchemaState, _ files: [SourceFile], _ sink: DiagnosticSink
  ) -> SchemaReading {
    var sink = sink
    var state = state
    let schema = state.finished()
    for summary in SkippedSummary.diagnostics(of: schema.skipped) { sink.report(summary) }
    if schema.tables.isEmpty, let first = files.first {
      sink.report(.sqlNoTables(at: SourceRange(file: first.id, start: 0, end: 0)))
    }
    return SchemaReading(
      schema: schema, diagnostics: sink.diagnostics.sorted(by: Diagnostic.inReportOrder))
  }

  /// PowerShell's `>` writes UTF-16.
  private static func isUTF16(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    var found: Int?
    CharacterCheck.forEach(in: bytes) { finding in
      if finding.problem == .invalidUTF8 { found = finding.range.lowerBound }
      return true
    }
    return found
  }
}
