import Diagnostics

/// A day of the (proleptic) Gregorian calendar, from 1 January of year 1 to 31 December 9999.
package struct CalendarDate: Comparable, WrittenValue {
  package let year: Int
  /// 1 (January) to 12.
  package let month: Int
  /// 1 to 31.
  package let day: Int

  /// Nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1 && day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day that is already known to be in the calendar.
  private init(valid year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// Whether a year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// How many days a month (1–12) has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Earlier days come first.
  package static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    if a.year != b.year { return a.year < b.year }
    if a.month != b.month { return a.month < b.month }
    return a.day < b.day
  }

  /// ISO 8601: `2024-08-07`.
  package var canonical: String {
    "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  private func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// For people: `7.8.2024` in Finnish and in Finland's Swedish, `7 August 2024` in English.
  package func text(in language: MessageLanguage) -> String {
    switch language {
    case .finnish, .swedish: "\(day).\(month).\(year)"
    case .english: "\(day) \(MonthName.english[month - 1]) \(year)"
    }
  }
}

extension CalendarDate {
  /// Days since 1 January 1970, which is day 0.
  package var daysSinceEpoch: Int {
    // Years begin in March here, so that the leap day is the last of its year; from the
    // beginning of year 0 in that reckoning to 1970-01-01 there are 719,468 days.
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return shifted * 365 + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
  }

  /// The day that is so many days after 1 January 1970; nil outside the years 1–9999.
  package init?(daysSinceEpoch days: Int) {
    guard days >= -719_162 && days <= 2_932_896 else { return nil }
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      valid: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The day that ends a period which begins on this day; nil after the year 9999.
  ///
  /// Months are added first, then days. Where the last month has no such day, its last day counts,
  /// as in the Finnish act on time limits (150/1930) 3 §.
  package func adding(_ period: Period) -> CalendarDate? {
    let months = year * 12 + month - 1 + period.months
    let year = months / 12
    let month = months % 12 + 1
    guard year <= 9999 else { return nil }
    let day = min(day, Self.days(inMonth: month, of: year))
    let monthsAdded = CalendarDate(valid: year, month, day)
    if period.days == 0 { return monthsAdded }
    return CalendarDate(daysSinceEpoch: monthsAdded.daysSinceEpoch + period.days)
  }
}
