/// The beginnings of words that often stand as a later part of a compound, where the rule of
/// syllables would break one letter too early: `viran|omainen`, not `vira|nomainen`.
struct PartBeginnings: Sendable {
  /// How many letters of a beginning are compared; as many as one register holds.
  static let longest = 8

  private struct Beginning: Sendable {
    let letters: UInt64
    let mask: UInt64
  }

  private let beginnings: [Beginning]
  /// The number of the first beginning of each letter, by the letter's low five bits; one more
  /// entry than there are letters.
  private let first: [Int]
  /// The second letters that follow each first letter, a bit for each.
  private let seconds: [UInt32]

  /// The beginnings, of two letters or more, separated by spaces, in small letters.
  init(_ list: String) {
    var sorted: [[[UInt8]]] = Array(repeating: [], count: 32)
    for word in list.split(whereSeparator: \.isWhitespace) {
      let codes = Array(LetterCode.codes(of: String(word)).prefix(Self.longest))
      if let letter = codes.first { sorted[Int(letter & 0x1F)].append(codes) }
    }
    var beginnings: [Beginning] = []
    var first = [0]
    for words in sorted {
      for codes in words {
        let letters = codes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let mask = codes.count == Self.longest ? ~0 : (UInt64(1) << UInt64(8 * codes.count)) - 1
        beginnings.append(Beginning(letters: letters, mask: mask))
      }
      first.append(beginnings.count)
    }
    self.beginnings = beginnings
    self.first = first
    seconds = sorted.map { words in
      words.reduce(0) { $1.count > 1 ? $0 | 1 << UInt32($1[1] & 0x1F) : $0 }
    }
  }

  /// Whether one of the beginnings stands at a place of a word.
  func stands(in word: HyphenationWord, at place: Int) -> Bool {
    let letter = Int(word.codes[place] & 0x1F)
    guard LetterCode.isOne(of: seconds[letter], word.codes[place + 1]) else { return false }
    let (low, high) = (first[letter], first[letter + 1])
    let letters = word.eightLetters(from: place)
    for index in low..<high
    where letters & beginnings[index].mask == beginnings[index].letters { return true }
    return false
  }
}
