import Diagnostics
import NoticeModel
import Templating
import Wording

/// Everything that the templates of one page see.
final class PageView: Sendable {
  let page: Page
  let surroundings: PageSurroundings
  /// The level of the title's heading: 1 on a page of its own.
  let level: Int
  let firstLayer: FirstLayer?
  let matrix: Matrix?
  let lists: [IndexList]
  let siteName: String?
  let text: HTMLText
  let links: PageLinks
  let spoken: MessageLanguage

  init(
    page: Page, surroundings: PageSurroundings, level: Int = 1, firstLayer: FirstLayer? = nil,
    matrix: Matrix? = nil, lists: [IndexList] = [], siteName: String? = nil
  ) {
    self.page = page
    self.surroundings = surroundings
    self.level = min(max(level, 1), 6)
    self.firstLayer = firstLayer
    self.matrix = matrix
    self.lists = lists
    self.siteName = siteName
    text = HTMLText(page: page.language)
    spoken = MessageLanguage(rawValue: page.language.text) ?? .finnish
    links = PageLinks(surroundings, page.language, spoken)
  }

  /// A heading's level that many steps below the title; HTML has six.
  func level(below steps: Int) -> Int { min(level + steps, 6) }

  func word(_ word: PageWord) -> String { word.phrase[spoken] }
}

/// Notices in one order, for the index.
struct IndexList: Sendable {
  struct Group: Sendable {
    var heading: Span
    var anchor: String
    /// Places in the index's `entries`.
    var members: [Int]
    var lists: IndexLists

    /// Made when they are asked for: of ten thousand notices, those of one group at a time.
    var entries: [Entry] { members.map(lists.entry) }
  }

  struct Entry: Sendable {
    var title: Span
    var href: SafeURL
    /// The language of the notice, where it is not the page's.
    var language: LanguageTag?
    var remark: String?
  }

  var word: PageWord
  /// Whether the groups are letters.
  var isAlphabetical: Bool
  var groups: [Group]
}
