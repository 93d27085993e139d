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
  /// `-- +migrate Down`, `--//@UNDO`, `# --- !Downs`. The way down is not gone.
  private static func upwardPart(of file: SourceFile) -> Range<Int> {
    let bytes = file.bytes
    var start = 0
    var index = 0
    while index + 1 < bytes.count {
      let next = bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      // Only the beginnings of lines are looked at.
      let isMark =
        bytes[index] == UInt8(ascii: "#")
        || bytes[index] == UInt8(ascii: "-") && bytes[index + 1] == UInt8(ascii: "-")
      if isMark {
        let word = mark(in: bytes[index..<next])
        if downward.contains(where: { word.starts(with: $0) }) { return start..<index }
        if start == 0, word.starts(with: upward) { start = next }
      }
      index = next
    }
    return start..<bytes.count
  }

  private static let downward = [
    "migrate:down", "+goosedown", "+migratedown", "//@undo", "!downs",
  ].map { Array($0.utf8) }
  /// What a file of Play begins with; it is no comment of SQL's.
  private static let upward = Array("!ups".utf8)

  /// The beginning of a line without blanks and dashes, in small letters.
  private static func mark(in line: ArraySlice<UInt8>) -> [UInt8] {
    var word: [UInt8] = []
    for byte in line where word.count < 16 && !byte.isASCIISpace {
      if word.isEmpty, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "#") { continue }
      let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
      word.append(isCapital ? byte | 0x20 : byte)
    }
    return word
  }
}
