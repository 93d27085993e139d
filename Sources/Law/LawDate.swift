/// A day of the calendar, by which the law is told apart from what it was.
package struct LawDate: Hashable, Comparable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// A day written as in ISO 8601: "2025-01-01"; nil where there is no such day.
  package init?(_ text: some StringProtocol) {
    // By bytes: the tables have hundreds, and are read anew in each run.
    let digits = text.utf8.map { $0 &- UInt8(ascii: "0") }
    let hyphen = UInt8(ascii: "-") &- UInt8(ascii: "0")
    guard digits.count == 10, digits[4] == hyphen, digits[7] == hyphen,
      [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy({ digits[$0] < 10 })
    else { return nil }
    func number(_ places: Range<Int>) -> Int { digits[places].reduce(0) { $0 * 10 + Int($1) } }
    let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
    guard (1...12).contains(month), (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func < (left: LawDate, right: LawDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
