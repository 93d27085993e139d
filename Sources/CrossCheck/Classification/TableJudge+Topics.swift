import Law
import RegisterSchema

/// What rows are of: education, work, money, health.
extension TableJudge {
  /// The category of what the table's name is about.
  func topic(_ facts: TableFacts) -> String? {
    // How far the work has come, whatever it is about.
    if facts.headRole == .technical, Self.work.contains(name(facts.head)) { return "SERVICE" }
    // A family is who they are; what becomes of it is of its matter.
    if name(facts.head) == "family", facts.concepts.count == 1 { return nil }
    // What was changed, when and by whom.
    let isOfChanges =
      facts.headRole == .actor && name(facts.head) == "modifier"
      && facts.concepts.last == facts.head
    if isOfChanges || isHistoryOfActs(facts) { return "LOG" }
    var best: ColumnMeaning?
    for found in reading.lexicon.meanings.find(facts.concepts) {
      let meaning = reading.lexicon.meanings.meanings[found.meaning]
      if facts.concepts[found.range].allSatisfy({ reading.role($0) == .person }) { continue }
      // A reservation of a boat is a service, not a boat.
      let isThing = facts.concepts[found.range].allSatisfy { reading.role($0) == .thing }
      if isThing, facts.headRole != .thing { continue }
      // What was changed is of its matter: `muokattu_jonosija`.
      if found.range.upperBound < facts.concepts.count,
        facts.concepts[found.range].allSatisfy({ reading.isOfRecord($0) })
      {
        continue
      }
      // A log of doses is of the doses.
      if meaning.category == "LOG", best != nil { continue }
      // A place or country alone is no address.
      if meaning.category == "CONTACT", meaning.weight < 0.5 { continue }
      // A reminder by e-mail is a reminder.
      if meaning.category == "CONTACT" || meaning.category == "CREDENTIAL",
        found.range.upperBound < facts.concepts.count,
        facts.headRole == .topic || facts.headRole == .message
      {
        continue
      }
      // Service says least: an application of absence is about absence.
      if best == nil || best?.category == "SERVICE"
        || meaning.category != "SERVICE"
      {
        best = meaning
      }
    }
    if best == nil, facts.headRole == .topic, reading.isCase(facts.head) { return "SERVICE" }
    return best?.category
  }

  /// What the rows of persons are of: who they are or what they do to records is no topic.
  func topic(_ facts: TableFacts, of role: TableRole) -> String? {
    guard role == .person else { return topic(facts) ?? topicOfColumns(facts) }
    let topic = topic(facts)
    return topic == "LOG" || topic == "FAMILY" || topic == "CREDENTIAL" ? nil : topic
  }

  /// Whether rows tell who did what when, and copy no other table: `change_history`.
  private func isHistoryOfActs(_ facts: TableFacts) -> Bool {
    let isOfActs = facts.concepts.allSatisfy { concept in
      let role = reading.role(concept)
      return role == .history || role == .actor || concept == .unknown
    }
    // A history of messages is of what they are about.
    guard isOfActs, facts.original == nil, !hasMessage(facts),
      facts.concepts.contains(where: { reading.role($0) == .history })
    else { return false }
    return facts.columns.contains { column in
      if column.isActor { return true }
      let group =
        column.targetGroup
        ?? column.target.flatMap { target in
          reading.tables[target].headRole == .person
            ? reading.lexicon.words.group(reading.tables[target].head) : nil
        }
      return group == "user" || group == "staff"
    }
  }

  private func hasMessage(_ facts: TableFacts) -> Bool {
    hasParty(facts)
      && facts.columns.contains { $0.concepts.contains { reading.role($0) == .message } }
  }

  /// Whether the name says what the rows are of, and not only that they are written down.
  func isOfMatter(_ facts: TableFacts) -> Bool {
    guard let topic = topic(facts) else { return false }
    return topic != "SERVICE" && topic != "WORK" && !Self.topicless.contains(topic)
  }

  /// Whether each row refers to a course, an exam or a school: a registration for an exam is of
  /// studies.
  func isOfStudies(_ facts: TableFacts) -> Bool {
    facts.columns.contains { column in
      guard !column.isActor, !column.isNullable, let last = column.concepts.last else {
        return false
      }
      // A course may be known by its code and number.
      let isReference =
        column.isLink || reading.role(last) == .key || ["code", "number"].contains(name(last))
      return isReference && column.concepts.contains { Self.studies.contains(name($0)) }
    }
  }

  private static let studies: Set<String> = ["course", "school"]

  /// The category that most of the columns are of, where the table's name tells none.
  func topicOfColumns(_ facts: TableFacts) -> String? {
    var counts: [String: Int] = [:]
    var all = 0
    for column in facts.columns where !column.isLink {
      guard let best = column.meanings.first, best.source == .columnName, best.weight >= 0.5 else {
        continue
      }
      let category = reading.lexicon.meanings.meanings[best.index].category
      if Self.topicless.contains(category) { continue }
      counts[category, default: 0] += 1
      all += 1
    }
    // Of dozens of columns a few tell nothing of the rest.
    return Self.majority(counts, of: all, atLeast: max(2, facts.columns.count / 6))
  }

  /// The topic of more than half of the tables that have one of their own, if three or more have it.
  func prevailingTopic() -> String? {
    var counts: [String: Int] = [:]
    var all = 0
    let hasClients = reading.tables.contains { isOfParties($0) }
    for facts in reading.tables where !facts.isView && facts.original == nil {
      let isOfStudies = facts.concepts.contains { Self.studies.contains(name($0)) }
      // Shops and firms do not make a register of their customers one of work.
      if hasClients, facts.headRole == .organisation, !isOfStudies { continue }
      guard let topic = isOfStudies ? "EDUCATION" : topic(facts), topic != "SERVICE",
        topic != "PROFILE", topic != "FAMILY", !Self.topicless.contains(topic)
      else { continue }
      counts[topic, default: 0] += 1
      all += 1
    }
    return Self.majority(counts, of: all, atLeast: 3)
  }

  /// The key that has more than half, and no fewer than some.
  private static func majority(_ counts: [String: Int], of all: Int, atLeast: Int) -> String? {
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return most.value >= atLeast && most.value * 2 > all ? most.key : nil
  }

  /// Categories that any row may have something of: they tell not what it is about.
  static let topicless: Set<String> = [
    "ID", "HETU", "CONTACT", "FREETEXT", "LOG", "CREDENTIAL", "DEMOG", "IMAGE", "LANGUAGE",
    "CONSENT",
  ]
}
