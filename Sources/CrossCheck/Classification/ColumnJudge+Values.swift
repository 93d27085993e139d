import Law
import RegisterSchema

/// Columns that hold values.
extension ColumnJudge {
  func judgeValue(
    _ result: inout ColumnVerdict, _ known: ColumnFacts, _ column: SchemaColumn, _ sort: TypeSort
  ) {
    let friend = reading.lexicon.falseFriends.find(known.concepts, inTable: facts.concepts)
    if let friend, friend.category == nil, !isAbout {
      result.evidence.append(Evidence(.falseFriend, -4, friend.why))
      decide(&result)
      return
    }
    if isOfOrganisation(known) {
      result.evidence.append(Evidence(.organisationsOwn, 0, column.name))
      result.kind = .unsure
      result.probability = 0.4
      return
    }
    let person = known.concepts.last { reading.role($0) == .person }
    let best = known.meanings.first
    let meaning = best.map { reading.lexicon.meanings.meanings[$0.index] }
    if let best, let meaning {
      var weight = isAbout ? min(best.weight, 3.5) + 0.6 : best.weight
      // Only rows about persons make a plain word personal.
      if !isAbout, best.weight < 1 { weight = 0 }
      // Food has allergens, a product has effects on health, a pupil's subject is religion: of
      // things and lists a word tells less, unless only persons have it.
      let isOnlyOfPersons = best.weight >= 4.5 && verdict.role != .lookup
      if !isAbout, !isOnlyOfPersons, isOfThings, person == nil { weight *= 0.5 }
      if !isAbout, isOfAnimals, person == nil, meaning.category != "HETU" { weight = 0 }
      if !isAbout, isOfOwnKind(known, best) { weight = 0 }
      // A unit's customer number is the unit's own.
      if !isAbout, meaning.category == "ID", best.weight < 3.5,
        person.map({ known.concepts[best.range].contains($0) }) ?? true,
        verdict.role == .organisation || verdict.role == .thing
      {
        weight = min(weight, 1)
      }
      result.evidence.append(Evidence(best.source, weight, meaning.category))
    } else if isAbout {
      result.evidence.append(Evidence(.inheritedTopic, 0.3, verdict.topic ?? "SERVICE"))
    }
    if let person, !isAbout {
      weighPerson(&result, person, known, meaning, column, sort)
    }
    weighAgainst(&result, known, best, column, sort)
    if sort == .document, !isAbout, verdict.role == .other || verdict.role == .technical,
      best == nil
    {
      result.evidence.append(Evidence(.opaque, verdict.role == .other ? 1.6 : 2.6))
    }
    if let person, isAbout, reading.lexicon.words.group(person) != "person" {
      result.group = reading.lexicon.words.group(person)
    }
    decide(&result)
    guard result.kind == .personal else { return }
    let names = result.evidence.contains { $0.kind == .personNamed }
    categorise(&result, known, sort: sort, fallback: names ? "ID" : friend?.category)
    if let friend, let category = friend.category {
      // The law's table knows better than the words.
      result.evidence.append(Evidence(.falseFriend, 0, friend.why))
      result.categories = [
        CategoryGuess(
          category: category, confidence: round(result.probability * 0.85), special: .none)
      ]
    }
  }

  /// The number and name of an organisation in a row of parties, which may be persons or
  /// organisations. What is in it of a person's row, nobody can tell.
  private func isOfOrganisation(_ known: ColumnFacts) -> Bool {
    guard isAbout, !Self.workers.contains(verdict.group ?? "") else { return false }
    let isBare = known.concepts.count == 1 && name(known.concepts[0]) == "businessid"
    // In a row of somebody's income it is their own.
    if isBare, isMessage || verdict.role == .person { return true }
    guard verdict.role == .person,
      facts.columns.contains(where: { $0.concepts.contains { name($0) == "businessid" } }),
      facts.columns.contains(where: { $0.concepts.contains { reading.role($0) == .organisation } })
    else { return false }
    let names = known.concepts.map { name($0) }
    return names.contains("businessid")
      || names.contains("name") && known.concepts.contains { reading.role($0) == .organisation }
  }

  /// The rows are known to be about something else than persons.
  var isOfThings: Bool {
    switch verdict.role {
    case .organisation, .thing, .lookup, .price, .statistics: true
    default: false
    }
  }

  /// What a list of diagnoses says of each: `diagnos_namn` of `diagnos` is of the diagnosis.
  private func isOfOwnKind(_ known: ColumnFacts, _ best: FoundMeaning) -> Bool {
    verdict.role == .other && !facts.columns.contains { $0.isLink && !$0.isActor }
      && !best.range.isEmpty && !best.range.contains { isPerson(known.concepts[$0]) }
      && known.concepts[best.range].contains { facts.concepts.contains($0) }
  }

  /// A dog is born, ill and dies as well.
  private var isOfAnimals: Bool { facts.headRole == .thing && name(facts.head) == "pet" }

  /// A unit's `johtaja_puhelin`, a place of work's `yhteyshenkilo`.
  func weighPerson(
    _ result: inout ColumnVerdict, _ person: NameConcept, _ known: ColumnFacts,
    _ meaning: ColumnMeaning?, _ column: SchemaColumn, _ sort: TypeSort
  ) {
    let group = reading.lexicon.words.group(person)
    let isText = sort == .text || sort == .longText || sort == .other
    let isOfCode = known.concepts.contains {
      reading.role($0) == .lookup || reading.role($0) == .count
    }
    guard !isOfCode else { return }
    switch meaning?.category {
    case "ID" where isText && known.concepts.count == 1 && name(person) == "person":
      result.evidence.append(Evidence(.personNamed, 4, column.name))
      result.group = group
    case "ID" where known.meanings.first.map({ known.concepts[$0.range].contains(person) }) ?? false:
      // The number of a customer may be the organisation's own.
      break
    case "ID", "CONTACT":
      // A customer's name in a table of customers was judged with the table.
      result.evidence.append(Evidence(.personInColumnName, 4.2, column.name))
      result.group = group
    case nil where isText && (known.concepts.last == person || known.concepts.count == 1):
      result.evidence.append(Evidence(.personNamed, 4, column.name))
      result.group = group
    default: break
    }
  }

  /// What speaks against: flags, counts, limits.
  func weighAgainst(
    _ result: inout ColumnVerdict, _ known: ColumnFacts, _ best: FoundMeaning?,
    _ column: SchemaColumn, _ sort: TypeSort
  ) {
    let isCount = known.concepts.contains {
      reading.role($0) == .count || reading.role($0) == .price || name($0) == "amount"
    }
    let isFlag = known.concepts.contains { reading.role($0) == .flag }
    if !isAbout {
      if isCount { result.evidence.append(Evidence(.counter, -2.5, column.name)) }
      if sort == .truth || isFlag { result.evidence.append(Evidence(.flag, -1.5)) }
      return
    }
    let isTechnical = known.concepts.contains { reading.role($0) == .technical }
    // `locked boolean` is a state of the row, no lock of the software.
    let isState = sort == .truth && known.concepts.allSatisfy { name($0) == "lock" }
    if isTechnical, !isState, best == nil || best?.weight ?? 0 < 1 {
      result.evidence.append(Evidence(.bookkeeping, -2, column.name))
    }
    if isFlag, best == nil { result.evidence.append(Evidence(.flag, -0.8)) }
  }

  /// Sums the reasons up.
  func decide(_ result: inout ColumnVerdict) {
    let sum = result.evidence.reduce(0) { $0 + $1.weight }
    let probability = Logistic.probability(sum)
    result.probability = round(probability)
    result.kind = probability >= 0.5 ? .personal : probability >= 0.3 ? .unsure : .notPersonal
  }
}
