import Foundation

/// Notices' files as a published folder remembers them: by the way that leads there from the folder,
/// so that both can be moved together.
struct SourcePaths {
  /// The source of what came through standard input.
  static let standardInput = "-"

  /// The published folder's real path, in parts.
  private let folder: [Substring]
  /// Real paths of folders, by the path that the user gave.
  private var real: [String: String?] = [:]

  init(folder: String) { self.folder = folder.split(separator: "/") }

  /// The way to a file; nil where its folder is gone.
  mutating func source(of path: String) -> String? {
    if path == "-" { return Self.standardInput }
    let above = (path as NSString).deletingLastPathComponent
    guard let home = realPath(above.isEmpty ? "." : above) else { return nil }
    return way(to: "\(home)/\((path as NSString).lastPathComponent)")
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

  private mutating func realPath(_ path: String) -> String? {
    if let known = real[path] { return known }
    let found = realpath(path, nil).map { resolved in
      defer { free(resolved) }
      return String(cString: resolved)
    }
    real[path] = .some(found)
    return found
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
