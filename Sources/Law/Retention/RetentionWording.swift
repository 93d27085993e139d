/// A way in which notices say how long data are kept.
package struct RetentionWording: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case period, trigger, minimum, maximum, range, permanent, reference, vague, criterion, modifier
  }

  /// As it is written, with {n} for a number.
  package let wording: String
  /// How it is found in Finnish text, in the notation of rules' words.
  package let patterns: [String]
  package let swedishPatterns: [String]
  /// Whether a number stands before the words.
  package let hasNumber: Bool
  /// ISO 8601, with {n} for the number; nil where the words tell none.
  package let duration: String?
  /// What starts the period, in the table's words.
  package let trigger: String?
  package let kind: Kind
  package let note: String

  init(_ row: LawRow) {
    wording = row["wording"]
    patterns = row.list("patterns")
    swedishPatterns = row.list("sv_patterns")
    hasNumber = row.isYes("number")
    duration = row.text("duration")
    trigger = row.text("trigger")
    kind = Kind(rawValue: row["kind"]) ?? .vague
    note = row["note"]
  }

  /// `law/retention-wording.csv`.
  static let all = LawTable(LawTables.retentionWording).rows.map { RetentionWording($0) }
}

extension LawBook {
  /// How periods of retention are worded.
  package var retentionWording: [RetentionWording] { RetentionWording.all }
}
