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
    /// Whether this run wrote it, or found it as it would write it.
    var isCurrent = false
  }

  /// A notice that is published here.
  struct Record {
    /// The folder of the notice's file, from the published folder, and the file's name: many
    /// notices share a folder.
    fileprivate(set) var sourceFolder: String
    private let sourceName: String
    var entry: SiteEntry
    /// What the notice was made of; nil where that is not known for certain.
    var inputs: NoticeInputs?
    /// Whether it was published in this run.
    var isCurrent = false

    /// - Parameter source: the notice's file, from the published folder; `-` for standard input.
    init(source: String, entry: SiteEntry, inputs: NoticeInputs? = nil) {
      let slash = source.utf8.lastIndex(of: UInt8(ascii: "/")).map(source.utf8.index(after:))
      sourceFolder = String(source[..<(slash ?? source.startIndex)])
      sourceName = String(source[(slash ?? source.startIndex)...])
      self.entry = entry
      self.inputs = inputs
    }

    /// The notice's file, from the published folder; `-` for standard input.
    var source: String { sourceFolder + sourceName }
  }

  /// Where a source is published.
  struct Place: Sendable {
    var slug: String
    var inputs: NoticeInputs?
  }

  static let name = ".seloste-manifest"
  static let journalName = ".seloste-manifest.journal"

  /// By path within the folder.
  private(set) var files: [String: File] = [:]
  /// By slug.
  private(set) var notices: [String: Record] = [:]
  /// Of all files.
  private var languages: [LanguageTag] = []
  private var names = SharedNames()
  /// What a run that was cut short may have written, besides what `files` tells.
  var unfinished: [String: [File]] = [:]
  /// The processes that were cut short.
  var processes: [Int32] = []

  /// The places of notices by their sources. Of a notice that has two, no inputs are told.
  var places: [String: Place] {
    var places: [String: Place] = [:]
    places.reserveCapacity(notices.count)
    for (slug, record) in notices {
      if let other = places[record.source] {
        places[record.source] = Place(slug: min(slug, other.slug), inputs: nil)
      } else {
        places[record.source] = Place(slug: slug, inputs: record.inputs)
      }
    }
    return places
  }

  /// The files of a notice: those whose names can be told from it.
  func paths(of slug: String) -> [String] {
    FileKind.allCases.filter { !$0.isOfSite }.flatMap { kind in
      (kind.isOfOneLanguage ? languages.map { $0 } : [nil]).compactMap { language in
        let path = RenderedFile.path(slug: slug, kind, language)
        guard let file = files[path], file.kind == kind, file.slug == slug else { return nil }
        return path
      }
    }
  }

  /// What the index tells: the notices that have pages.
  var entries: [SiteEntry] {
    notices.values.compactMap { record in
      let has = { (language: LanguageTag) in
        let file = files[RenderedFile.path(slug: record.entry.slug, .page, language)]
        return file?.kind == .page && file?.slug == record.entry.slug
      }
      if record.entry.languages.allSatisfy(has) {
        return record.entry.languages.isEmpty ? nil : record.entry
      }
      var entry = record.entry
      entry.languages = entry.languages.filter(has)
      return entry.languages.isEmpty ? nil : entry
    }
  }

  /// Keeps a file in the list.
  mutating func note(_ file: File, at path: String) {
    if let language = file.language, !languages.contains(language) { languages.append(language) }
    files[path] = file
  }

  /// Keeps a notice in the list; names that many notices have are kept once.
  mutating func note(_ record: Record) {
    var record = record
    record.sourceFolder = names.shared(record.sourceFolder)
    record.entry.controllers = names.shared(record.entry.controllers)
    record.entry.topics = names.shared(record.entry.topics)
    record.entry.systems = names.shared(record.entry.systems)
    record.entry.languages = names.shared(record.entry.languages)
    notices[record.entry.slug] = record
  }

  mutating func forgetFile(_ path: String) {
    files[path] = nil
    unfinished[path] = nil
  }

  mutating func forgetNotice(_ slug: String) { notices[slug] = nil }

  /// Takes a notice and its files over from an earlier run, as they are.
  mutating func keep(_ slug: String, _ paths: [String]) {
    notices[slug]?.isCurrent = true
    for path in paths { files[path]?.isCurrent = true }
  }

  /// Whether a path can be one that Seloste wrote: inside the folder, and no list.
  static func isPlausible(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return !parts.isEmpty && path != name && path != journalName
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && !path.utf8.contains(0)
  }
}
