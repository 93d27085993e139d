/// Addresses of Finnish acts in Finlex, the state's database of law.
///
/// As of 21 November 2026. `/fi/lainsaadanto/{year}/{number}`: seen on finlex.fi, certain.
/// `/sv/lagstiftning/{year}/{number}`: the same page's Swedish address, cited by others for
/// 729/2018, nearly certain. `/en/legislation/translations/{year}/eng/{number}`: only acts with a
/// translation have the page, so English readers get it for the acts listed here, each of which
/// others cite at that address; of all other acts they get the Finnish page.
enum FinnishActs {
  /// The statute book is numbered since 1734; acts of before 1889 have pages of other kinds.
  static let years = 1889...2100
  /// No volume has had so many acts as this.
  static let numbers = 1...1999

  /// Acts whose English translation has been seen cited at its address.
  private static let translated: Set<Act> = [
    Act(550, 1967), Act(974, 1995), Act(731, 1999), Act(423, 2003), Act(759, 2004),
    Act(917, 2014), Act(1050, 2018), Act(306, 2019), Act(544, 2019),
  ]

  private struct Act: Hashable {
    let number: Int
    let year: Int

    init(_ number: Int, _ year: Int) {
      self.number = number
      self.year = year
    }
  }

  static func link(number: Int, year: Int, _ language: StatuteLinkLanguage) -> StatuteLink? {
    guard years.contains(year), numbers.contains(number) else { return nil }
    let site = "https://www.finlex.fi"
    switch language {
    case .swedish:
      return StatuteLink(address: "\(site)/sv/lagstiftning/\(year)/\(number)", language: "sv")
    case .english where translated.contains(Act(number, year)):
      return StatuteLink(
        address: "\(site)/en/legislation/translations/\(year)/eng/\(number)", language: "en")
    case .finnish, .english:
      return StatuteLink(address: "\(site)/fi/lainsaadanto/\(year)/\(number)", language: "fi")
    }
  }
}
