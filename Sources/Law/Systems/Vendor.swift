/// A product that notices name, and who stands behind it.
package struct Vendor: Hashable, Sendable {
  /// How it is found in text, in the notation of rules' words.
  package let patterns: [String]
  package let product: String
  package let vendor: String
  /// Where those have their seat who supply it: ISO 3166-1 codes.
  package let countries: [String]
  package let role: String
  /// What to ask about transfers; no finding by itself.
  package let transferHint: String
  package let confidence: Confidence

  init(_ row: LawRow) {
    patterns = row.list("patterns")
    product = row["product"]
    vendor = row["vendor"]
    countries = row.list("countries")
    role = row["role"]
    transferHint = row["transfer_hint"]
    confidence = row.confidence
  }

  /// `law/vendors.csv`.
  static let all = LawTable(LawTables.vendors).rows.map { Vendor($0) }
}

extension LawBook {
  /// Products and the firms behind them.
  package var vendors: [Vendor] { Vendor.all }
}
