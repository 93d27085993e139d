/// A period for which a law says that some data are kept.
package struct StatutoryRetention: Hashable, Sendable {
  package let dataSet: String
  /// ISO 8601.
  package let duration: String
  /// What starts the period, in the table's words.
  package let trigger: String?
  /// The act; nil where the period comes from elsewhere.
  package let statute: StatuteID?
  /// The provision as it is cited.
  package let law: String
  package let confidence: Confidence

  init(_ row: LawRow) {
    dataSet = row["data_set"]
    duration = row["duration"]
    trigger = row.text("trigger")
    law = row["law"]
    statute = row["law"].split(separator: " ").first.flatMap { StatuteID($0) }
    confidence = row.confidence
  }

  /// `law/statutory-retention.csv`.
  static let all = LawTable(LawTables.statutoryRetention).rows.map { StatutoryRetention($0) }
}

extension LawBook {
  /// Periods of retention laid down by law.
  package var statutoryRetention: [StatutoryRetention] { StatutoryRetention.all }
}
