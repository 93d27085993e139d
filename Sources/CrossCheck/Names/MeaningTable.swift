import Law

/// What runs of ideas in a name mean, found by the ideas whatever their order.
struct MeaningTable {
  private(set) var meanings: [ColumnMeaning] = []
  private var byConcepts: [UInt64: Int] = [:]

  /// Own meanings first; what the lexicon's column names say beyond them comes after, with the
  /// weight of its kind of data.
  init(_ law: LawBook, _ reader: inout NameReader) {
    for meaning in law.columnMeanings {
      let concepts = meaning.concepts.compactMap { reader.words.concept(named: $0) }
      if concepts.count == meaning.concepts.count { add(meaning, concepts[...]) }
    }
    for term in law.lexicon {
      for column in term.columns {
        let concepts = reader.read(column)
        let roles = concepts.map { reader.words.role($0) }
        // A key of a person or thing is a link, whatever the lexicon calls it.
        if roles.contains(.key) && roles.contains(where: { $0 == .person || $0 == .none }) {
          continue
        }
        if roles == [.person] || roles == [.organisation] || roles == [.lookup] { continue }
        add(
          ColumnMeaning(
            concepts: [], category: term.category, special: term.special,
            weight: Self.weight(of: term.special), values: .any), concepts[...])
      }
    }
  }

  /// Of what the lexicon names: a name of sensitive data is hardly used of anything but persons.
  private static func weight(of special: LexiconTerm.Special) -> Double {
    switch special {
    case .art9, .art10, .identityCode: 3.5
    case .secret: 2
    case .none: 0.5
    }
  }

  private mutating func add(_ meaning: ColumnMeaning, _ concepts: ArraySlice<NameConcept>) {
    guard let key = Self.key(concepts), byConcepts[key] == nil else { return }
    byConcepts[key] = meanings.count
    meanings.append(meaning)
  }

  /// One number for one to three ideas.
  private static func key(_ concepts: ArraySlice<NameConcept>) -> UInt64? {
    guard !concepts.isEmpty, concepts.count <= 3, !concepts.contains(.unknown) else { return nil }
    var key: UInt64 = 0
    for concept in concepts.sorted() { key = key << 16 | UInt64(concept.index) + 1 }
    return key
  }

  /// Every meaning that the ideas have, with the places of its ideas.
  func find(_ concepts: [NameConcept]) -> [(meaning: Int, range: Range<Int>)] {
    var found: [(meaning: Int, range: Range<Int>)] = []
    for length in stride(from: min(3, concepts.count), through: 1, by: -1) {
      for start in 0...(concepts.count - length) {
        let range = start..<(start + length)
        // What a longer run has explained is not explained again.
        if found.contains(where: { $0.range.overlaps(range) }) { continue }
        if let key = Self.key(concepts[range]), let meaning = byConcepts[key] {
          found.append((meaning, range))
        }
      }
    }
    return found
  }
}
