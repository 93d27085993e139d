/// An act that is before Parliament, or was when the tables were written.
package struct Bill: Hashable, Sendable {
  package let name: String
  package let swedishName: String
  /// The name in full, "lag om …"; empty where it is the same.
  package let swedishTitle: String
  package let englishName: String
  /// "HE 169/2025".
  package let number: String
  package let confidence: Confidence
  package let note: String

  init(_ row: LawRow) {
    name = row["fi_name"]
    swedishName = row["sv_name"]
    swedishTitle = row["sv_title"]
    englishName = row["en_name"]
    number = row["bill"]
    confidence = row.confidence
    note = row["note"]
  }

  /// `law/bills.csv`.
  static let all = LawTable(LawTables.bills).rows.map { Bill($0) }
}

extension LawBook {
  package var bills: [Bill] { Bill.all }

  /// The bill of a name, in whatever case.
  package func bill(named name: String) -> Bill? {
    let key = StatuteName(name)
    return Bill.all.first {
      StatuteName($0.name).finnish == key.finnish
        || StatuteName($0.swedishName).swedish == key.swedish
        || !$0.swedishTitle.isEmpty && StatuteName($0.swedishTitle).swedish == key.swedish
    }
  }
}
