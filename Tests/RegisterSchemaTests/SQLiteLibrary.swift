import Foundation
import Glibc
import Testing

/// SQLite itself, by its own library: executes SQL in memory, and tells tables and columns.
final class SQLiteLibrary {
  private typealias Open =
    @convention(c) (UnsafePointer<CChar>, UnsafeMutablePointer<OpaquePointer?>)
    -> Int32
  private typealias Close = @convention(c) (OpaquePointer?) -> Int32
  private typealias Callback =
    @convention(c) (
      UnsafeMutableRawPointer?, Int32, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?,
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) -> Int32
  private typealias Execute =
    @convention(c) (
      OpaquePointer?, UnsafePointer<CChar>, Callback?, UnsafeMutableRawPointer?,
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    ) -> Int32

  private final class Rows { var rows: [[String?]] = [] }
  struct Failed: Error { let message: String }

  private var database: OpaquePointer?
  private let close: Close
  private let execute: Execute

  init() throws {
    guard let library = dlopen("libsqlite3.so.0", RTLD_NOW),
      let open = dlsym(library, "sqlite3_open"),
      let close = dlsym(library, "sqlite3_close"), let execute = dlsym(library, "sqlite3_exec")
    else { throw Failed(message: "libsqlite3 is not installed") }
    self.close = unsafeBitCast(close, to: Close.self)
    self.execute = unsafeBitCast(execute, to: Execute.self)
    guard unsafeBitCast(open, to: Open.self)(":memory:", &database) == 0 else {
      throw Failed(message: "no database in memory")
    }
  }

  deinit { _ = close(database) }

  /// The rows that SQL gives, as text.
  @discardableResult
  func run(_ sql: String) throws -> [[String?]] {
    let rows = Rows()
    var message: UnsafeMutablePointer<CChar>?
    let code = execute(
      database, sql,
      { context, count, values, _ in
        guard let context, let values else { return 0 }
        let rows = Unmanaged<Rows>.fromOpaque(context).takeUnretainedValue()
        rows.rows.append((0..<Int(count)).map { values[$0].map { String(cString: $0) } })
        return 0
      }, Unmanaged.passUnretained(rows).toOpaque(), &message)
    guard code == 0 else { throw Failed(message: message.map { String(cString: $0) } ?? "\(code)") }
    return rows.rows
  }
}
