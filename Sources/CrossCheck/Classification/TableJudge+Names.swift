import Law
import RegisterSchema

/// What a table's name says that its rows are.
extension TableJudge {
  /// What has been found of a table, before references are followed.
  struct Found {
    var role = TableRole.other
    var group: String?
    var evidence: [Evidence] = []
    var isMessage = false

    mutating func add(_ kind: EvidenceKind, _ weight: Double, _ detail: String = "") {
      evidence.append(Evidence(kind, weight, detail))
    }
  }

  /// What the last word of a table's name is a kind of, as far as its columns agree.
  func nameSays(_ facts: TableFacts, _ table: SchemaTable) -> Found {
    var found = Found()
    found.isMessage = isMessageShaped(facts, table)
    let shown = table.name.name
    switch facts.headRole {
    case .person: weighPersons(facts, table, &found)
    case .actor where ["handler", "author"].contains(name(facts.head)) && namesAnyone(facts):
      found.add(.tableOfPersons, 3, shown)
      found.role = .person
      found.group = "staff"
    case .organisation: weighOrganisations(facts, shown, &found)
    case .thing where found.isMessage: break
    case .thing:
      found.add(.thingName, isNamed(facts) ? -3 : -1.5, shown)
      found.role = .thing
    // Places that have names of their own: courts, service points.
    case .attribute where name(facts.head) == "location" && isNamed(facts) && !namesParty(facts):
      found.add(.thingName, -3, shown)
      found.role = .thing
    case .lookup:
      found.add(.lookupName, -3, shown)
      found.role = .lookup
    case .price:
      found.add(.priceName, -3, shown)
      found.role = .price
    case .technical: weighTechnical(facts, shown, &found)
    case .statistic where isReportedBySomebody(facts, table): found.add(.topicOfTable, 0.5, shown)
    case .statistic:
      found.add(.statistics, -2, shown)
      found.role = .statistics
    // Doses that a client was given, as a log of them: of the client.
    case .log where namesParty(facts) && isOfMatter(facts): found.add(.topicOfTable, 0.5, shown)
    case .log: found.role = .log
    // What is told to all is to nobody.
    case .message where namesCorrespondent(facts): found.add(.topicOfTable, 0.5, shown)
    default: break
    }
    return found
  }

  private func weighPersons(_ facts: TableFacts, _ table: SchemaTable, _ found: inout Found) {
    let shown = table.name.name
    if isSoftware(facts) {
      found.add(.technicalName, -6, shown)
      found.role = .technical
      return
    }
    found.group = reading.lexicon.words.group(facts.head)
    // What is kept of employees, `employee_checklist`, refers to the employees.
    if isOfPersons(facts) { return found.add(.personInTableName, 1.2, shown) }
    // A row that names nobody and refers to nobody is hardly a person: a count of customers.
    let isPerson = namesAnyone(facts) || hasPersonKey(facts, table)
    found.add(.tableOfPersons, isPerson ? 3 : 0.6, shown)
    found.role = .person
  }

  /// A client that has a secret of its own and an address to be sent back to is a program.
  private func isSoftware(_ facts: TableFacts) -> Bool {
    guard name(facts.head) == "client" else { return false }
    let hasSecret = facts.columns.contains { column in
      column.concepts.contains(facts.head) && reading.meaning(column)?.category == "CREDENTIAL"
    }
    return hasSecret && facts.columns.contains { $0.concepts.contains { name($0) == "server" } }
  }

  private func weighOrganisations(_ facts: TableFacts, _ shown: String, _ found: inout Found) {
    // Whatever it is called, `tietoryhma`: no organisation is born.
    if namesCitizens(facts) { return found.add(.organisationName, -1.2, shown) }
    // An organisation has a name; a table without one joins something to it.
    found.add(.organisationName, isNamed(facts) ? -6 : -1.2, shown)
    let namesPersons = facts.concepts.contains { reading.role($0) == .person }
    if isNamed(facts) || !namesPersons && !facts.columns.contains(where: \.isLink) {
      found.role = .organisation
    }
  }

  /// The software's own tables, and what only sounds like one.
  private func weighTechnical(_ facts: TableFacts, _ shown: String, _ found: inout Found) {
    let namesPersons = facts.concepts.contains { reading.role($0) == .person }
    switch name(facts.head) {
    // Settings of a user are data about the user, what a case has besides is of the case.
    case "parameter"
    where namesPersons || facts.columns.contains { $0.isDeclaredLink && !$0.isActor }:
      found.add(.technicalName, -1.5, shown)
    // What is to be done for a person: `todistus_job` with its `oppija_oid`.
    case let work where Self.work.contains(work) && hasParty(facts):
      found.add(.technicalName, -1, shown)
    // A talk with a client is no session of the software.
    case "session" where namesParty(facts): found.add(.topicOfTable, 0.5, shown)
    // What lets somebody in who is named.
    case "token" where namesUser(facts): found.add(.topicOfTable, 1.2, shown)
    default:
      if found.isMessage { return found.add(.technicalName, -1, shown) }
      // Rows that wait to be taken in are of whom they name.
      if namesCitizens(facts) { return found.add(.technicalName, -1.2, shown) }
      found.add(.technicalName, -6, shown)
      found.role = .technical
    }
  }

  /// Whether rows name nobody and refer to nothing, where others do: what members pay each year.
  func isOfAnybody(_ facts: TableFacts) -> Bool {
    hasKeys && !namesAnyone(facts) && !facts.columns.contains { $0.isLink && !$0.isActor }
  }

  /// A word of the software in the name of a table of another kind.
  func weighTechnicalWord(
    _ facts: TableFacts, _ shown: String, isOfPerson: Bool, _ found: inout Found
  ) {
    let isOfSettings = isOfPerson && facts.concepts.contains { name($0) == "parameter" }
    guard found.role != .technical, facts.headRole != .technical, !isOfSettings,
      facts.concepts.contains(where: { reading.role($0) == .technical })
    else { return }
    found.add(.technicalName, -2.5, shown)
    if found.role == .other, !found.isMessage { found.role = .technical }
  }
}
