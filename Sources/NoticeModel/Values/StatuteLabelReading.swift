/// Reads the labels of parts and the words between them.
extension StatutePartsParser {
  /// Reads labels joined by commas and connecting words: `12`, `9–18`, `53 e–g`, `12, 14 ja 16`.
  /// Stops before what is not a label.
  mutating func labels(
    after word: StatuteWord?
  ) throws(ValueProblem) -> [StatuteUnitRange] {
    let bytes = text
    var labels: [StatuteUnitRange] = []
    while true {
      let start = next
      guard let first = try unit(allowsLetter: true) else { break }
      var last: StatuteUnit?
      let dash = bytes.afterSpaces(next)
      if let joined = afterHyphen(dash) {
        next = joined
      } else if bytes.dashLength(dash) > 0 {
        next = bytes.afterSpaces(dash + bytes.dashLength(dash))
        guard var end = try unit(allowsLetter: first.letter != nil) else {
          throw .statuteUnexpected(dash..<max(tokenEnd(dash), dash + 1))
        }
        if end.number == 0 && first.number > 0 {
          end = StatuteUnit(number: first.number, letter: end.letter)
        }
        if !rises(first, end) || (first.number == 0) != (end.number == 0) {
          throw .statuteRangeFalls(start..<next)
        }
        last = end
      }
      labels.append(StatuteUnitRange(first: first, last: last))
      // After a unit word only one label: what follows may be another unit's.
      if word != nil { break }
      let end = next
      guard skipConnector(), nextIsLabelBeforeLabelOrUnit() else {
        next = end
        break
      }
    }
    return labels
  }

  /// The place after the hyphen of "c- ja e-alakohta", which joins and is no range; nil elsewhere.
  private func afterHyphen(_ dash: Int) -> Int? {
    guard text.dashLength(dash) > 0 else { return nil }
    let next = text.afterSpaces(dash + text.dashLength(dash))
    let word = next..<text.afterWord(next)
    guard word.count > 1 else { return nil }
    return StatuteWord.named(text, word) != nil || StatuteWord.isConnector(text, word) ? next : nil
  }

  /// Whether a single "i" at a place is the Swedish preposition: a name follows it.
  func isPreposition(_ place: Int) -> Bool {
    guard text.lower(place) == UInt8(ascii: "i"), text.afterWord(place) == place + 1 else {
      return false
    }
    let next = text.afterSpaces(place + 1)
    let word = next..<text.afterWord(next)
    return next > place + 1 && word.count > 1 && StatuteWord.named(text, word) == nil
      && !StatuteWord.isConnector(text, word)
  }

  private func rises(_ a: StatuteUnit, _ b: StatuteUnit) -> Bool {
    if a.number != b.number { return a.number < b.number }
    return (a.letter ?? "`") < (b.letter ?? "`")
  }

  /// One label; the place stays where there is none.
  private mutating func unit(allowsLetter: Bool) throws(ValueProblem) -> StatuteUnit? {
    let bytes = text
    let digits = next..<bytes.afterDigits(next)
    if digits.isEmpty {
      guard allowsLetter, bytes.isASCIILetter(next), bytes.afterWord(next) == next + 1,
        !isPreposition(next)
      else {
        return nil
      }
      next += 1
      return StatuteUnit(number: 0, letter: letter(next - 1))
    }
    let number = try number(digits)
    next = digits.upperBound
    let place = bytes.afterSpaces(next)
    guard bytes.isASCIILetter(place), bytes.afterWord(place) == place + 1,
      !isAbbreviation(place), !isPreposition(place)
    else { return StatuteUnit(number: number, letter: nil) }
    next = place + 1
    return StatuteUnit(number: number, letter: letter(place))
  }

  /// Whether a single "k" or "p" is short for kohta or punkt: it is, unless a unit follows it.
  fileprivate func isAbbreviation(_ place: Int) -> Bool {
    let bytes = text
    guard StatuteWord.named(bytes, place..<place + 1) != nil else { return false }
    let after = bytes.afterSpaces(place + 1)
    return
      !(isSectionSign(after) || bytes.dashLength(after) > 0
      || StatuteWord.named(bytes, after..<bytes.afterWord(after)) != nil)
  }

  mutating func number(_ digits: Range<Int>) throws(ValueProblem) -> Int {
    let value = text.number(digits, limit: 100_000)
    if value == 0 || value >= 100_000 {
      throw .statuteNumber(digits, text.text(digits))
    }
    return value
  }

  func letter(_ place: Int) -> Character {
    Character(Unicode.Scalar(text.lower(place)))
  }

  func range(_ unit: StatuteUnit) -> StatuteUnitRange {
    StatuteUnitRange(first: unit, last: nil)
  }

  func isSectionSign(_ index: Int) -> Bool {
    text.at(index) == 0xC2 && text.at(index + 1) == 0xA7
  }

  /// Steps over a section sign or a word for a part, with its dot and its case ending.
  mutating func unitWord() -> StatuteWord? {
    let bytes = text
    var found: StatuteWord?
    var end = next
    if isSectionSign(next) {
      found = .section
      while isSectionSign(end) { end += 2 }
    } else {
      let word = next..<bytes.afterWord(next)
      guard !word.isEmpty, let named = StatuteWord.named(bytes, word) else { return nil }
      found = named
      end = word.upperBound
      if bytes.at(end) == UInt8(ascii: ".") { end += 1 }
    }
    if bytes.at(end) == UInt8(ascii: ":") {
      let word = bytes.afterSpaces(end + 1)..<bytes.afterWord(bytes.afterSpaces(end + 1))
      for ending in StatuteWord.endings where bytes.says(ending, word) {
        end = word.upperBound
        break
      }
    }
    next = bytes.afterSpaces(end)
    return found
  }

  /// Steps over one comma or connecting word; whether there was one.
  private mutating func skipConnector() -> Bool {
    let bytes = text
    let before = next
    next = bytes.afterSpaces(next)
    if bytes.at(next) == UInt8(ascii: ",") { next = bytes.afterSpaces(next + 1) }
    let word = next..<bytes.afterWord(next)
    if StatuteWord.isConnector(bytes, word) { next = bytes.afterSpaces(word.upperBound) }
    return bytes.afterSpaces(before) != next
  }

  private func nextIsLabelBeforeLabelOrUnit() -> Bool {
    let bytes = text
    return bytes.isDigit(next)
      || (bytes.isASCIILetter(next) && bytes.afterWord(next) == next + 1)
  }

  mutating func skipSeparators() {
    let bytes = text
    let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":")]
    isApart = parts.isEmpty
    while next < bytes.count {
      let before = next
      next = bytes.afterSpaces(next)
      if marks.contains(bytes.at(next)) {
        next += 1
        isApart = true
      }
      let word = next..<bytes.afterWord(next)
      if StatuteWord.isConnector(bytes, word) {
        next = word.upperBound
        isApart = true
      }
      if next == before { return }
    }
  }

  func tokenEnd(_ index: Int) -> Int {
    let bytes = text
    let word = bytes.afterWord(index)
    return word > index ? word : bytes.afterToken(index)
  }
}
