/// Addresses of acts of the European Union in EUR-Lex, by the European Legislation Identifier.
///
/// As of 21 November 2026. An address names the kind of act, which a number alone does not tell:
/// only the acts listed here have one. Numbers and kinds are from the acts' own titles in the
/// Official Journal; `/eli/{kind}/{year}/{number}/oj` is the identifier's documented form, and with
/// `/fin`, `/swe` or `/eng` behind it, it names the language.
enum UnionActs {
  private enum Kind: String {
    case regulation = "reg"
    case directive = "dir"
    case decision = "dec"
    case implementingDecision = "dec_impl"
  }

  private struct Number: Hashable {
    let year: Int
    let number: Int

    init(_ year: Int, _ number: Int) {
      self.year = year
      self.number = number
    }
  }

  private static let kinds: [Number: Kind] = [
    // Data protection: the former directive, e-privacy, the GDPR, police matters, institutions.
    Number(1995, 46): .directive,
    Number(2002, 58): .directive,
    Number(2016, 679): .regulation,
    Number(2016, 680): .directive,
    Number(2018, 1725): .regulation,
    // Standard contractual clauses: of processors (915), for transfers (914).
    Number(2021, 914): .implementingDecision,
    Number(2021, 915): .implementingDecision,
    // Adequacy: Japan, Korea, the United States; Privacy Shield, annulled.
    Number(2016, 1250): .implementingDecision,
    Number(2019, 419): .implementingDecision,
    Number(2022, 254): .implementingDecision,
    Number(2023, 1795): .implementingDecision,
    // Data, digital services, artificial intelligence, security, health data.
    Number(2014, 910): .regulation,
    Number(2016, 2102): .directive,
    Number(2019, 1024): .directive,
    Number(2022, 868): .regulation,
    Number(2022, 2065): .regulation,
    Number(2022, 2555): .directive,
    Number(2023, 2854): .regulation,
    Number(2024, 1689): .regulation,
    Number(2025, 327): .regulation,
    // Reports of breaches.
    Number(2019, 1937): .directive,
    // Funds: social fund and common rules of 2014–2020 and 2021–2027.
    Number(2013, 1303): .regulation,
    Number(2013, 1304): .regulation,
    Number(2021, 1057): .regulation,
    Number(2021, 1060): .regulation,
    // Official controls of food and feed.
    Number(2017, 625): .regulation,
  ]

  static func link(number: Int, year: Int, _ language: StatuteLinkLanguage) -> StatuteLink? {
    guard let kind = kinds[Number(year, number)] else { return nil }
    let (suffix, tag) =
      switch language {
      case .finnish: ("fin", "fi")
      case .swedish: ("swe", "sv")
      case .english: ("eng", "en")
      }
    return StatuteLink(
      address: "https://eur-lex.europa.eu/eli/\(kind.rawValue)/\(year)/\(number)/oj/\(suffix)",
      language: tag)
  }
}
