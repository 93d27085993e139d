/// A kind of personal data, and the words by which it is known in texts and in databases.
package struct LexiconTerm: Hashable, Sendable {
  /// What the law asks beyond the general rules.
  package enum Special: String, Sendable {
    case none = "no"
    /// A special category (GDPR Article 9).
    case art9
    /// Criminal convictions and offences (Article 10).
    case art10
    /// A personal identity code (Data Protection Act, section 29).
    case identityCode = "hetu"
    /// Not of Article 9, but secret by law or sensitive as the Constitution sees it.
    case secret
  }

  package let fi: String
  package let sv: String
  package let en: String
  /// How it is found in Finnish text, in the notation of rules' words.
  package let patterns: [String]
  package let swedishPatterns: [String]
  /// Names of database columns, in small letters without å, ä and ö.
  package let columns: [String]
  /// The group of the table: "HEALTH", "CONTACT" …
  package let category: String
  package let special: Special

  init(_ row: LawRow) {
    fi = row["fi"]
    sv = row["sv"]
    en = row["en"]
    patterns = row.list("stems")
    swedishPatterns = row.list("sv_stems")
    columns = row.list("columns")
    category = row["category"]
    special = Special(rawValue: row["special"]) ?? .none
  }

  /// `law/lexicon.csv`.
  static let all = LawTable(LawTables.lexicon).rows.map { LexiconTerm($0) }
}

extension LawBook {
  /// Kinds of personal data.
  package var lexicon: [LexiconTerm] { LexiconTerm.all }
}
