import CSQLite3
import Foundation

/// A folder of its own for one test's database files, removed afterwards.
final class SQLiteFolder: Sendable {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "seloste-db-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func path(_ name: String) -> String { url.appending(path: name).path }

  /// Makes a database file by real SQLite.
  @discardableResult
  func make(_ name: String, _ sql: String) throws -> String {
    let session = try SQLiteSession(path(name))
    try session.run(sql)
    return path(name)
  }

  /// The names of all files, and when each was last changed.
  func contents() throws -> [String: Date] {
    var found: [String: Date] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: url.path) {
      let attributes = try FileManager.default.attributesOfItem(atPath: path(name))
      found[name] = attributes[.modificationDate] as? Date
    }
    return found
  }
}

/// An open database that can be written to.
final class SQLiteSession {
  private var handle: OpaquePointer?

  init(_ path: String) throws {
    guard sqlite3_open(path, &handle) == SQLITE_OK else {
      throw Shell.Failure(description: "cannot open \(path)")
    }
  }

  deinit { sqlite3_close_v2(handle) }

  func run(_ sql: String) throws {
    guard sqlite3_exec(handle, sql, nil, nil, nil) == SQLITE_OK else {
      throw Shell.Failure(description: String(cString: sqlite3_errmsg(handle)))
    }
  }
}
