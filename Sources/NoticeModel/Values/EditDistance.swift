/// The candidate that a misspelt word most likely means; nil when none is near.
///
/// Near is a third of the word's characters, at least one, in insertions, deletions, substitutions
/// and swaps of neighbours (Damerau–Levenshtein, restricted), whatever the case. Of equally near
/// candidates the first in code point order wins, so that the order of a set does not matter.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = foldedScalars(word)
  // A whole paragraph is no misspelt word, and would cost the square of its length.
  if wanted.count > 100 { return nil }
  var bound = max(1, wanted.count / 3)
  var best: String?
  var rows = EditRows(wanted)
  for candidate in candidates {
    // One edit changes at most four bytes: most candidates are out by length alone.
    let difference = candidate.utf8.count - word.utf8.count
    if abs(difference) > 4 * bound { continue }
    guard let distance = rows.distance(to: foldedScalars(candidate), atMost: bound) else {
      continue
    }
    if let current = best, distance == bound, current <= candidate, rows.found == bound {
      continue
    }
    best = candidate
    bound = distance
    rows.found = distance
  }
  return best
}

/// The code points of a word in lower case (ASCII and Latin-1, which is where words here differ).
private func foldedScalars(_ word: String) -> [UInt32] {
  word.unicodeScalars.map { scalar in
    switch scalar.value {
    case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: scalar.value + 0x20
    default: scalar.value
    }
  }
}

/// Three rows of the distance table: memory grows with the word's length only.
private struct EditRows {
  /// The distance of the best candidate so far; larger than any bound before the first.
  var found = Int.max
  private let word: [UInt32]
  private var beforeLast: [Int]
  private var last: [Int]
  private var current: [Int]

  init(_ word: [UInt32]) {
    self.word = word
    let row = [Int](repeating: 0, count: word.count + 1)
    (beforeLast, last, current) = (row, row, row)
  }

  /// The distance of another word; nil when it is larger than the bound.
  mutating func distance(to other: [UInt32], atMost bound: Int) -> Int? {
    if abs(other.count - word.count) > bound { return nil }
    for column in 0...word.count { last[column] = column }
    for row in 0..<other.count {
      current[0] = row + 1
      var least = row + 1
      for column in 0..<word.count {
        let isSame = other[row] == word[column]
        var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, other[row] == word[column - 1], other[row - 1] == word[column] {
          cost = min(cost, beforeLast[column - 1] + 1)
        }
        current[column + 1] = cost
        least = min(least, cost)
      }
      // A swap looks two rows back, but never gives less than a step from the row between.
      if least > bound { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[word.count] <= bound ? last[word.count] : nil
  }
}
