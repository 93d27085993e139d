/// What an act of Finland is cited by: its number and its year in the Statutes of Finland.
package struct StatuteID: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let number: Int
  package let year: Int

  package init(number: Int, year: Int) {
    self.number = number
    self.year = year
  }

  /// "681/2023"; nil where the text is no such number.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let year = Int(parts[1]) else { return nil }
    self.init(number: number, year: year)
  }

  package static func < (left: StatuteID, right: StatuteID) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  /// Whether no volume of the Statutes of Finland has had so many acts.
  package var isBeyondVolumes: Bool { number > FinnishActs.numbers.upperBound }

  package var description: String { "\(number)/\(year)" }
}
