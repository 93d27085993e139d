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
  var verdicts: [TableVerdict] = []
  var scores: [Double] = []
  /// Roles by name and shape, before references are followed.
  var roles: [TableRole] = []

  /// Tables that others refer to.
  var isReferred: Set<Int> = []
  var hasPersons = false
  var casesAreOfOrganisations = false
  /// A body decides by an agenda, and nobody has a case before it that the schema knows of.
  var decidesInMeetings = false
  /// What most of the schema's tables are of, where any is told apart: education, work.
  var prevailing: String?
  /// The schema declares references.
  var hasKeys = false

  /// From this on rows are about persons.
  static let threshold = 1.0

  init(_ reading: SchemaFacts) { self.reading = reading }

  mutating func judge() -> [TableVerdict] {
    for facts in reading.tables {
      if facts.headRole == .person { hasPersons = true }
      if namesOrganisation(facts) { casesAreOfOrganisations = true }
      if facts.columns.contains(where: { $0.targetGroup != nil }) { hasPersons = true }
      for column in facts.columns {
        if let target = column.target { isReferred.insert(target) }
        if column.isDeclaredLink { hasKeys = true }
      }
    }
    decidesInMeetings =
      reading.tables.contains { $0.concepts.contains { name($0) == "agenda" } }
      && !reading.tables.contains { facts in
        facts.headRole == .person && isParty(facts.head)
          && reading.lexicon.words.group(facts.head) != "person"
      }
    for index in reading.tables.indices { judgeAlone(index) }
    prevailing = prevailingTopic()
    follow()
    for index in verdicts.indices { finish(index) }
    return verdicts
  }

  func name(_ concept: NameConcept) -> String {
    reading.lexicon.words.name(concept)
  }

  mutating func judgeAlone(_ index: Int) {
    let facts = reading.tables[index]
    let table = reading.schema.tables[index]
    var evidence: [Evidence] = []
    var role = TableRole.other
    var group: String?
    let shown = table.name.name
    let isMessage = isMessageShaped(facts, table)
    let personWord = facts.concepts.last { reading.role($0) == .person }
    switch facts.headRole {
    case .person where isOfPersons(facts):
      // What is kept of employees, `employee_checklist`, refers to the employees.
      evidence.append(Evidence(.personInTableName, 1.2, shown))
      group = reading.lexicon.words.group(facts.head)
    case .person:
      // A row that names nobody and refers to nobody is hardly a person: a count of customers.
      let isPerson = namesAnyone(facts) || hasPersonKey(facts, table)
      evidence.append(Evidence(.tableOfPersons, isPerson ? 3 : 0.6, shown))
      role = .person
      group = reading.lexicon.words.group(facts.head)
    case .actor where ["handler", "author"].contains(name(facts.head)) && namesAnyone(facts):
      evidence.append(Evidence(.tableOfPersons, 3, shown))
      role = .person
      group = "staff"
    case .organisation where namesCitizens(facts):
      // Whatever it is called, `tietoryhma`: no organisation is born.
      evidence.append(Evidence(.organisationName, -1.2, shown))
    case .organisation:
      // An organisation has a name; a table without one joins something to it.
      evidence.append(Evidence(.organisationName, isNamed(facts) ? -6 : -1.2, shown))
      if isNamed(facts) || personWord == nil && !facts.columns.contains(where: \.isLink) {
        role = .organisation
      }
    case .thing where isMessage: break
    case .thing:
      evidence.append(Evidence(.thingName, isNamed(facts) ? -3 : -1.5, shown))
      role = .thing
    case .lookup:
      evidence.append(Evidence(.lookupName, -3, shown))
      role = .lookup
    case .price:
      evidence.append(Evidence(.priceName, -3, shown))
      role = .price
    case .technical
    where name(facts.head) == "parameter"
      && (personWord != nil || facts.columns.contains { $0.isDeclaredLink && !$0.isActor }):
      // Settings of a user are data about the user, what a case has besides is of the case.
      evidence.append(Evidence(.technicalName, -1.5, shown))
    case .technical where Self.work.contains(name(facts.head)) && hasParty(facts):
      // What is to be done for a person: `todistus_job` with its `oppija_oid`.
      evidence.append(Evidence(.technicalName, -1, shown))
    case .technical where name(facts.head) == "session" && namesParty(facts):
      // A talk with a client is no session of the software.
      evidence.append(Evidence(.topicOfTable, 0.5, shown))
    case .technical where name(facts.head) == "token" && namesUser(facts):
      // What lets somebody in who is named.
      evidence.append(Evidence(.topicOfTable, 1.2, shown))
    case .technical where isMessage:
      evidence.append(Evidence(.technicalName, -1, shown))
    case .technical where namesCitizens(facts):
      // Rows that wait to be taken in are of whom they name.
      evidence.append(Evidence(.technicalName, -1.2, shown))
    case .technical:
      evidence.append(Evidence(.technicalName, -6, shown))
      role = .technical
    case .statistic where isReportedBySomebody(facts, table):
      evidence.append(Evidence(.topicOfTable, 0.5, shown))
    case .statistic:
      evidence.append(Evidence(.statistics, -2, shown))
      role = .statistics
    case .log where namesParty(facts) && isOfMatter(facts):
      // Doses that a client was given, as a log of them: of the client.
      evidence.append(Evidence(.topicOfTable, 0.5, shown))
    case .log: role = .log
    // What is told to all is to nobody.
    case .message where namesCorrespondent(facts):
      evidence.append(Evidence(.topicOfTable, 0.5, shown))
    default: break
    }
    if isMessage { evidence.append(Evidence(.messageToPerson, 3, shown)) }
    let isOfSettings = personWord != nil && facts.concepts.contains { name($0) == "parameter" }
    if role != .technical, facts.headRole != .technical, !isOfSettings,
      facts.concepts.contains(where: { reading.role($0) == .technical })
    {
      evidence.append(Evidence(.technicalName, -2.5, shown))
      if role == .other, !isMessage { role = .technical }
    }
    if let personWord, facts.headRole != .person {
      evidence.append(Evidence(.personInTableName, 1.2, shown))
      group = reading.lexicon.words.group(personWord)
    }
    weighColumns(facts, table, role, &evidence)
    weighTopic(
      facts, shown,
      isAlone: hasPersons && !casesAreOfOrganisations && !hasKeys && !isReferred.contains(index)
        && !facts.columns.contains { $0.isLink && !$0.isActor }, &evidence)
    weighCase(facts, table, shown, &evidence)
    if role == .log { weighLog(facts, &evidence, &group) }
    weighCounts(facts, shown, &evidence)
    let isSettings = role == .other && facts.headRole == .technical
    if role != .person, !isSettings, !isPartOfOther(facts), isLookupShaped(facts) {
      evidence.append(Evidence(.lookupShape, -3))
      if role == .other { role = .lookup }
    }
    let score = evidence.reduce(0) { $0 + $1.weight }
    verdicts.append(
      TableVerdict(
        table: table.name, role: .other, confidence: 0, group: group, path: [],
        topic: topic(facts, of: role), evidence: evidence))
    scores.append(score)
    roles.append(role)
  }

  mutating func finish(_ index: Int) {
    if verdicts[index].topic ?? "SERVICE" == "SERVICE", roles[index] != .person,
      isOfStudies(reading.tables[index])
    {
      verdicts[index].topic = "EDUCATION"
    }
    if verdicts[index].topic == nil, roles[index] != .person { verdicts[index].topic = prevailing }
    // Points in a register of exams are of the exam.
    if verdicts[index].topic == "PROFILE",
      prevailing == "EDUCATION" || isOfStudies(reading.tables[index])
    {
      verdicts[index].topic = "EDUCATION"
    }
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
