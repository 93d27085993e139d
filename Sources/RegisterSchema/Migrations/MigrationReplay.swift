import Diagnostics
import SourceText

/// Replays migrations to the schema that they leave behind.
package enum MigrationReplay {
  /// Reads the files of one or several folders in the tool's order.
  ///
  /// No file is read from a disk here, and none is executed: a program within one (`DO`) is told in
  /// the schema's `skipped`, as are undo scripts and other files that do not run.
  package static func read(
    _ files: [SourceFile], tool: MigrationTool? = nil, dialect: SQLDialect? = nil,
    limits: SchemaLimits = SchemaLimits()
  ) -> SchemaReading {
    let order = MigrationOrder(files, tool: tool)
    let dialect = dialect ?? DialectGuess.dialect(of: order.files)
    var (state, sink) = replay(order, SchemaState(dialect), limits)
    if let home = HomeSchema.name(state, order.files), let first = order.files.first {
      (state, sink) = replay(order, SchemaState(dialect, home: home), limits)
      sink.report(.migrationHome(home, first))
    }
    return SQLSchemaReader.finish(state, order.files, sink)
  }

  private static func replay(
    _ order: MigrationOrder, _ start: SchemaState, _ limits: SchemaLimits
  ) -> (SchemaState, DiagnosticSink) {
    var state = start
    var sink = DiagnosticSink(limit: 1_000)
    sink.append(contentsOf: order.diagnostics)
    for file in order.ignored {
      state.skipped.note(
        SkippedStatement(
          words: String(decoding: MigrationName.fileName(file.path), as: UTF8.self),
          reason: .notApplied, place: file.range))
    }
    for file in order.files {
      SQLSchemaReader.read(file, upwardPart(of: file), into: &state, limits, &sink)
    }
    return (state, sink)
  }

  /// Files that hold the way up and the way down: `-- migrate:down`, `-- +goose Down`,
  /// `-- +migrate Down`, `--//@UNDO`. The way down is not gone.
  private static func upwardPart(of file: SourceFile) -> Range<Int> {
    let bytes = file.bytes
    let marks = ["migrate:down", "+goosedown", "+migratedown", "//@undo"]
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] == UInt8(ascii: "-"), bytes[index + 1] == UInt8(ascii: "-") {
        var word: [UInt8] = []
        var end = index + 2
        while end < bytes.count, bytes[end] != 0x0A, word.count < 16 {
          if !bytes[end].isASCIISpace { word.append(bytes[end] | 0x20) }
          end += 1
        }
        let marked = marks.contains { mark in
          word.starts(with: mark.utf8.map { $0 | 0x20 })
        }
        if marked { return 0..<index }
      }
      // Only the beginnings of lines are looked at.
      guard let next = bytes[index...].firstIndex(of: 0x0A) else { break }
      index = next + 1
    }
    return 0..<bytes.count
  }
}
