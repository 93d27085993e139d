/// A change of law or of tasks after which notices of some field of life need a new look.
///
/// A class, as `Statute` is: rules go through all reforms for each notice.
package final class Reform: Sendable {
  /// The day on which it took effect.
  package let date: LawDate
  package let name: LawText
  /// How notices that it touches are known, in the notation of rules' words, in Finnish and
  /// Swedish; empty where it touches every notice.
  package let stems: [String]
  package let confidence: Confidence
  /// Whether the words count in every field: names of offices that were abolished.
  package let isAnywhere: Bool

  init?(_ row: LawRow) {
    guard let date = row.date("date") else { return nil }
    self.date = date
    name = LawText(row)
    stems = row.list("stems")
    confidence = row.confidence
    isAnywhere = row.isYes("anywhere")
  }

  /// `law/reforms.csv`.
  static let all = LawTable(LawTables.reforms).rows.compactMap { Reform($0) }
}

extension Reform: Equatable {
  /// The table has each reform once.
  package static func == (a: Reform, b: Reform) -> Bool { a === b }
}

extension LawBook {
  /// Reforms, the oldest first.
  package var reforms: [Reform] { Reform.all }
}
