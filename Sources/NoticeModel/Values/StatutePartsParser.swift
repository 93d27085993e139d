/// Reads the parts of an act: `9–18 §, 6. luku ja 87 § 1 mom.`, `Art. 6(1)(c)`.
struct StatutePartsParser {
  let text: [UInt8]
  var next: Int
  private(set) var parts: [StatutePart] = []
  /// Whether a comma or a connecting word stands before the place: "2 luku, 3 §".
  var isApart = true

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

  /// Reads parts up to the act's name or number, and steps over "i", "of the" before it.
  mutating func allBeforeName() throws(ValueProblem) -> [StatutePart] {
    skipSeparators()
    while next < text.count && !actBegins() {
      try part()
      skipSeparators()
    }
    for preposition in ["i", "in", "of", "the"] {
      let word = next..<text.afterWord(next)
      if text.says(preposition, word) { next = text.afterSpaces(word.upperBound) }
    }
    return parts
  }

  private func actBegins() -> Bool {
    if text.at(next) == UInt8(ascii: "(") || isPreposition(next) { return true }
    if text.isDigit(next) { return text.at(text.afterDigits(next)) == UInt8(ascii: "/") }
    let word = next..<text.afterWord(next)
    return word.count > 1 && StatuteWord.named(text, word) == nil
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
    let inner = try dotted() + bracketed()
    if bytes.at(next) == UInt8(ascii: ".") { next += 1 }
    next = bytes.afterSpaces(next)
    if let word = unitWord() {
      try add(word, labels, at: start..<next)
      if word == .article || word == .section { attach(inner) }
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
    if bytes.isASCIILetter(place), bytes.afterWord(place) == place + 1, !isPreposition(place) {
      found.append(range(StatuteUnit(number: 0, letter: letter(place))))
      next = place + 1
    }
    attach(found)
  }

  /// Reads the moment of `87.1 §` or the paragraph of `6.1 artikla` right after a label.
  private mutating func dotted() throws(ValueProblem) -> [StatuteUnitRange] {
    let digits = next + 1..<text.afterDigits(next + 1)
    guard text.at(next) == UInt8(ascii: "."), !digits.isEmpty else { return [] }
    next = digits.upperBound
    var found = [range(StatuteUnit(number: try number(digits), letter: nil))]
    let place = next + 1
    if text.at(next) == UInt8(ascii: "."), text.isASCIILetter(place),
      text.afterWord(place) == place + 1
    {
      found.append(range(StatuteUnit(number: 0, letter: letter(place))))
      next = place + 1
    }
    return found
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

  /// Puts the moment or paragraph and the point into the part read last.
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
