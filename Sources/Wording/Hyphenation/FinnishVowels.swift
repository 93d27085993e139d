/// How two vowels go together in Finnish.
enum FinnishVowels {
  @inline(__always)
  private static func isBack(_ code: UInt8) -> Bool {
    code == UInt8(ascii: "a") || code == UInt8(ascii: "o") || code == UInt8(ascii: "u")
  }

  @inline(__always)
  private static func isFront(_ code: UInt8) -> Bool {
    code == LetterCode.ä || code == LetterCode.ö || code == UInt8(ascii: "y")
  }

  /// Whether vowel harmony keeps both out of one word: they stand in two parts of a compound.
  static func clash(_ first: UInt8, _ second: UInt8) -> Bool {
    isBack(first) && isFront(second) || isFront(first) && isBack(second)
  }

  /// Whether the two never make one syllable, neither a long vowel nor a diphthong.
  static func areApart(_ first: UInt8, _ second: UInt8) -> Bool {
    switch second {
    case _ where first == second: false
    case UInt8(ascii: "a"), LetterCode.ä: true
    case UInt8(ascii: "o"): first != UInt8(ascii: "u")
    case LetterCode.ö: first != UInt8(ascii: "y")
    case UInt8(ascii: "e"):
      first != UInt8(ascii: "i") && first != LetterCode.å
    case LetterCode.å: false
    default: clash(first, second)
    }
  }

  /// `ia`, `iä`, `io`, `iö`, `ea`, `eä`: pairs within words, seldom the joint of a compound.
  static func isLoanEnding(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "i"): second != UInt8(ascii: "e")
    case UInt8(ascii: "e"): second == UInt8(ascii: "a") || second == LetterCode.ä
    default: false
    }
  }
}

/// Consonants at the joint of syllables.
enum FinnishClusters {
  /// Whether a loan word may begin with the two: a stop or `f` before `l` or `r`.
  static func mayBeginWord(_ first: UInt8, _ second: UInt8) -> Bool {
    guard second == UInt8(ascii: "r") || second == UInt8(ascii: "l") else { return false }
    switch first {
    case UInt8(ascii: "b"), UInt8(ascii: "d"), UInt8(ascii: "f"), UInt8(ascii: "g"),
      UInt8(ascii: "k"), UInt8(ascii: "p"), UInt8(ascii: "t"):
      return true
    default: return false
    }
  }
}
