import Law
import RegisterSchema

/// What the words of a column's name, its comment and its values mean.
extension SchemaFacts {
  /// What the name means, best first: more words explain better than fewer, intrinsic words better
  /// than plain ones, and the last word of a name is what it is a kind of.
  func meanings(_ concepts: [NameConcept], _ sort: TypeSort) -> [FoundMeaning] {
    guard !concepts.isEmpty else { return [] }
    var found: [FoundMeaning] = []
    for (index, range) in lexicon.meanings.find(concepts) {
      let meaning = lexicon.meanings.meanings[index]
      // Who made or changed something is no time and no answer.
      if sort == .moment || sort == .truth, concepts[range].allSatisfy({ isOfRecord($0) }) {
        continue
      }
      // Whether somebody may be reached is of the address, `notify_by_email`; `email_sent` is not.
      let isFlagOfContact =
        sort == .truth && meaning.category == "CONTACT" && range.upperBound == concepts.count
      guard sort.fits(meaning.values) || isFlagOfContact else { continue }
      let weight = isFlagOfContact ? min(meaning.weight, 0.3) : meaning.weight
      let score =
        Double(range.count - 1) + 0.4 * weight + (range.upperBound == concepts.count ? 0.6 : 0)
      found.append(FoundMeaning(index: index, weight: weight, score: score, range: range))
    }
    guard found.count > 1 else { return found }
    // The name or number of a school says of what it is before it says that it is a name.
    for place in found.indices where isGeneric(found[place], concepts) { found[place].score -= 1 }
    // What is noted of a number or an address is a note.
    let ofWhat = found.contains { ["ID", "CONTACT"].contains(category(of: $0)) }
    for place in found.indices
    where ofWhat && sort == .longText && found[place].range.upperBound == concepts.count
      && category(of: found[place]) == "FREETEXT"
    {
      found[place].score += 1
    }
    return found.sorted { $0.score > $1.score }
  }

  private func category(of found: FoundMeaning) -> String {
    lexicon.meanings.meanings[found.index].category
  }

  /// Whether the meaning is only that of "name" or "identifier", and not of a person's.
  func isGeneric(_ found: FoundMeaning, _ concepts: [NameConcept]) -> Bool {
    guard found.range.count == 1, let place = found.range.first, place < concepts.count,
      place == 0 || role(concepts[place - 1]) != .person
    else { return false }
    return ["name", "identifier", "tunnus"].contains(lexicon.words.name(concepts[place]))
  }

  /// Free text stays free, whatever it is about.
  private func isNote(_ facts: ColumnFacts, _ column: SchemaColumn) -> Bool {
    guard TypeSort(column.type) == .longText, let best = facts.meanings.first else { return false }
    return lexicon.meanings.meanings[best.index].category == "FREETEXT"
  }

  /// What a comment or the values of an enumeration add where the name says little: a comment what
  /// the column is, values that are sensitive what it may be as well.
  mutating func addWords(_ facts: inout ColumnFacts, _ column: SchemaColumn) {
    let best = facts.meanings.first?.weight ?? 0
    if best < 0.5, !isNote(facts, column), let comment = column.comment,
      comment.text.utf8.count <= 200
    {
      let concepts = reader.read(comment.text)
      let found = meanings(concepts, TypeSort(column.type)).filter { $0.weight >= 1 }
      if let first = found.max(by: { $0.weight < $1.weight }) {
        // What is told of nobody is hardly more than a word.
        let share = concepts.contains { role($0) == .person } ? 0.7 : 0.35
        facts.meanings.insert(
          FoundMeaning(
            index: first.index, weight: first.weight * share,
            score: (facts.meanings.first?.score ?? 0) + 0.1, range: 0..<0, source: .comment),
          at: 0)
      }
    }
    guard best < 3, case .enumeration(let labels) = column.type.family.element else { return }
    for label in labels.prefix(40) {
      for found in lexicon.meanings.find(reader.read(label)) {
        let meaning = lexicon.meanings.meanings[found.meaning]
        guard meaning.special == .art9 || meaning.special == .art10, meaning.weight >= 3 else {
          continue
        }
        facts.meanings.append(
          FoundMeaning(
            index: found.meaning, weight: best, score: -1, range: 0..<0, source: .labels))
        return
      }
    }
  }
}
