/// A word that is out of date, unclear or misspelt, and what to write for it.
package struct LintTerm: Hashable, Sendable {
  package enum Severity: String, Sendable {
    case error
    case warning
    case info
  }

  /// How it is found in Finnish text, in the notation of rules' words.
  package let patterns: [String]
  package let swedishPatterns: [String]
  /// Words that make it right in the same sentence.
  package let unless: [String]
  /// In brackets: what to do, and no words to put in its place.
  package let replacementFinnish: String
  package let replacementSwedish: String
  package let severity: Severity
  /// The rule that speaks of it instead of the rule for old words, by its id.
  package let rule: String?
  package let reason: String

  /// Whether the replacement is words that may stand in the text.
  package var isReplacementText: Bool { !replacementFinnish.contains("(") }

  init(_ row: LawRow) {
    patterns = row.list("patterns")
    swedishPatterns = row.list("sv_patterns")
    unless = row.list("unless")
    replacementFinnish = row["replacement_fi"]
    replacementSwedish = row["replacement_sv"]
    severity = Severity(rawValue: row["severity"]) ?? .info
    rule = row.text("rule")
    reason = row["reason"]
  }

  /// `law/wording.csv`.
  static let all = LawTable(LawTables.wording).rows.map { LintTerm($0) }
}

extension LawBook {
  /// Words that are out of date or unclear.
  package var lintTerms: [LintTerm] { LintTerm.all }
}
