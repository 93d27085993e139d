import Foundation

/// Notices' files as a published folder remembers them: by the way that leads there from the folder,
/// so that both can be moved together.
struct SourcePaths: Sendable {
  /// The source of what came through standard input.
  static let standardInput = "-"

  /// The published folder's real path, in parts.
  private let folder: [Substring]
  /// The ways to the folders of a run's files, by the path that the user gave; ending in `/` where
  /// they are not empty.
  private var ways: [Substring: String] = [:]

  /// - Parameter files: those of the run.
  init(folder: String, _ files: [FoundFile]) {
    self.folder = folder.split(separator: "/")
    for file in files where file.path != "-" {
      let above = Self.split(file.path).folder
      guard ways[above] == nil, let home = Self.realPath(above.isEmpty ? "." : String(above)) else {
        continue
      }
      ways[Substring(String(above))] = String(way(to: "\(home)/x").dropLast())
    }
  }

  /// The way to a file of the run; the path itself where its folder is gone.
  func source(of path: String) -> String {
    if path == "-" { return Self.standardInput }
    let (above, name) = Self.split(path)
    guard let way = ways[above] else { return path }
    return way + name
  }

  private static func split(_ path: String) -> (folder: Substring, name: Substring) {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return ("", path[...]) }
    let name = path[path.utf8.index(after: slash)...]
    return (slash == path.startIndex ? "/" : path[..<slash], name)
  }

  /// Where a source is on this machine.
  func absolute(_ source: String) -> String {
    var parts = folder
    for part in source.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// Whether a source is known to be gone. One that cannot be looked at is not.
  func isGone(_ source: String) -> Bool {
    guard source != Self.standardInput else { return false }
    var info = stat()
    return lstat(absolute(source), &info) != 0 && (errno == ENOENT || errno == ENOTDIR)
  }

  private func way(to path: String) -> String {
    let parts = path.split(separator: "/")
    var shared = 0
    while shared < min(parts.count - 1, folder.count), parts[shared] == folder[shared] {
      shared += 1
    }
    let up = [Substring](repeating: "..", count: folder.count - shared)
    return (up + parts[shared...]).joined(separator: "/")
  }

  private static func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}

/// The files and folders that a run was given.
struct SourceScope {
  private let paths: [String]

  init(_ paths: [String]) {
    self.paths = paths.filter { $0 != "-" }.compactMap { path in
      guard let resolved = realpath(path, nil) else { return nil }
      defer { free(resolved) }
      return String(cString: resolved)
    }
  }

  /// Whether a run over what was given would have read a file, were it there.
  func contains(_ absolute: String) -> Bool {
    paths.contains { path in
      absolute == path || absolute.hasPrefix(path.hasSuffix("/") ? path : path + "/")
    }
  }
}
