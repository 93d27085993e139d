import Foundation
import NoticeModel
import NoticeRender
import NoticeService

/// The list, in a published folder, of what Seloste wrote there.
///
/// It tells an edited file from a written one, which files belong to a notice that is gone, and what
/// the index says of notices that a run does not read.
struct Manifest {
  /// A file that was written.
  struct File {
    var fingerprint: Fingerprint
    /// Nil in lists of the first version.
    var kind: FileKind?
    var language: LanguageTag?
    /// The notice's; empty for files of the whole site.
    var slug = ""
  }

  /// A notice that is published here.
  struct Record {
    /// The notice's file, from the published folder; `-` for standard input.
    var source: String
    var entry: SiteEntry
  }

  static let name = ".seloste-manifest"
  static let journalName = ".seloste-manifest.journal"

  /// By path within the folder.
  var files: [String: File] = [:]
  /// By slug.
  var notices: [String: Record] = [:]
  /// What a run that was cut short may have written, besides what `files` tells.
  var unfinished: [String: [File]] = [:]
  /// The processes that were cut short.
  var processes: [Int32] = []

  /// The places of notices by their sources.
  var slugs: [String: String] {
    Dictionary(notices.map { ($1.source, $0) }) { min($0, $1) }
  }

  /// The languages in which the folder has pages, by slug.
  var pageLanguages: [String: [LanguageTag]] {
    var languages: [String: [LanguageTag]] = [:]
    for file in files.values where file.kind == .page {
      if let language = file.language { languages[file.slug, default: []].append(language) }
    }
    return languages
  }

  /// What the index tells: the notices that have pages.
  var entries: [SiteEntry] {
    let pages = pageLanguages
    return notices.values.compactMap { record in
      var entry = record.entry
      guard let languages = pages[entry.slug] else { return nil }
      entry.languages = entry.languages.filter(languages.contains)
      return entry.languages.isEmpty ? nil : entry
    }
  }

  /// Whether a path can be one that Seloste wrote: inside the folder, and no list.
  static func isPlausible(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.isEmpty && path != name && path != journalName
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !path.utf8.contains(0)
  }
}
