import NoticeModel
import Wording

/// What a page must know of the files that stand around it.
package struct PageSurroundings: Sendable {
  /// The notice's path in the published folder, without language and ending:
  /// `mallila/kotoutumispalvelut`.
  package var slug: String
  /// Where the folder is on the web, ending in `/`; nil if it is not known.
  package var baseURL: String?
  /// The languages in which the notice is published, the original first.
  package var languages: [LanguageTag]
  /// The formats that stand beside the page, by their endings: `xml`, `jsonld`, `txt`.
  package var twins: [PageTwin]
  /// Whether the folder has an index page.
  package var hasIndex: Bool
  /// Whether the page becomes a part of another one, from which relative addresses lead astray.
  var isFragment = false
  /// Of the notice's other languages: that a translation lags or lacks parts.
  var remarks: [LanguageTag: PageWord] = [:]

  package init(
    slug: String, baseURL: String? = nil, languages: [LanguageTag], twins: [PageTwin] = [],
    hasIndex: Bool = false
  ) {
    self.slug = slug
    self.baseURL = baseURL
    self.languages = languages
    self.twins = twins
    self.hasIndex = hasIndex
  }
}

/// The same notice in another format, in a file beside the page.
package enum PageTwin: String, CaseIterable, Sendable {
  case text = "txt"
  case xml
  case linkedData = "jsonld"
}
