/// A national system or guide that another one replaced.
package struct SupersededSystem: Hashable, Sendable {
  /// How it is named in notices, in the notation of rules' words.
  package let patterns: [String]
  /// The fields (canonical names) in which it is meant.
  package let fields: [String]
  /// The first day on which the new one was in use.
  package let since: LawDate
  /// What took its place.
  package let replacement: LawText
  package let confidence: Confidence
  package let source: String

  init?(_ row: LawRow) {
    guard let since = row.date("since") else { return nil }
    patterns = row.list("patterns")
    fields = row.list("fields")
    self.since = since
    replacement = LawText(row)
    confidence = row.confidence
    source = row["source"]
  }

  /// `law/superseded-systems.csv`.
  static let all = LawTable(LawTables.supersededSystems).rows.compactMap { SupersededSystem($0) }
}

extension LawBook {
  /// National systems and guides that others replaced.
  package var supersededSystems: [SupersededSystem] { SupersededSystem.all }
}
