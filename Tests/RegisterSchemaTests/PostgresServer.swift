import Foundation
import Glibc
import Testing

/// A PostgreSQL server of the test's own: its data in a temporary folder, no network, gone at the
/// end. Debian's `postgresql` package brings the programs.
final class PostgresServer {
  let folder: URL
  private let programs: URL
  private let server = Process()

  /// The newest installed server's programs, if there is one.
  static var installed: URL? {
    let root = URL(fileURLWithPath: "/usr/lib/postgresql")
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return versions.compactMap(Int.init).sorted(by: >)
      .map { root.appendingPathComponent("\($0)/bin") }
      .first {
        FileManager.default.isExecutableFile(atPath: $0.appendingPathComponent("initdb").path)
      }
  }

  init(_ programs: URL) throws {
    self.programs = programs
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seloste-pg-" + UUID().uuidString.prefix(8).lowercased())
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // The server refuses to run as root.
    if geteuid() == 0 { try Self.run("/usr/bin/chown", ["postgres", folder.path]) }
    try asServer(
      "initdb",
      ["-D", data, "-A", "trust", "-U", "seloste", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8"])
    // As a child of the test, not by pg_ctl: `Process` waits for a child's own children too.
    let (program, arguments) = command(
      "postgres",
      [
        "-D", data, "-c", "fsync=off", "-c", "listen_addresses=", "-c",
        "unix_socket_directories=\(folder.path)",
      ])
    server.executableURL = URL(fileURLWithPath: program)
    server.arguments = arguments
    server.currentDirectoryURL = URL(fileURLWithPath: "/")
    server.standardInput = FileHandle.nullDevice
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    try server.run()
    for _ in 0..<200 {
      if (try? client("pg_isready", ["-q"])) != nil { return }
      usleep(100_000)
    }
    throw Failed(description: "The server does not answer.")
  }

  deinit {
    // SIGINT ends connections and server at once, and in order.
    if server.isRunning {
      server.interrupt()
      server.waitUntilExit()
    }
    try? FileManager.default.removeItem(at: folder)
  }

  private var data: String { folder.path + "/data" }

  /// Runs SQL in a new database; any error ends it.
  func execute(_ sql: URL, in database: String) throws {
    try client("createdb", [database])
    try client("psql", ["-q", "-v", "ON_ERROR_STOP=1", "-f", sql.path, database])
  }

  /// The structure of a database as pg_dump writes it.
  func dump(_ database: String, _ options: [String] = []) throws -> [UInt8] {
    let file = folder.path + "/" + database + ".dump.sql"
    try client("pg_dump", ["--schema-only", "--file", file] + options + [database])
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: file)))
  }

  private func client(_ program: String, _ arguments: [String]) throws {
    try asServer(program, ["-h", folder.path, "-U", "seloste"] + arguments)
  }

  private func asServer(_ program: String, _ arguments: [String]) throws {
    let (program, arguments) = command(program, arguments)
    try Self.run(program, arguments)
  }

  /// The server's programs refuse to run as root.
  private func command(_ program: String, _ arguments: [String]) -> (String, [String]) {
    let path = programs.appendingPathComponent(program).path
    guard geteuid() == 0 else { return (path, arguments) }
    let user = ["--reuid", "postgres", "--regid", "postgres", "--init-groups", "--"]
    return ("/usr/bin/setpriv", user + [path] + arguments)
  }

  struct Failed: Error, CustomStringConvertible { let description: String }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let (status, words) = try Program.run(program, arguments)
    guard status == 0 else {
      throw Failed(description: "\(program) \(arguments): \(words.suffix(500))")
    }
  }
}
