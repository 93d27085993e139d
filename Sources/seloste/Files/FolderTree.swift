import Foundation

/// A folder and what is below it, reached step by step so that no symbolic link inside is followed.
///
/// The folder itself may be one: the user named it.
final class FolderTree {
  /// The folder's real path, without symbolic links.
  let path: String
  private let root: Int32
  /// Folders that are open, by their path below the root.
  private var open: [String: Int32] = [:]

  private static let mostOpen = 64
  /// Files under way; the process's number keeps runs apart.
  static func temporaryName(of process: Int32) -> String { ".seloste-\(process).tmp" }

  /// Opens a folder, and makes it where it is not there.
  static func open(_ path: String) -> Result<FolderTree, FileProblem> {
    let path = path.isEmpty ? "." : path
    if FileWriter.mkdirs(path) != 0 { return .failure(FileProblem(errno: errno)) }
    let root = Foundation.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard root >= 0 else { return .failure(FileProblem(errno: errno)) }
    guard let real = realpath(path, nil) else {
      close(root)
      return .failure(FileProblem(errno: errno))
    }
    defer { free(real) }
    return .success(FolderTree(String(cString: real), root))
  }

  private init(_ path: String, _ root: Int32) {
    self.path = path
    self.root = root
  }

  deinit {
    closeFolders()
    close(root)
  }

  /// Waits until no other run writes here. The system lets go when the process ends, however it
  /// ends; a file system without locks does without.
  func lock(whileWaiting say: () -> Void) {
    if flock(root, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
    say()
    while flock(root, LOCK_EX) != 0, errno == EINTR {}
  }

  // MARK: Files

  /// The bytes of a file; `.missing` also where a folder above it is.
  func read(_ path: String) -> Result<[UInt8], FileProblem> {
    withFile(path) { FileReader.read($0) }
  }

  /// Whether a file has these bytes.
  func isSame(_ path: String, _ bytes: [UInt8]) -> Result<Bool, FileProblem> {
    withFile(path) { .success(FileReader.isSame($0, bytes)) }
  }

  private func withFile<Value>(
    _ path: String, _ body: (Int32) -> Result<Value, FileProblem>
  ) -> Result<Value, FileProblem> {
    at(path, making: false) { folder, name in
      // A pipe would be waited for; whatever is no plain file is not read.
      let descriptor = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      guard descriptor >= 0 else {
        return .failure(errno == ELOOP ? .isLink : FileProblem(errno: errno))
      }
      defer { close(descriptor) }
      var info = stat()
      guard fstat(descriptor, &info) == 0 else { return .failure(FileProblem(errno: errno)) }
      guard info.st_mode & S_IFMT == S_IFREG else {
        return .failure(info.st_mode & S_IFMT == S_IFDIR ? .isFolder : .isSpecial)
      }
      return body(descriptor)
    }
  }

  /// Writes a file so that its path always holds the old bytes or the new ones. They are not forced
  /// to the disk: what is rendered can be rendered again.
  func write(_ bytes: [UInt8], to path: String) -> Result<Void, FileProblem> {
    replace(path) { FileWriter.write(bytes, to: $0) }
  }

  /// The same of bytes that a body writes to a descriptor; it returns an error's number, or nil.
  ///
  /// - Parameter sparingly: leaves a file alone that has the same bytes.
  func replace(
    _ path: String, sparingly: Bool = false, _ write: (Int32) -> Int32?
  ) -> Result<Void, FileProblem> {
    at(path, making: true) { folder, name in
      let temporary = Self.temporaryName(of: getpid())
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      var descriptor = openat(folder, temporary, flags, 0o644)
      if descriptor < 0, errno == EEXIST, unlinkat(folder, temporary, 0) == 0 {
        descriptor = openat(folder, temporary, flags, 0o644)
      }
      guard descriptor >= 0 else { return .failure(FileProblem(errno: errno)) }
      var failure = write(descriptor)
      if close(descriptor) != 0, failure == nil { failure = errno }
      if failure == nil, sparingly, FileReader.areSame(in: folder, name, temporary) {
        unlinkat(folder, temporary, 0)
        return .success(())
      }
      if failure == nil, renameat(folder, temporary, folder, name) != 0 { failure = errno }
      guard let failure else { return .success(()) }
      unlinkat(folder, temporary, 0)
      return .failure(FileProblem(errno: failure))
    }
  }

  /// Opens a file at whose end lines are added.
  func openForAdding(_ name: String) -> Result<Int32, FileProblem> {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC
    let descriptor = openat(root, name, flags, 0o644)
    return descriptor < 0 ? .failure(FileProblem(errno: errno)) : .success(descriptor)
  }

  /// Removes a file, and the folders above it that are empty then.
  @discardableResult
  func remove(_ path: String) -> Result<Void, FileProblem> {
    let removed: Result<Void, FileProblem> = at(path, making: false) { folder, name in
      unlinkat(folder, name, 0) == 0 ? .success(()) : .failure(FileProblem(errno: errno))
    }
    guard case .success = removed else { return removed }
    var above = (path as NSString).deletingLastPathComponent
    while !above.isEmpty {
      if let descriptor = open.removeValue(forKey: above) { close(descriptor) }
      let isGone: Result<Void, FileProblem> = at(above, making: false) { folder, name in
        unlinkat(folder, name, AT_REMOVEDIR) == 0
          ? .success(()) : .failure(FileProblem(errno: errno))
      }
      guard case .success = isGone else { break }
      above = (above as NSString).deletingLastPathComponent
    }
    return .success(())
  }

  /// Removes the folder itself if nothing is in it.
  func removeIfEmpty() { rmdir(path) }

  // MARK: Folders

  /// Calls a body with the open folder of a path, and with the path's last part.
  private func at<Value>(
    _ path: String, making: Bool, _ body: (Int32, String) -> Result<Value, FileProblem>
  ) -> Result<Value, FileProblem> {
    guard let slash = path.lastIndex(of: "/") else { return body(root, path) }
    return folder(String(path[..<slash]), making: making).flatMap {
      body($0, String(path[path.index(after: slash)...]))
    }
  }

  private func folder(_ path: String, making: Bool) -> Result<Int32, FileProblem> {
    if let known = open[path] { return .success(known) }
    if open.count >= Self.mostOpen { closeFolders() }
    var folder = root
    for part in path.split(separator: "/") {
      let name = String(part)
      if making, mkdirat(folder, name, 0o755) != 0, errno != EEXIST {
        return leave(folder, errno)
      }
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      // ENOTDIR: a file, or a link.
      guard next >= 0 else { return leave(folder, errno, isLink: isLink(folder, name)) }
      if folder != root { close(folder) }
      folder = next
    }
    if folder != root { open[path] = folder }
    return .success(folder)
  }

  private func leave(
    _ folder: Int32, _ code: Int32, isLink: Bool = false
  ) -> Result<Int32, FileProblem> {
    if folder != root { close(folder) }
    return .failure(isLink ? .isLink : FileProblem(errno: code))
  }

  private func isLink(_ folder: Int32, _ name: String) -> Bool {
    var info = stat()
    return fstatat(folder, name, &info, AT_SYMLINK_NOFOLLOW) == 0
      && info.st_mode & S_IFMT == S_IFLNK
  }

  private func closeFolders() {
    for descriptor in open.values { close(descriptor) }
    open = [:]
  }
}
