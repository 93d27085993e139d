import Foundation
import NoticeModel
import NoticeRender
import NoticeService

/// A folder of rendered files, with a list of what Seloste wrote there.
///
/// A file that Seloste did not write, or that somebody has edited since, is never overwritten or
/// removed. What is about to be written is put down in a journal first, so that a run that is cut
/// short leaves no file that the next run would take for somebody else's.
struct OutputFolder {
  /// A file to write.
  struct Page {
    let path: String
    let bytes: [UInt8]
    let kind: FileKind
    let language: LanguageTag?
    /// The notice's; empty for files of the whole site.
    var slug = ""
  }

  enum Written {
    case created, changed, same
  }

  enum Refusal: Error {
    case notOurs
    case failed(FileProblem)
  }

  enum Opening: Error {
    /// The list was written by a later version.
    case tooNew
    case failed(FileProblem)
  }

  let tree: FolderTree
  private(set) var manifest: Manifest
  private let isForced: Bool
  private let isNew: Bool
  /// The list's bytes as they were found.
  private let oldList: [UInt8]
  private var journal: Int32?
  /// What this run wrote, or found as it would write it.
  private(set) var written: Set<String> = []

  static func open(
    _ path: String, isForced: Bool, whileWaiting say: () -> Void
  ) -> Result<OutputFolder, Opening> {
    let isNew = access(path.isEmpty ? "." : path, F_OK) != 0
    switch FolderTree.open(path) {
    case .failure(let problem): return .failure(.failed(problem))
    case .success(let tree):
      tree.lock(whileWaiting: say)
      let list = (try? tree.read(Manifest.name).get()) ?? []
      let journal = (try? tree.read(Manifest.journalName).get()) ?? []
      guard let manifest = try? ManifestReader.read(list, journal: journal) else {
        return .failure(.tooNew)
      }
      return .success(OutputFolder(tree, manifest, list, isForced: isForced, isNew: isNew))
    }
  }

  private init(
    _ tree: FolderTree, _ manifest: Manifest, _ list: [UInt8], isForced: Bool, isNew: Bool
  ) {
    self.tree = tree
    self.manifest = manifest
    self.isForced = isForced
    self.isNew = isNew
    oldList = list
    removeTemporaries()
  }

  /// What runs that were cut short left behind.
  private func removeTemporaries() {
    guard !manifest.processes.isEmpty else { return }
    let folders = Set(manifest.unfinished.keys.map { ($0 as NSString).deletingLastPathComponent })
    for process in Set(manifest.processes) {
      let name = FolderTree.temporaryName(of: process)
      for folder in folders.union([""]) {
        tree.remove(folder.isEmpty ? name : "\(folder)/\(name)")
      }
    }
  }

  // MARK: Writing

  /// Writes the files of one notice, or of the site.
  mutating func write(
    _ pages: [Page], of record: Manifest.Record? = nil
  ) -> [Result<Written, Refusal>] {
    if let record { manifest.notices[record.entry.slug] = record }
    var results = pages.map(examine)
    let fingerprints = pages.map { Fingerprint($0.bytes) }
    var lines = ""
    for (index, page) in pages.enumerated() {
      let file = Manifest.File(
        fingerprint: fingerprints[index], kind: page.kind, language: page.language, slug: page.slug)
      switch results[index] {
      case .success(.same): note(file, at: page.path)
      case .success: lines += ManifestText.line(file, at: page.path)
      case .failure: break
      }
    }
    guard !lines.isEmpty else { return results }
    let told = tell((record.map(ManifestText.line) ?? "") + lines)
    for (index, page) in pages.enumerated() {
      guard case .success(let kind) = results[index], kind != .same else { continue }
      switch told.flatMap({ tree.write(page.bytes, to: page.path) }) {
      case .failure(let problem): results[index] = .failure(.failed(problem))
      case .success:
        note(
          Manifest.File(
            fingerprint: fingerprints[index], kind: page.kind, language: page.language,
            slug: page.slug), at: page.path)
      }
    }
    return results
  }

  /// What writing a file would come to.
  private func examine(_ page: Page) -> Result<Written, Refusal> {
    switch tree.read(page.path) {
    case .success(let old):
      if old == page.bytes { return .success(.same) }
      return isForced || isOurs(old, at: page.path) ? .success(.changed) : .failure(.notOurs)
    case .failure(.missing): return .success(.created)
    // Renaming replaces the link itself, never what it leads to.
    case .failure(.isLink) where isForced, .failure(.isSpecial) where isForced:
      return .success(.changed)
    case .failure(let problem): return .failure(.failed(problem))
    }
  }

  private func isOurs(_ bytes: [UInt8], at path: String) -> Bool {
    let known = [manifest.files[path]].compactMap { $0 } + (manifest.unfinished[path] ?? [])
    return known.contains { $0.fingerprint.matches(bytes) }
  }

  private mutating func note(_ file: Manifest.File, at path: String) {
    manifest.files[path] = file
    manifest.unfinished[path] = nil
    written.insert(path)
  }

  private mutating func tell(_ lines: String) -> Result<Void, FileProblem> {
    var text = lines
    if journal == nil {
      switch tree.openForAdding(Manifest.journalName) {
      case .failure(let problem): return .failure(problem)
      case .success(let descriptor): journal = descriptor
      }
      text = ManifestText.header + ManifestText.line(run: getpid()) + lines
    }
    guard let journal, let code = FileWriter.write(Array(text.utf8), to: journal) else {
      return .success(())
    }
    return .failure(FileProblem(errno: code))
  }

  // MARK: Removing

  /// Removes a file that Seloste wrote and nobody has edited; true when it is gone now, and was not
  /// before.
  mutating func remove(_ path: String) -> Result<Bool, Refusal> {
    switch tree.read(path) {
    case .failure(.missing):
      forget(path)
      return .success(false)
    case .failure(.isLink), .failure(.isSpecial): return .failure(.notOurs)
    case .failure(let problem): return .failure(.failed(problem))
    case .success(let bytes):
      guard isForced || isOurs(bytes, at: path) else { return .failure(.notOurs) }
      if case .failure(let problem) = tree.remove(path) { return .failure(.failed(problem)) }
      forget(path)
      return .success(true)
    }
  }

  private mutating func forget(_ path: String) {
    manifest.files[path] = nil
    manifest.unfinished[path] = nil
  }

  // MARK: Closing

  /// Settles which of the files that a run which was cut short meant to write are there.
  mutating func settleUnfinished() {
    for (path, files) in manifest.unfinished {
      guard case .success(let bytes) = tree.read(path) else { continue }
      if let file = files.last(where: { $0.fingerprint.matches(bytes) }) {
        manifest.files[path] = file
      }
    }
    manifest.unfinished = [:]
  }

  /// Keeps the list for the next run.
  mutating func close() -> Result<Void, FileProblem> {
    settleUnfinished()
    let slugs = Set(manifest.files.values.map(\.slug))
    manifest.notices = manifest.notices.filter { slugs.contains($0.key) }
    defer {
      if let journal { Foundation.close(journal) }
      journal = nil
    }
    guard !manifest.files.isEmpty else {
      tree.remove(Manifest.name)
      tree.remove(Manifest.journalName)
      if isNew { tree.removeIfEmpty() }
      return .success(())
    }
    let list = Array(ManifestText.text(manifest).utf8)
    if list != oldList {
      if case .failure(let problem) = tree.write(list, to: Manifest.name) {
        return .failure(problem)
      }
    }
    tree.remove(Manifest.journalName)
    return .success(())
  }
}
