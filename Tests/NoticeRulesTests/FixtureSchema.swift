import Foundation
import Law
import NoticeModel
import NoticeService
import RegisterSchema
import SourceText

/// The schema that a fixture's notice is compared with: SQL text beside it, of one file or of several
/// migrations, and the decisions on its columns where there are any (`NAME.mapping.yaml`).
///
/// Lines that steer: `-- tiedosto: NIMI.sql` begins a further migration, and `-- käynnissä` leaves
/// out every place, as of a running database.
struct FixtureSchema {
  private var files: [SchemaFile] = []
  private var isLive = false
  private let mapping: (path: String, bytes: [UInt8])?

  init(_ text: String, name: String, mapping: String?) {
    self.mapping = mapping.map { ("\(name).mapping.yaml", Array($0.utf8)) }
    var path = name + ".sql"
    var isFolder = false
    var lines: [Substring] = []
    func file() -> SchemaFile {
      SchemaFile(
        path: path, bytes: Array(lines.joined(separator: "\n").utf8), isFromFolder: isFolder)
    }
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("-- tiedosto: ") {
        if isFolder { files.append(file()) }
        (path, lines, isFolder) = (String(line.dropFirst("-- tiedosto: ".count)), [], true)
        continue
      }
      if line == "-- käynnissä" { isLive = true }
      lines.append(line)
    }
    files.append(file())
  }

  func reading(of loaded: LoadedNotice) -> RegisterReading {
    RegisterReading(of: loaded, mapping: mapping, law: .standard) { _, firstFile in
      SchemaLoader.load(files, firstFile: firstFile).map { loaded in
        isLive ? LoadedSchema(database: loaded.schema.withoutPlaces, .live) : loaded
      }
    }
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
        schema.tables[table].columns[column].remark = nil
      }
    }
    return schema
  }
}
