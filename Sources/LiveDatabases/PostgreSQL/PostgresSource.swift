import Glibc

/// Where the settings of a connection come from. Never the settings themselves: a password in an
/// argument would stand in process lists and histories.
package enum PostgresSource: Hashable, Sendable {
  /// The connection string is the value of the environment variable of this name.
  case variable(name: String)
  /// A section of `pg_service.conf`.
  case service(name: String)
  /// PostgreSQL's own variables: `PGSERVICE`, `PGHOST`, `PGDATABASE`, `PGUSER` and so on.
  case environment

  /// Whether a text can be the name of an environment variable. A connection string cannot.
  package static func isVariableName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first < 0x30 || first > 0x39 else { return false }
    return name.utf8.allSatisfy {
      $0 == 0x5F || ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
    }
  }

  /// Whether a text can be the name of a service. A connection string cannot.
  static func isServiceName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= 200
      && name.utf8.allSatisfy { $0 >= 0x20 && !"=[]:/@'\"\\".utf8.contains($0) }
  }

  /// The keywords and values to connect with. Throws what is wrong, without repeating any value.
  func settings(
    _ library: LibPQ, _ variables: (String) -> String?
  ) throws(LiveDatabaseError) -> [ConnectionSetting] {
    switch self {
    case .environment: return []
    case .service(let name):
      guard Self.isServiceName(name) else { throw LiveDatabaseError(.serviceNameMalformed) }
      return [ConnectionSetting(keyword: "service", value: name, isSecret: false)]
    case .variable(let name):
      guard Self.isVariableName(name) else { throw LiveDatabaseError(.variableNameMalformed) }
      guard let text = variables(name), !text.isEmpty else {
        throw LiveDatabaseError(.variableMissing(name: name))
      }
      // libpq's own words repeat the part that it did not understand, which may be the password.
      guard let settings = ConnectionSetting.parse(text, library), !settings.isEmpty else {
        throw LiveDatabaseError(.connectionStringMalformed(variable: name))
      }
      return settings
    }
  }
}

/// One keyword of a connection and its value.
struct ConnectionSetting {
  let keyword: String
  let value: String
  /// Whether libpq shows it as `***`.
  let isSecret: Bool

  /// The settings in a connection string, an address or `keyword=value`; nil if it is neither.
  static func parse(_ text: String, _ library: LibPQ) -> [ConnectionSetting]? {
    guard !text.utf8.contains(0) else { return nil }
    var problem: UnsafeMutablePointer<CChar>?
    let options = text.withCString { library.parse($0, &problem) }
    library.freeMemory(problem)
    guard let options else { return nil }
    return take(options, library)
  }

  /// Copies the options that have a value, and frees them all.
  static func take(
    _ options: UnsafeMutableRawPointer, _ library: LibPQ
  ) -> [ConnectionSetting] {
    var found: [ConnectionSetting] = []
    var option = options.assumingMemoryBound(to: LibPQ.Option.self)
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.value {
        let isSecret = option.pointee.display.map { $0.pointee == CChar(UInt8(ascii: "*")) }
        found.append(
          ConnectionSetting(
            keyword: String(cString: keyword), value: String(cString: value),
            isSecret: isSecret ?? false))
      }
      option += 1
    }
    library.freeSettings(options)
    return found
  }
}
