import Configuration
import Foundation
import NoticeService

/// The folder that included files may not leave, and the decisions of the municipality that hold in
/// it.
struct ProjectRoot: Sendable {
  private let given: String?
  private let current: String
  private let configurations: ConfigurationFiles

  /// - Parameter given: `--root`, if the user gave it.
  init(_ given: String?) {
    self.given = given.flatMap(Self.real)
    current = Self.real(".") ?? "/"
    configurations = ConfigurationFiles(given: self.given, current: current)
  }

  /// Reads a file that a notice includes.
  func include(_ path: String, from includer: String) -> Result<[UInt8], IncludeProblem> {
    switch locate(path, from: includer) {
    case .failure(let problem): return .failure(problem)
    case .success(let place):
      switch FileReader.read(place.target) {
      case .success(let bytes): return .success(bytes)
      case .failure(.missing): return .failure(.missing)
      case .failure: return .failure(.unreadable)
      }
    }
  }

  /// Where a path of a notice leads, links followed, and the root folder that it stays in.
  func locate(
    _ path: String, from includer: String
  ) -> Result<(target: String, root: String), IncludeProblem> {
    let folder = Self.folder(of: includer)
    let beside = path.hasPrefix("/") ? path : "\(folder)/\(path)"
    // What is not there is found missing in one call, instead of one for each folder above it.
    guard access(beside, F_OK) == 0, let target = Self.real(beside) else {
      return .failure(.missing)
    }
    guard let home = Self.real(folder) else { return .failure(.missing) }
    let root = root(of: home)
    guard ConfigurationFiles.contains(root, target) else { return .failure(.outsideRoot) }
    return .success((target, root))
  }

  /// The root folder for what a user names by itself.
  func root(named folder: String) -> String? { Self.real(folder).map { root(of: $0) } }

  /// What holds for a notice.
  func home(of path: String) -> ConfigurationFiles.Home {
    configurations.home(named: Self.folder(of: path))
  }

  /// What holds in a folder.
  func home(in folder: String) -> ConfigurationFiles.Home {
    configurations.home(named: folder)
  }

  /// The files whose change may change what holds for a notice, there or not.
  func configurationPaths(of path: String) -> [String] {
    guard let folder = Self.real(Self.folder(of: path)) else { return [] }
    let root = root(of: folder)
    var paths: [String] = []
    var above = folder
    while ConfigurationFiles.contains(root, above) {
      paths.append(ConfigurationFiles.path(in: above))
      if above == "/" { break }
      above = (above as NSString).deletingLastPathComponent
    }
    return paths
  }

  /// `--root`; else the project's root; else the current folder, where it holds the notice; else the
  /// notice's own folder.
  private func root(of folder: String) -> String {
    if let root = given ?? configurations.home(of: folder).root { return root }
    return ConfigurationFiles.contains(current, folder) ? current : folder
  }

  /// The folder of a file, by its path as the user gave it.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func real(_ path: String) -> String? { ConfigurationFiles.real(path) }
}
