/// What libpq's words of a failed connection mean. It gives no code for them.
enum ConnectionFailure {
  /// The kind of failure. A server may speak another language: then what libpq knows decides.
  static func problem(
    _ words: String, needsPassword: Bool, usedPassword: Bool
  ) -> LiveDatabaseError.Problem {
    if needsPassword { return .passwordMissing }
    func says(_ parts: String...) -> Bool { parts.contains { words.contains($0) } }
    if says("definition of service", "service file") { return .serviceUnknown }
    if says(
      "authentication failed", "no pg_hba.conf entry", "pg_hba.conf rejects",
      "not permitted to log",
      "permission denied for database", "authentication method")
    {
      return .loginRefused
    }
    if says("does not exist") {
      return says("role \"") ? .loginRefused : says("database \"") ? .databaseUnknown : .unreachable
    }
    if says("too many clients", "connection slots", "too many connections", "system is starting up")
      || says("system is shutting down", "in recovery mode", "not currently accepting")
    {
      return .tooManyConnections
    }
    if says("SSL", "certificate", "GSSAPI", "TLS") { return .encryptionFailed }
    return usedPassword ? .loginRefused : .unreachable
  }

  /// The reasons without the addresses before them: of `connection to server at "…" (10.0.0.5),
  /// port 5432 failed: Connection refused`, the last two words.
  static func reason(_ words: String) -> String {
    var reasons: [String] = []
    for line in words.split(separator: "\n") {
      var rest = line
      while let end = afterFailed(rest) { rest = rest[end...] }
      let text = String(rest.drop { $0 == " " || $0 == "\t" })
      if !reasons.contains(text) { reasons.append(text) }
    }
    return reasons.joined(separator: "; ")
  }

  private static func afterFailed(_ line: Substring) -> Substring.Index? {
    let mark = "failed: "
    var start = line.startIndex
    while start < line.endIndex {
      if line[start...].hasPrefix(mark) { return line.index(start, offsetBy: mark.count) }
      start = line.index(after: start)
    }
    return nil
  }
}
