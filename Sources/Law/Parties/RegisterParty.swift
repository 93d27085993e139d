/// A body or a national register whose name stands in names of columns, because it gives the data or
/// gets them: `vtj_paivitys_pvm`, `keha_viite`.
package struct RegisterParty: Hashable, Sendable {
  /// What its name in a column's name says.
  package enum Role: String, Sendable {
    /// The data come from it.
    case source
    /// The data go to it.
    case recipient
    /// The data go to it where the name tells of a disclosure too: `luovutus_hyvinvointialue_pvm`.
    case disclosed
  }

  /// Parts of names, in small letters without å, ä and ö.
  package let marks: [String]
  /// Parts of which one must stand beside the mark, where that is a word of its own too ("ura" is a
  /// career); none where the mark says enough.
  package let beside: [String]
  package let role: Role
  package let fi: String
  package let sv: String
  package let en: String
  /// How a notice names it, in the notation of rules' words.
  package let patterns: [String]
  package let confidence: Confidence

  init(_ row: LawRow) {
    marks = row.list("marks")
    beside = row.list("beside")
    role = Role(rawValue: row["role"]) ?? .disclosed
    fi = row["fi"]
    sv = row["sv"]
    en = row["en"]
    patterns = row.list("patterns")
    confidence = row.confidence
  }

  /// `law/register-parties.csv`.
  static let all = LawTable(LawTables.registerParties).rows.map { RegisterParty($0) }
}

extension LawBook {
  /// Bodies and registers that names of columns tell of.
  package var registerParties: [RegisterParty] { RegisterParty.all }
}
