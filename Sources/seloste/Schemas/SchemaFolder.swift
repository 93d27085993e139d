import Foundation
import NoticeService

/// The files of a folder of migrations, and of the folders below it.
struct SchemaFolder {
  /// Files in byte order of their paths. Of migrations that are programs only the names are read:
  /// they are told as ones that were not run.
  private(set) var files: [SchemaFile] = []
  private var entries = 0
  private var bytes = 0

  private static let mostEntries = 20_000
  private static let mostBytes = 200_000_000
  private static let mostDepth = 32

  /// - Parameters:
  ///   - shown: the folder as reports call it.
  ///   - path: where it is.
  ///   - root: the folder that no link may leave.
  static func files(
    shown: String, at path: String, root: String
  ) -> Result<[SchemaFile], SchemaProblem> {
    var folder = SchemaFolder()
    do throws(SchemaProblem) {
      try folder.read(shown: shown, at: path, root: root, depth: 0)
    } catch { return .failure(error) }
    return .success(folder.files)
  }

  private mutating func read(
    shown: String, at path: String, root: String, depth: Int
  ) throws(SchemaProblem) {
    guard depth < Self.mostDepth else { throw .tooLarge }
    for name in try Self.names(in: path) {
      entries += 1
      guard entries <= Self.mostEntries else { throw .tooLarge }
      let (shown, path) = (Self.join(shown, name), Self.join(path, name))
      var info = stat()
      guard lstat(path, &info) == 0 else { continue }
      switch info.st_mode & S_IFMT {
      case S_IFDIR: try read(shown: shown, at: path, root: root, depth: depth + 1)
      case S_IFREG, S_IFLNK: try add(name, shown: shown, at: path, root: root)
      default: break
      }
    }
  }

  private mutating func add(
    _ name: String, shown: String, at path: String, root: String
  ) throws(SchemaProblem) {
    guard SchemaLoader.isSQL(name) || SchemaLoader.isProgram(name) else { return }
    var content: [UInt8] = []
    if SchemaLoader.isSQL(name) {
      // A link may lead anywhere; what it leads to decides.
      guard let target = ConfigurationFiles.real(path) else { throw .missing }
      guard ConfigurationFiles.contains(root, target) else { throw .outsideRoot }
      content = try SchemaReader.plainFile(target, called: shown)
      bytes += content.count
      guard bytes <= Self.mostBytes else { throw .tooLarge }
    }
    files.append(SchemaFile(path: shown, bytes: content, isFromFolder: true))
  }

  /// The names in a folder in byte order, hidden ones left out.
  private static func names(in path: String) throws(SchemaProblem) -> [String] {
    guard let listing = opendir(path) else {
      throw .unreadable(FileProblem(errno: errno).description)
    }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
  }
}
