import Diagnostics

extension CalendarDate {
  /// Reads `2024-08-07`, `7.8.2024` (also with zeros or spaces) and `7. elokuuta 2024`,
  /// `7 augusti 2024`, `7 August 2024`.
  package static func read(_ text: String) -> Result<CalendarDate, ValueProblem> {
    let bytes = text.utf8.span
    let first = 0..<bytes.afterDigits(0)
    if first.isEmpty { return .failure(.notADate(0..<bytes.count)) }
    if first.count == 4 { return readISO(bytes, first) }
    guard first.count <= 2 else { return .failure(.notADate(0..<bytes.count)) }
    return readDayFirst(bytes, first)
  }

  private static func readISO(
    _ bytes: Span<UInt8>, _ year: Range<Int>
  ) -> Result<CalendarDate, ValueProblem> {
    guard bytes.at(4) == UInt8(ascii: "-") else { return .failure(.notADate(0..<bytes.count)) }
    let month = 5..<bytes.afterDigits(5)
    guard (1...2).contains(month.count), bytes.at(month.upperBound) == UInt8(ascii: "-") else {
      return .failure(.notADate(0..<bytes.count))
    }
    let day = (month.upperBound + 1)..<bytes.afterDigits(month.upperBound + 1)
    guard (1...2).contains(day.count) else { return .failure(.notADate(0..<bytes.count)) }
    let read = check(bytes, year: year, month: bytes.number(month), at: month, day: day)
    guard case .success(let date) = read else { return read }
    if day.upperBound < bytes.count {
      let isTime =
        bytes.lower(day.upperBound) == UInt8(ascii: "t") && bytes.isDigit(day.upperBound + 1)
      return .failure(
        isTime
          ? .timeInDate(day.upperBound..<bytes.count, date)
          : .afterDate(bytes.afterSpaces(day.upperBound)..<bytes.count))
    }
    if month.count < 2 || day.count < 2 {
      return .failure(.shortDate(month.count < 2 ? month : day, date))
    }
    return read
  }

  private static func readDayFirst(
    _ bytes: Span<UInt8>, _ day: Range<Int>
  ) -> Result<CalendarDate, ValueProblem> {
    var next = day.upperBound
    if bytes.at(next) == UInt8(ascii: "/") { return .failure(slashes(bytes, day)) }
    let dotted = bytes.at(next) == UInt8(ascii: ".")
    if dotted { next += 1 }
    next = bytes.afterSpaces(next)

    let month: Range<Int>
    let monthNumber: Int
    if dotted && bytes.isDigit(next) {
      month = next..<bytes.afterDigits(next)
      guard month.count <= 2, bytes.at(month.upperBound) == UInt8(ascii: ".") else {
        return .failure(.notADate(0..<bytes.count))
      }
      monthNumber = bytes.number(month)
      next = month.upperBound + 1
    } else {
      month = next..<bytes.afterWord(next)
      guard !month.isEmpty else { return .failure(.notADate(0..<bytes.count)) }
      guard let named = MonthName.month(bytes, month) else {
        return .failure(.unknownMonth(month, bytes.text(month)))
      }
      monthNumber = named
      next = month.upperBound
    }

    next = bytes.afterSpaces(next)
    let year = next..<bytes.afterDigits(next)
    if year.isEmpty {
      return .failure(
        next < bytes.count ? .notADate(0..<bytes.count) : .yearMissing(0..<bytes.count))
    }
    if year.count != 4 { return .failure(.yearDigits(year, bytes.text(year))) }
    if year.upperBound < bytes.count {
      return .failure(.afterDate(bytes.afterSpaces(year.upperBound)..<bytes.count))
    }
    return check(bytes, year: year, month: monthNumber, at: month, day: day)
  }

  private static func check(
    _ bytes: Span<UInt8>, year: Range<Int>, month: Int, at monthRange: Range<Int>, day: Range<Int>
  ) -> Result<CalendarDate, ValueProblem> {
    let yearNumber = bytes.number(year)
    let dayNumber = bytes.number(day)
    if let date = CalendarDate(year: yearNumber, month: month, day: dayNumber) {
      return .success(date)
    }
    if yearNumber == 0 { return .failure(.yearDigits(year, bytes.text(year))) }
    guard (1...12).contains(month) else { return .failure(.noSuchMonth(monthRange, month)) }
    let last = days(inMonth: month, of: yearNumber)
    return .failure(.noSuchDay(day, month: month, year: yearNumber, last: last))
  }

  /// `7/8/2024` is 7 August for some readers and July 8 for others; `17/8/2024` is one day only.
  private static func slashes(_ bytes: Span<UInt8>, _ first: Range<Int>) -> ValueProblem {
    let second = (first.upperBound + 1)..<bytes.afterDigits(first.upperBound + 1)
    guard (1...2).contains(second.count), bytes.at(second.upperBound) == UInt8(ascii: "/") else {
      return .notADate(0..<bytes.count)
    }
    let year = (second.upperBound + 1)..<bytes.afterDigits(second.upperBound + 1)
    guard year.count == 4, year.upperBound == bytes.count else {
      return .notADate(0..<bytes.count)
    }
    let (a, b, y) = (bytes.number(first), bytes.number(second), bytes.number(year))
    let dayFirst = CalendarDate(year: y, month: b, day: a)
    let monthFirst = CalendarDate(year: y, month: a, day: b)
    let only =
      dayFirst == nil || dayFirst == monthFirst ? monthFirst : monthFirst == nil ? dayFirst : nil
    return .slashedDate(0..<bytes.count, only)
  }
}
