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
  private var journal: Int32?

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
      return .success(OutputFolder(tree, manifest, isForced: isForced, isNew: isNew))
    }
  }

  private init(
    _ tree: FolderTree, _ manifest: Manifest, isForced: Bool, isNew: Bool
  ) {
    self.tree = tree
    self.manifest = manifest
    self.isForced = isForced
    self.isNew = isNew
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
    if var record {
      record.isCurrent = true
      // Known when all its files are written.
      record.inputs = nil
      manifest.note(record)
    }
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
    guard !lines.isEmpty else { return noting(record, results) }
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
    return noting(record, results)
  }

  /// Notes what a notice was made of, if all its files came to be.
  private mutating func noting(
    _ record: Manifest.Record?, _ results: [Result<Written, Refusal>]
  ) -> [Result<Written, Refusal>] {
    let isWhole = results.allSatisfy { result in
      if case .success = result { true } else { false }
    }
    if isWhole, var record, record.inputs != nil {
      record.isCurrent = true
      manifest.note(record)
    }
    return results
  }

  /// Takes over a notice's files that are as an earlier run wrote them, and tells their paths; nil
  /// where one of them is not, or is not known, or where there are others that should go.
  mutating func keep(
    _ slug: String, from source: String, _ inputs: NoticeInputs, _ options: PublishOptions
  ) -> [String]? {
    guard let record = manifest.notices[slug], record.source == source, record.inputs == inputs,
      !record.isCurrent, !record.entry.isWithdrawn
    else { return nil }
    let expected = NoticePublisher.files(in: record.entry.languages, options)
    let paths = expected.map { RenderedFile.path(slug: slug, $0.kind, $0.language) }
    guard !paths.isEmpty else { return nil }
    for (path, file) in zip(paths, expected) {
      guard let known = manifest.files[path], known.kind == file.kind,
        known.language == file.language, known.slug == slug, manifest.unfinished[path] == nil,
        case .success(let bytes) = tree.read(path), known.fingerprint.matches(bytes)
      else { return nil }
    }
    let hasOthers = manifest.paths(of: slug).contains { path in
      guard let kind = manifest.files[path]?.kind, !paths.contains(path) else { return false }
      return options.asks(for: kind, manifest.files[path]?.language)
    }
    guard !hasOthers else { return nil }
    manifest.keep(slug, paths)
    return paths
  }

  /// What writing a file would come to.
  private func examine(_ page: Page) -> Result<Written, Refusal> {
    switch tree.isSame(page.path, page.bytes) {
    case .success(true): return .success(.same)
    case .success(false):
      if isForced { return .success(.changed) }
      return tree.read(page.path).mapError(Refusal.failed).flatMap { old in
        isOurs(old, at: page.path) ? .success(.changed) : .failure(.notOurs)
      }
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
    var file = file
    file.isCurrent = true
    manifest.note(file, at: path)
    manifest.unfinished[path] = nil
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
      manifest.forgetFile(path)
      return .success(false)
    case .failure(.isLink), .failure(.isSpecial): return .failure(.notOurs)
    case .failure(let problem): return .failure(.failed(problem))
    case .success(let bytes):
      guard isForced || isOurs(bytes, at: path) else { return .failure(.notOurs) }
      if case .failure(let problem) = tree.remove(path) { return .failure(.failed(problem)) }
      manifest.forgetFile(path)
      return .success(true)
    }
  }

  // MARK: Closing

  /// Settles which of the files that a run which was cut short meant to write are there.
  mutating func settleUnfinished() {
    for (path, files) in manifest.unfinished {
      guard case .success(let bytes) = tree.read(path) else { continue }
      if let file = files.last(where: { $0.fingerprint.matches(bytes) }) {
        manifest.note(file, at: path)
      }
    }
    manifest.unfinished = [:]
  }

  /// Keeps the list for the next run.
  mutating func close() -> Result<Void, FileProblem> {
    settleUnfinished()
    for slug in manifest.notices.keys where manifest.paths(of: slug).isEmpty {
      manifest.forgetNotice(slug)
    }
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
    let manifest = manifest
    let list = tree.replace(Manifest.name, sparingly: true) {
      ManifestText.write(manifest, to: $0)
    }
    if case .failure(let problem) = list { return .failure(problem) }
    tree.remove(Manifest.journalName)
    return .success(())
  }
}
