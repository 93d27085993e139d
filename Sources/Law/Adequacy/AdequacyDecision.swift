/// The Commission's decision that a country or an organisation protects personal data adequately
/// (GDPR Article 45).
package struct AdequacyDecision: Hashable, Sendable {
  /// ISO 3166-1 code; nil for an international organisation.
  package let country: String?
  package let territory: String
  package let scope: String
  package let decision: String
  package let adopted: LawDate?
  /// The last day; nil where the decision has none.
  package let expires: LawDate?
  /// Whether it covers only some recipients or some processing.
  package let isPartial: Bool
  package let confidence: Confidence
  package let source: String

  package func isInForce(on day: LawDate) -> Bool {
    (adopted.map { $0 <= day } ?? true) && (expires.map { day <= $0 } ?? true)
  }

  init(_ row: LawRow) {
    country = row.text("country")
    territory = row["territory"]
    scope = row["scope"]
    decision = row["decision"]
    adopted = row.date("adopted")
    expires = row.date("expires")
    isPartial = row.isYes("partial")
    confidence = row.confidence
    source = row["source"]
  }

  /// `law/adequacy.csv`.
  static let all = LawTable(LawTables.adequacy).rows.map { AdequacyDecision($0) }
}

extension LawBook {
  package var adequacyDecisions: [AdequacyDecision] { AdequacyDecision.all }

  /// The decision on a country (ISO 3166-1 code) that is in force on a day; the newest, where a new
  /// one came before the old one ended.
  package func adequacy(of country: String, on day: LawDate) -> AdequacyDecision? {
    let code = country.uppercased()
    return AdequacyDecision.all.last { $0.country == code && $0.isInForce(on: day) }
  }

  /// Decisions on international organisations.
  package var adequacyOrganisations: [AdequacyDecision] {
    AdequacyDecision.all.filter { $0.country == nil }
  }
}
