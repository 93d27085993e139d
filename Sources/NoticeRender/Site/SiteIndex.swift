import NoticeModel

/// What the index tells of one notice: a few words kept while the notice itself is let go.
package struct SiteEntry: Hashable, Sendable {
  package var slug: String
  /// The language in which the notice was drawn up, then its translations.
  package var languages: [LanguageTag]
  package var isDraft = false
  package var isWithdrawn = false
}

/// The notices of a published folder, sorted for readers.
package struct SiteIndex: Sendable {
  package var entries: [SiteEntry]
}
