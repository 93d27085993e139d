import Law
import RegisterSchema

/// Judges the columns of one table, once it is known what its rows are about.
///
/// Reasons are log-odds that add up: what the rows are about, what the name means (more where the
/// meaning is one of persons only), what the type can hold, what the name says of others than the
/// row (`johtaja_puhelin` of a unit). Keys and record keeping are told apart first, because they
/// say nothing of a person by themselves.
struct ColumnJudge {
  let reading: SchemaFacts
  let tables: [TableVerdict]
  let index: Int
  private let facts: TableFacts
  private let table: SchemaTable
  private let verdict: TableVerdict
  private let isAbout: Bool
  /// A row that joins two persons: whom it joins is what it tells.
  private let isRelation: Bool
  private let ground: Evidence

  init(_ reading: SchemaFacts, _ tables: [TableVerdict], _ index: Int) {
    self.reading = reading
    self.tables = tables
    self.index = index
    facts = reading.tables[index]
    table = reading.schema.tables[index]
    verdict = tables[index]
    isAbout = verdict.role.isAboutPersons
    isRelation = Self.joinsPersons(facts, tables)
    let shown = table.name.name
    switch verdict.role {
    case .person: ground = Evidence(.rowAboutPerson, 2, shown)
    case .aboutPerson, .log: ground = Evidence(.rowAboutPerson, 1.4, shown)
    case .lookup: ground = Evidence(.rowNotAboutPerson, -4)
    case .technical, .price: ground = Evidence(.rowNotAboutPerson, -3.2)
    case .organisation, .thing, .statistics: ground = Evidence(.rowNotAboutPerson, -2.8)
    case .other: ground = Evidence(.rowNotAboutPerson, -2.2)
    }
  }

  private static func joinsPersons(_ facts: TableFacts, _ tables: [TableVerdict]) -> Bool {
    var persons = 0
    var others = 0
    // Either the one or the other, as an account of a client or of an employee, is no relation.
    let isChoice = facts.columns.allSatisfy { !$0.isLink || $0.isActor || $0.isNullable }
    if isChoice, facts.headRole == .person { return false }
    for column in facts.columns {
      if column.isActor { continue }
      if let target = column.target {
        if tables[target].role == .person { persons += 1 } else { others += 1 }
      } else if column.targetGroup != nil {
        persons += 1
      }
    }
    let isOfTopic = facts.headRole == .topic || facts.headRole == .message
    return persons == 2 && others <= 1 && facts.columns.count <= (isOfTopic ? 6 : 16)
  }

  func judge(_ number: Int) -> ColumnVerdict {
    let column = table.columns[number]
    let known = facts.columns[number]
    var result = ColumnVerdict(
      column: ColumnReference(table.name, column.name), kind: .notPersonal, probability: 0,
      categories: [], group: isAbout ? verdict.group : nil, flags: [], evidence: [ground])
    let sort = TypeSort(column.type)
    // `created_by_application` tells of a record, not of who made it.
    let leadsElsewhere =
      known.isDeclaredLink && known.target.map { tables[$0].role != .person } ?? false
    if known.isActor, !leadsElsewhere {
      judgeActor(&result, known, column)
    } else if isKeyOfRow(known, column, sort) {
      result.evidence.append(Evidence(.surrogateKey, -5))
      result.kind = isAbout ? .technical : .notPersonal
    } else if known.isLink, !identifies(known), judgeLink(&result, known, column) {
      // Judged.
    } else if let reason = bookkeeping(known, column, sort) {
      result.evidence.append(reason)
      result.kind = isAbout ? .technical : .notPersonal
    } else {
      judgeValue(&result, known, column, sort)
    }
    if sort == .document, result.kind == .personal || result.kind == .unsure {
      result.flags.insert(.opaque)
      result.evidence.append(Evidence(.opaque, 0))
    }
    return result
  }

  // MARK: Keys and record keeping

  /// An identity code or user name is data about a person also where it is a key.
  private func identifies(_ known: ColumnFacts) -> Bool {
    guard let best = known.meanings.first, best.weight >= 3.5 else { return false }
    let category = reading.lexicon.meanings.meanings[best.index].category
    return category == "HETU" || category == "CREDENTIAL"
  }

  private func isKeyOfRow(_ known: ColumnFacts, _ column: SchemaColumn, _ sort: TypeSort) -> Bool {
    if known.isLink { return false }
    let isPlain = known.concepts.allSatisfy { concept in
      reading.role(concept) == .key || reading.role(concept) == .bookkeeping
        || name(concept) == "number" || facts.concepts.contains(concept) || concept == .unknown
    }
    if known.isPrimaryKey, isPlain || column.generation == .identity { return true }
    // `SOPIMUSNRO integer`: a number that was given to the row, not to the person.
    if known.isPrimaryKey, sort == .number, known.meanings.first?.weight ?? 0 < 2 { return true }
    guard let last = known.concepts.last, name(last) == "id" else { return false }
    return known.concepts.dropLast().allSatisfy { facts.concepts.contains($0) }
      && (sort == .number || sort == .key || known.concepts.count == 1)
  }

  /// Times of change, versions and orders of a record; nothing that a person did.
  private func bookkeeping(
    _ known: ColumnFacts, _ column: SchemaColumn, _ sort: TypeSort
  ) -> Evidence? {
    if sort == .search { return Evidence(.search, -4) }
    var isBook = false
    for concept in known.concepts {
      switch name(concept) {
      case "creator", "modifier":
        if sort == .moment || sort == .truth || sort == .other || known.concepts.count == 1 {
          return Evidence(.bookkeeping, -4, column.name)
        }
      case "deleted", "version", "sort", "sync": isBook = true
      default: break
      }
    }
    guard isBook else { return nil }
    let isPlain = known.concepts.allSatisfy { concept in
      switch reading.role(concept) {
      case .bookkeeping, .time, .key, .flag, .technical, .stop, .count: true
      default: name(concept) == "number" || name(concept) == "info" || concept == .unknown
      }
    }
    return isPlain ? Evidence(.bookkeeping, -4, column.name) : nil
  }

  private func judgeActor(
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
  private func judgeLink(
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
      if let role = known.target.map({ tables[$0].role }), role == .other || role == .technical,
        known.meanings.first?.weight ?? 0 < 1
      {
        // Another part of the same record.
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
      let isFamily = !facts.columns.contains { column in
        if column.isActor { return false }
        let group = column.targetGroup ?? column.target.flatMap { tables[$0].group } ?? ""
        return ["staff", "volunteer", "user", "contact", "expert", "interpreter"].contains(group)
      }
      result.categories = [
        CategoryGuess(
          category: isFamily ? "FAMILY" : "SERVICE", confidence: 0.7, special: .none)
      ]
    }
    return true
  }

  // MARK: Values

  private func judgeValue(
    _ result: inout ColumnVerdict, _ known: ColumnFacts, _ column: SchemaColumn, _ sort: TypeSort
  ) {
    let friend = reading.lexicon.falseFriends.find(known.concepts, inTable: facts.concepts)
    if let friend, friend.category == nil, !isAbout {
      result.evidence.append(Evidence(.falseFriend, -4, friend.why))
      decide(&result)
      return
    }
    let person = known.concepts.last { reading.role($0) == .person }
    let best = known.meanings.first
    let meaning = best.map { reading.lexicon.meanings.meanings[$0.index] }
    if let best, let meaning {
      var weight = isAbout ? min(best.weight, 3.5) + 0.6 : best.weight
      // Only rows about persons make a plain word personal.
      if !isAbout, best.weight < 1 { weight = 0 }
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
    guard_(&result, known, best, column, sort)
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
  }

  /// A unit's `johtaja_puhelin`, a place of work's `yhteyshenkilo`.
  private func weighPerson(
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
  private func guard_(
    _ result: inout ColumnVerdict, _ known: ColumnFacts, _ best: FoundMeaning?,
    _ column: SchemaColumn, _ sort: TypeSort
  ) {
    let isCount = known.concepts.contains {
      reading.role($0) == .count || reading.role($0) == .price
    }
    let isFlag = known.concepts.contains { reading.role($0) == .flag }
    if !isAbout {
      if isCount { result.evidence.append(Evidence(.counter, -2.5, column.name)) }
      if sort == .truth || isFlag { result.evidence.append(Evidence(.flag, -1.5)) }
      return
    }
    let isTechnical = known.concepts.contains { reading.role($0) == .technical }
    if isTechnical, best == nil || best?.weight ?? 0 < 1 {
      result.evidence.append(Evidence(.bookkeeping, -2, column.name))
    }
    if isFlag, best == nil { result.evidence.append(Evidence(.flag, -0.8)) }
  }

  /// Sums the reasons up.
  private func decide(_ result: inout ColumnVerdict) {
    let sum = result.evidence.reduce(0) { $0 + $1.weight }
    let probability = Logistic.probability(sum)
    result.probability = round(probability)
    result.kind = probability >= 0.5 ? .personal : probability >= 0.3 ? .unsure : .notPersonal
  }

  // MARK: Categories

  private func categorise(
    _ result: inout ColumnVerdict, _ known: ColumnFacts, sort: TypeSort, fallback: String?
  ) {
    decide(&result)
    if result.kind != .personal, isAbout { result.kind = .personal }
    var guesses: [CategoryGuess] = []
    let table = reading.lexicon.meanings
    let bestScore = known.meanings.first?.score ?? 0
    for found in known.meanings.prefix(3) {
      let meaning = table.meanings[found.index]
      var category = meaning.category
      // When somebody signed in is log data, what they signed in with is a credential.
      if category == "CREDENTIAL", sort == .moment { category = "LOG" }
      if verdict.role == .log, meaning.special == .none, category != "ID" { category = "LOG" }
      if guesses.contains(where: { $0.category == category }) { continue }
      // Later meanings count by how near they come to the first.
      let nearness = bestScore - found.score
      let share = nearness <= 0 ? 1 : max(0.2, 0.8 - nearness * 0.5)
      guesses.append(
        CategoryGuess(
          category: category, confidence: round(result.probability * share),
          special: meaning.special))
    }
    let topic = plainTopic(fallback)
    if isPlain(known) || guesses.isEmpty
      || guesses[0].category == "SERVICE" && topic != "SERVICE"
        && known.meanings.first?.weight ?? 0 < 1
    {
      let share = 0.78
      guesses.removeAll { $0.category == topic }
      guesses.insert(
        CategoryGuess(
          category: topic, confidence: round(result.probability * share), special: .none), at: 0)
      if isPlain(known) {
        let values = known.meanings.first { $0.source == .labels }
        guesses = [guesses[0]]
        if let values {
          let meaning = table.meanings[values.index]
          guesses.append(
            CategoryGuess(
              category: meaning.category, confidence: round(result.probability * 0.5),
              special: meaning.special))
          result.evidence.append(Evidence(.labels, 0, meaning.category))
        }
      }
    }
    if isLongNote(known, sort), guesses[0].category == topic,
      guesses[0].special == .none, topic != "FREETEXT"
    {
      result.flags.insert(.freeText)
    }
    result.categories = guesses
    flag(&result)
  }

  /// Nothing in the name tells what it is of: `status`, `alku_pvm`, `tyyppi`.
  private func isPlain(_ known: ColumnFacts) -> Bool {
    guard let best = known.meanings.first, best.source != .labels else { return true }
    // The name of a document or plan is not that of the person.
    if known.concepts.count == 1, name(known.concepts[0]) == "name", verdict.role == .aboutPerson,
      facts.headRole == .topic || facts.headRole == .message
    {
      return true
    }
    let category = reading.lexicon.meanings.meanings[best.index].category
    if verdict.role == .log, category == "SERVICE" || category == "WORK" { return true }
    return category == "SERVICE" && best.weight < 0.5
  }

  private func isLongNote(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    sort == .longText
      && known.concepts.contains { reading.role($0) == .text || name($0) == "text" }
  }

  /// What plain attributes of the row are about: the table's topic, and for staff their work.
  private func plainTopic(_ fallback: String?) -> String {
    if verdict.role == .log { return "LOG" }
    if !isAbout, let fallback { return fallback }
    if isRelation, verdict.topic == nil || verdict.topic == "SERVICE" { return "FAMILY" }
    let topic = verdict.topic ?? fallback ?? "SERVICE"
    if verdict.group == "staff", topic == "SERVICE" || topic == "EDUCATION" { return "WORK" }
    if verdict.role == .person, verdict.topic == nil {
      return verdict.group == "staff" ? "WORK" : "SERVICE"
    }
    return topic == "FREETEXT" || topic == "ID" || topic == "CONTACT" ? "SERVICE" : topic
  }

  private func flag(_ result: inout ColumnVerdict) {
    guard let best = result.categories.first else { return }
    switch best.special {
    case .art9: result.flags.insert(.special)
    case .art10: result.flags.insert(.criminal)
    case .identityCode: result.flags.insert(.identityCode)
    default: break
    }
    switch best.category {
    case "FREETEXT": result.flags.insert(.freeText)
    case "CREDENTIAL": result.flags.insert(.credential)
    case "LOG": result.flags.insert(.log)
    case "LOCATION", "IMAGE", "BIOMETRIC": result.flags.insert(.sensor)
    case "PROFILE": result.flags.insert(.score)
    case "PROTECTED": result.flags.insert(.protectedAddress)
    default: break
    }
    if result.categories.count > 1,
      result.categories[1].confidence >= 0.75 * best.confidence
    {
      result.flags.insert(.ambiguous)
    }
  }

  // MARK: Words

  private func name(_ concept: NameConcept) -> String {
    Int(concept.index) < reading.lexicon.words.names.count
      ? reading.lexicon.words.names[Int(concept.index)] : ""
  }

  private func round(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
