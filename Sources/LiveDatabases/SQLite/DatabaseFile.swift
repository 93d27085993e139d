import Glibc

/// An SQLite file before SQLite opens it: what can be told from its first bytes and its neighbours.
struct DatabaseFile {
  let path: String
  /// Whether its latest changes may stand in a `-wal` file.
  private let usesWriteAheadLog: Bool

  /// Looks at the file. Throws if it is missing, unreadable or no SQLite database.
  init(_ path: String) throws(LiveDatabaseError) {
    self.path = path
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw LiveDatabaseError(.fileMissing(path: path.isEmpty ? "" : "…"))
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      let isMissing = errno == ENOENT || errno == ENOTDIR
      throw LiveDatabaseError(isMissing ? .fileMissing(path: path) : .fileUnreadable(path: path))
    }
    // A pipe would wait for a writer for ever.
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw LiveDatabaseError(.fileUnreadable(path: path))
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw LiveDatabaseError(.fileUnreadable(path: path)) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = pread(descriptor, &header, header.count, 0)
    close(descriptor)
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw LiveDatabaseError(.notADatabase(path: path))
    }
    // Read and write version: 2 is a write-ahead log.
    usesWriteAheadLog = header[18] == 2 || header[19] == 2
  }

  /// The address to open, so that nothing is written: no journal, no log, no lock file.
  func address() throws(LiveDatabaseError) -> String {
    // `file::memory:` would be no file at all.
    let address = "file:" + escaped(path.hasPrefix("/") ? path : "./" + path) + "?mode=ro"
    if usesWriteAheadLog {
      // Without a log, everything is in the file: `immutable` keeps SQLite from making one. With a
      // log, its index must be there too: only a program that may write can make it.
      guard hasBytes(path + "-wal") else { return address + "&immutable=1" }
      guard hasBytes(path + "-shm") else {
        throw LiveDatabaseError(.unfinishedChanges(path: path))
      }
      return address + "&readonly_shm=1"
    }
    return address
  }

  private func hasBytes(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_size > 0
  }

  private func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var result = ""
    for byte in path.utf8 {
      let isPlain =
        byte == 0x2F || byte == 0x2E || byte == 0x2D || byte == 0x5F
        || (byte >= 0x30 && byte <= 0x39) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A)
      if isPlain {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += "%"
        result.unicodeScalars.append(digits[Int(byte >> 4)])
        result.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return result
  }
}
