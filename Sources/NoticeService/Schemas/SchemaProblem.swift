import Diagnostics
import SourceText

/// Why a register's schema could not be read at all.
package enum SchemaProblem: Error, Equatable, Sendable {
  case missing
  /// The reason in words for people.
  case unreadable(String)
  /// The path, or a link in the folder, leaves the project's root folder.
  case outsideRoot
  /// The folder has no SQL file, not in its subfolders either.
  case emptyFolder
  /// More files or bytes than anyone's schema has.
  case tooLarge
  case notText
  case xmlSchema
  /// A database file beside other files: they cannot be one schema.
  case severalDatabases
  /// A running database, which is asked only where somebody wants it.
  case liveNotAsked
  /// Neither a path nor a database.
  case nothingNamed
  /// What a database, running or in a file, answered; `detail` is its own words without credentials.
  /// `isUsage`: the command is wrong, not the world.
  case database(message: Message, help: Message, detail: String?, isUsage: Bool)

  /// What is wrong, as a sentence without the path.
  package var message: Message { wording.what }
  /// What to do about it.
  package var help: Message { wording.help }

  /// The finding in a notice that names the schema.
  ///
  /// - Parameter path: the words of the notice, and where they stand.
  package func diagnostic(_ path: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      "LANG-SCHEMA-SOURCE", .language, self == .liveNotAsked ? .info : .error, at: range,
      Message(
        Phrase(
          fi: "Rekisterin tietokannan rakennetta ”{path}” ei voitu lukea: {why}",
          sv: "Registrets databasstruktur ”{path}” kunde inte läsas: {why}",
          en: "The register's schema “{path}” could not be read: {why}"),
        ["path": Phrase(path), "why": told]),
      help: help)
  }

  /// The message as a value of another.
  private var told: Phrase {
    Phrase(
      fi: message.text(in: .finnish), sv: message.text(in: .swedish),
      en: message.text(in: .english))
  }

  private var wording: (what: Message, help: Message) {
    switch self {
    case .unreadable(let reason): SchemaProblemWords.unreadable(reason)
    case .database(let message, let help, _, _): (message, help)
    case .missing: SchemaProblemWords.missing
    case .outsideRoot: SchemaProblemWords.outsideRoot
    case .emptyFolder: SchemaProblemWords.emptyFolder
    case .tooLarge: SchemaProblemWords.tooLarge
    case .notText: SchemaProblemWords.notText
    case .xmlSchema: SchemaProblemWords.xmlSchema
    case .severalDatabases: SchemaProblemWords.severalDatabases
    case .liveNotAsked: SchemaProblemWords.liveNotAsked
    case .nothingNamed: SchemaProblemWords.nothingNamed
    }
  }
}
