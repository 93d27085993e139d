/// Where the Data Protection Ombudsman is reached, as of the day that `law/README.md` tells.
package struct AuthorityContact: Hashable, Sendable {
  package let name: LawText
  package let visit: LawText
  package let postal: LawText
  /// The switchboard.
  package let phone: LawText
  /// The registry, where matters are lodged.
  package let registryPhone: LawText
  package let email: String
  /// Where a complaint is made on the web.
  package let forms: String
  /// What used to be right.
  package let stale: [StaleContact]

  init(_ table: LawTable) {
    func row(_ key: String) -> LawRow { table.rows.first { $0["key"] == key } ?? .empty }
    name = LawText(row("name"))
    visit = LawText(row("visit"))
    postal = LawText(row("postal"))
    phone = LawText(row("switchboard"))
    registryPhone = LawText(row("registry_phone"))
    email = row("email")["fi"]
    forms = row("eforms")["fi"]
    stale = table.rows.filter { $0["key"].hasPrefix("stale") }.map { StaleContact($0) }
  }

  /// `law/authority.csv`.
  static let standard = AuthorityContact(LawTable(LawTables.authority))
}

/// Contact details of the Ombudsman that are no longer right.
package struct StaleContact: Hashable, Sendable {
  /// In Finnish and Swedish, each as it used to be written.
  package let values: [String]
  package let confidence: Confidence
  package let note: String

  init(_ row: LawRow) {
    values = row.list("fi") + row.list("sv")
    confidence = row.confidence
    note = row["source"]
  }
}

extension LawBook {
  /// The Data Protection Ombudsman.
  package var authority: AuthorityContact { .standard }
}
