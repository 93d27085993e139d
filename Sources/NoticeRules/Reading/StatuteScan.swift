import Law
import NoticeModel
import SourceText

/// Finds the acts that a text cites.
enum StatuteScan {
  /// - Parameters:
  ///   - names: where the text has words of `StatuteNames.cues`.
  ///   - signs: the section signs of the text.
  static func citations(
    in bytes: UnsafeBufferPointer<UInt8>, names: [CueMatch], signs: [SectionSign],
    _ acts: inout NamedActs
  ) -> [CitedStatute.Content] {
    var numbers: [StatuteMention] = []
    if bytes.has(UInt8(ascii: "/")) { StatuteMention.all(in: bytes) { numbers.append($0) } }
    if names.isEmpty, numbers.isEmpty { return [] }
    var found: [CitedStatute.Content] = []
    var taken = Set<Int>()
    var end = 0
    var next = 0
    for mention in names where mention.range.lowerBound >= end {
      guard let (name, place, named) = StatuteNames.name(mention, in: bytes, &acts) else {
        continue
      }
      end = place.upperBound
      // "tietosuojalaki (1050/2018)", "tietosuojalaissa 1050/2018".
      while next < numbers.count, numbers[next].range.lowerBound < end { next += 1 }
      let number =
        next < numbers.count && numbers[next].range.lowerBound - end <= 3 ? next : nil
      if number == nil, Self.isForeign(place.lowerBound, in: bytes) { continue }
      if let number { taken.insert(number) }
      let act = number.map { numbers[$0] }
      found.append(
        CitedStatute.Content(
          bytes: place.lowerBound..<(act.map { bytes.afterBracket($0.range.upperBound) } ?? end),
          name: name, nameBytes: place, named: named, number: act.map(CitedStatute.Number.init),
          numberBytes: act?.range, parts: [], hasName: true))
    }
    for (index, act) in numbers.enumerated() where !taken.contains(index) {
      found.append(
        CitedStatute.Content(
          bytes: act.range, name: nil, nameBytes: nil, named: [],
          number: CitedStatute.Number(act), numberBytes: act.range, parts: [],
          hasName: Self.hasName(before: act.range.lowerBound, in: bytes)))
    }
    found.sort { $0.bytes.lowerBound < $1.bytes.lowerBound }
    return Self.adding(signs, to: found, in: bytes)
  }

  /// The citations with the sections that follow them: "hallintolain 50–51 § ja 53 §".
  private static func adding(
    _ signs: [SectionSign], to found: [CitedStatute.Content],
    in bytes: UnsafeBufferPointer<UInt8>
  ) -> [CitedStatute.Content] {
    var next = signs[...]
    return found.map { cited in
      var parts: [CitedStatute.Part] = []
      var end = cited.bytes.upperBound
      while let sign = next.first {
        if sign.bytes.lowerBound < end {
          next.removeFirst()
          continue
        }
        guard sign.bytes.lowerBound - end <= 8 else { break }
        next.removeFirst()
        end = sign.bytes.upperBound
        guard let numbers = sign.numbers else { continue }
        parts.append(
          CitedStatute.Part(
            isChapter: false, numbers: numbers, hasLetter: sign.hasLetter, words: sign.label))
      }
      return cited.having(parts)
    }
  }

  /// Whether a capital word that is not the sentence's first stands before a name: "Japanin
  /// henkilötietolakia" is another country's act.
  private static func isForeign(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = place
    while end > 0, place - end < 4, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x0A { end -= 1 }
    var start = end
    while start > 0, end - start < 40, bytes.isWordByte(start - 1) { start -= 1 }
    guard start > 1, end < place, start < end, bytes[start] &- 0x41 < 26,
      bytes[start - 1] == 0x20 || bytes[start - 1] == 0x0A,
      bytes.isWordByte(start - 2) || bytes[start - 2] == UInt8(ascii: ",")
    else { return false }
    let word = String(decoding: bytes[start..<end], as: UTF8.self)
    return word != "Suomen" && word != "Finlands"
  }

  /// Whether the word before a number, or before its bracket, is more than "laki" by itself.
  private static func hasName(before place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var end = place
    if end > 0, bytes[end - 1] == UInt8(ascii: "(") { return true }
    while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0xA0 || bytes[end - 1] == 0xC2 {
      end -= 1
    }
    var start = end
    while start > 0, end - start < 40, bytes.isWordByte(start - 1) { start -= 1 }
    // "lain", "laissa", "lagen"; a longer word is a name.
    return end - start > 6
  }
}

extension CitedStatute.Number {
  fileprivate init(_ mention: StatuteMention) {
    self.init(number: mention.number, year: mention.year, isEU: mention.isEU)
  }
}

extension CitedStatute.Content {
  fileprivate func having(_ parts: [CitedStatute.Part]) -> CitedStatute.Content {
    parts.isEmpty
      ? self
      : CitedStatute.Content(
        bytes: bytes, name: name, nameBytes: nameBytes, named: named, number: number,
        numberBytes: numberBytes, parts: parts, hasName: hasName)
  }

  /// What a reference in a field for references tells.
  ///
  /// - Parameter acts: those that have or had the reference's name.
  convenience init(
    _ reference: StatuteReference, _ acts: [Statute], in bytes: UnsafeBufferPointer<UInt8>
  ) {
    self.init(
      bytes: 0..<bytes.count, name: reference.name,
      nameBytes: reference.name.flatMap { name in
        name.withBytes { bytes.begins(with: $0) } ? 0..<name.utf8.count : nil
      },
      named: acts,
      number: reference.act.map {
        CitedStatute.Number(number: $0.number, year: $0.year, isEU: $0.isEU)
      },
      numberBytes: reference.act.flatMap { act in
        act.isEU
          ? bytes.place(of: act.year, act.number) : bytes.place(of: act.number, act.year)
      },
      parts: reference.parts.compactMap { part in
        let first = part.numbers.first.number
        let last = part.numbers.last?.number ?? first
        guard part.kind != .article, first > 0, first <= last else { return nil }
        return CitedStatute.Part(
          isChapter: part.kind == .chapter, numbers: first...last,
          hasLetter: part.numbers.first.letter != nil,
          words: part.numbers.canonical + (part.kind == .chapter ? " luku" : " §"))
      },
      hasName: reference.name.map { $0.utf8.count > 6 } ?? false)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The place behind the bracket that closes at a place; else the same place.
  fileprivate func afterBracket(_ place: Int) -> Int {
    place < count && self[place] == UInt8(ascii: ")") ? place + 1 : place
  }

  /// Whether the text begins with some bytes.
  fileprivate func begins(with start: UnsafeBufferPointer<UInt8>) -> Bool {
    guard start.count <= count else { return false }
    return start.indices.allSatisfy { self[$0] == start[$0] }
  }

  /// The first place of two numbers with a slash between.
  fileprivate func place(of first: Int, _ second: Int) -> Range<Int>? {
    var letters: [UInt8] = []
    letters.reserveCapacity(16)
    letters.append(decimal: first)
    letters.append(UInt8(ascii: "/"))
    letters.append(decimal: second)
    guard count >= letters.count else { return nil }
    for start in 0...(count - letters.count)
    where self[start] == letters[0] && has(letters, at: start) {
      return start..<start + letters.count
    }
    return nil
  }
}

extension [UInt8] {
  /// Appends the digits of a number.
  fileprivate mutating func append(decimal number: Int) {
    let place = count
    var rest = number.magnitude
    repeat {
      insert(UInt8(ascii: "0") + UInt8(rest % 10), at: place)
      rest /= 10
    } while rest > 0
  }
}
