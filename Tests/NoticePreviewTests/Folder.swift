import Diagnostics
import Foundation
import NoticeModel
import NoticePreview
import NoticeService
import Testing

/// A folder of notices of its own for one test, removed afterwards.
final class Folder: Sendable {
  let path: String

  init() throws {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    path = temporary.appending(path: "seloste-preview-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Saves as editors do: the new file takes the old one's name.
  func save(_ text: String, as name: String) throws {
    let target = URL(filePath: file(name))
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: target, options: .atomic)
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: file(name)) }

  /// What the preview needs of the disk, by simpler means than the program's own.
  func source(
    pages: @escaping @Sendable () -> PreviewPages = { .standard }, templates: String? = nil
  ) throws -> PreviewSource {
    let path = path
    return PreviewSource(
      list: {
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String }
        return (names ?? []).filter { $0.hasSuffix(".yaml") }.sorted()
          .map { PreviewFile(path: "\(path)/\($0)", isFromFolder: true) }
      },
      read: { file in
        guard let bytes = Self.bytes(file.path) else { return PreviewRead(.unreadable("kadonnut")) }
        let loaded = NoticeLoader.load(path: file.path, bytes: bytes) { name, includer in
          Self.bytes(NoticeLoader.sibling(name, of: includer)).map { .success($0) }
            ?? .failure(.missing)
        }
        return PreviewRead(
          .notice(loaded),
          included: Set(
            loaded.notice.includes.map { NoticeLoader.sibling($0.string, of: file.path) }))
      }, folders: [WatchedFolder(path, isDeep: true)], templates: templates, pages: pages,
      asOf: try #require(CalendarDate(year: 2026, month: 11, day: 21)))
  }

  private static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: path).map { Array($0) }
  }
}

/// Notices for the tests.
enum Sample {
  static func notice(_ title: String, draft: Bool = false) -> String {
    "seloste: 1\nkielet: [fi, sv]\notsikko: {fi: \(title), sv: Biblioteket}\n"
      + "säilytys: [2 v]\n" + (draft ? "tila: luonnos\n" : "")
  }

  static let broken = "seloste: 1\notsikko: \"auki\n"
}
