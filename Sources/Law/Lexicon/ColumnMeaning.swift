/// What kind of data a column holds whose name has certain ideas in it.
package struct ColumnMeaning: Hashable, Sendable {
  /// Which values can hold such data.
  package enum Values: String, Sendable {
    case any = ""
    /// Characters only: a yes or a day is about something else.
    case text
    /// Characters or whole numbers.
    case digits
  }

  /// Ideas of `ColumnWord`, in any order, that stand beside each other in the name.
  package let concepts: [String]
  package let category: String
  package let special: LexiconTerm.Special
  /// How much the name alone says that a person is meant, as log-odds: 0 nothing, 5 nearly surely.
  package let weight: Double
  package let values: Values

  package init(
    concepts: [String], category: String, special: LexiconTerm.Special, weight: Double,
    values: Values
  ) {
    self.concepts = concepts
    self.category = category
    self.special = special
    self.weight = weight
    self.values = values
  }

  init(_ row: LawRow) {
    concepts = row["pattern"].utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    category = row["category"]
    special = LexiconTerm.Special(rawValue: row["special"]) ?? .none
    weight = Double(row["weight"]) ?? 0
    values = Values(rawValue: row["values"]) ?? .any
  }

  /// `law/column-meanings.csv`.
  static let all = LawTable(LawTables.columnMeanings).rows.map { ColumnMeaning($0) }
}

extension LawBook {
  /// What names of columns mean.
  package var columnMeanings: [ColumnMeaning] { ColumnMeaning.all }
}
