import Diagnostics
import NoticeModel
import NoticeRender
import NoticeRules
import NoticeService
import Reports

/// A notice on the desk: what was found in its file, and what of it can be shown.
package struct PreviewedNotice: Sendable {
  /// Its number in addresses; never used again for another file.
  package let id: Int
  package let file: PreviewFile
  /// The desk's revision at which it last changed.
  package let revision: Int
  /// Nil where the file could not be read.
  package let report: NoticeReport?
  /// Why the file could not be read.
  package let problem: String?
  /// The notice to show: this one, or the last one that was whole.
  package let shown: Notice?
  /// Whether `shown` is from before the file broke.
  package let isShownOld: Bool
  /// The top-level fields of the file as it is now.
  let fields: [FieldPlace]
  /// What the municipality has decided for it.
  let settings: RuleSettings
  /// The files whose change changes this notice.
  let places: Set<String>

  /// What the list calls it.
  package var title: String {
    if let title = report?.title, !title.isEmpty { return title }
    return file.path.split(separator: "/").last.map(String.init) ?? file.path
  }

  package var isDraft: Bool { shown?.status?.value == .draft }

  /// The languages to show it in.
  package var languages: [LanguageTag] { shown.map(TextRenderer.languages(of:)) ?? [] }

  package func count(of severity: Severity) -> Int {
    report?.diagnostics.count { $0.severity == severity } ?? 0
  }

  /// Reads and judges a file.
  /// - Parameter before: the same file's notice before the change.
  /// - Returns: nil for a block that notices include, found in a folder.
  static func read(
    _ file: PreviewFile, id: Int, revision: Int, source: PreviewSource, before: PreviewedNotice?
  ) -> PreviewedNotice? {
    let read = source.read(file)
    let places = ([file.path] + read.included).reduce(into: Set()) {
      $0.formUnion(RealPath.places(of: $1))
    }
    switch read.reading {
    case .unreadable(let problem):
      return PreviewedNotice(
        id: id, file: file, revision: revision, report: nil, problem: problem,
        shown: before?.shown, isShownOld: before?.shown != nil, fields: [],
        settings: read.settings, places: places)
    case .notice(let loaded):
      if file.isFromFolder, loaded.isSharedBlock { return nil }
      let isBroken =
        loaded.notice.isPartial
        || loaded.diagnostics.contains { $0.kind == .syntax && $0.severity == .error }
      return PreviewedNotice(
        id: id, file: file, revision: revision,
        report: NoticeLinter.lint(loaded, asOf: source.asOf, settings: read.settings),
        problem: nil,
        shown: isBroken ? before?.shown : loaded.notice,
        isShownOld: isBroken && before?.shown != nil, fields: loaded.notice.places,
        settings: read.settings, places: places)
    }
  }
}
