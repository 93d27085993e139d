import Diagnostics
import NoticeModel
import Wording

/// A heading of the index and the notices below it.
package struct SiteGroup: Hashable, Sendable {
  package let name: String
  /// The name's language, where it is not the index's.
  package let language: LanguageTag?
  /// What a link to the heading names; no two groups of an index have the same.
  package let anchor: String
  /// Places in the index's `entries`, from A to Ö.
  package let members: [Int]
}

/// The notices of a published folder, sorted for the readers of one language.
package struct SiteIndex: Sendable {
  package let language: LanguageTag
  /// All languages of the site, its first one first.
  package let languages: [LanguageTag]
  /// From A to Ö by title; drafts and withdrawn notices are among them, and say so themselves.
  package var entries: [SiteEntry] { order.map { notices[$0] } }
  /// As they were given: copies of ten thousand would not be small.
  private let notices: [SiteEntry]
  /// The places of `entries` in `notices`.
  private let order: [Int]
  /// The letters with which titles begin: only those that exist, `0–9` first and `#` last.
  package let letters: [SiteGroup]
  /// Empty unless there are several controllers.
  package let controllers: [SiteGroup]
  package let topics: [SiteGroup]
  package let systems: [SiteGroup]

  package init(_ entries: [SiteEntry], language: LanguageTag) {
    self.language = language
    languages = Self.languages(of: entries)
    let keys = entries.map { AlphabetKey(Self.title(of: $0, in: language).text) }
    notices = entries
    order = entries.indices.sorted { a, b in
      if keys[a] != keys[b] { return keys[a] < keys[b] }
      let titles = (
        Self.title(of: entries[a], in: language).text,
        Self.title(of: entries[b], in: language).text
      )
      if titles.0 != titles.1 {
        return titles.0.utf8.lexicographicallyPrecedes(titles.1.utf8)
      }
      return entries[a].slug.utf8.lexicographicallyPrecedes(entries[b].slug.utf8)
    }
    var grouping = SiteGrouping(language)
    letters = grouping.letters(order.map { keys[$0] })
    let sorted = order.lazy.map { entries[$0] }
    let byController = grouping.groups(sorted, "controller", \.controllers)
    controllers = byController.count > 1 ? byController : []
    topics = grouping.groups(sorted, "topic", \.topics)
    systems = grouping.groups(sorted, "system", \.systems)
  }

  /// The first of `entries`.
  var first: SiteEntry? { order.first.map { notices[$0] } }

  /// One of `entries`.
  func entry(at place: Int) -> SiteEntry { notices[order[place]] }

  /// The title as the index shows it, and its language where that is not the index's.
  package func title(of entry: SiteEntry) -> SiteName.Variant {
    let title = Self.title(of: entry, in: language)
    return SiteName.Variant(title.language == language ? nil : title.language, title.text)
  }

  private static func title(of entry: SiteEntry, in language: LanguageTag) -> SiteName.Variant {
    entry.title.words(in: language)
      ?? SiteName.Variant(nil, Mark.title[MessageLanguage(rawValue: language.text) ?? .finnish])
  }

  /// The languages of the site: first the one in which most notices were drawn up; of languages
  /// that are even, Finnish, Swedish, English, then the others by their letters.
  package static func languages(of entries: [SiteEntry]) -> [LanguageTag] {
    var originals: [LanguageTag: Int] = [:]
    for entry in entries {
      for (place, language) in entry.languages.enumerated() {
        originals[language, default: 0] += place == 0 ? 1 : 0
      }
    }
    let usual: [LanguageTag] = [.finnish, .swedish, .english]
    let order = originals.keys.sorted { a, b in
      let places = [a, b].map { usual.firstIndex(of: $0) ?? usual.count }
      return places[0] != places[1] ? places[0] < places[1] : a.text < b.text
    }
    let most = originals.values.max() ?? 0
    guard let first = order.first(where: { originals[$0] == most }) else { return [] }
    return [first] + order.filter { $0 != first }
  }
}
