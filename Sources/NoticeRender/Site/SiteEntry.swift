import NoticeModel

/// What the index tells of one notice: a few words kept while the notice itself is let go.
package struct SiteEntry: Hashable, Sendable {
  /// The path in the published folder, without language and ending.
  package var slug: String
  /// The languages in which the notice is published, the original first.
  package var languages: [LanguageTag]
  /// The notice's title, else the register's name; empty where it gives neither.
  package var title = SiteName([])
  package var controllers: [SiteName] = []
  /// The fields of life in which the notice matters.
  package var topics: [SiteName] = []
  package var systems: [SiteName] = []
  /// The day of the last change, ISO 8601, where the notice gives one that the calendar has.
  package var updated: String?
  package var isDraft = false
  package var isWithdrawn = false

  package init(slug: String, languages: [LanguageTag]) {
    self.slug = slug
    self.languages = languages
  }

  /// - Parameter languages: those in which the notice is published.
  package init(_ notice: Notice, slug: String, languages: [LanguageTag]) {
    let original = notice.languages.lazy.compactMap { LanguageTag($0.string) }.first
    self.init(slug: slug, languages: languages)
    title = SiteName(prose: notice.title, original: original)
    // Real notices without a title are many; the register's name tells them apart.
    if title.isEmpty { title = SiteName(name: notice.register?.name, original: original) }
    controllers = notice.controllers.map { SiteName(name: $0.name, original: original) }
      .filter { !$0.isEmpty }
    systems = notice.systems.map { SiteName(name: $0.name, original: original) }
      .filter { !$0.isEmpty }
    topics = notice.topics.map { SiteName(name: $0, original: original) }
      .filter { !$0.isEmpty }
    updated = notice.updated?.value?.canonical
    isDraft = notice.status?.value == .draft
    isWithdrawn = notice.status?.value == .withdrawn
  }

  /// The language of the page to which a reader of `language` is led.
  package func pageLanguage(for language: LanguageTag) -> LanguageTag? {
    languages.contains(language) ? language : languages.first
  }
}
