import Law
import RegisterSchema

/// Keys, references and record keeping.
extension ColumnJudge {
  /// An identity code or user name is data about a person also where it is a key.
  func identifies(_ known: ColumnFacts) -> Bool {
    guard let best = known.meanings.first, best.weight >= 3.5, best.source == .columnName else {
      return false
    }
    let category = reading.lexicon.meanings.meanings[best.index].category
    return category == "HETU" || category == "CREDENTIAL"
  }

  func isKeyOfRow(_ known: ColumnFacts, _ column: SchemaColumn, _ sort: TypeSort) -> Bool {
    if known.isLink { return false }
    // A number in letters is what others know the person by.
    if known.isPrimaryKey, sort == .text || sort == .longText {
      if known.meanings.first?.weight ?? 0 >= 3 { return false }
      if verdict.role == .person, let last = known.concepts.last,
        name(last) == "identifier"
          || known.concepts.count > 1 && known.concepts.contains(facts.head)
      {
        return false
      }
    }
    let isPlain = known.concepts.allSatisfy { concept in
      reading.role(concept) == .key || reading.role(concept) == .bookkeeping
        || name(concept) == "number" || facts.concepts.contains(concept) || concept == .unknown
    }
    if known.isPrimaryKey, isPlain || column.generation == .identity { return true }
    // `SOPIMUSNRO integer`: a number that was given to the row, not to the person.
    if known.isPrimaryKey, sort == .number, known.meanings.first?.weight ?? 0 < 2 { return true }
    guard let last = known.concepts.last, name(last) == "id" else { return false }
    // An unknown word is not the table's, though that has unknown words as well.
    return known.concepts.dropLast().allSatisfy { $0 != .unknown && facts.concepts.contains($0) }
      && (sort == .number || sort == .key || known.concepts.count == 1)
  }

  /// A key of a record that is not in the schema: it tells nothing by itself. A key of a unit or
  /// of a code tells where or what.
  func leadsSomewhere(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    if verdict.role != .person, isExternalKey(known) { return true }
    guard sort == .number || sort == .key || sort == .other, let last = known.concepts.last,
      name(last) == "id", known.concepts.count > 1 || sort == .other,
      known.meanings.first?.weight ?? 0 < 2
    else { return false }
    return known.concepts.allSatisfy { concept in
      switch reading.role(concept) {
      case .organisation, .lookup, .price: false
      // In a row of a person it is what another system calls the same person.
      case .person: verdict.role != .person
      default: true
      }
    }
  }

  /// What another system calls the row: `ext_id`, `external_ref`.
  private func isExternalKey(_ known: ColumnFacts) -> Bool {
    known.concepts.count == 2 && name(known.concepts[0]) == "external"
      && (reading.role(known.concepts[1]) == .key || known.concepts[1] == .unknown)
      && known.meanings.first?.weight ?? 0 < 2
  }

  /// Times of change, versions and orders of a record; nothing that a person did.
  func bookkeeping(
    _ known: ColumnFacts, _ column: SchemaColumn, _ sort: TypeSort
  ) -> Evidence? {
    if sort == .search { return Evidence(.search, -4) }
    // What a document holds, its name does not tell.
    if sort == .document { return nil }
    if sort == .number, known.concepts.count > 1, let last = known.concepts.last,
      name(last) == "order" || name(last) == "sort"
    {
      return Evidence(.bookkeeping, -4, column.name)
    }
    // What a file amounts to, not what it says.
    if facts.head != .unknown, name(facts.head) == "attachment", known.concepts.count == 1,
      ["hash", "size"].contains(name(known.concepts[0]))
    {
      return Evidence(.bookkeeping, -4, column.name)
    }
    var isBook = false
    for concept in known.concepts {
      switch name(concept) {
      case "creator", "modifier":
        if sort == .moment || sort == .truth || sort == .other || known.concepts.count == 1,
          !isOfValue(known, sort)
        {
          return Evidence(.bookkeeping, -4, column.name)
        }
      case "sync": isBook = true
      default:
        // `kaannos_avain`: which of the translations.
        let isWhich = reading.role(concept) == .history && known.concepts.count == 2
        if reading.role(concept) == .bookkeeping || isWhich { isBook = true }
      }
    }
    guard isBook else { return nil }
    let isPlain = known.concepts.allSatisfy { concept in
      switch reading.role(concept) {
      case .bookkeeping, .time, .key, .flag, .technical, .stop, .count, .history, .language: true
      default:
        concept == .unknown
          || ["number", "info", "quantity", "size", "last"].contains(name(concept))
      }
    }
    return isPlain ? Evidence(.bookkeeping, -4, column.name) : nil
  }

  /// Whether it is a state or a datum that was set or changed, not the row: `housing_changed`.
  private func isOfValue(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    known.concepts.contains { concept in
      guard !facts.concepts.contains(concept) else { return false }
      let role = reading.role(concept)
      return sort == .truth ? role == .attribute || role == .person : role == .state
    }
  }

  func judgeActor(
    _ result: inout ColumnVerdict, _ known: ColumnFacts, _ column: SchemaColumn
  ) {
    let isTechnical = verdict.role == .technical
    let isPerson = known.target.map { tables[$0].role.isAboutPersons } ?? true
    result.evidence.append(Evidence(.actor, isTechnical ? 2 : 4.5, column.name))
    decide(&result)
    guard isPerson, result.kind == .personal else {
      result.kind = result.kind == .personal ? .unsure : result.kind
      return
    }
    result.group = known.target.flatMap { tables[$0].group } ?? "staff"
    result.categories = [
      CategoryGuess(
        category: "LOG", confidence: round(result.probability * 0.85), special: .none)
    ]
    result.flags.insert(.log)
  }

  /// Whether the reference was judged as one.
  func judgeLink(
    _ result: inout ColumnVerdict, _ known: ColumnFacts, _ column: SchemaColumn
  ) -> Bool {
    if known.target == index {
      // A tree, or the record that replaced this one.
      result.evidence.append(Evidence(.link, 0, table.name.name))
      result.kind = isAbout ? .technical : .notPersonal
      return true
    }
    let leadsToPersons =
      known.target.map { tables[$0].role.isAboutPersons } ?? (known.targetGroup != nil)
    let shown = known.target.map { tables[$0].table.name } ?? column.name
    guard leadsToPersons else {
      guard isAbout else {
        result.evidence.append(Evidence(.link, 0, shown))
        return true
      }
      if let target = known.target, tables[target].topic ?? "SERVICE" == "SERVICE",
        tables[target].role == .other || tables[target].role == .technical,
        known.meanings.first?.weight ?? 0 < 1, !isNamed(target)
      {
        // Another part of the same record: a place or a unit would have a name.
        result.evidence.append(Evidence(.link, 0, shown))
        result.kind = .link
        result.probability = 0.5
        return true
      }
      result.evidence.append(Evidence(.reference, 0, shown))
      let target = known.target.flatMap { tables[$0].topic }
      categorise(&result, known, sort: .other, fallback: target)
      return true
    }
    result.group = known.targetGroup ?? known.target.flatMap { tables[$0].group }
    if let person = known.concepts.last(where: { reading.role($0) == .person }) {
      result.group = reading.lexicon.words.group(person)
    }
    result.evidence.append(Evidence(.link, 3, shown))
    decide(&result)
    result.kind = .link
    result.probability = round(max(result.probability, 0.6))
    if verdict.role == .log {
      result.kind = .personal
      result.categories = [CategoryGuess(category: "LOG", confidence: 0.75, special: .none)]
      result.flags.insert(.log)
    } else if isRelation, known.target.map({ tables[$0].role == .person }) ?? true {
      result.kind = .personal
      result.evidence.append(Evidence(.relation, 1))
      result.categories = [
        CategoryGuess(
          category: isFamily ? "FAMILY" : "SERVICE", confidence: 0.7, special: .none)
      ]
    }
    return true
  }

  /// Whether rows of another table have names of their own.
  func isNamed(_ target: Int) -> Bool {
    reading.tables[target].columns.contains { column in
      column.concepts.contains { name($0) == "name" || name($0) == "title" }
        && !column.concepts.contains { isPerson($0) }
    }
  }
}
