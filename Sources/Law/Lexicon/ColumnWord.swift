/// One idea that names of tables and columns are made of, and the words for it in three languages.
package struct ColumnWord: Hashable, Sendable {
  /// The idea, as an English word: "birth", "client", "log".
  package let concept: String
  /// What the word makes of a name: "person:client", "org", "lookup"; empty for none.
  package let role: String
  /// Words in small letters without å, ä and ö; `=word` stands only as a whole part of a name.
  package let finnish: [String]
  package let swedish: [String]
  package let english: [String]

  init(_ row: LawRow) {
    concept = row["concept"]
    role = row["role"]
    finnish = row.list("fi")
    swedish = row.list("sv")
    english = row.list("en")
  }

  /// `law/column-words.csv`.
  static let all = LawTable(LawTables.columnWords).rows.map { ColumnWord($0) }
}

extension LawBook {
  /// The words that names in databases are made of.
  package var columnWords: [ColumnWord] { ColumnWord.all }
}
