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
  /// Tables that rows of parties refer to, and those that these belong to: an exam that pupils take.
  var sharedByParties: Set<Int> = []
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
      && !reading.tables.contains { isOfParties($0) }
    findShared()
    for index in reading.tables.indices { judgeAlone(index) }
    prevailing = prevailingTopic()
    follow()
    for index in verdicts.indices { finish(index) }
    return verdicts
  }

  func name(_ concept: NameConcept) -> String {
    reading.lexicon.words.name(concept)
  }

  /// What a table's own name, columns and shape say of it.
  mutating func judgeAlone(_ index: Int) {
    let facts = reading.tables[index]
    let table = reading.schema.tables[index]
    let shown = table.name.name
    var found = nameSays(facts, table)
    let personWord = facts.concepts.last { reading.role($0) == .person }
    if found.isMessage { found.add(.messageToPerson, 3, shown) }
    weighTechnicalWord(facts, shown, isOfPerson: personWord != nil, &found)
    if let personWord, facts.headRole != .person {
      found.add(.personInTableName, isOfAnybody(facts) ? 0.5 : 1.2, shown)
      found.group = reading.lexicon.words.group(personWord)
    }
    weighColumns(facts, table, found.role, &found.evidence)
    weighTopic(
      facts, shown,
      isAlone: hasPersons && !casesAreOfOrganisations && !hasKeys && !isReferred.contains(index)
        && !facts.columns.contains { $0.isLink && !$0.isActor }, &found.evidence)
    weighCase(facts, table, shown, &found.evidence)
    if found.role == .log { weighLog(facts, &found.evidence, &found.group) }
    weighCounts(facts, shown, &found.evidence)
    let isSettings = found.role == .other && facts.headRole == .technical
    if found.role != .person, !isSettings, !isPartOfOther(facts), isLookupShaped(facts) {
      found.add(.lookupShape, -3)
      if found.role == .other { found.role = .lookup }
    }
    verdicts.append(
      TableVerdict(
        table: table.name, role: .other, confidence: 0, group: found.group, path: [],
        topic: topic(facts, of: found.role), evidence: found.evidence))
    scores.append(found.evidence.reduce(0) { $0 + $1.weight })
    roles.append(found.role)
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
