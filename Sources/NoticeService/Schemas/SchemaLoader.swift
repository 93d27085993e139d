import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// A register's schema as it was read.
package struct LoadedSchema: Sendable {
  /// What it was read from.
  package let kind: SchemaKind
  package let schema: RegisterSchema
  /// The files that the places are in; a place's `FileID` is the file's own. None of a database.
  package let files: [SourceFile]
  package let diagnostics: [Diagnostic]

  package init(
    kind: SchemaKind, schema: RegisterSchema, files: [SourceFile], diagnostics: [Diagnostic]
  ) {
    self.kind = kind
    self.schema = schema
    self.files = files
    self.diagnostics = diagnostics
  }

  /// Of a database, running or in a file: it has no places.
  package init(database schema: RegisterSchema, _ kind: SchemaKind) {
    self.init(
      kind: kind, schema: schema, files: [],
      diagnostics: schema.tables.isEmpty ? [.databaseWithoutTables] : [])
  }
}

/// Reads schemas of text: bytes to tables and columns. Whoever owns the disk gives the bytes, and
/// reads databases with `LiveDatabases`.
package enum SchemaLoader {
  /// Reads files as one schema.
  ///
  /// Files of folders are migrations and run in the order of their names; files that were named one
  /// by one are read in the order given, unless their names are those of Flyway.
  ///
  /// - Parameters:
  ///   - kind: by names and contents, where it is not given. `sqlite` of a text: SQLite's SQL.
  ///   - dialect: by the words of the files, where it is not given.
  ///   - firstFile: the number of the first file: places then stand beside those of other files.
  package static func load(
    _ files: [SchemaFile], kind: SchemaKind? = nil, dialect: SQLDialect? = nil, firstFile: Int = 0
  ) -> Result<LoadedSchema, SchemaProblem> {
    for file in files where isRead(file) {
      switch SchemaForm(path: file.path, beginning: file.bytes) {
      case .sql: break
      case .sqliteDatabase: return .failure(files.count > 1 ? .severalDatabases : .notText)
      case .xmlSchema: return .failure(.xmlSchema)
      case .notText: return .failure(.notText)
      }
    }
    if kind == .xsd { return .failure(.xmlSchema) }
    guard files.contains(where: isRead) else { return .failure(.emptyFolder) }
    let sources = files.enumerated().map {
      SourceFile(id: FileID(UInt32(firstFile + $0)), path: $1.path, bytes: $1.bytes)
    }
    let dialect = dialect ?? (kind == .sqlite ? .sqlite : nil)
    let areMigrations =
      switch kind {
      case .migrations: true
      case .sql where !files.contains(where: \.isFromFolder): false
      default:
        files.contains(where: \.isFromFolder)
          || sources.count > 1 && MigrationOrder(sources).tool == .flyway
      }
    let reading =
      areMigrations
      ? MigrationReplay.read(sources, dialect: dialect)
      : SQLSchemaReader.read(sources, dialect: dialect)
    return .success(
      LoadedSchema(
        kind: areMigrations ? .migrations : .sql, schema: reading.schema, files: sources,
        diagnostics: reading.diagnostics))
  }

  /// Whether a file's bytes say something: of other files in a folder only the names are known.
  private static func isRead(_ file: SchemaFile) -> Bool {
    !file.isFromFolder || isSQL(file.path)
  }

  /// Whether a file in a folder is SQL by its name, as tools of migrations want it.
  package static func isSQL(_ name: String) -> Bool { name.hasSuffix(".sql") }

  /// Whether a file in a folder is a migration by its name, though no SQL: `V5__korjaus.java`,
  /// `005_korjaus.py`. It is told as one that was not run.
  package static func isProgram(_ name: String) -> Bool {
    guard !isSQL(name), let first = name.utf8.first else { return false }
    return first.isASCIIDigit
      || "VRB".utf8.contains(first) && (name.hasPrefix("R__") || name.dropFirst(2).contains("__"))
  }
}

extension Diagnostic {
  fileprivate static let databaseWithoutTables = Diagnostic(
    "SQL-NO-TABLES", .language, .warning, at: .nowhere,
    Message(
      Phrase(
        fi: "Tietokannassa ei näy yhtään taulua.", sv: "Inga tabeller syns i databasen.",
        en: "No table is to be seen in the database.")),
    help: Message(
      Phrase(
        fi: "Tarkista, että yhteys vie oikeaan tietokantaan ja että käyttäjä näkee sen rakenteen.",
        sv:
          "Kontrollera att anslutningen leder till rätt databas och att användaren ser strukturen.",
        en: "Check that the connection leads to the right database, and that the user sees its "
          + "structure.")))
}
