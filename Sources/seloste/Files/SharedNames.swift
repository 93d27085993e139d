import NoticeModel
import NoticeRender

/// Names that notices have in common, kept once: ten thousand notices have few controllers.
struct SharedNames {
  private var names: Set<SiteName> = []
  private var lists: Set<[SiteName]> = []
  private var languages: Set<[LanguageTag]> = []
  private var texts: Set<String> = []

  mutating func shared(_ list: [SiteName]) -> [SiteName] {
    if list.isEmpty { return list }
    if let place = lists.firstIndex(of: list) { return lists[place] }
    let shared = list.map { names.insert($0).memberAfterInsert }
    lists.insert(shared)
    return shared
  }

  mutating func shared(_ text: String) -> String { texts.insert(text).memberAfterInsert }

  mutating func shared(_ list: [LanguageTag]) -> [LanguageTag] {
    languages.insert(list).memberAfterInsert
  }
}
