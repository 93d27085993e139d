import SourceText

/// What stands around a pair of numbers, and whether it says that the pair names a statute.
struct StatuteContext {
  private let text: UnsafeBufferPointer<UInt8>
  private let pair: NumberPair
  /// Where the number ends, with "/EY" and the like.
  private(set) var end: Int
  /// Whether the number has "/EY" and the like behind it.
  private var hasUnionSuffix = false
  /// Whether a bracket opens right before the number.
  private let isBracketed: Bool
  /// The word before the number, or before the bracket, in small letters.
  private let word: [UInt8]
  /// Where that word begins.
  private let wordStart: Int

  init(_ text: UnsafeBufferPointer<UInt8>, _ pair: NumberPair) {
    self.text = text
    self.pair = pair
    end = pair.end
    isBracketed = pair.start > 0 && text[pair.start - 1] == UInt8(ascii: "(")
    (word, wordStart) = Self.word(before: isBracketed ? pair.start - 1 : pair.start, in: text)
    for suffix in ["/EY", "/EU", "/EG", "/EC"] where Self.stands(suffix, in: text, at: end) {
      end += suffix.utf8.count
      hasUnionSuffix = true
      break
    }
  }

  /// The year and number of the act of the European Union that the pair names.
  var unionAct: (year: Int, number: Int)? {
    guard !NumberPair.goesOn(text, at: end) else { return nil }
    if hasUnionSuffix {
      let year = (52...99).contains(pair.first) ? 1900 + pair.first : pair.first
      return (year, pair.second)
    }
    // Since 2015 the year comes first, before that with "N:o" last.
    if StatuteWords.unionMarks.contains(word) || StatuteWords.unionActs.ends(word) {
      if (2015...2100).contains(pair.first) { return (pair.first, pair.second) }
      if StatuteWords.unionMarks.contains(word), (1958...2014).contains(pair.second) {
        return (pair.second, pair.first)
      }
    }
    return nil
  }

  /// Whether the pair is the number and year of a Finnish statute.
  var isFinnishAct: Bool {
    guard !hasUnionSuffix, pair.secondDigits == 4, FinnishActs.years.contains(pair.second),
      FinnishActs.numbers.contains(pair.first), !NumberPair.goesOn(text, at: pair.end),
      !StatuteWords.unionMarks.contains(word),
      // "Asetus 1303/2013" may well be the Union's.
      UnionActs.link(number: pair.first, year: pair.second, .finnish) == nil,
      StatuteLink.of(number: pair.first, year: pair.second, isEU: false, language: .finnish) != nil
    else { return false }
    if StatuteWords.acts.ends(word), !StatuteWords.noActs.ends(word) {
      let (maker, _) = Self.word(before: wordStart, in: text)
      return !StatuteWords.unionMakers.contains(maker)
    }
    if StatuteWords.contains(english: word) { return true }
    guard !StatuteWords.others.begins(word), !StatuteWords.bodies.ends(word) else { return false }
    if isBracketed, endsInSmallLetter {
      // "(12/2024)" is rather a month.
      return pair.first > 12 && isClosed
    }
    return isFollowedBySection
  }

  /// Whether the pair is written as an act's number, right behind "laki", "lag" or "act", but is
  /// greater than any act has. Two years, "2019/2020", are none.
  var isBeyondVolumes: Bool {
    guard !hasUnionSuffix, pair.secondDigits == 4, FinnishActs.years.contains(pair.second),
      pair.first > FinnishActs.numbers.upperBound, !FinnishActs.years.contains(pair.first),
      !NumberPair.goesOn(text, at: pair.end)
    else { return false }
    return StatuteWords.plainActs.ends(word) && !StatuteWords.noActs.ends(word)
      || StatuteWords.contains(english: word)
  }

  /// Whether what is before the bracket is a word, and no abbreviation such as "HE".
  private var endsInSmallLetter: Bool {
    guard let last = word.last, !word.isEmpty else { return false }
    let written = text[wordStart + word.count - 1]
    return last == written && word.count > 2
  }

  /// Whether the bracket closes behind the number, or a comma follows.
  private var isClosed: Bool {
    pair.end < text.count
      && (text[pair.end] == UInt8(ascii: ")") || text[pair.end] == UInt8(ascii: ","))
  }

  /// Whether sections follow: "24 §", ", 64–83 §", "14.1 §", "6 luku", "24 pykälä", "section 24".
  private var isFollowedBySection: Bool {
    var index = pair.end
    if index < text.count, text[index] == UInt8(ascii: ",") { index += 1 }
    index = Self.skipSpaces(text, index)
    for word in ["section ", "sections "] where Self.stands(word, in: text, at: index) {
      return true
    }
    guard index > pair.end, index < text.count, NumberPair.isDigit(text[index]) else {
      return false
    }
    // So many bytes as a list of three or four sections takes.
    for place in index..<min(index + 24, text.count) {
      for word in ["§", "pykäl", "luku", "luvu", "kap"] where Self.stands(word, in: text, at: place)
      {
        return true
      }
      // A letter by itself belongs to a section: "8 a §".
      let isLetter = (text[place] | 0x20) &- 0x61 < 26
      if isLetter, text[place - 1] != 0x20, text[place - 1] != 0xA0 { return false }
      if text[place] == UInt8(ascii: "/") || text[place] == UInt8(ascii: "(") { return false }
    }
    return false
  }

  private static func stands(
    _ word: String, in text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> Bool {
    text.count - index >= word.utf8.count
      && zip(word.utf8, text[index...]).allSatisfy { $0 == $1 }
  }

  private static func skipSpaces(_ text: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
    var index = start
    while index < text.count, index - start < 4,
      text[index] == 0x20 || text[index] == 0xC2 || text[index] == 0xA0
    { index += 1 }
    return index
  }

  /// The word before a place, if nothing but spaces is between, in small letters, and where it
  /// begins. At most 40 bytes of it, so that the whole search takes linear time. A word may have
  /// hyphens, and the brackets of "(EU)".
  private static func word(
    before place: Int, in text: UnsafeBufferPointer<UInt8>
  ) -> (letters: [UInt8], start: Int) {
    var end = place
    while end > 0, place - end < 4,
      text[end - 1] == 0x20 || text[end - 1] == 0xA0 || text[end - 1] == 0xC2
    { end -= 1 }
    var start = end
    while start > 0, end - start < 40, isOfWord(text[start - 1]) { start -= 1 }
    // "(EU)" is a mark with its brackets; "(laki" is a word.
    if start < end, text[start] == UInt8(ascii: "("), text[end - 1] != UInt8(ascii: ")") {
      start += 1
    }
    return (text[start..<end].map { small($0) }, start)
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0xA0, 0xC2: return false
    case 0x80...: return true
    case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): return true
    default: return (byte | 0x20) &- 0x61 < 26
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}
