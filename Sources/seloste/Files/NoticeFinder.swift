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
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
      problems.append((folder, .denied))
      return
    }
    // Byte order, so that every machine and locale reports in the same order.
    for name in names.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      guard !name.hasPrefix(".") else { continue }
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var info = stat()
      guard lstat(path, &info) == 0 else { continue }
      switch info.st_mode & S_IFMT {
      case S_IFDIR: search(path, base: base, depth: depth + 1)
      case S_IFREG, S_IFLNK:
        if Self.isNotice(name) {
          found += 1
          append(FoundFile(path: path, isFromFolder: true, base: base))
        }
      default: break
      }
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
