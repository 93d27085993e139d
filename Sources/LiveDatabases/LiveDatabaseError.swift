import Diagnostics

/// Why a running database or database file could not be read.
///
/// It never holds a password, user, host or connection string: whoever prints it prints nothing
/// that lets anyone in. `message` tells what is wrong, `help` the way out.
package struct LiveDatabaseError: Error, Equatable {
  /// What went wrong, for whoever decides by it.
  package enum Problem: Equatable, Sendable {
    // Before a server is asked.
    case clientLibraryMissing
    /// What was given as the name of an environment variable is no such name. It is not kept: it
    /// may be the connection string itself.
    case variableNameMalformed
    case variableMissing(name: String)
    case connectionStringMalformed(variable: String)
    /// What was given as the name of a service is no such name; not kept, as above.
    case serviceNameMalformed
    case serviceUnknown

    // What a server answers, or does not.
    case unreachable
    case passwordMissing
    case loginRefused
    case databaseUnknown
    case encryptionFailed
    case tooManyConnections
    case serverTooOld(version: String)
    case catalogueRefused
    /// Another session has locked a table's definition, or the server took too long.
    case busy
    case connectionLost
    case queryFailed

    // A database file.
    case fileMissing(path: String)
    case fileUnreadable(path: String)
    case notADatabase(path: String)
    case fileDamaged(path: String)
    case fileLocked(path: String)
    /// Changes that are not yet in the file stand in another file, which only its own program
    /// may work in.
    case unfinishedChanges(path: String)
    case fileTooLarge(path: String)
  }

  package let problem: Problem
  /// What the server said, without anything that belongs to the connection's settings.
  package let detail: String?

  init(_ problem: Problem, detail: String? = nil) {
    self.problem = problem
    self.detail = detail
  }
}
