import Foundation
import LiveDatabases
import NoticeModel
import NoticeService
import RegisterSchema

/// Reads the schemas of registers from disks and databases.
struct SchemaReader: Sendable {
  let root: ProjectRoot

  /// The schema that a notice names (`register.schemas`).
  ///
  /// The path counts from the notice's folder and does not leave the project's root, links neither.
  ///
  /// - Parameters:
  ///   - notice: the notice's path, as the user gave it.
  ///   - firstFile: the number of the schema's first file, after those of the notice.
  ///   - asksLive: whether a running database may be asked; otherwise it is the problem
  ///     `liveNotAsked`.
  func read(
    _ source: SchemaSource, of notice: String, firstFile: Int, asksLive: Bool = false
  ) -> Result<LoadedSchema, SchemaProblem> {
    guard let path = source.path?.string, !path.isEmpty else {
      guard let name = source.environment?.string, !name.isEmpty else {
        return .failure(.nothingNamed)
      }
      return asksLive ? Self.live(.variable(name: name)) : .failure(.liveNotAsked)
    }
    switch root.locate(path, from: notice) {
    case .failure(.missing): return .failure(.missing)
    case .failure(.unreadable): return .failure(.unreadable(FileProblem.denied.description))
    case .failure(.outsideRoot): return .failure(.outsideRoot)
    case .success(let place):
      let shown = NoticeLoader.sibling(path, of: notice)
      return Self.read(
        [Place(shown: shown, path: place.target, root: place.root, isPlain: true)],
        kind: source.kind?.value, dialect: nil, firstFile: firstFile)
    }
  }

  /// The schema in files and folders that a user names, together one; `-` is standard input.
  func read(
    _ paths: [String], kind: SchemaKind? = nil, dialect: SQLDialect? = nil
  ) -> Result<LoadedSchema, SchemaProblem> {
    Self.read(
      paths.map { path in
        let folder = Self.isFolder(path) ? path : ProjectRoot.folder(of: path)
        return Place(shown: path, path: path, root: root.root(named: folder) ?? "/", isPlain: false)
      }, kind: kind, dialect: dialect, firstFile: 0)
  }

  /// The schema of a running PostgreSQL database.
  static func live(_ source: PostgresSource) -> Result<LoadedSchema, SchemaProblem> {
    do throws(LiveDatabaseError) {
      return .success(LoadedSchema(database: try PostgresReader(source).read(), .live))
    } catch { return .failure(SchemaProblem(error)) }
  }

  /// A file or folder to read.
  private struct Place {
    let shown: String
    let path: String
    /// No link in a folder leaves it.
    let root: String
    /// Whether a pipe is refused: in a notice it would wait for ever.
    let isPlain: Bool
  }

  private static func read(
    _ places: [Place], kind: SchemaKind?, dialect: SQLDialect?, firstFile: Int
  ) -> Result<LoadedSchema, SchemaProblem> {
    var files: [SchemaFile] = []
    for place in places {
      do throws(SchemaProblem) {
        if isDatabase(place.path) {
          guard places.count == 1 else { throw .severalDatabases }
          return .success(try database(place))
        }
        files += try self.files(of: place)
      } catch { return .failure(error) }
    }
    return SchemaLoader.load(files, kind: kind, dialect: dialect, firstFile: firstFile)
  }

  private static func files(of place: Place) throws(SchemaProblem) -> [SchemaFile] {
    if place.path == "-" {
      return [
        SchemaFile(
          path: "stdin.sql", bytes: try content(FileReader.readStandardInput(most: mostBytes)))
      ]
    }
    if isFolder(place.path) {
      return try SchemaFolder.files(shown: place.shown, at: place.path, root: place.root).get()
    }
    let bytes =
      place.isPlain
      ? try plainFile(place.path, called: place.shown)
      : try content(FileReader.read(place.path, most: mostBytes))
    return [SchemaFile(path: place.shown, bytes: bytes)]
  }

  private static func database(_ place: Place) throws(SchemaProblem) -> LoadedSchema {
    do throws(LiveDatabaseError) {
      return LoadedSchema(database: try SQLiteReader(path: place.path).read(), .sqlite)
    } catch { throw SchemaProblem(error) }
  }

  /// The most bytes of one file; above it a dump surely has rows.
  private static let mostBytes = 200_000_000

  /// The bytes of a plain file; no pipe, no device.
  static func plainFile(_ path: String, called shown: String) throws(SchemaProblem) -> [UInt8] {
    var info = stat()
    guard stat(path, &info) == 0 else { throw SchemaProblem(FileProblem(errno: errno), shown) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw SchemaProblem(.isSpecial, shown) }
    switch FileReader.read(path, most: mostBytes) {
    case .success(let bytes): return bytes
    case .failure(let problem): throw SchemaProblem(problem, shown)
    }
  }

  private static func content(
    _ result: Result<[UInt8], FileProblem>
  ) throws(SchemaProblem) -> [UInt8] {
    switch result {
    case .success(let bytes): return bytes
    case .failure(let problem): throw SchemaProblem(problem, nil)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether a plain file begins as SQLite's databases do.
  private static func isDatabase(_ path: String) -> Bool {
    var info = stat()
    guard stat(path, &info) == 0, info.st_mode & S_IFMT == S_IFREG else { return false }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    var beginning = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &beginning, beginning.count, 0)
    guard count > 0 else { return false }
    return SchemaForm(path: "", beginning: beginning.prefix(count)) == .sqliteDatabase
  }
}

extension SchemaProblem {
  /// - Parameter file: the file of a folder, where it is not the source itself.
  init(_ problem: FileProblem, _ file: String?) {
    switch problem {
    case .missing: self = .missing
    case .tooLarge: self = .tooLarge
    default: self = .unreadable((file.map { $0.terminalSafe + ": " } ?? "") + problem.description)
    }
  }

  init(_ error: LiveDatabaseError) {
    let isUsage =
      switch error.problem {
      case .variableNameMalformed, .variableMissing, .connectionStringMalformed,
        .serviceNameMalformed, .serviceUnknown:
        true
      default: false
      }
    self = .database(
      message: error.message, help: error.help, detail: error.detail, isUsage: isUsage)
  }

  /// What a run ends with.
  var outcome: Outcome {
    switch self {
    case .missing, .unreadable, .outsideRoot, .emptyFolder: .inputOutput
    case .tooLarge, .notText: .malformed
    case .xmlSchema, .severalDatabases, .liveNotAsked, .nothingNamed: .usage
    case .database(_, _, _, let isUsage): isUsage ? .usage : .inputOutput
    }
  }
}
