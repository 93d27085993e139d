import Glibc
import RegisterSchema

/// Reads the schema of a running PostgreSQL database, 12 or newer: names, types, keys and comments
/// out of the system catalogues, never a row of a table.
///
/// The role needs to connect, nothing else: catalogues are everyone's to read.
package struct PostgresReader {
  private let source: PostgresSource
  private let variables: (String) -> String?

  /// The oldest server whose catalogues have all that is asked for.
  package static let oldestServer = 120_000

  /// `variables` gives the values of environment variables. libpq looks for its own (`PGHOST`,
  /// `PGPASSWORD` …) by itself.
  package init(
    _ source: PostgresSource, variables: @escaping (String) -> String? = Self.environmentVariable
  ) {
    self.source = source
    self.variables = variables
  }

  /// A variable of this process's environment.
  package static func environmentVariable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// Connects, reads and disconnects. Throws why it could not; no error holds a credential.
  package func read() throws(LiveDatabaseError) -> RegisterSchema {
    let library = try LibPQ()
    let connection = try PostgresConnection(source, library: library, variables: variables)
    let version = connection.serverVersion
    guard version >= Self.oldestServer else {
      // Before 10, the first two numbers were the version.
      let first = "\(version / 10_000)"
      let name = version >= 100_000 ? first : first + ".\(version / 100 % 100)"
      throw LiveDatabaseError(.serverTooOld(version: name))
    }
    _ = try connection.rows(CatalogueQuery.begin)
    var catalogue = try Catalogue(connection)
    try catalogue.readViews(connection)
    _ = try connection.rows(CatalogueQuery.end)
    return catalogue.schema()
  }
}
