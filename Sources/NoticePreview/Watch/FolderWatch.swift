import Glibc

/// Hears from the kernel (inotify) what happens in folders.
///
/// Folders are watched, not files: editors save by writing a new file and renaming it. Used by one
/// thread at a time.
package struct FolderWatch: ~Copyable {
  /// Folders nested deeper than this are not searched for notices either.
  private static let deepest = 32
  /// A new file is reported when it has been written, not when it is still empty.
  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ATTRIB | IN_ONLYDIR | IN_EXCL_UNLINK)

  /// What `poll` waits for.
  package let descriptor: Int32
  private var folders: [Int32: WatchedFolder] = [:]
  /// Some folder could not be watched: the kernel's limits are used up.
  package private(set) var isIncomplete: Bool

  package init() {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    isIncomplete = descriptor < 0
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Watches a folder; once is enough however often it is asked.
  package mutating func watch(_ folder: WatchedFolder) {
    guard let path = RealPath.of(folder.path) else { return }
    add(WatchedFolder(path, isDeep: folder.isDeep), depth: 0)
  }

  private mutating func add(_ folder: WatchedFolder, depth: Int) {
    guard depth < Self.deepest else { return }
    let number = inotify_add_watch(descriptor, folder.path, Self.mask)
    guard number >= 0 else {
      // A folder that may not be read is not searched for notices either.
      if ![ENOENT, ENOTDIR, EACCES].contains(errno) { isIncomplete = true }
      return
    }
    // A folder has one number, whatever it is called and however often it is asked for.
    if let known = folders[number], known.path == folder.path, known.isDeep || !folder.isDeep {
      return
    }
    folders[number] = folder
    guard folder.isDeep else { return }
    for name in Self.folders(in: folder.path) {
      add(WatchedFolder("\(folder.path)/\(name)", isDeep: true), depth: depth + 1)
    }
  }

  /// Takes all that the kernel has to tell; empty where there is nothing.
  package mutating func take() -> FolderChanges {
    var changes = FolderChanges()
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return changes }
      for event in FolderEvent.events(in: buffer[..<count]) { note(event, &changes) }
    }
  }

  private mutating func note(_ event: FolderEvent, _ changes: inout FolderChanges) {
    guard !event.has(IN_Q_OVERFLOW) else {
      changes.isEverything = true
      return
    }
    guard let folder = folders[event.folder] else { return }
    if event.has(IN_IGNORED) {
      folders[event.folder] = nil
      return
    }
    if event.has(IN_DELETE_SELF) || event.has(IN_MOVE_SELF) {
      // A folder that moved away would still be heard under its old name.
      if event.has(IN_MOVE_SELF), access(folder.path, F_OK) != 0 {
        inotify_rm_watch(descriptor, event.folder)
      }
      changes.isEverything = true
      return
    }
    guard !event.name.isEmpty else { return }
    let path = "\(folder.path == "/" ? "" : folder.path)/\(event.name)"
    if event.has(IN_ISDIR) {
      guard folder.isDeep, !event.name.hasPrefix("."), !event.has(IN_ATTRIB) else { return }
      if event.has(IN_CREATE) || event.has(IN_MOVED_TO) {
        add(WatchedFolder(path, isDeep: true), depth: 0)
      }
      // What the folder holds may have come before the watch did.
      changes.isEverything = true
    } else if !event.has(IN_CREATE) || Self.isWhole(path) {
      changes.paths.insert(path)
    }
  }

  /// Whether a new name is a file that will not be written first: a link.
  private static func isWhole(_ path: String) -> Bool {
    var info = stat()
    guard lstat(path, &info) == 0 else { return true }
    return info.st_mode & S_IFMT != S_IFREG || info.st_nlink > 1
  }

  private static func folders(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      switch Int(entry.pointee.d_type) {
      case Int(DT_DIR): names.append(name)
      case Int(DT_UNKNOWN):
        var info = stat()
        if lstat("\(folder)/\(name)", &info) == 0, info.st_mode & S_IFMT == S_IFDIR {
          names.append(name)
        }
      default: break
      }
    }
    return names
  }
}
