import Diagnostics
import NoticeModel
import Templating
import Wording

/// The lists of the index page: the notices by topic, by controller, by system and from A to Z.
struct IndexLists: Sendable {
  private let index: SiteIndex
  private let spoken: MessageLanguage

  init(_ index: SiteIndex) {
    self.index = index
    spoken = MessageLanguage(rawValue: index.language.text) ?? .finnish
  }

  func lists() -> [IndexList] {
    let all: [(PageWord, [SiteGroup])] = [
      (.byTopic, index.topics), (.byController, index.controllers), (.bySystem, index.systems),
      (.alphabetical, index.letters),
    ]
    return all.filter { !$0.1.isEmpty }.map { word, groups in
      IndexList(word: word, isAlphabetical: word == .alphabetical, groups: groups.map(group))
    }
  }

  private func group(_ group: SiteGroup) -> IndexList.Group {
    IndexList.Group(
      heading: Span(group.name, language: group.language), anchor: group.anchor,
      members: group.members, lists: self)
  }

  /// What the lists say of the notice at a place in the index's `entries`.
  func entry(at place: Int) -> IndexList.Entry { entry(index.entry(at: place)) }

  private func entry(_ entry: SiteEntry) -> IndexList.Entry {
    let title = index.title(of: entry)
    let language = entry.pageLanguage(for: index.language) ?? index.language
    let remark: PageWord? = entry.isDraft ? .draft : entry.isWithdrawn ? .withdrawn : nil
    return IndexList.Entry(
      title: Span(title.text, language: title.language),
      href: SafeURL(relative: "\(entry.slug).\(language.text).html"),
      language: language == index.language ? nil : language,
      remark: remark.map { $0.phrase[spoken] })
  }
}
