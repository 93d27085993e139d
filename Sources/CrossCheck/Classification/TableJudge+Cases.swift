import Law
import RegisterSchema

/// Cases and messages, and whose they are.
extension TableJudge {
  /// Who has a case, not who works on it: an applicant, a pupil, a patient.
  func isParty(_ concept: NameConcept) -> Bool {
    guard reading.role(concept) == .person else { return false }
    let group = reading.lexicon.words.group(concept)
    return !["staff", "user", "contact", "expert", "official"].contains(group)
  }

  /// Whether each row leads to a party: the work is done for somebody.
  func hasParty(_ facts: TableFacts) -> Bool {
    facts.columns.contains { isLinkToParty($0) && !$0.isNullable }
  }

  /// Whether rows lead to a party, or may.
  func namesParty(_ facts: TableFacts) -> Bool { facts.columns.contains { isLinkToParty($0) } }

  private func isLinkToParty(_ column: ColumnFacts) -> Bool {
    column.isLink && !column.isActor && column.concepts.contains { isParty($0) }
  }

  /// Names of work that software does bit by bit.
  static let work: Set<String> = ["job", "queue", "sync"]

  /// Whether the idea is of another person than the row's. The birth date of an applicant in an
  /// application is of whom the row is about.
  func isOther(_ concept: NameConcept, than role: TableRole) -> Bool {
    reading.role(concept) == .person && !(role == .other && isParty(concept))
  }

  /// An application or decision with a number and a handler is somebody's, also where the schema has
  /// no table of those who apply.
  func weighCase(
    _ facts: TableFacts, _ table: SchemaTable, _ shown: String, _ evidence: inout [Evidence]
  ) {
    guard facts.headRole == .topic, reading.isCase(facts.head), !casesAreOfOrganisations,
      !decidesInMeetings
    else { return }
    // The party of a case of things, or of an organisation that is named, may be no person.
    let isOfOthers = facts.columns.contains { column in
      if column.concepts.contains(where: { name($0) == "businessid" }) { return true }
      guard !column.isActor, let target = column.target else { return false }
      let role = reading.tables[target].headRole
      return role == .organisation || role == .thing
    }
    let isHandled = facts.columns.contains { column in
      column.concepts.contains { name($0) == "handler" }
    }
    let isNumbered = zip(table.columns, facts.columns).contains { column, known in
      // What the row is found by, or the row that it belongs to, is no number of a case.
      if known.isPrimaryKey || known.isLink { return false }
      let sort = TypeSort(column.type)
      return (sort == .text || sort == .longText) && known.concepts.count > 1
        && known.concepts.contains(where: { isNumbering($0) })
        && known.concepts.contains(where: { $0 == facts.head || name($0) == "case" })
        || known.concepts.contains { name($0) == "casenumber" }
    }
    let weight = (isHandled ? 0.6 : 0) + (isNumbered ? 0.6 : 0) - (isOfOthers ? 0.6 : 0)
    if weight > 0 { evidence.append(Evidence(.caseOfParty, weight, shown)) }
  }

  /// Whether rows are what somebody has told: with a person's key or name, and in free words.
  func isReportedBySomebody(_ facts: TableFacts, _ table: SchemaTable) -> Bool {
    let isSomebodys = facts.columns.contains { column in
      column.targetGroup != nil
        || column.target.map { target in
          reading.tables[target].headRole == .person || reading.isCase(reading.tables[target].head)
        } ?? false
    }
    return isSomebodys
      && zip(table.columns, facts.columns).contains { column, known in
        guard TypeSort(column.type) == .longText, let last = known.concepts.last else {
          return false
        }
        return name(last) == "freetext" || reading.role(last) == .text
      }
  }

  /// Whether a case of the schema names an organisation as its party, or refers to one and to nobody.
  func namesOrganisation(_ facts: TableFacts) -> Bool {
    guard facts.headRole == .topic else { return false }
    let isNamed = facts.columns.contains { column in
      let names = column.concepts.map { name($0) }
      return names.contains("businessid")
        || names.contains("name") && (names.contains("organisation") || names.contains("company"))
    }
    return isNamed
      || reading.isCase(facts.head) && namesOrganisation(beside: facts) && !namesAnyone(facts)
  }

  /// Whether each row is of an organisation that stands by itself: an association or a company, no
  /// unit of whoever keeps the register.
  func namesOrganisation(beside facts: TableFacts) -> Bool {
    facts.columns.contains { column in
      guard !column.isActor, !column.isNullable, let target = column.target else { return false }
      return ["organisation", "company"].contains(name(reading.tables[target].head))
    }
  }

  /// Whether rows say from whom or to whom they are, or of which case.
  func namesCorrespondent(_ facts: TableFacts) -> Bool {
    facts.columns.contains { column in
      if column.target.map({ reading.isCase(reading.tables[$0].head) }) ?? false { return true }
      return column.concepts.contains { concept in
        reading.role(concept) == .person
          || ["recipient", "sender", "author"].contains(name(concept))
          || reading.isCase(concept)
      }
    }
  }

  /// A message that was written to somebody, or waits in a queue for it.
  func isMessageShaped(_ facts: TableFacts, _ table: SchemaTable) -> Bool {
    let mayBe = facts.columns.contains { $0.concepts.contains { name($0) == "recipient" } }
    guard mayBe else { return false }
    var isAddressed = false
    var hasText = false
    for (column, known) in zip(table.columns, facts.columns) {
      let sort = TypeSort(column.type)
      guard sort == .text || sort == .longText, !known.isLink else { continue }
      for concept in known.concepts {
        switch name(concept) {
        case "recipient": isAddressed = true
        case "text", "title", "message": hasText = true
        default: break
        }
      }
    }
    return isAddressed && hasText
  }
}
