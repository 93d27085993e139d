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
  let facts: TableFacts
  let table: SchemaTable
  let verdict: TableVerdict
  let isAbout: Bool
  /// A row that joins two persons: whom it joins is what it tells.
  let isRelation: Bool
  /// A row that joins two persons neither of whom is there by work or for an organisation.
  let isFamily: Bool
  let ground: Evidence

  init(_ reading: SchemaFacts, _ tables: [TableVerdict], _ index: Int) {
    self.reading = reading
    self.tables = tables
    self.index = index
    facts = reading.tables[index]
    table = reading.schema.tables[index]
    verdict = tables[index]
    isAbout = verdict.role.isAboutPersons
    isRelation = Self.joinsPersons(reading, facts, tables)
    isFamily =
      isRelation && facts.headRole != .topic && facts.headRole != .message
      && !Self.namesWorkers(facts, tables)
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

  private static func joinsPersons(
    _ reading: SchemaFacts, _ facts: TableFacts, _ tables: [TableVerdict]
  ) -> Bool {
    var persons = 0
    var others = 0
    // Either the one or the other, as an account of a client or of an employee, is no relation.
    let isChoice = facts.columns.allSatisfy { !$0.isLink || $0.isActor || $0.isNullable }
    if isChoice, facts.headRole == .person { return false }
    if facts.concepts.contains(where: { reading.role($0) == .organisation }) { return false }
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

  private static func namesWorkers(_ facts: TableFacts, _ tables: [TableVerdict]) -> Bool {
    facts.columns.contains { column in
      if column.isActor { return false }
      let group = column.targetGroup ?? column.target.flatMap { tables[$0].group } ?? ""
      return ["staff", "volunteer", "user", "contact", "expert", "interpreter"].contains(group)
    }
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
    } else if isAbout, leadsSomewhere(known, sort) || reading.isCaseKey(known) {
      result.evidence.append(Evidence(.link, 0, column.name))
      result.kind = .link
      result.probability = 0.5
    } else if known.isEverywhere {
      result.evidence.append(Evidence(.everywhere, -4, column.name))
      result.kind = isAbout ? .technical : .notPersonal
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

  func name(_ concept: NameConcept) -> String {
    reading.lexicon.words.name(concept)
  }

  func round(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}
