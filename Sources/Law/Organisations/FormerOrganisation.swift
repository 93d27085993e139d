/// A body that has another name now, or has gone, and what to write for it.
package struct FormerOrganisation: Hashable, Sendable {
  /// How it is found in Finnish text, in the notation of rules' words.
  package let patterns: [String]
  package let swedishPatterns: [String]
  /// Empty where nobody ever had the name.
  package let oldName: String
  package let newFinnish: String
  package let newSwedish: String
  /// The first day of the new name; nil where the old one was never right.
  package let since: LawDate?
  package let confidence: Confidence
  package let note: String

  init(_ row: LawRow) {
    patterns = row.list("patterns")
    swedishPatterns = row.list("sv_patterns")
    oldName = row["old_name"] == "(misnomer)" ? "" : row["old_name"]
    newFinnish = row["new_fi"]
    newSwedish = row["new_sv"]
    since = row.date("since")
    confidence = row.confidence
    note = row["note"]
  }

  /// `law/organisations.csv`.
  static let all = LawTable(LawTables.organisations).rows.map { FormerOrganisation($0) }
}

extension LawBook {
  /// Bodies whose names have changed.
  package var organisations: [FormerOrganisation] { FormerOrganisation.all }
}
