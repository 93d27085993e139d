import Law
import RegisterSchema

/// What references say of a table's rows.
extension TableJudge {
  /// Hands "about persons" on from table to table, nearest first.
  mutating func follow() {
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
      linkByHolder(index)
      linkByCase(index)
      linkByParties(index, incoming[index].map(\.table))
      let isBlocked = roles[index] == .technical || roles[index] == .organisation
      if scores[index] >= Self.threshold, !isBlocked {
        isReached[index] = true
        queue.append(index)
      }
    }
    // Tables of persons first: the way to them is the one that is told.
    queue = queue.filter { roles[$0] == .person } + queue.filter { roles[$0] != .person }
    // How many references to a table come from rows that are not known to be about persons, and are
    // no parts of it themselves.
    let belongings = reading.tables.indices.map { belonging($0) }
    var strangers = incoming.indices.map { index in
      incoming[index].count { $0.column >= 0 && belongings[$0.table].isBeyond(index) }
    }
    var next = 0
    while next < queue.count {
      let here = queue[next]
      next += 1
      for link in incoming[here] where !isReached[link.table] {
        guard take(link.table, link.column, from: here) else { continue }
        isReached[link.table] = true
        queue.append(link.table)
      }
      for column in reading.tables[here].columns {
        guard let target = column.target, target != here else { continue }
        if belongings[here].isBeyond(target) { strangers[target] -= 1 }
        guard !isReached[target],
          column.isPrimaryKey && takeWhole(target, from: here)
            || takeOwned(target, by: here)
            || strangers[target] == 0
              && takeHeld(target, by: here, isOption: column.isNullable || isJoin(here))
        else { continue }
        isReached[target] = true
        queue.append(target)
      }
    }
    // Where tables about persons refer to each other, the group may still come from the nearest.
    for index in reading.tables.indices where isReached[index] { addPath(index) }
  }

  /// A key that names a person group stands for a table that is not in the schema.
  mutating func linkByGroup(_ index: Int) {
    let columns = reading.tables[index].columns
    guard
      let number = columns.firstIndex(where: { $0.targetGroup != nil && !$0.isActor })
    else { return }
    let column = reading.schema.tables[index].columns[number]
    var weight = column.isNullable ? 2.2 : 3.2
    if namesOwner(columns[number]) { weight += 0.8 }
    if let last = columns[number].concepts.last(where: { reading.role($0) == .person }),
      isParty(last)
    {
      weight += 0.5
    }
    // The row's own key may have its name from anything.
    if columns[number].isPrimaryKey, roles[index] == .other,
      reading.tables[index].headRole == .none
    {
      return
    }
    // Someone in charge is seldom whom a row is about.
    let isUser =
      columns[number].targetGroup == "user" && !reading.isCase(reading.tables[index].head)
    let isStaff = columns[number].targetGroup == "staff" || isUser
    if isStaff, column.isNullable { weight -= 1.8 }
    verdicts[index].evidence.append(Evidence(.linkByName, weight, column.name))
    scores[index] += weight
    if verdicts[index].group == nil { verdicts[index].group = columns[number].targetGroup }
  }

  /// `henkilo text` says whose the row is, where no reference does.
  mutating func linkByHolder(_ index: Int) {
    let table = reading.schema.tables[index]
    let facts = reading.tables[index]
    let isEvent = roles[index] == .thing && name(facts.head) == "event" && !isNamed(facts)
    guard roles[index] == .other || isEvent,
      let number = namesHolder(facts, table),
      !facts.columns.contains(where: { $0.targetGroup != nil })
    else { return }
    let column = table.columns[number]
    // What happened with somebody is of them.
    let weight = (column.isNullable ? 1.6 : 2.4) + (isEvent ? 1 : 0)
    verdicts[index].evidence.append(Evidence(.linkByName, weight, column.name))
    scores[index] += weight
    if verdicts[index].group == nil, let only = facts.columns[number].concepts.first {
      verdicts[index].group = reading.lexicon.words.group(only)
    }
  }

  /// The key of an application or case that is kept in another system: what stands beside it is
  /// somebody's, where every row has it or the register is one of persons.
  mutating func linkByCase(_ index: Int) {
    let facts = reading.tables[index]
    guard !casesAreOfOrganisations, roles[index] == .other,
      scores[index] < Self.threshold,
      let number = facts.columns.firstIndex(where: { reading.isCaseKey($0) })
    else { return }
    let column = reading.schema.tables[index].columns[number]
    guard hasPersons || !column.isNullable else { return }
    let weight = column.isNullable ? 1.2 : 2
    verdicts[index].evidence.append(Evidence(.linkByName, weight, column.name))
    scores[index] += weight
  }

  /// A case is its parties', where a table of them refers to it: stakeholders of an errand.
  mutating func linkByParties(_ index: Int, _ referrers: [Int]) {
    let facts = reading.tables[index]
    // A short list of issues, each with a name, is one to choose from.
    guard roles[index] == .other, reading.isCase(facts.head) || name(facts.head) == "invoice",
      facts.columns.count > 3 || !isNamed(facts),
      let parties = referrers.first(where: { other in
        let facts = reading.tables[other]
        return facts.headRole == .person && isParty(facts.head) && namesAnyone(facts)
      })
    else { return }
    let weight = 2.0
    verdicts[index].evidence.append(
      Evidence(.partyOfCase, weight, reading.schema.tables[parties].name.description))
    scores[index] += weight
    if verdicts[index].group == nil { verdicts[index].group = verdicts[parties].group }
  }

  /// Whose a thing is, it is about.
  func namesOwner(_ column: ColumnFacts) -> Bool {
    column.concepts.contains { reading.lexicon.words.group($0) == "owner" }
  }

  /// Whether a reference makes the table one about persons.
  mutating func take(_ index: Int, _ column: Int, from target: Int) -> Bool {
    let targetName = reading.schema.tables[target].name.description
    guard column >= 0 else {
      let kind: EvidenceKind = reading.tables[index].isView ? .viewOfPersons : .historyCopy
      // A view that counts persons shows none.
      let weight = roles[index] == .statistics ? 1.5 : 5
      guard scores[index] + weight >= Self.threshold else { return false }
      scores[index] += weight
      verdicts[index].evidence.append(Evidence(kind, weight, targetName))
      verdicts[index].group = verdicts[index].group ?? verdicts[target].group
      verdicts[index].topic = verdicts[index].topic ?? verdicts[target].topic
      if roles[target] == .person { roles[index] = .person }
      return true
    }
    let facts = reading.tables[index].columns[column]
    let shown = reading.schema.tables[index].columns[column].name
    if facts.isActor { return false }
    var weight = facts.isNullable ? 2.6 : 4.0
    if roles[target] != .person { weight -= 0.4 }
    // The share of a permit that an association has is the association's, and dozens of columns of
    // which none tells of persons are of what was found or measured.
    let isOfOthers =
      roles[target] != .person
      && (namesOrganisation(beside: reading.tables[index]) || isMeasured(reading.tables[index]))
    if isOfOthers { weight -= 3.5 }
    // The owner of a project answers for it.
    let isOfProject = name(reading.tables[index].head) == "project"
    if namesOwner(facts), !isOfProject { weight += 0.8 }
    if !facts.isDeclaredLink { weight -= 0.4 }
    if isCalledAfter(index, target), !facts.isNullable, !isOfOthers { weight += 1.5 }
    // A thing that a client has is theirs; of a mere person it may be what they made or look after.
    if roles[index] == .thing, reading.lexicon.words.group(reading.tables[target].head) == "person"
    {
      weight -= 0.3
    }
    // Staff and users are seldom whom a thing is about: a room has someone in charge.
    let isContact =
      (roles[index] == .thing || namesOrganisation(beside: reading.tables[index]))
      && facts.concepts.contains { reading.lexicon.words.group($0) == "contact" }
    // Whom to ask of an association's year is not whom the year is about.
    if isContact, roles[index] != .thing { weight -= 3 }
    let isInCharge =
      isContact || facts.concepts.contains { reading.lexicon.words.group($0) == "staff" }
    // A user who has a case has brought it, and a user who is called a pupil is one.
    let isUser =
      verdicts[target].group == "user" && !reading.isCase(reading.tables[index].head)
      && (isOfProject || !facts.concepts.contains { isParty($0) })
    // A pet is whose it is, also where owners are users.
    let isOwner = isUser && name(reading.tables[index].head) == "pet" && !facts.isNullable
    let isStaff =
      roles[target] == .person
      && (isInCharge || verdicts[target].group == "staff" || isUser && !isOwner)
    if isStaff, roles[index] == .thing { weight -= 2 }
    // What a user has made for many is not about the user.
    if isUser, sharedByParties.contains(index) { weight -= 4 }
    if isStaff, facts.isNullable { weight -= 1.8 }
    // A lesson has a teacher and a trip a driver; a teacher's absence says of itself that it is one.
    let isPhone = reading.tables[index].headRole == .attribute
    if isStaff, !facts.isNullable, roles[index] == .other, !isPhone, worksOn(facts) {
      weight -= 3.2
    }
    if scores[index] + weight < Self.threshold { return false }
    scores[index] += weight
    let kind: EvidenceKind = facts.isNullable ? .nullableLink : .linkToPerson
    verdicts[index].evidence.append(Evidence(kind, weight, "\(shown) → \(targetName)"))
    return true
  }

  /// Finds the tables that many parties share: those that rows about a pupil or a patient refer to
  /// beside the pupil, and the wholes of these.
  mutating func findShared() {
    var queue: [Int] = []
    for facts in reading.tables where facts.headRole != .person {
      let targets = facts.columns.filter { !$0.isActor }.compactMap(\.target)
      guard targets.contains(where: { isOfParties(reading.tables[$0]) }) else { continue }
      queue += targets.filter { reading.tables[$0].headRole != .person }
    }
    while let index = queue.popLast() {
      guard sharedByParties.insert(index).inserted else { continue }
      queue += reading.tables[index].columns.filter { !$0.isActor && !$0.isNullable }
        .compactMap(\.target).filter { reading.tables[$0].headRole != .person }
    }
  }

  /// Rows of those whose matters are handled: pupils, patients, applicants.
  func isOfParties(_ facts: TableFacts) -> Bool {
    facts.headRole == .person && isParty(facts.head)
      && reading.lexicon.words.group(facts.head) != "person"
  }

  /// Whether a reference names who does the work by profession: a driver, a teacher.
  func worksOn(_ column: ColumnFacts) -> Bool {
    column.concepts.contains { ["teacher", "instructor", "carer", "driver"].contains(name($0)) }
  }

  /// Whether a table's name begins with that of the one it belongs to, or both with that of a case:
  /// `errand_asset` beside `errand_assistance`.
  func isCalledAfter(_ index: Int, _ whole: Int) -> Bool {
    let own = reading.tables[index].concepts
    let name = reading.tables[whole].concepts
    guard let first = name.first, own.first == first, own.count > 1 else { return false }
    return reading.isCase(first) || own.count > name.count && own.starts(with: name)
  }

  /// The way to the persons, and their group.
  mutating func addPath(_ index: Int) {
    guard roles[index] != .person || verdicts[index].group == nil else { return }
    var path: [ColumnReference] = []
    var here = index
    var seen: Set<Int> = []
    // A part of a record is about what the record is about, if its own name does not tell.
    var inherited: String?
    while roles[here] != .person, seen.insert(here).inserted, path.count < 8 {
      guard let step = bestLink(here) else { break }
      path.append(
        ColumnReference(
          reading.schema.tables[here].name, reading.schema.tables[here].columns[step.column].name))
      here = step.target
      if inherited == nil, roles[here] != .person, let topic = verdicts[here].topic,
        !Self.topicless.contains(topic)
      {
        inherited = topic
      }
      if path.count == 1 {
        let concepts = reading.tables[index].columns[step.column].concepts
        if let person = concepts.last(where: { reading.role($0) == .person }) {
          verdicts[index].group = reading.lexicon.words.group(person)
        }
      }
      if verdicts[index].group == nil { verdicts[index].group = verdicts[here].group }
    }
    verdicts[index].path = path
    if verdicts[index].topic == nil { verdicts[index].topic = inherited }
  }

  /// The reference that most likely leads to whom the row is about.
  func bestLink(_ index: Int) -> (column: Int, target: Int)? {
    var best: (column: Int, target: Int)?
    var bestScore = -Double.infinity
    for (number, column) in reading.tables[index].columns.enumerated() {
      guard let target = column.target, target != index, !column.isActor,
        scores[target] >= Self.threshold
      else { continue }
      var score = roles[target] == .person ? 2.0 : 0
      if !column.isNullable { score += 1 }
      let isInCharge = column.concepts.contains { reading.lexicon.words.group($0) == "staff" }
      if verdicts[target].group == "staff" || isInCharge { score -= 1.5 }
      if score > bestScore { (best, bestScore) = ((number, target), score) }
    }
    return best
  }
}
