import Glibc

/// PostgreSQL's own client library, loaded when a database is first asked for.
///
/// Not linked, so that Seloste runs where it is not installed, and speaks with a newer server by
/// the library that the administrator keeps up to date.
struct LibPQ {
  /// `PGconn *` and `PGresult *`.
  typealias Handle = OpaquePointer
  typealias CText = UnsafePointer<CChar>

  /// `PQconninfoOption`: one setting of a connection.
  struct Option {
    let keyword: CText?
    let environmentVariable: CText?
    let compiled: CText?
    let value: CText?
    let label: CText?
    /// `*` of passwords.
    let display: CText?
    let displaySize: CInt
  }

  let connect: @convention(c) (UnsafePointer<CText?>?, UnsafePointer<CText?>?, CInt) -> Handle?
  let status: @convention(c) (Handle?) -> CInt
  let finish: @convention(c) (Handle?) -> Void
  let errorMessage: @convention(c) (Handle?) -> CText?
  let serverVersion: @convention(c) (Handle?) -> CInt
  let needsPassword: @convention(c) (Handle?) -> CInt
  let usedPassword: @convention(c) (Handle?) -> CInt
  let password: @convention(c) (Handle?) -> CText?
  let execute: @convention(c) (Handle?, CText) -> Handle?
  let resultStatus: @convention(c) (Handle?) -> CInt
  let resultErrorField: @convention(c) (Handle?, CInt) -> CText?
  let rowCount: @convention(c) (Handle?) -> CInt
  let fieldCount: @convention(c) (Handle?) -> CInt
  let value: @convention(c) (Handle?, CInt, CInt) -> CText?
  let length: @convention(c) (Handle?, CInt, CInt) -> CInt
  let isNull: @convention(c) (Handle?, CInt, CInt) -> CInt
  let clear: @convention(c) (Handle?) -> Void
  let parse:
    @convention(c) (CText, UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?)
      -> UnsafeMutableRawPointer?
  /// The settings are an array of `Option`; one without a keyword ends it.
  let settings: @convention(c) (Handle?) -> UnsafeMutableRawPointer?
  let freeSettings: @convention(c) (UnsafeMutableRawPointer?) -> Void
  let freeMemory: @convention(c) (UnsafeMutableRawPointer?) -> Void
  let setNoticeProcessor:
    @convention(c) (
      Handle?, (@convention(c) (UnsafeMutableRawPointer?, CText?) -> Void)?,
      UnsafeMutableRawPointer?
    ) -> UnsafeRawPointer?

  /// Loads the library, which then stays. Throws where it is not installed.
  init(name: String = "libpq.so.5") throws(LiveDatabaseError) {
    guard let library = dlopen(name, RTLD_NOW | RTLD_LOCAL) else {
      throw LiveDatabaseError(.clientLibraryMissing)
    }
    // The types above are those of libpq-fe.h; none has changed since PostgreSQL 9.0.
    func symbol<Function>(_ name: String) throws(LiveDatabaseError) -> Function {
      guard let address = dlsym(library, name) else {
        throw LiveDatabaseError(.clientLibraryMissing)
      }
      return unsafeBitCast(address, to: Function.self)
    }
    connect = try symbol("PQconnectdbParams")
    status = try symbol("PQstatus")
    finish = try symbol("PQfinish")
    errorMessage = try symbol("PQerrorMessage")
    serverVersion = try symbol("PQserverVersion")
    needsPassword = try symbol("PQconnectionNeedsPassword")
    usedPassword = try symbol("PQconnectionUsedPassword")
    password = try symbol("PQpass")
    execute = try symbol("PQexec")
    resultStatus = try symbol("PQresultStatus")
    resultErrorField = try symbol("PQresultErrorField")
    rowCount = try symbol("PQntuples")
    fieldCount = try symbol("PQnfields")
    value = try symbol("PQgetvalue")
    length = try symbol("PQgetlength")
    isNull = try symbol("PQgetisnull")
    clear = try symbol("PQclear")
    parse = try symbol("PQconninfoParse")
    settings = try symbol("PQconninfo")
    freeSettings = try symbol("PQconninfoFree")
    freeMemory = try symbol("PQfreemem")
    setNoticeProcessor = try symbol("PQsetNoticeProcessor")
  }
}
