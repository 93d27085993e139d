import Wording

/// The names that templates print and look into; `PageShape` tells which record has which.
package enum PageField: Hashable, Sendable {
  /// A name of the page and its parts.
  case part(PartField)
  /// A fixed word, below `words`.
  case word(PageWord)
}

/// The names of everything but fixed words.
package enum PartField: String, CaseIterable, Sendable {
  // The page
  case language, direction, words, title, plainTitle, siteName, home, description, isUnlisted
  case styleSheet, canonical, address, alternates, translations, hasTranslations
  case translationNotes, twins, hasTwins, mark, summary, facts, firstLayer, sections, lists
  // Parts of it
  case level, nextLevel, key, number, heading, blocks, matrix
  case prose, hasDetails, details, hasPlainItems, hasItems, items, rest, group, anchor
  case label, value, hasSeveral, values, text
  // First layer
  case hasPurposes, purposes, hasParties, parties, contacts, hasNotable, notable, hasRights
  case rights, complaint
  // The data at a glance
  case hasRows, columns, rows, cells, hasCommon, common
  // Links
  case name, href, code, type, remark, isCurrent
  // The index
  case isAlphabetical, groups, entries
}

extension PartField {
  /// The fixed word of the same name: templates find it below `words`.
  var word: PageWord? { Self.sameWords[self] }

  private static let sameWords: [PartField: PageWord] = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { field -> (PartField, PageWord)? in
      PageWord(rawValue: field.rawValue).map { (field, $0) }
    })
}
