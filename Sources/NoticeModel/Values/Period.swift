import Diagnostics

/// A length of time in the calendar: how long data are kept, or how long a deadline is.
///
/// Years are 12 months and weeks are 7 days, always; a month is not a number of days. So P48M, P4Y
/// and "48 kk" are equal, but P1M and P30D are neither equal nor ordered.
package struct Period: WrittenValue {
  /// Whole months, years included; 0…12,000.
  package let months: Int
  /// Days beside the months, weeks included; 0…365,250.
  package let days: Int

  /// The longest period in years: longer ones are mistakes, and arithmetic cannot overflow.
  static let longestInYears = 1000

  /// Nil when negative or longer than a thousand years.
  package init?(months: Int, days: Int) {
    guard months >= 0, days >= 0, months <= Self.longestInYears * 12,
      days <= Self.longestInYears * 365 + Self.longestInYears / 4
    else { return nil }
    self.months = months
    self.days = days
  }

  private init(years: UInt8) {
    months = Int(years) * 12
    days = 0
  }

  /// Whole years.
  package static func years(_ count: UInt8) -> Period { Period(years: count) }

  /// Whether nothing is kept at all: "0 kk".
  package var isZero: Bool { months == 0 && days == 0 }

  /// ISO 8601. Years are written only when nothing but whole years and days remains: P4Y for 48
  /// months, P18M for 18. Weeks are written as days: P14D.
  package var canonical: String {
    if isZero { return "P0D" }
    var text = "P"
    if months > 0 { text += months % 12 == 0 ? "\(months / 12)Y" : "\(months)M" }
    if days > 0 { text += "\(days)D" }
    return text
  }
}

extension Period {
  /// How two periods relate.
  package enum Ordering: Hashable, Sendable {
    case shorter, equal, longer
    /// It depends on which months they are: 1 month against 30 days.
    case undecided
  }

  /// How this period relates to another; decided only where it holds from whatever day one counts.
  package func compare(to other: Period) -> Ordering {
    let months = self.months - other.months
    let days = other.days - self.days
    if days == 0 { return months == 0 ? .equal : months < 0 ? .shorter : .longer }
    if months < 0 {
      switch other.compare(to: self) {
      case .shorter: return .longer
      case .longer: return .shorter
      case .equal: return .equal
      case .undecided: return .undecided
      }
    }
    // Mostly the lengths are far apart: a month has 28 to 31 days.
    if months <= 400 * 12 {
      if 28 * months > days { return .longer }
      if 31 * months < days { return .shorter }
    }
    let possible = Self.possibleDays(inMonths: months)
    if possible.lowerBound > days { return .longer }
    if possible.upperBound < days { return .shorter }
    return possible.lowerBound == possible.upperBound ? .equal : .undecided
  }

  /// The fewest and the most days that so many consecutive months can have, whole months of the
  /// 400 years after which the calendar repeats: 28…31 for one, 365…366 for twelve.
  static func possibleDays(inMonths months: Int) -> ClosedRange<Int> {
    if months == 0 { return 0...0 }
    let cycle = 400 * 12
    func length(_ month: Int) -> Int {
      let month = month % cycle
      return CalendarDate.days(inMonth: month % 12 + 1, of: 2000 + month / 12)
    }
    var sum = months / cycle * 146_097
    for month in 0..<months % cycle { sum += length(month) }
    var fewest = sum
    var most = sum
    for first in 0..<cycle {
      sum += length(first + months) - length(first)
      fewest = min(fewest, sum)
      most = max(most, sum)
    }
    return fewest...most
  }
}

extension Period {
  /// For people: "4 vuotta", "18 kuukautta", "1 månad", "2 years and 3 days".
  package func text(in language: MessageLanguage) -> String {
    var parts: [String] = []
    if months > 0 {
      parts.append(
        months % 12 == 0
          ? Self.counted(months / 12, .year, language) : Self.counted(months, .month, language))
    }
    if days > 0 || months == 0 { parts.append(Self.counted(days, .day, language)) }
    let and = Phrase(fi: " ja ", sv: " och ", en: " and ")[language]
    return parts.joined(separator: and)
  }

  private static func counted(
    _ count: Int, _ unit: PeriodUnit, _ language: MessageLanguage
  ) -> String {
    "\(count) \((count == 1 ? unit.singular : unit.plural)[language])"
  }
}
