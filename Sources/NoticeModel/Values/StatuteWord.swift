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

  private static let longest = words.flatMap(\.1).map(\.utf8.count).max() ?? 0

  /// The part that a word names.
  static func named(_ bytes: [UInt8], _ word: Range<Int>) -> StatuteWord? {
    // Most words of a statute's name are no part words: their length or first letter tells.
    guard let first = word.first, word.count <= longest else { return nil }
    let small = bytes[first] | 0x20
    for (kind, names) in words {
      for name in names
      where name.utf8.count == word.count && name.utf8.first == small && bytes.says(name, word) {
        return kind
      }
    }
    return nil
  }

  /// Words that join the parts of a list.
  static func isConnector(_ bytes: [UInt8], _ word: Range<Int>) -> Bool {
    for name in ["ja", "sekä", "och", "samt", "and"] where bytes.says(name, word) { return true }
    return false
  }
}
