import Diagnostics
import NoticeModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2024-08-07", "7.8.2024", "07.08.2024", "7. 8. 2024", "7. elokuuta 2024", "7 augusti 2024",
    "7 August 2024", "7 AUGUSTI 2024",
  ])
  func `reads the ways of writing one day`(text: String) {
    #expect(value(CalendarDate.self, text)?.canonical == "2024-08-07")
  }

  @Test func `every Finnish, Swedish and English month has its number`() {
    let names = [
      "tammikuuta", "februari", "March", "huhtikuuta", "maj", "June", "heinäkuuta", "augusti",
      "September", "lokakuuta", "november", "joulukuuta",
    ]
    for (index, name) in names.enumerated() {
      #expect(value(CalendarDate.self, "1 \(name) 2024")?.month == index + 1)
    }
  }

  @Test func `a leap day is a day of leap years only`() {
    #expect(value(CalendarDate.self, "29.2.2024") != nil)
    #expect(value(CalendarDate.self, "2000-02-29") != nil)
    #expect(wrongPart(CalendarDate.self, "29.2.2023") == "29")
    #expect(wrongPart(CalendarDate.self, "1900-02-29") == "29")
  }

  @Test func `a day that the month does not have is refused with the month's length`() {
    let found = problem(CalendarDate.self, "2024-02-31")
    #expect(found?.id == "VALUE-DATE")
    #expect(found?.range == 8..<10)
    #expect(found?.message.text(in: .english) == "There is no such day: 2/2024 has 29 days.")
    #expect(found?.replacement == nil)
  }

  @Test(arguments: [
    ("7.8.24", "24"), ("7.13.2024", "13"), ("2024-13-01", "13"), ("7. elokuussa 2024", "elokuussa"),
    ("7.8.2024 klo 12", "klo 12"), ("7.8.", "7.8."), ("kesä 2024", "kesä 2024"), ("", ""),
    ("0000-01-01", "0000"), ("0.8.2024", "0"), ("7.8.20245", "20245"),
  ])
  func `points at the narrowest wrong part`(text: String, part: String) {
    #expect(wrongPart(CalendarDate.self, text) == part)
  }

  @Test(arguments: [
    ("2024-8-7", "2024-08-07"), ("2024-08-07T10:00:00Z", "2024-08-07"), ("17/8/2024", "17.8.2024"),
    ("8/17/2024", "17.8.2024"), ("8/8/2024", "8.8.2024"),
  ])
  func `mends what has one right answer`(text: String, mended: String) {
    #expect(problem(CalendarDate.self, text)?.replacement == mended)
  }

  @Test func `slashes that can be two days are not mended`() {
    let found = problem(CalendarDate.self, "7/8/2024")
    #expect(found != nil && found?.replacement == nil)
  }

  @Test func `is written for people in their own way`() throws {
    let date = try #require(CalendarDate(year: 2024, month: 8, day: 7))
    #expect(date.text(in: .finnish) == "7.8.2024")
    #expect(date.text(in: .swedish) == "7.8.2024")
    #expect(date.text(in: .english) == "7 August 2024")
  }

  @Test func `counts days from 1970`() throws {
    #expect(CalendarDate(year: 1970, month: 1, day: 1)?.daysSinceEpoch == 0)
    #expect(CalendarDate(year: 2000, month: 3, day: 1)?.daysSinceEpoch == 11_017)
    #expect(CalendarDate(year: 1, month: 1, day: 1)?.daysSinceEpoch == -719_162)
    #expect(CalendarDate(year: 9999, month: 12, day: 31)?.daysSinceEpoch == 2_932_896)
    #expect(CalendarDate(daysSinceEpoch: -719_163) == nil)
    #expect(CalendarDate(daysSinceEpoch: 2_932_897) == nil)
  }

  @Test func `every day number is the day after the one before`() throws {
    var last = try #require(CalendarDate(daysSinceEpoch: -1000))
    for number in -999...150_000 {
      let date = try #require(CalendarDate(daysSinceEpoch: number))
      guard date > last, date.daysSinceEpoch == number,
        CalendarDate(year: date.year, month: date.month, day: date.day) == date
      else {
        Issue.record("day \(number) is \(date.canonical)")
        return
      }
      last = date
    }
  }

  @Test(arguments: [
    ("2024-01-31", "P1M", "2024-02-29"), ("2023-11-30", "P3M", "2024-02-29"),
    ("2024-02-29", "P1Y", "2025-02-28"), ("2024-12-31", "P1D", "2025-01-01"),
    ("2024-01-15", "P1M10D", "2024-02-25"), ("2020-05-05", "P48M", "2024-05-05"),
  ])
  func `a period ends on the same day of the month or on its last day`(
    from: String, period: String, to: String
  ) throws {
    let start = try #require(value(CalendarDate.self, from))
    let length = try #require(value(Period.self, period))
    #expect(start.adding(length)?.canonical == to)
  }

  @Test func `a period that ends after the year 9999 has no end`() throws {
    let late = try #require(CalendarDate(year: 9999, month: 12, day: 1))
    #expect(late.adding(try #require(value(Period.self, "P1M"))) == nil)
    #expect(late.adding(try #require(value(Period.self, "P31D"))) == nil)
  }

  @Test func `the canonical form of any day reads back`() throws {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2000 {
      let number = Int.random(in: -719_162...2_932_896, using: &random)
      let date = try #require(CalendarDate(daysSinceEpoch: number))
      guard isReadBack(date), date.daysSinceEpoch == number else {
        Issue.record("\(date.canonical)")
        return
      }
    }
  }
}
