import SourceText

/// The words that name the parts of an act, in Finnish, Swedish and English.
enum StatuteWord: Hashable {
  case chapter, section, article, moment, point, subpoint

  /// Lower-case words and abbreviations with their usual case endings.
  private static let words: [(StatuteWord, [String])] = [
    (
      .chapter,
      [
        "luku", "luvun", "luvussa", "luvut", "lukujen", "luvuissa", "kap", "kapitel", "kapitlet",
        "kapitlen", "chapter", "chapters",
      ]
    ),
    (
      .section,
      [
        "pykälä", "pykälän", "pykälässä", "pykälät", "pykälien", "paragraf", "paragrafen",
        "paragraferna", "section", "sections",
      ]
    ),
    (
      .article,
      [
        "artikla", "artiklan", "artiklassa", "artiklat", "artiklojen", "artikloissa", "art",
        "artikel", "artikeln", "artiklar", "artiklarna", "article", "articles",
      ]
    ),
    (
      .moment,
      [
        "mom", "momentti", "momentin", "momentissa", "momentit", "momenttien", "moment",
        "momentet", "momenten", "subsection", "subsections",
      ]
    ),
    (
      .point,
      [
        "kohta", "kohdan", "kohdassa", "kohdat", "kohtien", "kohdissa", "kohd", "k", "punkt",
        "punkten", "punkterna", "p", "paragraph", "point", "points",
      ]
    ),
    (
      .subpoint,
      [
        "alakohta", "alakohdan", "alakohdassa", "alakohdat", "alakohtien", "alak", "underpunkt",
        "underpunkten", "led", "ledet", "leden", "subparagraph", "subpoint",
      ]
    ),
  ]

  /// Endings that follow the section sign or an abbreviation after a colon: "§:n", "§:ssä".
  static let endings = [
    "n", "ssä", "ssa", "ssään", "stä", "sta", "ään", "aan", "än", "t", "t:n", "ien", "iin", "issä",
    "issa", "istä", "ista", "ä", "lle", "llä", "llä", "s",
  ]

  private static let list = WordList(words.flatMap(\.1))
  private static let kinds = words.flatMap { kind, names in names.map { _ in kind } }
  private static let longest = words.flatMap(\.1).map(\.utf8.count).max() ?? 0

  /// The part that a word names.
  static func named(_ bytes: [UInt8], _ word: Range<Int>) -> StatuteWord? {
    // Most words of a statute's name are no part words: their length or first letter tells.
    guard let first = word.first, word.count <= longest, list.mayBegin(with: bytes[first] | 0x20)
    else { return nil }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { small in
      for index in word { small[index - first] = bytes.lower(index) }
      return list.index(of: UnsafeBufferPointer(small)).map { kinds[$0] }
    }
  }

  /// Words that join the parts of a list.
  static func isConnector(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    for name in ["ja", "sekä", "och", "samt", "and"] where bytes.says(name, word) { return true }
    return false
  }
}
