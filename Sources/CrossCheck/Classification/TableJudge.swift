import Law
import RegisterSchema

/// Finds what each table's rows are about.
///
/// First every table is judged by itself: what its name is a kind of, whether its columns identify
/// or describe persons, whether it has the shape of a code list. The reasons are log-odds that add
/// up. Tables that are surely of persons then hand this on against the direction of references: a
/// row that refers to a person is about the person, a row that a person refers to (a unit, a code)
/// is not. Organisations, things, code lists and the software's own tables take it on only from a
/// reference that every row must have. Each reference is followed once.
struct TableJudge {
  let reading: SchemaFacts
  private var verdicts: [TableVerdict] = []
  private var scores: [Double] = []
  /// Roles by name and shape, before references are followed.
  private var roles: [TableRole] = []

  /// Tables that others refer to.
  private var isReferred: Set<Int> = []
  private var hasPersons = false
  /// The schema declares references.
  private var hasKeys = false

  /// From this on rows are about persons.
  private static let threshold = 1.0

  init(_ reading: SchemaFacts) { self.reading = reading }

  mutating func judge() -> [TableVerdict] {
    for facts in reading.tables {
      if facts.headRole == .person { hasPersons = true }
      for column in facts.columns {
        if let target = column.target { isReferred.insert(target) }
        if column.isDeclaredLink { hasKeys = true }
      }
    }
    for index in reading.tables.indices { judgeAlone(index) }
    follow()
    for index in verdicts.indices { finish(index) }
    return verdicts
  }

  private func name(_ concept: NameConcept) -> String {
    Int(concept.index) < reading.lexicon.words.names.count
      ? reading.lexicon.words.names[Int(concept.index)] : ""
  }

  private mutating func judgeAlone(_ index: Int) {
    let facts = reading.tables[index]
    let table = reading.schema.tables[index]
    var evidence: [Evidence] = []
    var role = TableRole.other
    var group: String?
    let shown = table.name.name
    let personWord = facts.concepts.last { reading.role($0) == .person }
    switch facts.headRole {
    case .person:
      // A row that names nobody and refers to nobody is hardly a person: a count of customers.
      evidence.append(Evidence(.tableOfPersons, namesAnyone(facts) ? 3 : 0.6, shown))
      role = .person
      group = reading.lexicon.words.group(facts.head)
    case .organisation:
      // An organisation has a name; a table without one joins something to it.
      evidence.append(Evidence(.organisationName, isNamed(facts) ? -6 : -2, shown))
      role = .organisation
    case .thing:
      evidence.append(Evidence(.thingName, isNamed(facts) ? -3 : -1.5, shown))
      role = .thing
    case .lookup:
      evidence.append(Evidence(.lookupName, -3, shown))
      role = .lookup
    case .price:
      evidence.append(Evidence(.priceName, -3, shown))
      role = .price
    case .technical:
      evidence.append(Evidence(.technicalName, -6, shown))
      role = .technical
    case .statistic:
      evidence.append(Evidence(.statistics, -2, shown))
      role = .statistics
    case .log: role = .log
    case .message: evidence.append(Evidence(.topicOfTable, 0.5, shown))
    default: break
    }
    if role != .technical, facts.concepts.contains(where: { reading.role($0) == .technical }) {
      evidence.append(Evidence(.technicalName, -2.5, shown))
      if role == .other { role = .technical }
    }
    if let personWord, facts.headRole != .person {
      evidence.append(Evidence(.personInTableName, 1.2, shown))
      group = reading.lexicon.words.group(personWord)
    }
    weighColumns(facts, table, role, &evidence)
    weighTopic(
      facts, shown,
      isAlone: hasPersons && !hasKeys && !isReferred.contains(index)
        && !facts.columns.contains { $0.isLink && !$0.isActor }, &evidence)
    if role == .log { weighLog(facts, &evidence, &group) }
    weighCounts(facts, shown, &evidence)
    if isLookupShaped(facts, table) {
      evidence.append(Evidence(.lookupShape, -3))
      if role == .other || role == .person { role = .lookup }
    }
    let score = evidence.reduce(0) { $0 + $1.weight }
    verdicts.append(
      TableVerdict(
        table: table.name, role: .other, confidence: 0, group: group, path: [],
        topic: topic(facts), evidence: evidence))
    scores.append(score)
    roles.append(role)
  }

  /// Columns that only persons have: their names and birth make a table of persons whatever it is
  /// called, their nationality or diagnosis one about persons.
  private func weighColumns(
    _ facts: TableFacts, _ table: SchemaTable, _ role: TableRole, _ evidence: inout [Evidence]
  ) {
    var identifying: [String] = []
    var describing: [String] = []
    var contact: [String] = []
    for (column, known) in zip(table.columns, facts.columns) {
      guard !known.isLink, let best = known.meanings.first else { continue }
      let meaning = reading.lexicon.meanings.meanings[best.index]
      let isOfOther = known.concepts.contains { reading.role($0) == .person }
      if meaning.category == "ID", isOfOther, role == .statistics || role == .other,
        known.concepts.contains(where: { isNumbering($0) })
      {
        evidence.append(Evidence(.linkByName, 2.4, column.name))
        continue
      }
      switch meaning.category {
      case "ID" where best.weight >= 4 && !isOfOther: identifying.append(column.name)
      case "HETU" where !isOfOther: identifying.append(column.name)
      case "CONTACT" where !isOfOther && best.weight > 1: contact.append(column.name)
      case "ID" where best.weight == 0.3: contact.append(column.name)
      default: if best.weight >= 3.5, !isOfOther { describing.append(column.name) }
      }
    }
    if !identifying.isEmpty {
      evidence.append(
        Evidence(
          .identifyingColumns, min(5, 2 * Double(identifying.count)),
          identifying.prefix(3).joined(separator: ", ")))
    }
    if !describing.isEmpty {
      evidence.append(
        Evidence(
          .describingColumns, min(3, Double(describing.count)),
          describing.prefix(3).joined(separator: ", ")))
    }
    // Name, phone and e-mail together are of a person or of an organisation.
    if contact.count >= 2, role == .other {
      evidence.append(
        Evidence(.describingColumns, 0.7, contact.prefix(3).joined(separator: ", ")))
    }
  }

  private func isNumbering(_ concept: NameConcept) -> Bool {
    reading.role(concept) == .key || name(concept) == "number" || name(concept) == "code"
  }

  private func isNamed(_ facts: TableFacts) -> Bool {
    facts.columns.contains { $0.concepts.contains { name($0) == "name" || name($0) == "title" } }
  }

  /// Whether anything in the row tells which person it is.
  private func namesAnyone(_ facts: TableFacts) -> Bool {
    facts.columns.contains { column in
      if column.targetGroup != nil { return true }
      if let target = column.target, reading.tables[target].headRole == .person { return true }
      return column.meanings.contains { found in
        let category = reading.lexicon.meanings.meanings[found.index].category
        return category == "ID" || category == "HETU" || category == "CONTACT"
          || category == "CREDENTIAL" || found.weight >= 3
      }
    }
  }

  private func weighTopic(
    _ facts: TableFacts, _ shown: String, isAlone: Bool, _ evidence: inout [Evidence]
  ) {
    guard facts.headRole == .topic || facts.headRole == .attribute,
      let found = reading.lexicon.meanings.find(facts.concepts).last
    else { return }
    let weight = reading.lexicon.meanings.meanings[found.meaning].weight
    var counted = min(0.9, 0.3 + 0.35 * weight)
    // Where keys are not declared and cannot be guessed, the topic is all there is.
    if isAlone { counted += 0.9 }
    evidence.append(Evidence(.topicOfTable, counted, shown))
  }

  /// Rows that count many persons are about none: attendance by group and day.
  private func weighCounts(
    _ facts: TableFacts, _ shown: String, _ evidence: inout [Evidence]
  ) {
    guard facts.headRole != .person, !namesAnyone(facts) else { return }
    let isCounted = facts.columns.contains { column in
      guard let last = column.concepts.last else { return false }
      return reading.role(last) == .count && column.meanings.isEmpty
    }
    let leads = facts.columns.contains { column in
      column.target.map { reading.tables[$0].headRole != .organisation } ?? false
    }
    if isCounted, !leads { evidence.append(Evidence(.statistics, -1.5, shown)) }
  }

  /// A log that names users is about what they did; one that does not is the software's own.
  private func weighLog(
    _ facts: TableFacts, _ evidence: inout [Evidence], _ group: inout String?
  ) {
    let isOfUsers = facts.columns.contains { column in
      column.isActor || column.targetGroup != nil
        || column.concepts.contains { reading.role($0) == .person }
        || column.meanings.contains { found in
          let category = reading.lexicon.meanings.meanings[found.index].category
          return category == "LOG" || category == "CREDENTIAL"
        }
    }
    evidence.append(Evidence(.logOfUsers, isOfUsers ? 2.5 : -1))
    if isOfUsers, group == nil { group = "user" }
  }

  /// Few columns: a code or key, a name or text, an order, a validity; nothing else.
  private func isLookupShaped(_ facts: TableFacts, _ table: SchemaTable) -> Bool {
    guard (2...10).contains(facts.columns.count) else { return false }
    var codes = 0
    var names = 0
    for (column, known) in zip(table.columns, facts.columns) {
      if known.isLink, !known.isActor {
        if known.targetGroup != nil { return false }
        if let target = known.target, target < reading.tables.count,
          reading.tables[target].headRole == .person
        {
          return false
        }
        continue
      }
      if known.concepts.isEmpty { return false }
      var isPlain = true
      for concept in known.concepts {
        switch reading.role(concept) {
        case .key, .lookup: codes += 1
        case .bookkeeping, .flag, .language, .time, .actor, .text, .organisation: break
        default:
          switch name(concept) {
          case "name", "value", "level": names += 1
          case "number", "additional": break
          default: if !facts.concepts.contains(concept) { isPlain = false }
          }
        }
      }
      _ = column
      if !isPlain { return false }
    }
    return codes > 0 && names > 0 && names <= 4
  }

  /// The category of what the table's name is about.
  private func topic(_ facts: TableFacts) -> String? {
    var best: ColumnMeaning?
    for found in reading.lexicon.meanings.find(facts.concepts) {
      let meaning = reading.lexicon.meanings.meanings[found.meaning]
      // Service says least: an application of absence is about absence.
      if best == nil || best?.category == "SERVICE" || meaning.category != "SERVICE" {
        best = meaning
      }
    }
    return best?.category
  }

  /// Hands "about persons" on from table to table, nearest first.
  private mutating func follow() {
    var incoming: [[(table: Int, column: Int)]] = Array(
      repeating: [], count: reading.tables.count)
    for (index, facts) in reading.tables.enumerated() {
      for (number, column) in facts.columns.enumerated() {
        if let target = column.target, target != index { incoming[target].append((index, number)) }
      }
      if let original = facts.original { incoming[original].append((index, -1)) }
    }
    var isReached = Array(repeating: false, count: reading.tables.count)
    var queue: [Int] = []
    for index in reading.tables.indices {
      linkByGroup(index)
      let isBlocked = roles[index] == .technical || roles[index] == .organisation
      if scores[index] >= Self.threshold, !isBlocked {
        isReached[index] = true
        queue.append(index)
      }
    }
    // Tables of persons first: the way to them is the one that is told.
    queue = queue.filter { roles[$0] == .person } + queue.filter { roles[$0] != .person }
    var next = 0
    while next < queue.count {
      let here = queue[next]
      next += 1
      for link in incoming[here] where !isReached[link.table] {
        guard take(link.table, link.column, from: here) else { continue }
        isReached[link.table] = true
        queue.append(link.table)
      }
    }
    for index in reading.tables.indices where !isReached[index] {
      guard takeHeld(index, incoming[index].map(\.table), isReached) else { continue }
      isReached[index] = true
    }
    // Where tables about persons refer to each other, the group may still come from the nearest.
    for index in reading.tables.indices where isReached[index] { addPath(index) }
  }

  /// A key that names a person group stands for a table that is not in the schema.
  private mutating func linkByGroup(_ index: Int) {
    let columns = reading.tables[index].columns
    guard
      let number = columns.firstIndex(where: { $0.targetGroup != nil && !$0.isActor })
    else { return }
    let column = reading.schema.tables[index].columns[number]
    let weight = column.isNullable ? 2.2 : 3.2
    verdicts[index].evidence.append(Evidence(.linkByName, weight, column.name))
    scores[index] += weight
    if verdicts[index].group == nil { verdicts[index].group = columns[number].targetGroup }
  }

  /// Whether a reference makes the table one about persons.
  private mutating func take(_ index: Int, _ column: Int, from target: Int) -> Bool {
    let targetName = reading.schema.tables[target].name.description
    guard column >= 0 else {
      let kind: EvidenceKind = reading.tables[index].isView ? .viewOfPersons : .historyCopy
      scores[index] += 5
      verdicts[index].evidence.append(Evidence(kind, 5, targetName))
      verdicts[index].group = verdicts[index].group ?? verdicts[target].group
      verdicts[index].topic = verdicts[index].topic ?? verdicts[target].topic
      if roles[target] == .person { roles[index] = .person }
      return scores[index] >= Self.threshold
    }
    let facts = reading.tables[index].columns[column]
    let shown = reading.schema.tables[index].columns[column].name
    if facts.isActor { return false }
    var weight = facts.isNullable ? 2.6 : 4.0
    if roles[target] != .person { weight -= 0.4 }
    if !facts.isDeclaredLink { weight -= 0.4 }
    // Staff and users are seldom whom a thing is about: a room has someone in charge.
    let isStaff = verdicts[target].group == "staff" || verdicts[target].group == "user"
    if isStaff, roles[index] == .thing { weight -= 2 }
    if isStaff, facts.isNullable { weight -= 1.8 }
    if scores[index] + weight < Self.threshold { return false }
    scores[index] += weight
    let kind: EvidenceKind = facts.isNullable ? .nullableLink : .linkToPerson
    verdicts[index].evidence.append(Evidence(kind, weight, "\(shown) → \(targetName)"))
    return true
  }

  /// Addresses in a table of their own, to which only rows about persons refer.
  private mutating func takeHeld(_ index: Int, _ holders: [Int], _ isReached: [Bool]) -> Bool {
    guard let holder = holders.first, roles[index] == .other,
      holders.allSatisfy({ isReached[$0] })
    else { return false }
    let contacts = reading.tables[index].columns.filter { column in
      column.meanings.first.map {
        reading.lexicon.meanings.meanings[$0.index].category == "CONTACT"
      } ?? false
    }
    guard contacts.count >= 2 else { return false }
    let shown = reading.schema.tables[holder].name.description
    verdicts[index].evidence.append(Evidence(.heldByPersons, 2.5, shown))
    verdicts[index].group = verdicts[holder].group
    scores[index] += 2.5
    return scores[index] >= Self.threshold
  }

  /// The way to the persons, and their group.
  private mutating func addPath(_ index: Int) {
    guard roles[index] != .person || verdicts[index].group == nil else { return }
    var path: [ColumnReference] = []
    var here = index
    var seen: Set<Int> = []
    while roles[here] != .person, seen.insert(here).inserted, path.count < 8 {
      guard let step = bestLink(here) else { break }
      path.append(
        ColumnReference(
          reading.schema.tables[here].name, reading.schema.tables[here].columns[step.column].name))
      here = step.target
      if path.count == 1 {
        let concepts = reading.tables[index].columns[step.column].concepts
        if let person = concepts.last(where: { reading.role($0) == .person }) {
          verdicts[index].group = reading.lexicon.words.group(person)
        }
      }
      if verdicts[index].group == nil { verdicts[index].group = verdicts[here].group }
    }
    verdicts[index].path = path
  }

  /// The reference that most likely leads to whom the row is about.
  private func bestLink(_ index: Int) -> (column: Int, target: Int)? {
    var best: (column: Int, target: Int)?
    var bestScore = -Double.infinity
    for (number, column) in reading.tables[index].columns.enumerated() {
      guard let target = column.target, target != index, !column.isActor,
        scores[target] >= Self.threshold
      else { continue }
      var score = roles[target] == .person ? 2.0 : 0
      if !column.isNullable { score += 1 }
      if verdicts[target].group == "staff" { score -= 1.5 }
      if score > bestScore { (best, bestScore) = ((number, target), score) }
    }
    return best
  }

  private mutating func finish(_ index: Int) {
    let isAbout =
      scores[index] >= Self.threshold && roles[index] != .technical
      && roles[index] != .organisation
    verdicts[index].confidence = Logistic.probability(scores[index] - 0.5)
    switch roles[index] {
    case .person: verdicts[index].role = isAbout ? .person : .other
    case .log: verdicts[index].role = isAbout ? .log : .technical
    case let role: verdicts[index].role = isAbout ? .aboutPerson : role
    }
    if isAbout, roles[index] == .other,
      verdicts[index].evidence.contains(where: { $0.kind == .identifyingColumns && $0.weight >= 4 }
      ),
      verdicts[index].path.isEmpty
    {
      verdicts[index].role = .person
    }
  }
}

/// Log-odds and probabilities.
enum Logistic {
  /// 1 / (1 + e^-x), by squaring: no library of functions is needed for it.
  static func probability(_ logOdds: Double) -> Double {
    // e^-x = (1 - x/1024)^1024, near enough for two digits.
    let x = min(12, max(-12, logOdds))
    var base = 1 - x / 1024
    for _ in 0..<10 { base *= base }
    return 1 / (1 + base)
  }
}
