import Diagnostics

extension Period {
  /// Reads ISO 8601 (`P48M`, `P1Y6M`, `P2W`) and what people write: `48 kk`, `10 v.`,
  /// `kaksi vuotta`, `2 vuoden ajan`, `1 v 6 kk`, `6 månader`, `10 years`.
  package static func read(_ text: String) -> Result<Period, ValueProblem> {
    let bytes = text.utf8.span
    if bytes.lower(0) == UInt8(ascii: "p")
      && (bytes.isDigit(1) || bytes.lower(1) == UInt8(ascii: "t"))
    {
      return readISO(bytes)
    }
    return readWords(bytes)
  }

  /// Reads the period that a text begins with, and tells where the other words are:
  /// `48 kk asiakkuuden päättymisestä`. Nil where the text does not begin with a whole period.
  package static func readBeginning(of text: String) -> (period: Period, rest: Range<Int>)? {
    let bytes = text.utf8.span
    switch read(text) {
    case .success(let period): return (period, bytes.count..<bytes.count)
    case .failure(let problem):
      let start = problem.range.lowerBound
      guard start > 0, bytes.isWordByte(start),
        case .success(let period) = read(bytes.text(0..<start))
      else { return nil }
      return (period, start..<bytes.count)
    }
  }

  private static func readISO(_ bytes: Span<UInt8>) -> Result<Period, ValueProblem> {
    var sum = Sum()
    var capitals = bytes.at(0) == UInt8(ascii: "P")
    var next = 1
    while next < bytes.count {
      let digits = next..<bytes.afterDigits(next)
      let place = digits.upperBound
      let letter = bytes.isASCIILetter(place) ? bytes.at(place) & ~0x20 : 0
      if letter == UInt8(ascii: "T") { return .failure(.timeInPeriod(place..<bytes.count)) }
      guard !digits.isEmpty, let unit = PeriodUnit.letter(letter) else {
        return .failure(.notAPeriod(digits.lowerBound..<bytes.count))
      }
      if letter != bytes.at(place) { capitals = false }
      if let problem = sum.add(bytes.number(digits), unit, at: digits.lowerBound..<place + 1) {
        return .failure(problem)
      }
      next = place + 1
    }
    let read = sum.period(0..<bytes.count)
    if !capitals, case .success(let period) = read {
      return .failure(.smallLetterPeriod(0..<bytes.count, period))
    }
    return read
  }

  private static func readWords(_ bytes: Span<UInt8>) -> Result<Period, ValueProblem> {
    var sum = Sum()
    var next = afterPreposition(bytes)
    while next < bytes.count {
      let start = next
      var number: Int
      if bytes.isDigit(next) {
        next = bytes.afterDigits(next)
        number = bytes.number(start..<next)
        if let problem = notWhole(bytes, start..<next) { return .failure(problem) }
      } else {
        next = bytes.afterWord(next)
        guard let value = NumberWord.value(bytes, start..<next) else {
          return .failure(unexpected(bytes, start, afterUnit: sum.last != nil))
        }
        number = value
      }
      next = bytes.afterSpaces(next)
      let word = next..<bytes.afterWord(next)
      if word.isEmpty { return .failure(.unitMissing(start..<max(start + 1, word.lowerBound))) }
      guard let unit = PeriodUnit.named(bytes, word) else {
        return .failure(.unknownUnit(word, bytes.text(word)))
      }
      if let problem = sum.add(number, unit, at: start..<word.upperBound) {
        return .failure(problem)
      }
      next = afterUnit(bytes, word.upperBound)
    }
    return sum.period(0..<bytes.count)
  }

  /// The place after "i" or "for" at the beginning: "i 10 år", "for 10 years".
  private static func afterPreposition(_ bytes: Span<UInt8>) -> Int {
    let word = 0..<bytes.afterWord(0)
    for preposition in ["i", "under", "for"] where bytes.says(preposition, word) {
      return bytes.afterSpaces(word.upperBound)
    }
    return 0
  }

  /// Steps over what may follow a unit: the abbreviation's dot, a case ending ("kk:n"), "ajan",
  /// and a connecting word before the next unit.
  private static func afterUnit(_ bytes: Span<UInt8>, _ end: Int) -> Int {
    var next = end
    if bytes.at(next) == UInt8(ascii: ".") { next += 1 }
    if bytes.at(next) == UInt8(ascii: ":") && bytes.isASCIILetter(next + 1) {
      next = bytes.afterWord(next + 1)
    }
    next = bytes.afterSpaces(next)
    if bytes.says("ajan", next..<bytes.afterWord(next)) {
      return bytes.afterSpaces(bytes.afterWord(next))
    }
    let before = next
    if bytes.at(next) == UInt8(ascii: ",") { next = bytes.afterSpaces(next + 1) }
    let word = next..<bytes.afterWord(next)
    if bytes.says("ja", word) || bytes.says("och", word) || bytes.says("and", word) {
      next = bytes.afterSpaces(word.upperBound)
    }
    return next < bytes.count ? next : before
  }

  /// `1,5 vuotta` and `5–10 vuotta`: not one whole number.
  private static func notWhole(_ bytes: Span<UInt8>, _ digits: Range<Int>) -> ValueProblem? {
    let next = digits.upperBound
    let isPoint = bytes.at(next) == UInt8(ascii: ",") || bytes.at(next) == UInt8(ascii: ".")
    if isPoint && bytes.isDigit(next + 1) {
      let end = bytes.afterDigits(next + 1)
      let word = bytes.afterSpaces(end)..<bytes.afterWord(bytes.afterSpaces(end))
      let isHalfYears =
        end == next + 2 && bytes.at(next + 1) == UInt8(ascii: "5") && word.upperBound == bytes.count
        && PeriodUnit.named(bytes, word) == .year && digits.lowerBound == 0
      let months = bytes.number(digits, limit: 10_000) * 12 + 6
      return .fraction(
        digits.lowerBound..<end, isHalfYears && months < longestInYears * 12 ? "\(months) kk" : nil)
    }
    let dash = bytes.afterSpaces(next)
    let dashLength = bytes.dashLength(dash)
    let second = bytes.afterSpaces(dash + dashLength)
    guard dashLength > 0, bytes.isDigit(second) else { return nil }
    return .periodRange(digits.lowerBound..<bytes.afterDigits(second))
  }

  private static func unexpected(
    _ bytes: Span<UInt8>, _ start: Int, afterUnit: Bool
  ) -> ValueProblem {
    afterUnit ? .afterPeriod(start..<bytes.count) : .notAPeriod(0..<bytes.count)
  }
}

/// The parts of a period as they are read, longest unit first.
private struct Sum {
  private var months = 0
  private var days = 0
  private(set) var last: PeriodUnit?

  /// Adds so many units; the problem if that cannot be.
  mutating func add(_ number: Int, _ unit: PeriodUnit, at range: Range<Int>) -> ValueProblem? {
    if let last, last.rawValue >= unit.rawValue { return .unitOrder(range) }
    // A number is at most a thousand million, so nothing here overflows.
    months += number * unit.length.months
    days += number * unit.length.days
    last = unit
    return Period(months: months, days: days) == nil ? .periodTooLong(range) : nil
  }

  func period(_ whole: Range<Int>) -> Result<Period, ValueProblem> {
    guard last != nil, let period = Period(months: months, days: days) else {
      return .failure(.notAPeriod(whole))
    }
    return .success(period)
  }
}
