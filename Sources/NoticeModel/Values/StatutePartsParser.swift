/// Reads the parts of an act: `9–18 §, 6. luku ja 87 § 1 mom.`, `Art. 6(1)(c)`.
struct StatutePartsParser {
  let text: [UInt8]
  var next: Int
  private var parts: [StatutePart] = []
  /// Whether a comma or a connecting word stands before the place: "2 luku, 3 §".
  private var isApart = true

  init(text: [UInt8], next: Int) {
    self.text = text
    self.next = next
  }

  mutating func all() throws(ValueProblem) -> [StatutePart] {
    skipSeparators()
    while next < text.count {
      try part()
      skipSeparators()
    }
    return parts
  }

  private mutating func part() throws(ValueProblem) {
    let bytes = text
    let start = next
    // A single "k" or "p" is a label here: only after a number is it short for kohta or punkt.
    if bytes.afterWord(next) != next + 1, let word = unitWord() {
      // The unit stands first: "Art. 6(1)(c)", "artikla 22", "alakohta a".
      let labels = try labels(after: word)
      guard !labels.isEmpty else { throw .statuteLabelMissing(start..<next) }
      try add(word, labels, at: start..<next)
      if word == .article { try articleTail() }
      return
    }
    let labels = try labels(after: nil)
    if labels.isEmpty { throw .statuteUnexpected(start..<max(tokenEnd(start), start + 1)) }
    let labelsEnd = next
    let brackets = try bracketed()
    if bytes.at(next) == UInt8(ascii: ".") { next += 1 }
    next = bytes.afterSpaces(next)
    if let word = unitWord() {
      try add(word, labels, at: start..<next)
      if word == .article { attach(brackets) }
      return
    }
    // "1 kohta c": a bare letter inside an article is its point.
    if labels.count == 1, labels[0].first.number == 0, let part = parts.last,
      part.kind == .article, part.moment != nil, part.point == nil
    {
      parts[parts.count - 1].point = labels[0]
      next = labelsEnd
      return
    }
    throw labels[0].first.number == 0
      ? .statuteUnexpected(start..<max(tokenEnd(start), labelsEnd))
      : .statuteUnitMissing(start..<labelsEnd, bytes.text(start..<labelsEnd))
  }

  /// What may follow "Art. 6": `(1)(c)`, `.1 c` or `.1.c`.
  private mutating func articleTail() throws(ValueProblem) {
    let bytes = text
    attach(try bracketed())
    guard bytes.at(next) == UInt8(ascii: "."), bytes.isDigit(next + 1) else { return }
    next += 1
    var found: [StatuteUnitRange] = []
    let digits = next..<bytes.afterDigits(next)
    found.append(range(StatuteUnit(number: try number(digits), letter: nil)))
    next = digits.upperBound
    let place = bytes.at(next) == UInt8(ascii: ".") ? next + 1 : bytes.afterSpaces(next)
    if bytes.isASCIILetter(place), bytes.afterWord(place) == place + 1 {
      found.append(range(StatuteUnit(number: 0, letter: letter(place))))
      next = place + 1
    }
    attach(found)
  }

  /// Reads `(1)(c)` right after a label.
  private mutating func bracketed() throws(ValueProblem) -> [StatuteUnitRange] {
    let bytes = text
    var found: [StatuteUnitRange] = []
    while bytes.at(next) == UInt8(ascii: "("), found.count < 2 {
      let inner = next + 1
      let digits = inner..<bytes.afterDigits(inner)
      let end: Int
      if !digits.isEmpty {
        found.append(range(StatuteUnit(number: try number(digits), letter: nil)))
        end = digits.upperBound
      } else if bytes.isASCIILetter(inner) {
        found.append(range(StatuteUnit(number: 0, letter: letter(inner))))
        end = inner + 1
      } else {
        end = inner
      }
      guard end > inner, bytes.at(end) == UInt8(ascii: ")") else {
        throw .statuteUnexpected(next..<max(tokenEnd(next), next + 1))
      }
      next = end + 1
    }
    return found
  }

  /// Puts the paragraph and point of an article into the part read last.
  private mutating func attach(_ labels: [StatuteUnitRange]) {
    guard let index = parts.indices.last else { return }
    for label in labels {
      if label.first.number > 0 && parts[index].moment == nil {
        parts[index].moment = label
      } else if parts[index].point == nil {
        parts[index].point = label
      }
    }
  }

  /// Adds what labels and their unit say: new parts, or something inside the last part.
  private mutating func add(
    _ word: StatuteWord, _ labels: [StatuteUnitRange], at place: Range<Int>
  ) throws(ValueProblem) {
    if [.chapter, .section, .article].contains(word),
      labels.contains(where: { $0.first.number == 0 })
    {
      throw .statuteUnexpected(place)
    }
    switch word {
    case .chapter: for label in labels { parts.append(StatutePart(.chapter, label)) }
    case .article: for label in labels { parts.append(StatutePart(.article, label)) }
    case .section:
      var chapter: StatuteUnit?
      if !isApart, let last = parts.last, last.kind == .chapter, last.numbers.last == nil {
        // "2 luku 3 §" is a section of the chapter, "2 luku, 3 §" are two parts.
        chapter = last.numbers.first
        parts.removeLast()
      }
      for label in labels { parts.append(StatutePart(.section, label, chapter: chapter)) }
    case .moment, .point, .subpoint:
      guard let base = parts.last, base.kind != .chapter else { throw .statuteOutside(place) }
      guard let first = inside(base, word, labels[0]) else { throw .statuteOutside(place) }
      // A second moment or point of the same section repeats the section: "1 mom. ja 3 mom.".
      if isRepeat(base, word) { parts.append(first) } else { parts[parts.count - 1] = first }
      for label in labels.dropFirst() {
        if let other = inside(base, word, label) { parts.append(other) }
      }
    }
  }

  /// Whether the last part already has such a unit, so that another one begins a new part.
  private func isRepeat(_ part: StatutePart, _ word: StatuteWord) -> Bool {
    switch (word, part.kind) {
    case (.moment, _): part.moment != nil
    case (.point, .article): part.moment != nil
    case (.point, _): part.point != nil
    case (_, .article): part.point != nil
    default: part.subpoint != nil
    }
  }

  /// The part with a moment, point or subpoint put in; nil where it has no place for it.
  private func inside(
    _ part: StatutePart, _ word: StatuteWord, _ label: StatuteUnitRange
  ) -> StatutePart? {
    var part = part
    switch (word, part.kind) {
    case (.moment, .section):
      (part.moment, part.point, part.subpoint) = (label, nil, nil)
    case (.point, .section):
      (part.point, part.subpoint) = (label, nil)
    case (.subpoint, .section):
      guard part.point != nil else { return nil }
      part.subpoint = label
    case (.moment, .article), (.point, .article):
      if label.first.number == 0 {
        part.point = label
      } else if label.last == nil, let letter = label.first.letter {
        // "6 artikla 1 c kohta".
        part.moment = range(StatuteUnit(number: label.first.number, letter: nil))
        part.point = range(StatuteUnit(number: 0, letter: letter))
      } else {
        (part.moment, part.point) = (label, nil)
      }
    case (.subpoint, .article): part.point = label
    default: return nil
    }
    return part
  }
}

extension StatutePartsParser {
  /// Reads labels joined by commas and connecting words: `12`, `9–18`, `53 e–g`, `12, 14 ja 16`.
  /// Stops before what is not a label.
  fileprivate mutating func labels(
    after word: StatuteWord?
  ) throws(ValueProblem) -> [StatuteUnitRange] {
    let bytes = text
    var labels: [StatuteUnitRange] = []
    while true {
      let start = next
      guard let first = try unit(allowsLetter: true) else { break }
      var last: StatuteUnit?
      let dash = bytes.afterSpaces(next)
      if bytes.dashLength(dash) > 0 {
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

  private func rises(_ a: StatuteUnit, _ b: StatuteUnit) -> Bool {
    if a.number != b.number { return a.number < b.number }
    return (a.letter ?? "`") < (b.letter ?? "`")
  }

  /// One label; the place stays where there is none.
  private mutating func unit(allowsLetter: Bool) throws(ValueProblem) -> StatuteUnit? {
    let bytes = text
    let digits = next..<bytes.afterDigits(next)
    if digits.isEmpty {
      guard allowsLetter, bytes.isASCIILetter(next), bytes.afterWord(next) == next + 1 else {
        return nil
      }
      next += 1
      return StatuteUnit(number: 0, letter: letter(next - 1))
    }
    let number = try number(digits)
    next = digits.upperBound
    let place = bytes.afterSpaces(next)
    guard bytes.isASCIILetter(place), bytes.afterWord(place) == place + 1,
      !isAbbreviation(place)
    else { return StatuteUnit(number: number, letter: nil) }
    next = place + 1
    return StatuteUnit(number: number, letter: letter(place))
  }

  /// Whether a single "k" or "p" is short for kohta or punkt: it is, unless a unit follows it.
  private func isAbbreviation(_ place: Int) -> Bool {
    let bytes = text
    guard StatuteWord.named(bytes, place..<place + 1) != nil else { return false }
    let after = bytes.afterSpaces(place + 1)
    return
      !(isSectionSign(after) || bytes.dashLength(after) > 0
      || StatuteWord.named(bytes, after..<bytes.afterWord(after)) != nil)
  }

  private mutating func number(_ digits: Range<Int>) throws(ValueProblem) -> Int {
    let value = text.number(digits, limit: 100_000)
    if value == 0 || value >= 100_000 {
      throw .statuteNumber(digits, text.text(digits))
    }
    return value
  }

  private func letter(_ place: Int) -> Character {
    Character(Unicode.Scalar(text.lower(place)))
  }

  private func range(_ unit: StatuteUnit) -> StatuteUnitRange {
    StatuteUnitRange(first: unit, last: nil)
  }

  private func isSectionSign(_ index: Int) -> Bool {
    text.at(index) == 0xC2 && text.at(index + 1) == 0xA7
  }

  /// Steps over a section sign or a word for a part, with its dot and its case ending.
  fileprivate mutating func unitWord() -> StatuteWord? {
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

  fileprivate mutating func skipSeparators() {
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

  fileprivate func tokenEnd(_ index: Int) -> Int {
    let bytes = text
    let word = bytes.afterWord(index)
    return word > index ? word : bytes.afterToken(index)
  }
}
