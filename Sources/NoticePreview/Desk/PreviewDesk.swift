import Glibc
import NoticeModel
import Reports
import SourceText
import Synchronization

/// What changed on the desk: for the pages that are open.
package struct PreviewUpdate: Equatable, Sendable {
  package let revision: Int
  /// The notices that are new, changed or gone, by number.
  package let notices: [Int]
}

/// All notices of the preview as they are now.
///
/// Pages read from any thread; one thread at a time writes (`refresh`).
package final class PreviewDesk: Sendable {
  private struct State {
    var revision = 0
    /// In the order of the list.
    var notices: [PreviewedNotice] = []
    var numbers: [Int: Int] = [:]
    /// The numbers of all paths that were ever seen.
    var ids: [String: Int] = [:]
    /// Files that are no notices but blocks that notices include; they change with the rest.
    var blocks: Set<String> = []
    /// Nil only before the first reading.
    var pages: PreviewPages?
  }

  private let source: PreviewSource
  private let state = Mutex(State())

  /// Reads all that there is.
  package init(_ source: PreviewSource) {
    self.source = source
    _ = refresh(FolderChanges(isEverything: true))
  }

  package var notices: [PreviewedNotice] { state.withLock { $0.notices } }
  package var revision: Int { state.withLock { $0.revision } }

  /// What makes the pages; nil only before the first reading.
  package var pages: PreviewPages? { state.withLock { $0.pages } }

  /// A notice by its number; nil where there is none, or none any more.
  package func notice(_ id: Int) -> PreviewedNotice? {
    state.withLock { state in state.numbers[id].map { state.notices[$0] } }
  }

  /// The folders in which something may change that changes a notice.
  package var folders: [WatchedFolder] {
    let places = state.withLock { $0.notices.reduce(into: Set()) { $0.formUnion($1.places) } }
    let homes = Set(places.map(RealPath.folder(of:)))
    let templates = source.templates.map { [WatchedFolder($0, isDeep: true)] } ?? []
    return source.folders + templates + homes.map { WatchedFolder($0, isDeep: false) }
  }

  /// Reads again what has changed; nil where nothing came of it.
  package func refresh(_ changes: FolderChanges) -> PreviewUpdate? {
    let old = state.withLock { $0 }
    var new = old
    new.revision += 1
    new.notices = []
    new.numbers = [:]
    new.blocks = []
    let before = Dictionary(uniqueKeysWithValues: old.notices.map { ($0.file.path, $0) })
    var changed: [Int] = []
    for file in source.list() {
      let known = before[file.path]
      if known == nil, old.blocks.contains(file.path), !changes.touches(file.path) {
        new.blocks.insert(file.path)
        continue
      }
      if let known, !changes.isEverything, known.places.isDisjoint(with: changes.paths) {
        new.notices.append(known)
        continue
      }
      let id = new.ids[file.path] ?? new.ids.count + 1
      guard
        let notice = PreviewedNotice.read(
          file, id: id, revision: new.revision, source: source, before: known)
      else {
        new.blocks.insert(file.path)
        continue
      }
      new.ids[file.path] = id
      if let known, known.saysTheSame(as: notice) {
        new.notices.append(known)
      } else {
        new.notices.append(notice)
        changed.append(id)
      }
    }
    for (index, notice) in new.notices.enumerated() { new.numbers[notice.id] = index }
    changed += old.notices.map(\.id).filter { new.numbers[$0] == nil }
    if changes.isEverything || changes.touches(folder: source.templates) {
      let pages = source.pages()
      // A template's change changes every page.
      if pages.fingerprint != new.pages?.fingerprint { changed = Array(new.ids.values) }
      new.pages = pages
    }
    if changed.isEmpty { new.revision = old.revision }
    let finished = new
    state.withLock { $0 = finished }
    guard !changed.isEmpty else { return nil }
    return PreviewUpdate(revision: new.revision, notices: changed.sorted())
  }
}

extension FolderChanges {
  fileprivate func touches(_ file: String) -> Bool {
    isEverything || !RealPath.places(of: file).isDisjoint(with: paths)
  }

  fileprivate func touches(folder: String?) -> Bool {
    guard let folder = folder.flatMap(RealPath.of) else { return false }
    return paths.contains { $0.hasPrefix(folder + "/") }
  }
}

extension PreviewedNotice {
  /// Whether the bytes that were read are the same, and what is decided: a save without a change.
  fileprivate func saysTheSame(as other: PreviewedNotice) -> Bool {
    guard problem == other.problem, places == other.places, settings == other.settings else {
      return false
    }
    let files: [SourceFile] = report?.files ?? []
    let others: [SourceFile] = other.report?.files ?? []
    return files.count == others.count
      && zip(files, others).allSatisfy { a, b in a.path == b.path && a.bytes == b.bytes }
  }
}
