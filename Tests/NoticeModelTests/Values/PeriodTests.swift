import Diagnostics
import NoticeModel
import Testing

@Suite struct PeriodTests {
  @Test(arguments: [
    ("P48M", "P4Y"), ("P4Y", "P4Y"), ("P1Y6M", "P18M"), ("P2W", "P14D"), ("P30D", "P30D"),
    ("48 kk", "P4Y"), ("48 kuukautta", "P4Y"), ("10 v", "P10Y"), ("10 v.", "P10Y"),
    ("30v.", "P30Y"), ("10 vuotta", "P10Y"), ("2 vuoden ajan", "P2Y"), ("kaksi vuotta", "P2Y"),
    ("Kymmenen vuotta", "P10Y"), ("kahden vuoden ajan", "P2Y"), ("1 v 6 kk", "P18M"),
    ("1 v. 6 kk.", "P18M"), ("1 vuosi ja 6 kuukautta", "P18M"), ("14 pv", "P14D"),
    ("14 päivää", "P14D"), ("6 viikkoa", "P42D"), ("6 kk:n ajan", "P6M"), ("10 år", "P10Y"),
    ("6 månader", "P6M"), ("30 dagar", "P30D"), ("tio år", "P10Y"), ("åtta månader", "P8M"),
    ("ETT ÅR", "P1Y"), ("10 years", "P10Y"), ("6 months", "P6M"), ("1 year", "P1Y"),
    ("10\u{A0}v", "P10Y"), ("viisikymmentä vuotta", "P50Y"), ("1 år och 2 månader", "P14M"),
    ("0 kk", "P0D"), ("i 10 år", "P10Y"), ("for 10 years", "P10Y"),
  ])
  func `reads what people and machines write`(text: String, canonical: String) {
    #expect(value(Period.self, text)?.canonical == canonical)
  }

  @Test func `equality is by arithmetic`() {
    let four = value(Period.self, "P4Y")
    #expect(value(Period.self, "P48M") == four)
    #expect(value(Period.self, "48 kk") == four)
    #expect(value(Period.self, "P1M") != value(Period.self, "P30D"))
  }

  @Test(arguments: [
    ("P1M", "P27D", Period.Ordering.longer), ("P1M", "P28D", .undecided),
    ("P1M", "P31D", .undecided), ("P1M", "P32D", .shorter), ("P1Y", "P365D", .undecided),
    ("P1Y", "P364D", .longer), ("P1Y", "P367D", .shorter), ("P48M", "P4Y", .equal),
    ("P6M", "P5M", .longer), ("P6M", "P5M27D", .longer), ("P1M1D", "P1M2D", .shorter),
    ("P400Y", "P146097D", .equal), ("P1M", "P4W", .undecided),
  ])
  func `months and days are compared only where every calendar agrees`(
    a: String, b: String, ordering: Period.Ordering
  ) throws {
    let first = try #require(value(Period.self, a))
    let second = try #require(value(Period.self, b))
    #expect(first.compare(to: second) == ordering)
    let mirrored: Period.Ordering =
      switch ordering {
      case .shorter: .longer
      case .longer: .shorter
      case .equal, .undecided: ordering
      }
    #expect(second.compare(to: first) == mirrored)
  }

  @Test(arguments: [
    ("10", "10"), ("10 kpl", "kpl"), ("48 tuntia", "tuntia"), ("PT72H", "T72H"),
    ("1001 v", "1001 v"), ("99999999999999999999 v", "99999999999999999999 v"),
    ("6 kk 1 v", "1 v"), ("5–10 vuotta", "5–10"),
    (
      "10 v asiakkuuden päättymisestä",
      "asiakkuuden päättymisestä"
    ), ("pysyvästi", "pysyvästi"), ("", ""), ("1,5 vuotta", "1,5"),
    ("P1X", "1X"), ("P1M1Y", "1Y"),
  ])
  func `points at the narrowest wrong part`(text: String, part: String) {
    #expect(problem(Period.self, text)?.id == "VALUE-PERIOD")
    #expect(wrongPart(Period.self, text) == part)
  }

  @Test func `a period at the beginning is told from the words after it`() {
    let found = Period.readBeginning(of: "48 kk asiakkuuden päättymisestä")
    #expect(found?.period.canonical == "P4Y")
    #expect(found?.rest == 6..<34)
    #expect(Period.readBeginning(of: "10 v")?.rest == 4..<4)
    for text in ["6 kk 1 v", "10 kpl", "5–10 vuotta päättymisestä", "pysyvästi", ""] {
      #expect(Period.readBeginning(of: text) == nil)
    }
  }

  @Test func `mends what has one right answer`() {
    #expect(problem(Period.self, "p48m")?.replacement == "P4Y")
    #expect(problem(Period.self, "1,5 vuotta")?.replacement == "18 kk")
    #expect(problem(Period.self, "1,5 kuukautta")?.replacement == nil)
    #expect(problem(Period.self, "1,25 vuotta")?.replacement == nil)
  }

  @Test(arguments: [
    ("P4Y", "4 vuotta", "4 år", "4 years"), ("P1Y", "1 vuosi", "1 år", "1 year"),
    ("P1M", "1 kuukausi", "1 månad", "1 month"),
    ("P18M", "18 kuukautta", "18 månader", "18 months"),
    ("P1D", "1 päivä", "1 dag", "1 day"), ("P2W", "14 päivää", "14 dagar", "14 days"),
    ("P1M3D", "1 kuukausi ja 3 päivää", "1 månad och 3 dagar", "1 month and 3 days"),
  ])
  func `is written for people`(iso: String, fi: String, sv: String, en: String) {
    let period = value(Period.self, iso)
    #expect(period?.text(in: .finnish) == fi)
    #expect(period?.text(in: .swedish) == sv)
    #expect(period?.text(in: .english) == en)
  }

  @Test func `the canonical form and the words of any period read back`() throws {
    var random = SeededGenerator(seed: 2)
    for _ in 0..<2000 {
      let months = random.pick([0, Int.random(in: 0...12_000, using: &random)])
      let days = random.pick([0, Int.random(in: 0...365_250, using: &random)])
      let period = try #require(Period(months: months, days: days))
      guard isReadBack(period) else {
        Issue.record("\(period.canonical)")
        return
      }
      for language in MessageLanguage.allCases {
        #expect(value(Period.self, period.text(in: language)) == period)
      }
    }
  }
}
