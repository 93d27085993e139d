/// Where Swedish words break, with care: at the beginning of a known later part of a compound,
/// and before a consonant that a vowel follows. Two consonants that may belong together (`sk`,
/// `st`, `ck`, `ng`, `sj` …) are left alone, as is an `s` that may join two parts.
struct SwedishSyllables {
  private let parts = SwedishParts.all

  /// Calls `body` with the number of each letter before which the word may break.
  func breaks(in word: HyphenationWord, _ body: (Int) -> Void) {
    // A later part of a compound begins at `part`; the word does not break at `bound`.
    var (part, bound) = (-1, -1)
    var hasVowel = word.isVowel(0) || word.isVowel(1) || word.isVowel(2)
    for index in HyphenationWord.edge...(word.count - HyphenationWord.edge) {
      var breaks = false
      if index == part || parts.stands(in: word, at: index) {
        breaks = true
        bound = index + 1
      } else if !word.isVowel(index), word.isVowel(index + 1), index != bound {
        if parts.stands(in: word, at: index + 1) {
          part = index + 1
        } else {
          breaks = isCertain(word, index)
        }
      }
      // "gr|uppledare": a part without a vowel is none.
      if breaks, hasVowel {
        body(index)
        hasVowel = false
      }
      hasVowel = hasVowel || word.isVowel(index)
    }
  }

  /// Whether a syllable surely begins with the consonant at `index`, which a vowel follows.
  private func isCertain(_ word: HyphenationWord, _ index: Int) -> Bool {
    let (before, here) = (word.codes[index - 1], word.codes[index])
    if LetterCode.isVowel(before) { return here != UInt8(ascii: "x") }
    if before == here { return word.isVowel(index - 2) }
    return SwedishClusters.areApart(before, here)
  }
}

/// Consonants at the joint of syllables.
enum SwedishClusters {
  /// Whether a syllable ends between two consonants, whatever word they stand in.
  static func areApart(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case UInt8(ascii: "l"), UInt8(ascii: "m"), UInt8(ascii: "r"):
      // `s` may join two parts ("bolags|avtal"); `j` and `h` often stand behind a silent joint.
      second != UInt8(ascii: "s") && second != UInt8(ascii: "j")
    case UInt8(ascii: "n"):
      second != UInt8(ascii: "s") && second != UInt8(ascii: "g") && second != UInt8(ascii: "k")
        && second != UInt8(ascii: "j")
    case UInt8(ascii: "k"), UInt8(ascii: "p"):
      second == UInt8(ascii: "t")
    case UInt8(ascii: "f"): second == UInt8(ascii: "t")
    case UInt8(ascii: "g"), UInt8(ascii: "d"):
      second == UInt8(ascii: "n") || second == UInt8(ascii: "d") || second == UInt8(ascii: "b")
        || second == UInt8(ascii: "t")
    default: false
    }
  }
}
