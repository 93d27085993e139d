/// Where Finnish words break: before each consonant that a vowel follows, and between two vowels
/// that never make one syllable. Places that a rule cannot tell are left out: a missing break
/// costs little, a wrong one stops the reader.
struct FinnishSyllables {
  private let vowelParts = FinnishParts.vowels
  private let clusterParts = FinnishParts.clusters
  private let certainParts = FinnishParts.certain

  /// Calls `body` with the number of each letter before which the word may break.
  func breaks(in word: HyphenationWord, _ body: (Int) -> Void) {
    // A later part of a compound begins at `part`; the word does not break at `bound`.
    var (part, bound) = (-1, -1)
    for index in HyphenationWord.edge...(word.count - HyphenationWord.edge) {
      let (before, here) = (word.codes[index - 1], word.codes[index])
      var breaks = false
      if LetterCode.isVowel(here) {
        if index == part {
          breaks = true
          bound = index + 1
        } else if LetterCode.isVowel(before) {
          if FinnishVowels.clash(before, here) || isJoint(word, index) {
            breaks = true
            bound = index + 1
          } else if FinnishVowels.areApart(before, here) {
            breaks = index != bound && !isAlone(word, index)
            // "kunta|o|sake": whether the vowel ends a part or begins one is not known.
            if !breaks, !FinnishVowels.isLoanEnding(before, here) { bound = index + 1 }
          }
        }
      } else if word.isVowel(index + 1) {
        if endsParts(here), vowelParts.stands(in: word, at: index + 1) {
          part = index + 1
        } else {
          breaks = index != bound && !isUncertain(word, index)
        }
      } else if LetterCode.isVowel(before) || before == UInt8(ascii: "s"),
        clusterParts.stands(in: word, at: index)
      {
        breaks = true
        bound = index + 1
      }
      if breaks { body(index) }
    }
  }

  /// Whether a later part of a compound begins with the vowel at `index`, behind another vowel.
  private func isJoint(_ word: HyphenationWord, _ index: Int) -> Bool {
    let (before, here) = (word.codes[index - 1], word.codes[index])
    // Two of the same would have a hyphen between them; "tuottaja" has no "ottaja" in it.
    if before == here || before == UInt8(ascii: "u") && word.codes[index + 1] == UInt8(ascii: "t") {
      return false
    }
    return vowelParts.stands(in: word, at: index)
  }

  /// Whether the vowel at `index` is a syllable by itself, which should stand at no line's end.
  private func isAlone(_ word: HyphenationWord, _ index: Int) -> Bool {
    if word.isVowel(index + 1) {
      return FinnishVowels.areApart(word.codes[index], word.codes[index + 1])
    }
    return word.isVowel(index + 2)
  }

  /// Whether first parts of compounds often end in this consonant, as cases and `-mis-`, `-us-`.
  private func endsParts(_ code: UInt8) -> Bool {
    code == UInt8(ascii: "n") || code == UInt8(ascii: "s")
  }

  /// Whether a break before the consonant at `index` may be a letter off.
  private func isUncertain(_ word: HyphenationWord, _ index: Int) -> Bool {
    let (before, here) = (word.codes[index - 1], word.codes[index])
    if LetterCode.isVowel(before) {
      // "kunnan|yhteinen": vowels that no one word mixes, and an ending that may be either's.
      return endsParts(here) && FinnishVowels.clash(before, word.codes[index + 1])
        && !certainParts.stands(in: word, at: index)
    }
    // "met-ri" and "tie-to-pro-ses-si" look alike.
    return FinnishClusters.mayBeginWord(before, here)
  }
}
