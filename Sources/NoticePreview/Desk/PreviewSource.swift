import Diagnostics
import NoticeModel
import NoticeRules
import NoticeService

/// A file that may hold a notice.
package struct PreviewFile: Hashable, Sendable {
  package let path: String
  /// Found in a folder: without `seloste:` it is then a shared block, not a broken notice.
  package let isFromFolder: Bool

  package init(path: String, isFromFolder: Bool) {
    self.path = path
    self.isFromFolder = isFromFolder
  }
}

/// What reading a file came to.
package enum PreviewReading: Sendable {
  case notice(LoadedNotice)
  /// The file could not be read; why, in words for people.
  case unreadable(String)
}

/// A reading, and every file that it asked for, there or not.
package struct PreviewRead: Sendable {
  package let reading: PreviewReading
  package let included: Set<String>
  /// What the municipality has decided for the notice.
  package let settings: RuleSettings

  package init(
    _ reading: PreviewReading, included: Set<String> = [],
    settings: RuleSettings = RuleSettings()
  ) {
    self.reading = reading
    self.included = included
    self.settings = settings
  }
}

/// Where the preview gets its notices: the front that owns the disk fills this in.
package struct PreviewSource: Sendable {
  /// The files that there are now, in order.
  package let list: @Sendable () -> [PreviewFile]
  package let read: @Sendable (PreviewFile) -> PreviewRead
  /// The folders in which a file may appear.
  package let folders: [WatchedFolder]
  /// The folder of the organisation's own templates, if it has one.
  package let templates: String?
  /// Reads the templates.
  package let pages: @Sendable () -> PreviewPages
  /// The day whose law applies.
  package let asOf: CalendarDate

  package init(
    list: @escaping @Sendable () -> [PreviewFile],
    read: @escaping @Sendable (PreviewFile) -> PreviewRead, folders: [WatchedFolder],
    templates: String? = nil, pages: @escaping @Sendable () -> PreviewPages = { .standard },
    asOf: CalendarDate
  ) {
    self.list = list
    self.read = read
    self.folders = folders
    self.templates = templates
    self.pages = pages
    self.asOf = asOf
  }
}
