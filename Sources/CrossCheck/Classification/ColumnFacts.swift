import RegisterSchema

/// What is read of one column before anything is judged.
struct ColumnFacts {
  var concepts: [NameConcept] = []
  /// Meanings of its name that its type can hold, best first.
  var meanings: [FoundMeaning] = []
  /// The table that it refers to, declared or by name.
  var target: Int?
  /// The person group that its name refers to where there is no such table: `asiakas_id`.
  var targetGroup: String?
  var isDeclaredLink = false
  /// Refers to who did something, not to whom the row is about.
  var isActor = false
  var isPrimaryKey = false
  var isNullable = true
  /// Most tables have a column of the same name: whose system or which unit's the row is.
  var isEverywhere = false

  var isLink: Bool { target != nil || targetGroup != nil }
}

/// A meaning of a column's name.
struct FoundMeaning {
  /// Into the table of meanings.
  let index: Int
  let weight: Double
  /// How well it explains the name: longer and later in the name is better.
  var score: Double
  /// The places of the ideas that it explains.
  let range: Range<Int>
  /// Where it was found, if not in the name.
  var source: EvidenceKind = .columnName
}

/// What is read of one table before anything is judged.
struct TableFacts {
  var concepts: [NameConcept] = []
  /// The idea that the name is a kind of, and its role.
  var head: NameConcept = .unknown
  var headRole: NameRole = .none
  var columns: [ColumnFacts] = []
  /// The table that it is a copy or a view of.
  var original: Int?
  var isView = false
}
