import Foundation

/// A file to read, and whether the user named it or a folder search found it.
struct FoundFile: Equatable, Sendable {
  let path: String
  /// Found in a folder: a file without `seloste:` is then a shared block, not a broken notice.
  let isFromFolder: Bool
  /// The folder that the user named, for the layout of output folders.
  let base: String
}

/// Turns the paths that a user gives into files: folders are searched for notices.
struct NoticeFinder {
  private(set) var files: [FoundFile] = []
  private(set) var problems: [(path: String, problem: FileProblem)] = []
  private var seen: Set<String> = []
  /// How many notices folder searches met, also those met before.
  private var found = 0

  init(_ paths: [String]) {
    for path in paths { add(path) }
  }

  private mutating func add(_ path: String) {
    if path == "-" {
      append(FoundFile(path: "-", isFromFolder: false, base: ""))
      return
    }
    var info = stat()
    guard stat(path, &info) == 0 else {
      problems.append((path, FileProblem(errno: errno)))
      return
    }
    if info.st_mode & S_IFMT == S_IFDIR {
      // Counted apart from `files`: a folder named twice is not empty the second time.
      let (before, problemsBefore) = (found, problems.count)
      search(path, base: path, depth: 0)
      if found == before, problems.count == problemsBefore { problems.append((path, .missing)) }
    } else {
      let folder = (path as NSString).deletingLastPathComponent
      append(FoundFile(path: path, isFromFolder: false, base: folder))
    }
  }

  private mutating func search(_ folder: String, base: String, depth: Int) {
    guard depth < 32 else { return }
    guard let entries = Self.entries(of: folder) else {
      problems.append((folder, .denied))
      return
    }
    // What `render` published is not read again as notices.
    if depth > 0, entries.contains(where: { $0.name == Manifest.name }) { return }
    // Byte order, so that every machine and locale reports in the same order.
    for entry in entries.sorted(by: { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }) {
      guard !entry.name.hasPrefix(".") else { continue }
      let path = folder.hasSuffix("/") ? folder + entry.name : "\(folder)/\(entry.name)"
      switch entry.kind ?? Self.kind(of: path) {
      case .folder: search(path, base: base, depth: depth + 1)
      case .file:
        if Self.isNotice(entry.name) {
          found += 1
          append(FoundFile(path: path, isFromFolder: true, base: base))
        }
      case .other: break
      }
    }
  }

  private enum Kind {
    case folder, file, other
  }

  /// The names in a folder, with what they name where the file system tells it at once.
  private static func entries(of folder: String) -> [(name: String, kind: Kind?)]? {
    guard let listing = opendir(folder) else { return nil }
    defer { closedir(listing) }
    var entries: [(name: String, kind: Kind?)] = []
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      let kind: Kind? =
        switch Int(entry.pointee.d_type) {
        case Int(DT_DIR): .folder
        case Int(DT_REG), Int(DT_LNK): .file
        case Int(DT_UNKNOWN): nil
        default: .other
        }
      entries.append((name, kind))
    }
    return entries
  }

  private static func kind(of path: String) -> Kind {
    var info = stat()
    guard lstat(path, &info) == 0 else { return .other }
    switch info.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG, S_IFLNK: return .file
    default: return .other
    }
  }

  private mutating func append(_ file: FoundFile) {
    if seen.insert(file.path).inserted { files.append(file) }
  }

  private static func isNotice(_ name: String) -> Bool {
    let lower = name.lowercased()
    guard lower != "seloste.yaml", lower != "seloste.yml", !lower.hasSuffix(".mapping.yaml") else {
      return false
    }
    return lower.hasSuffix(".yaml") || lower.hasSuffix(".yml") || lower.hasSuffix(".xml")
  }
}
