import Configuration
import Diagnostics
import Foundation
import NoticeModel
import NoticePreview
import NoticeService
import SourceText
import Synchronization

/// The files behind the preview: what `lint` and `render` would read.
struct PreviewLibrary: Sendable {
  let paths: [String]
  /// `--root`, if the user gave it.
  let root: String?
  /// The folder of the organisation's own templates.
  let templates: String?
  let language: MessageLanguage

  /// The folders in which notices may appear.
  var folders: [WatchedFolder] {
    paths.map { path in
      Self.isFolder(path)
        ? WatchedFolder(path, isDeep: true)
        : WatchedFolder(RealPath.folder(of: path), isDeep: false)
    }
  }

  func source(asOf: CalendarDate) -> PreviewSource {
    PreviewSource(
      list: { [self] in list() }, read: { [self] in read($0) }, folders: folders,
      templates: templates, pages: { [self] in pages() }, asOf: asOf)
  }

  private func pages() -> PreviewPages {
    guard let templates else { return .standard }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: templates)) ?? []
    var files: [SourceFile] = []
    for name in names.sorted() where TemplateFolder.isTemplate(name) {
      let path = "\(templates)/\(name)"
      guard case .success(let bytes) = FileReader.read(path) else { continue }
      files.append(SourceFile(id: FileID(UInt32(files.count)), path: path, bytes: bytes))
    }
    return PreviewPages.made(with: files, language: language)
  }

  private func list() -> [PreviewFile] {
    NoticeFinder(paths).files.map {
      PreviewFile(path: $0.path, isFromFolder: $0.isFromFolder)
    }
  }

  private func read(_ file: PreviewFile) -> PreviewRead {
    switch FileReader.read(file.path) {
    case .failure(let problem): return PreviewRead(.unreadable(problem.description))
    case .success(let bytes):
      // Read anew each time: decisions change while one writes, too.
      let root = ProjectRoot(root)
      let home = root.home(of: file.path)
      let decisions = Set(root.configurationPaths(of: file.path))
      if let problem = home.problem(in: language) {
        return PreviewRead(.unreadable(problem), included: decisions)
      }
      let asked = AskedFiles()
      let loaded = NoticeLoader.load(path: file.path, bytes: bytes) { path, includer in
        asked.add(NoticeLoader.sibling(path, of: includer))
        return root.include(path, from: includer)
      }
      return PreviewRead(
        .notice(loaded), included: asked.all.union(decisions),
        settings: home.configuration.rules)
    }
  }

  private static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }
}

/// The files that a notice asked for, there or not.
private final class AskedFiles: Sendable {
  private let paths = Mutex<Set<String>>([])

  func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  var all: Set<String> { paths.withLock { $0 } }
}

extension ConfigurationFiles.Home {
  /// Why the municipality's decisions cannot be followed; nil where they can.
  fileprivate func problem(in language: MessageLanguage) -> String? {
    if let (path, problem) = unreadable.first { return "\(path): \(problem.description)" }
    return complaints(in: language).first
  }
}
