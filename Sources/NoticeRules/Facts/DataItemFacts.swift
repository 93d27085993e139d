import NoticeModel
import SourceText

/// What the law treats apart among the data items, by their words and by their typed fields: looked
/// up once for all rules.
package struct DataItemFacts: Sendable {
  /// One data item, or the title or type of a whole group, and what it is.
  package struct Hit: Sendable {
    package let term: DataTerm
    /// The group's place among the notice's groups.
    package let group: Int
    /// The item's place in the group; nil where the group's title or type says it.
    package let item: Int?
    /// The words to quote.
    package let words: Text
    /// The bytes that say it.
    package let range: SourceRange
    /// Whether a field says it and not the words.
    package let isTyped: Bool

    /// Whether there is no doubt.
    package var isCertain: Bool { isTyped || term.isCertain }
  }

  package private(set) var hits: [Hit] = []

  /// No data items.
  init() {}

  /// - Parameter mentions: of the words of `DataWords`, in the whole notice.
  init(_ notice: borrowing Notice, _ mentions: Mentions) {
    // Titles and names come in the order in which they are gone through here.
    var names = mentions.filter {
      $0.field == "dataItems" && ($0.part == "title" || $0.part == "name")
    }[...]
    // By number: copies of groups and items would count all their references.
    for number in notice.dataItems.indices {
      readGroup(notice.dataItems[number], number, &names)
      for place in notice.dataItems[number].items.indices {
        read(notice.dataItems[number].items[place], number, place, &names)
      }
    }
  }

  private mutating func readGroup(
    _ group: DataItemGroup, _ number: Int, _ mentions: inout ArraySlice<Mention>
  ) {
    var name: LocalizedText? { group.title ?? group.items.first?.name }
    if let special = group.special, let category = special.value {
      let words = name?.first.text ?? special.text
      add(.special(category, isCertain: true), number, nil, words, special.range, isTyped: true)
    }
    if let criminal = group.criminal, criminal.value == .yes {
      let words = name?.first.text ?? criminal.text
      add(.criminal, number, nil, words, criminal.range, isTyped: true)
    }
    if let title = group.title { readWords(title, number, nil, &mentions) }
  }

  private mutating func read(
    _ item: DataItem, _ number: Int, _ place: Int, _ mentions: inout ArraySlice<Mention>
  ) {
    var words: Text { item.name?.first.text ?? item.id }
    if let special = item.special, let category = special.value {
      add(.special(category, isCertain: true), number, place, words, special.range, isTyped: true)
    }
    if let criminal = item.criminal, criminal.value == .yes {
      add(.criminal, number, place, words, criminal.range, isTyped: true)
    }
    if let category = item.category, let term = category.value?.term {
      add(term, number, place, words, category.range, isTyped: true)
    }
    if let id = item.givenID, IdentityCodeWords.ids.stand(in: id.string) {
      add(.identityCode, number, place, words, item.name?.range ?? id.range, isTyped: true)
    }
    if let name = item.name { readWords(name, number, place, &mentions) }
  }

  private mutating func readWords(
    _ name: LocalizedText, _ number: Int, _ place: Int?, _ mentions: inout ArraySlice<Mention>
  ) {
    // What one language says is not said again in the next.
    var terms: Set<DataTerm> = []
    for variant in name.variants {
      while let mention = mentions.first, mention.stands(in: variant.text) {
        mentions.removeFirst()
        let term = DataWords.terms[mention.pattern]
        guard !mention.isDenied, terms.insert(term).inserted else { continue }
        add(term, number, place, variant.text, variant.text.range, isTyped: false)
      }
    }
  }

  private mutating func add(
    _ term: DataTerm, _ group: Int, _ item: Int?, _ words: Text, _ range: SourceRange, isTyped: Bool
  ) {
    hits.append(
      Hit(term: term, group: group, item: item, words: words, range: range, isTyped: isTyped))
  }
}

/// How the ids of data items name the personal identity code.
enum IdentityCodeWords {
  static let ids = Cues([
    "henkilotunnu", "=hetu", "=sotu", "sosiaaliturvatunnu", "personbeteckning",
  ])
}
