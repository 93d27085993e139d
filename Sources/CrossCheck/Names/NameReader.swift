import Law

/// Reads names as ideas: `asiakkaanSähköposti`, `kund_epost` and `customer_email` are all
/// client + email.
///
/// A piece is looked up whole, then without an ending, then as a compound: cut into as few known
/// words of one language as cover it (`henkilötunnuksentarkistus`). Where no words cover it, a known
/// Finnish or Swedish word at its beginning or end is taken, because such compounds have their head
/// last. Costs at most the square of `longestPiece` for a piece, and each name is read once.
struct NameReader {
  let words: WordList
  private var known: [String: [NameConcept]] = [:]
  private var pieces: [NameHash: [NameConcept]] = [:]

  /// Longer pieces are not cut into words.
  private static let longestPiece = 48

  init(_ words: WordList) { self.words = words }

  /// The ideas of a name in order, without those that say nothing.
  mutating func read(_ name: String) -> [NameConcept] {
    if let found = known[name] { return found }
    var concepts: [NameConcept] = []
    let parts = NamePieces(name).pieces
    var place = 0
    while place < parts.count {
      var found: [NameConcept]?
      // `s_posti`, `e-mail`, `user_name`: a word that its writer cut in two.
      if place + 1 < parts.count, parts[place].count + parts[place + 1].count <= 24 {
        found = whole(
          parts[place] + parts[place + 1], withEndings: parts[place + 1].count > 2)
      }
      if found != nil { place += 1 }
      for concept in found ?? read(piece: parts[place]) where words.role(concept) != .stop {
        concepts.append(concept)
      }
      place += 1
    }
    known[name] = concepts
    return concepts
  }

  private mutating func read(piece: [UInt8]) -> [NameConcept] {
    var hash = NameHash()
    for byte in piece { hash.add(byte) }
    if let found = pieces[hash] { return found }
    let found = whole(piece) ?? compound(piece) ?? ends(piece)
    pieces[hash] = found
    return found
  }

  private func whole(_ piece: [UInt8], withEndings: Bool = true) -> [NameConcept]? {
    var hash = NameHash()
    // Hashes of the longest beginnings, so that endings can be taken off.
    var stems: [NameHash] = []
    for (index, byte) in piece.enumerated() {
      if index + Self.longestEnding >= piece.count { stems.append(hash) }
      hash.add(byte)
    }
    if let entry = words.entry(hash) { return [entry.concept] }
    guard withEndings, let last = piece.last, last < 128 else { return nil }
    for ending in Self.endings[Int(last)]
    where piece.count - ending.bytes.count >= ending.shortestStem {
      guard piece.suffix(ending.bytes.count).elementsEqual(ending.bytes),
        let entry = words.entry(stems[stems.count - ending.bytes.count]), !entry.isWhole,
        entry.languages & ending.languages != 0
      else { continue }
      return [entry.concept]
    }
    return nil
  }

  private typealias Ending = (bytes: [UInt8], languages: UInt8, shortestStem: Int)
  private static let longestEnding = 4

  /// Endings of cases and numbers by their last letter, shortest first, with the languages that have
  /// them: a `trailer` is no trail.
  private static let endings: [[Ending]] = {
    let all: [(String, UInt8)] = [
      ("n", 3), ("t", 3), ("s", 6), ("en", 3), ("in", 1), ("an", 3), ("et", 3), ("er", 2),
      ("ar", 2), ("or", 2), ("es", 4), ("ed", 4), ("na", 3), ("ta", 1), ("ns", 3), ("ja", 1),
      ("ien", 1), ("jen", 1), ("den", 1), ("ten", 1), ("ssa", 1), ("sta", 1), ("lla", 1),
      ("lle", 1), ("lta", 1), ("ksi", 1), ("iden", 1), ("ens", 2), ("ets", 2), ("erna", 2),
      ("arna", 2), ("orna", 2),
    ]
    var byLetter: [[Ending]] = Array(repeating: [], count: 128)
    for (ending, languages) in all {
      guard let last = ending.utf8.last, last < 128 else { continue }
      byLetter[Int(last)].append((Array(ending.utf8), languages, ending.utf8.count == 1 ? 4 : 5))
    }
    return byLetter
  }()

  /// The fewest words of one language that cover the piece.
  private func compound(_ piece: [UInt8]) -> [NameConcept]? {
    guard piece.count >= 6, piece.count <= Self.longestPiece else { return nil }
    var best: [NameConcept]?
    for language: UInt8 in [1, 2, 4] {
      if let found = cover(piece, language), found.count < best?.count ?? .max { best = found }
    }
    return best
  }

  private func cover(_ piece: [UInt8], _ language: UInt8) -> [NameConcept]? {
    // For each place, the fewest words that reach it, the last of them, and where that began.
    var reached: [(count: Int, from: Int, concept: NameConcept)?] = Array(
      repeating: nil, count: piece.count + 1)
    reached[0] = (0, 0, .unknown)
    for start in 0..<piece.count {
      guard let here = reached[start] else { continue }
      var hash = NameHash()
      for end in start..<piece.count {
        hash.add(piece[end])
        guard end > start, let entry = words.entry(hash), !entry.isWhole,
          entry.languages & language != 0
        else { continue }
        reach(&reached, end + 1, (here.count + 1, start, entry.concept))
        // Between the words of a compound: a genitive, or a Swedish s.
        var link = end + 1
        while link < piece.count, link <= end + 2, Self.isLinking(piece[link]) {
          link += 1
          reach(&reached, link, (here.count + 1, start, entry.concept))
        }
      }
    }
    guard reached[piece.count] != nil else { return nil }
    var concepts: [NameConcept] = []
    var place = piece.count
    while place > 0, let step = reached[place] {
      concepts.append(step.concept)
      place = step.from
    }
    return concepts.reversed()
  }

  private func reach(
    _ reached: inout [(count: Int, from: Int, concept: NameConcept)?], _ place: Int,
    _ step: (count: Int, from: Int, concept: NameConcept)
  ) {
    if let there = reached[place], there.count <= step.count { return }
    reached[place] = step
  }

  private static func isLinking(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "n"), UInt8(ascii: "s"), UInt8(ascii: "e"), UInt8(ascii: "i"),
      UInt8(ascii: "t"):
      true
    default: false
    }
  }

  /// The longest known words at both ends of a piece that has something unknown in it.
  private func ends(_ piece: [UInt8]) -> [NameConcept] {
    guard piece.count >= 7, piece.count <= Self.longestPiece else { return [.unknown] }
    var first: NameConcept?
    var hash = NameHash()
    for (index, byte) in piece.enumerated() {
      hash.add(byte)
      if index >= 5, let concept = inner(hash) { first = concept }
    }
    var last: NameConcept?
    // Less than three unknown letters before a word are rather another word: a reserver is no server.
    for start in 3..<max(3, piece.count - 4) where last == nil {
      var hash = NameHash()
      for byte in piece[start...] { hash.add(byte) }
      last = inner(hash)
    }
    return (first.map { [$0] } ?? []) + [.unknown] + (last.map { [$0] } ?? [])
  }

  private func inner(_ hash: NameHash) -> NameConcept? {
    guard let entry = words.entry(hash), !entry.isWhole, entry.languages & 3 != 0 else {
      return nil
    }
    return entry.concept
  }
}
