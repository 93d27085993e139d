import Law

/// Finds the lexicon's kinds of data in running text, by the beginnings of words that the law's
/// table has for Finnish and Swedish. Linear in the text.
struct StemIndex {
  /// One word of a pattern.
  private struct Part {
    var bytes: [UInt8]
    var isWhole: Bool
    /// Endings with which it is another word.
    var exceptions: [[UInt8]]
  }

  private struct Pattern {
    let term: Int
    let isInfix: Bool
    let parts: [Part]
  }

  private var patterns: [Pattern] = []
  /// Patterns by the first three bytes of their first word.
  private var byBeginning: [UInt32: [Int]] = [:]

  /// The words of each term, numbered as given.
  init(_ terms: [[String]]) {
    for (term, words) in terms.enumerated() {
      for word in words { add(word, term) }
    }
  }

  private mutating func add(_ word: String, _ term: Int) {
    var isInfix = false
    var parts: [Part] = []
    for piece in word.utf8.split(separator: UInt8(ascii: " ")) {
      var rest = piece
      // An abbreviation in capitals is no beginning of a word.
      if rest.first == UInt8(ascii: "!") { return }
      if rest.first == UInt8(ascii: "~") {
        isInfix = parts.isEmpty
        rest = rest.dropFirst()
      }
      let isWhole = rest.first == UInt8(ascii: "=")
      if isWhole { rest = rest.dropFirst() }
      let cut = rest.split(separator: UInt8(ascii: "^"))
      guard let stem = cut.first else { continue }
      let pieces = NamePieces(String(Substring(stem))).pieces
      for (index, bytes) in pieces.enumerated() {
        let isLast = index == pieces.count - 1
        parts.append(
          Part(
            bytes: bytes, isWhole: isWhole || !isLast,
            exceptions: isLast
              ? cut.dropFirst().flatMap { NamePieces(String(Substring($0))).pieces } : []))
      }
    }
    guard let first = parts.first, let key = Self.key(first.bytes, 0) else { return }
    byBeginning[key, default: []].append(patterns.count)
    patterns.append(Pattern(term: term, isInfix: isInfix, parts: parts))
  }

  private static func key(_ bytes: [UInt8], _ start: Int) -> UInt32? {
    // Of words of one or two letters (`ip-osoite`) the whole.
    guard start + 2 < bytes.count || start == 0 else { return nil }
    return bytes[start...].prefix(3).reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// The numbers of the terms that the words tell of, in the order of the text. What begins inside
  /// the words of another is no term of its own: an IP address is no address.
  func terms(in words: [[UInt8]]) -> [Int] {
    var found: [Int] = []
    var explained = 0
    for (index, word) in words.enumerated() where word.count <= 80 && index >= explained {
      var end = explained
      for start in 0..<max(min(1, word.count), word.count - 2) {
        guard let key = Self.key(word, start), let candidates = byBeginning[key] else { continue }
        for candidate in candidates {
          let pattern = patterns[candidate]
          if start > 0, !pattern.isInfix { continue }
          guard matches(pattern, words, index, start) else { continue }
          end = max(end, index + pattern.parts.count)
          if !found.contains(pattern.term) { found.append(pattern.term) }
        }
        explained = end
        if index < explained { break }
      }
    }
    return found
  }

  private func matches(_ pattern: Pattern, _ words: [[UInt8]], _ index: Int, _ start: Int) -> Bool {
    var place = index
    for (number, part) in pattern.parts.enumerated() {
      guard place < words.count else { return false }
      let word = words[place][(number == 0 ? start : 0)...]
      guard word.starts(with: part.bytes) else { return false }
      let ending = word.dropFirst(part.bytes.count)
      if part.isWhole, !ending.isEmpty { return false }
      if part.exceptions.contains(where: { ending.starts(with: $0) }) { return false }
      place += 1
    }
    return true
  }
}
