import Diagnostics

/// A category of personal data of the lexicon, by its name in three languages.
package struct DataCategory: Hashable, Sendable {
  /// "HEALTH", "CONTACT" …: as `LexiconTerm.category`.
  package let code: String
  package let name: Phrase

  init(_ row: LawRow) {
    code = row["category"]
    name = Phrase(fi: row["fi"], sv: row["sv"], en: row["en"])
  }

  /// `law/data-categories.csv`.
  static let all = LawTable(LawTables.dataCategories).rows.map { DataCategory($0) }
}

/// A group of persons that a register may be about.
package struct PersonGroup: Hashable, Sendable {
  /// "client", "staff" …
  package let code: String
  package let name: Phrase

  init(_ row: LawRow) {
    code = row["group"]
    name = Phrase(fi: row["fi"], sv: row["sv"], en: row["en"])
  }

  /// `law/person-groups.csv`.
  static let all = LawTable(LawTables.personGroups).rows.map { PersonGroup($0) }
}

extension LawBook {
  /// The categories of personal data that the lexicon tells apart.
  package var dataCategories: [DataCategory] { DataCategory.all }
  /// The groups of persons that names of tables tell apart.
  package var personGroups: [PersonGroup] { PersonGroup.all }
}
