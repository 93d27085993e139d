import Configuration
import Foundation
import SourceText
import Synchronization

/// Finds and reads the `seloste.yaml` files above notices, each once in a run.
///
/// The project's root is the nearest folder above whose file says `root: yes`, else the topmost
/// folder that has a file; `--root` is stronger. The files from there down to the notice's own folder
/// hold for the notice.
final class ConfigurationFiles: Sendable {
  /// What holds for the notices of one folder.
  struct Home: Sendable {
    /// The project's root; nil where nothing marks one.
    let root: String?
    let configuration: Configuration
    /// Of all that the files say; equal where they do.
    let fingerprint: Fingerprint
    /// Files that are there and could not be read.
    let unreadable: [(path: String, problem: FileProblem)]
  }

  private enum Reading {
    case absent
    case layer(ConfigurationLayer)
    case failure(FileProblem)
  }

  private struct State {
    var homes: [String: Home] = [:]
    /// Homes by folders as the user names them: each costs a look at the disk.
    var named: [String: Home] = [:]
    var readings: [String: Reading] = [:]
  }

  private let given: String?
  private let current: String
  private let state = Mutex(State())

  /// - Parameters:
  ///   - given: the real path of `--root`, if the user gave it.
  ///   - current: the real path of the current folder, from which paths are shown.
  init(given: String?, current: String) {
    self.given = given
    self.current = current
  }

  /// What holds for the notices of a folder, given by its real path.
  func home(of folder: String) -> Home {
    state.withLock { state in
      if let home = state.homes[folder] { return home }
      let home = find(folder, &state)
      state.homes[folder] = home
      return home
    }
  }

  /// What holds for the notices of a folder, given by any path that leads there.
  func home(named folder: String) -> Home {
    state.withLock { state in
      if let home = state.named[folder] { return home }
      let real = Self.real(folder) ?? current
      let home = state.homes[real] ?? find(real, &state)
      state.homes[real] = home
      state.named[folder] = home
      return home
    }
  }

  private func find(_ folder: String, _ state: inout State) -> Home {
    let top = given.flatMap { Self.contains($0, folder) ? $0 : nil }
    var layers: [ConfigurationLayer] = []
    var unreadable: [(path: String, problem: FileProblem)] = []
    var root: String?
    var above = folder
    while true {
      switch read(above, &state) {
      case .absent: break
      case .failure(let problem):
        unreadable.append((shown(above), problem))
        root = above
      case .layer(let layer):
        layers.append(layer)
        root = above
        if layer.isRoot, top == nil { above = "/" }
      }
      if above == top || above == "/" { break }
      above = (above as NSString).deletingLastPathComponent
    }
    var parts = FingerprintParts()
    for layer in layers { parts.add(layer.file.bytes) }
    return Home(
      root: given ?? root, configuration: Configuration(layers.reversed()),
      fingerprint: parts.fingerprint, unreadable: unreadable.reversed())
  }

  private func read(_ folder: String, _ state: inout State) -> Reading {
    if let reading = state.readings[folder] { return reading }
    let path = Self.path(in: folder)
    var reading = Reading.absent
    switch Self.readPlain(path) {
    case .success(let bytes):
      let file = SourceFile(
        id: FileID(UInt32(state.readings.count)), path: shown(folder), bytes: bytes)
      reading = .layer(ConfigurationLayer.read(file))
    case .failure(.missing): break
    case .failure(let problem): reading = .failure(problem)
    }
    state.readings[folder] = reading
    return reading
  }

  /// Reads a plain file: a pipe of this name would be waited for without end.
  private static func readPlain(_ path: String) -> Result<[UInt8], FileProblem> {
    var info = stat()
    guard stat(path, &info) == 0 else {
      let problem = FileProblem(errno: errno)
      // The other usual ending would be passed over in silence.
      let other = path.dropLast("yaml".utf8.count) + "yml"
      guard case .missing = problem, access(String(other), F_OK) == 0 else {
        return .failure(problem)
      }
      return .failure(.isMisnamed)
    }
    switch info.st_mode & S_IFMT {
    case S_IFREG: return FileReader.read(path)
    case S_IFDIR: return .failure(.isFolder)
    default: return .failure(.isSpecial)
    }
  }

  /// A file's path as people see it: from the current folder where it stands there or below.
  private func shown(_ folder: String) -> String {
    let path = Self.path(in: folder)
    guard Self.contains(current, folder) else { return path }
    return String(path.dropFirst(current == "/" ? 1 : current.utf8.count + 1))
  }

  static func path(in folder: String) -> String {
    folder == "/"
      ? "/\(ConfigurationLayer.fileName)" : "\(folder)/\(ConfigurationLayer.fileName)"
  }

  static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func contains(_ root: String, _ path: String) -> Bool {
    path == root || path.hasPrefix(root == "/" ? "/" : root + "/")
  }
}
