/// One session with a server, closed when it is let go.
final class PostgresConnection {
  let library: LibPQ
  private let handle: LibPQ.Handle
  private var veil: CredentialVeil

  /// Connects. Throws why it could not, without a password, user, host or connection string.
  init(
    _ source: PostgresSource, library: LibPQ, variables: (String) -> String?
  ) throws(LiveDatabaseError) {
    var settings = try source.settings(library, variables)
    let given = settings
    // A connection string may know better how long its server takes, and libpq its own variable.
    if variables("PGCONNECT_TIMEOUT") == nil { settings.add("connect_timeout", "10") }
    // A network that has gone away is noticed within half a minute.
    settings.add("tcp_user_timeout", "30000")
    settings.add("keepalives_idle", "15")
    settings.add("keepalives_interval", "5")
    settings.add("keepalives_count", "3")
    settings.removeAll { $0.keyword == "application_name" || $0.keyword == "client_encoding" }
    settings.add("application_name", "seloste")
    settings.add("client_encoding", "UTF8")

    guard let handle = Self.connect(settings, library) else {
      throw LiveDatabaseError(.unreachable)
    }
    self.library = library
    self.handle = handle
    veil = CredentialVeil(given)
    // Otherwise libpq writes what a server notices to the standard error, as it is.
    _ = library.setNoticeProcessor(handle, { _, _ in }, nil)

    var used = given
    if let options = library.settings(handle) { used += ConnectionSetting.take(options, library) }
    var secrets = [library.password(handle).map { String(cString: $0) } ?? ""]
    if case .variable(let name) = source { secrets.append(variables(name) ?? "") }
    veil = CredentialVeil(used, moreSecrets: secrets)
    guard library.status(handle) == 0 else { throw connectionError() }
  }

  deinit { library.finish(handle) }

  private static func connect(
    _ settings: [ConnectionSetting], _ library: LibPQ
  ) -> LibPQ.Handle? {
    let copies = settings.map { (copy($0.keyword), copy($0.value)) }
    defer {
      for pair in copies {
        pair.0.deallocate()
        pair.1.deallocate()
      }
    }
    let keywords = copies.map { LibPQ.CText?($0.0) } + [nil]
    let values = copies.map { LibPQ.CText?($0.1) } + [nil]
    return library.connect(keywords, values, 0)
  }

  private static func copy(_ text: String) -> UnsafeMutablePointer<CChar> {
    let bytes = Array(text.utf8CString)
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    memory.initialize(from: bytes, count: bytes.count)
    return memory
  }

  /// The server's number: 150020 of 15.20.
  var serverVersion: Int { Int(library.serverVersion(handle)) }

  /// Runs statements, and gives the rows of the last.
  func rows(_ sql: String) throws(LiveDatabaseError) -> PostgresRows {
    guard let result = sql.withCString({ library.execute(handle, $0) }) else {
      throw LiveDatabaseError(.connectionLost)
    }
    let rows = PostgresRows(result, library)
    let status = library.resultStatus(result)
    if status == 1 || status == 2 { return rows }  // PGRES_COMMAND_OK, PGRES_TUPLES_OK
    throw queryError(result)
  }

  private func queryError(_ result: LibPQ.Handle) -> LiveDatabaseError {
    func field(_ letter: Unicode.Scalar) -> String? {
      library.resultErrorField(result, CInt(letter.value)).map { String(cString: $0) }
    }
    let state = field("C") ?? ""
    let words = veil.clean(field("M") ?? "", quotes: false)
    let detail = words.map { state.isEmpty ? $0 : $0 + " (\(state))" }
    if library.status(handle) != 0 { return LiveDatabaseError(.connectionLost, detail: detail) }
    switch state {
    case "42501": return LiveDatabaseError(.catalogueRefused, detail: detail)
    case "55P03", "57014", "40P01", "40001", "25P03", "25P04":
      return LiveDatabaseError(.busy, detail: detail)
    default:
      let isLost = state.hasPrefix("08") || state.hasPrefix("57P")
      return LiveDatabaseError(isLost ? .connectionLost : .queryFailed, detail: detail)
    }
  }

  private func connectionError() -> LiveDatabaseError {
    let words = library.errorMessage(handle).map { String(cString: $0) } ?? ""
    let problem = ConnectionFailure.problem(
      words, needsPassword: library.needsPassword(handle) != 0,
      usedPassword: library.usedPassword(handle) != 0)
    // What libpq says of a service or a setting repeats the setting.
    if problem == .serviceUnknown { return LiveDatabaseError(problem) }
    let detail = veil.clean(ConnectionFailure.reason(words), quotes: true)
    return LiveDatabaseError(problem, detail: detail)
  }
}

/// The rows that a query gave.
final class PostgresRows {
  private let handle: LibPQ.Handle
  private let library: LibPQ
  let count: Int

  init(_ handle: LibPQ.Handle, _ library: LibPQ) {
    self.handle = handle
    self.library = library
    count = Int(library.rowCount(handle))
  }

  deinit { library.clear(handle) }

  /// A value's text; nil for NULL.
  func text(_ row: Int, _ field: Int) -> String? {
    let (row, field) = (CInt(truncatingIfNeeded: row), CInt(truncatingIfNeeded: field))
    guard library.isNull(handle, row, field) == 0, let value = library.value(handle, row, field)
    else { return nil }
    return String(cString: value)
  }

  /// A number that names something in the catalogues; 0 for NULL.
  func number(_ row: Int, _ field: Int) -> Int { text(row, field).flatMap { Int($0) } ?? 0 }

  /// Whether a boolean is true.
  func flag(_ row: Int, _ field: Int) -> Bool { text(row, field) == "t" }
}

extension [ConnectionSetting] {
  /// Adds a setting that is not there.
  fileprivate mutating func add(_ keyword: String, _ value: String) {
    guard !contains(where: { $0.keyword == keyword }) else { return }
    append(ConnectionSetting(keyword: keyword, value: value, isSecret: false))
  }
}
