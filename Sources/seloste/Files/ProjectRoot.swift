import Foundation
import NoticeService

/// The folder that included files may not leave.
struct ProjectRoot: Sendable {
  private let given: String?
  private let current: String

  /// - Parameter given: `--root`, if the user gave it.
  init(_ given: String?) {
    self.given = given.flatMap(Self.real)
    current = Self.real(".") ?? "/"
  }

  /// Reads a file that a notice includes.
  func include(_ path: String, from includer: String) -> Result<[UInt8], IncludeProblem> {
    let folder = includer == "-" ? "." : (includer as NSString).deletingLastPathComponent
    let beside = path.hasPrefix("/") ? path : "\(folder.isEmpty ? "." : folder)/\(path)"
    guard let target = Self.real(beside) else { return .failure(.missing) }
    guard let home = Self.real(folder.isEmpty ? "." : folder) else { return .failure(.missing) }
    guard Self.contains(root(of: home), target) else { return .failure(.outsideRoot) }
    switch FileReader.read(target) {
    case .success(let bytes): return .success(bytes)
    case .failure(.missing): return .failure(.missing)
    case .failure: return .failure(.unreadable)
    }
  }

  /// `--root`; else the nearest folder above with `seloste.yaml`; else the current folder, where
  /// it holds the notice; else the notice's own folder.
  private func root(of folder: String) -> String {
    if let given { return given }
    var above = folder
    while above != "/" {
      if access("\(above)/seloste.yaml", F_OK) == 0 { return above }
      above = (above as NSString).deletingLastPathComponent
    }
    return Self.contains(current, folder) ? current : folder
  }

  private static func contains(_ root: String, _ path: String) -> Bool {
    path == root || path.hasPrefix(root == "/" ? "/" : root + "/")
  }

  private static func real(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
