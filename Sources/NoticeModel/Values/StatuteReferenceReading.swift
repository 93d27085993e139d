extension StatuteReference {
  /// Reads a reference with a number (`1386/2010`, `(EU) 2016/679`), a name, or both, and the parts
  /// of the act after them.
  package static func read(_ text: String) -> Result<StatuteReference, ValueProblem> {
    do throws(ValueProblem) {
      var parser = StatuteParser(Array(text.utf8))
      return .success(try parser.reference())
    } catch {
      return .failure(error)
    }
  }
}

/// Reads the head of a reference: the act's name and number, in either order.
struct StatuteParser {
  let text: [UInt8]
  var next = 0

  init(_ text: [UInt8]) { self.text = text }

  mutating func reference() throws(ValueProblem) -> StatuteReference {
    next = text.afterSpaces(0)
    if partBegins(at: next), !pairBegins(at: next) { return try partsFirst() }
    let head = try head()
    skipPunctuation()
    var parts = StatutePartsParser(text: text, next: next)
    return try checked(
      name: head.name, act: head.number, try parts.all(), numberAt: numberRange)
  }

  /// Reads the name and the number of the act; at least one of them stands there.
  private mutating func head() throws(ValueProblem) -> (name: String?, number: StatuteNumber?) {
    var (name, saysUnion) = try self.name()
    let act = try number(saysUnion: saysUnion)
    if act != nil && name == nil {
      skipPunctuation()
      name = try nameAfterNumber()
    }
    guard act != nil || name != nil else { throw .notAStatute(0..<text.count) }
    return (name, act)
  }

  private func checked(
    name: String?, act: StatuteNumber?, _ parts: [StatutePart], numberAt place: Range<Int>?
  ) throws(ValueProblem) -> StatuteReference {
    if let act, act.isEU, parts.contains(where: { $0.kind == .section }) {
      throw .statuteNumberSwapped(place ?? 0..<text.count)
    }
    return StatuteReference(name: name, act: act, parts: parts)
  }

  /// Reads a reference that names its act last: `6 § i dataskyddslagen`, `Art. 6(1)(c) GDPR`.
  private mutating func partsFirst() throws(ValueProblem) -> StatuteReference {
    var parts = StatutePartsParser(text: text, next: next)
    let found = try parts.allBeforeName()
    var rest = StatuteParser(text)
    rest.next = parts.next
    guard rest.next < text.count else { throw .notAStatute(0..<text.count) }
    let act = try rest.head()
    rest.skipPunctuation()
    if rest.next < text.count {
      throw .statuteUnexpected(rest.next..<max(text.afterToken(rest.next), rest.next + 1))
    }
    return try checked(name: act.name, act: act.number, found, numberAt: rest.numberRange)
  }

  /// Where the number stood, for a problem that shows later.
  private var numberRange: Range<Int>?

  /// The words before the number or the first part; whether "EU" stands right before a number.
  private mutating func name() throws(ValueProblem) -> (name: String?, saysUnion: Bool) {
    let bytes = text
    let start = next
    var end = next
    while next < bytes.count && !partBegins(at: next) {
      let open = bytes.at(next) == UInt8(ascii: "(")
      let inner = open ? bytes.afterSpaces(next + 1) : next
      if open && bytes.isDigit(inner) { break }
      let tokenEnd = open ? closing(after: next) : bytes.afterToken(next)
      if open && bytes.at(tokenEnd - 1) != UInt8(ascii: ")") {
        throw .statuteUnexpected(next..<next + 1)
      }
      let afterwards = bytes.afterSpaces(tokenEnd)
      let mark = inner..<bytes.afterWord(inner)
      let isWhole = bytes.afterSpaces(mark.upperBound) == (open ? tokenEnd - 1 : afterwards)
      if isWhole && isUnionMark(mark) && bytes.isDigit(afterNumberSign(afterwards)) {
        next = afterNumberSign(afterwards)
        return (words(start..<end), true)
      }
      if afterNumberSign(next) != next && bytes.isDigit(afterNumberSign(next)) {
        next = afterNumberSign(next)
        return (words(start..<end), false)
      }
      end = tokenEnd
      next = afterwards
    }
    return (words(start..<end), false)
  }

  private mutating func nameAfterNumber() throws(ValueProblem) -> String? {
    let bytes = text
    let start = next
    if bytes.at(next) == UInt8(ascii: "(") && bytes.isWordByte(next + 1) {
      let end = closing(after: next)
      let inner = start + 1..<end - 1
      for index in inner where bytes.isDigit(index) || bytes.at(index) == UInt8(ascii: "(") {
        return nil
      }
      guard bytes.at(end - 1) == UInt8(ascii: ")") else { return nil }
      next = end
      return words(inner)
    }
    let first = next..<bytes.afterWord(next)
    guard !first.isEmpty, StatuteWord.named(bytes, first) == nil,
      !StatuteWord.isConnector(bytes, first)
    else { return nil }
    var end = next
    while next < bytes.count, !partBegins(at: next), bytes.at(next) != UInt8(ascii: "("),
      afterNumberSign(next) == next
    {
      end = bytes.afterToken(next)
      next = bytes.afterSpaces(end)
    }
    return words(start..<end)
  }

  /// Whether a section, chapter or article, or the act's number, begins at a place.
  private func partBegins(at index: Int) -> Bool {
    let bytes = text
    if bytes.isDigit(index) || (bytes.at(index) == 0xC2 && bytes.at(index + 1) == 0xA7) {
      return true
    }
    let word = index..<bytes.afterWord(index)
    guard !word.isEmpty, StatuteWord.named(bytes, word) != nil else { return false }
    var after = word.upperBound
    if bytes.at(after) == UInt8(ascii: ".") { after += 1 }
    return bytes.isDigit(bytes.afterSpaces(after))
  }

  /// Whether an act's number begins at a place: digits and a slash, or a day before it.
  private func pairBegins(at index: Int) -> Bool {
    dated(index) != nil || text.at(text.afterDigits(index)) == UInt8(ascii: "/")
  }

  /// The place after "N:o", "nro" or "nr", or the same place.
  private func afterNumberSign(_ index: Int) -> Int {
    let bytes = text
    guard bytes.at(index) | 0x20 == UInt8(ascii: "n") else { return index }
    for sign in ["n:o", "nro", "nr", "no"] where bytes.continues(with: sign, at: index) {
      var after = index + sign.utf8.count
      if bytes.at(after) == UInt8(ascii: ".") { after += 1 }
      let next = bytes.afterSpaces(after)
      if bytes.isDigit(next) { return next }
    }
    return index
  }

  private func closing(after open: Int) -> Int {
    let bytes = text
    var index = open
    while index < bytes.count {
      if bytes.at(index) == UInt8(ascii: ")") { return index + 1 }
      index += 1
    }
    return bytes.count
  }

  /// The words of a range with single spaces, without punctuation at the end.
  private func words(_ range: Range<Int>) -> String? {
    let bytes = text
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let end = min(bytes.afterToken(index), range.upperBound)
      result.append(contentsOf: bytes[index..<end])
      index = end
      let next = min(bytes.afterSpaces(index), range.upperBound)
      if next > index, !result.isEmpty { result.append(0x20) }
      index = next
    }
    while let last = result.last, last == 0x20 || Self.isPunctuation(last) { result.removeLast() }
    // A name has a letter in it; signs alone are none.
    let hasLetter = result.indices.contains { result.isWordByte($0) }
    return !hasLetter ? nil : String(decoding: result, as: UTF8.self)
  }

  private mutating func skipPunctuation() {
    let bytes = text
    next = bytes.afterSpaces(next)
    while Self.isPunctuation(bytes.at(next)) { next = bytes.afterSpaces(next + 1) }
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: ";")
  }
}

extension StatuteParser {
  /// Reads `1386/2010`, `(1386/2010)`, `30.3.2009/298`, `2016/679` or `95/46/EY`; nil where no number stands.
  fileprivate mutating func number(saysUnion: Bool) throws(ValueProblem) -> StatuteNumber? {
    let bytes = text
    let isBracketed = bytes.at(next) == UInt8(ascii: "(")
    let start = isBracketed ? bytes.afterSpaces(next + 1) : next
    let first = start..<bytes.afterDigits(start)
    if let dated = dated(start) {
      next = dated.end
      if isBracketed { try closeBracket() }
      return dated.act
    }
    guard !first.isEmpty, bytes.at(first.upperBound) == UInt8(ascii: "/") else {
      if saysUnion || isBracketed {
        throw .statuteNumber(next..<max(next + 1, first.upperBound), bytes.text(first))
      }
      return nil
    }
    let second = first.upperBound + 1..<bytes.afterDigits(first.upperBound + 1)
    let pair = first.lowerBound..<second.upperBound
    if second.isEmpty { throw .statuteNumber(pair, bytes.text(pair)) }
    numberRange = pair
    next = second.upperBound
    var isUnion = saysUnion
    if bytes.at(next) == UInt8(ascii: "/") {
      let mark = next + 1..<bytes.afterWord(next + 1)
      guard isUnionMark(mark) else { throw .statuteUnexpected(next..<mark.upperBound) }
      isUnion = true
      next = mark.upperBound
    }
    let act = try act(first, second, isUnion: isUnion)
    if isBracketed { try closeBracket() }
    return act
  }

  private mutating func closeBracket() throws(ValueProblem) {
    next = text.afterSpaces(next)
    guard text.at(next) == UInt8(ascii: ")") else {
      throw .statuteUnexpected(next..<max(text.afterToken(next), min(next + 1, text.count)))
    }
    next += 1
  }

  /// Reads `30.3.2009/298`, a Finnish act by its day and number.
  private func dated(_ start: Int) -> (act: StatuteNumber, end: Int)? {
    var place = start
    for _ in 0..<2 {
      let digits = place..<text.afterDigits(place)
      guard (1...2).contains(digits.count), text.at(digits.upperBound) == UInt8(ascii: ".") else {
        return nil
      }
      place = digits.upperBound + 1
    }
    let year = place..<text.afterDigits(place)
    let digits = year.upperBound + 1..<text.afterDigits(year.upperBound + 1)
    let number = text.number(digits, limit: 100_000)
    guard year.count == 4, text.at(year.upperBound) == UInt8(ascii: "/"), !digits.isEmpty,
      StatuteNumber.finnishYears.contains(text.number(year)), (1...1951).contains(number)
    else { return nil }
    let act = StatuteNumber(number: number, year: text.number(year), isEU: false)
    return (act, digits.upperBound)
  }

  /// Whether a word is "EU", "EY" or one of their like.
  private func isUnionMark(_ word: Range<Int>) -> Bool {
    let bytes = text
    // Nearly no word has two letters, or three that begin so.
    guard 2...3 ~= word.count, "ey".utf8.contains(bytes.lower(word.lowerBound)) else {
      return false
    }
    for mark in ["eu", "ey", "eg", "ec", "ety", "eeg", "eec", "yos"] where bytes.says(mark, word) {
      return true
    }
    return false
  }

  /// Decides which of the two is the year. A pair that could be either is an EU act when its
  /// first number is a year of the EU: no Finnish volume has had so many acts.
  private func act(
    _ first: Range<Int>, _ second: Range<Int>, isUnion: Bool
  ) throws(ValueProblem) -> StatuteNumber {
    let bytes = text
    let a = bytes.number(first, limit: 100_000)
    let b = bytes.number(second, limit: 100_000)
    let fullYear = first.count == 2 && isUnion && a >= 52 ? 1900 + a : a
    let canBeUnion = StatuteNumber.unionYears.contains(fullYear) && (1..<100_000).contains(b)
    let canBeFinnish =
      second.count == 4 && StatuteNumber.finnishYears.contains(b) && (1..<100_000).contains(a)
    if canBeUnion {
      return StatuteNumber(number: b, year: fullYear, isEU: true)
    }
    if isUnion && StatuteNumber.unionYears.contains(b) && (1..<100_000).contains(a) {
      // Acts before 2015 put the number first: (EU) N:o 765/2008.
      return StatuteNumber(number: a, year: b, isEU: true)
    }
    if canBeFinnish && !isUnion { return StatuteNumber(number: a, year: b, isEU: false) }
    if a == 0 { throw .statuteZero(first) }
    throw .statuteYear(isUnion ? first : second, bytes.text(isUnion ? first : second))
  }
}
