import Foundation

/// Writes a file so that its path always holds the old bytes or the new ones, never a part.
enum FileWriter {
  static func write(_ bytes: [UInt8], to path: String) -> Result<Void, FileProblem> {
    let folder = (path as NSString).deletingLastPathComponent
    if !folder.isEmpty, mkdirs(folder) != 0 { return .failure(FileProblem(errno: errno)) }
    let temporary = "\(path).\(getpid()).tmp"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return .failure(FileProblem(errno: errno)) }
    let failure = write(bytes, to: descriptor) ?? (fsync(descriptor) == 0 ? nil : errno)
    let closed = close(descriptor) == 0 ? nil : errno
    if let code = failure ?? closed {
      unlink(temporary)
      return .failure(FileProblem(errno: code))
    }
    guard rename(temporary, path) == 0 else {
      let code = errno
      unlink(temporary)
      return .failure(FileProblem(errno: code))
    }
    return .success(())
  }

  /// Writes everything to an open descriptor; the error's number where that fails.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count, let base = buffer.baseAddress {
        let written = Foundation.write(descriptor, base + offset, buffer.count - offset)
        if written < 0 {
          if errno == EINTR { continue }
          return errno
        }
        offset += written
      }
      return nil
    }
  }

  /// Makes a folder and those above it; 0 when it exists afterwards.
  static func mkdirs(_ path: String) -> Int32 {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return 0 }
    guard errno == ENOENT else { return -1 }
    let above = (path as NSString).deletingLastPathComponent
    guard !above.isEmpty, above != path, mkdirs(above) == 0 else { return -1 }
    return mkdir(path, 0o755) == 0 || errno == EEXIST ? 0 : -1
  }
}
