/// A word that looks like personal data and is not, or is of another kind.
package struct FalseFriend: Hashable, Sendable {
  /// Names of columns, or words.
  package let patterns: [String]
  /// Where it is one.
  package let context: String
  package let why: String
  /// "not personal", "ambiguous", or the category that it is of.
  package let decision: String

  init(_ row: LawRow) {
    patterns = row.list("pattern")
    context = row["context"]
    why = row["why"]
    decision = row["decision"]
  }

  /// `law/false-friends.csv`.
  static let all = LawTable(LawTables.falseFriends).rows.map { FalseFriend($0) }
}

extension LawBook {
  /// Words that mislead a search for personal data.
  package var falseFriends: [FalseFriend] { FalseFriend.all }
}
