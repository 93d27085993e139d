import CrossCheck
import NoticeModel
import RegisterSchema
import SourceText

/// The schema that a fixture's notice is compared with: SQL text, of one file or of several
/// migrations.
///
/// Lines that steer: `-- tiedosto: NIMI.sql` begins a further migration, `-- järjestelmä: koto` names
/// the system, `-- nimi: POLKU` the source, and `-- käynnissä` leaves out every place, as of a running
/// database.
struct FixtureSchema {
  private(set) var files: [SourceFile] = []
  private var system: String?
  private var name: String
  private var isLive = false
  private var isMigrations = false

  /// Beyond the numbers of a notice and its included files.
  private static let firstFile: UInt32 = 1_000

  init(_ text: String, name: String) {
    self.name = name + ".sql"
    var path = self.name
    var lines: [Substring] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let next = Self.value("tiedosto", line) {
        if isMigrations { add(path, lines) }
        (path, lines, isMigrations) = (next, [], true)
        continue
      }
      if let value = Self.value("järjestelmä", line) { system = value }
      if let value = Self.value("nimi", line) { self.name = value }
      if line == "-- käynnissä" { isLive = true }
      lines.append(line)
    }
    add(path, lines)
  }

  private mutating func add(_ path: String, _ lines: [Substring]) {
    let id = FileID(Self.firstFile + UInt32(files.count))
    files.append(
      SourceFile(id: id, path: path, bytes: Array(lines.joined(separator: "\n").utf8)))
  }

  private static func value(_ word: String, _ line: Substring) -> String? {
    let start = "-- \(word): "
    return line.hasPrefix(start) ? String(line.dropFirst(start.count)) : nil
  }

  func source(of notice: Notice) -> RegisterSource {
    var schema =
      isMigrations
      ? MigrationReplay.read(files).schema : SQLSchemaReader.read(files).schema
    if isLive { schema = schema.withoutPlaces }
    return RegisterSource(
      name: name, system: system,
      place: notice.register?.schemas.first?.range ?? notice.place(of: "register"),
      schema: schema, isLive: isLive)
  }
}

extension RegisterSchema {
  /// As it would be read from a running database.
  fileprivate var withoutPlaces: RegisterSchema {
    var schema = self
    for table in schema.tables.indices {
      schema.tables[table].place = .nowhere
      schema.tables[table].history = .unknown
      schema.tables[table].comment?.place = .nowhere
      for column in schema.tables[table].columns.indices {
        schema.tables[table].columns[column].place = .nowhere
        schema.tables[table].columns[column].history = .unknown
        schema.tables[table].columns[column].comment?.place = .nowhere
      }
    }
    return schema
  }
}
