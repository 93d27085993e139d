import Law
import RegisterSchema

/// Words of a column's name that decide its category, whatever the row's topic.
extension ColumnJudge {
  /// What a word of the column's name says it is of, whatever the row's topic.
  func namedTopic(_ known: ColumnFacts, _ sort: TypeSort) -> String? {
    if namesFamily(known, sort) { return "FAMILY" }
    if namesContact(known) { return "CONTACT" }
    if namesSomebodyElse(known, sort) { return "ID" }
    if namesRow(known) || namesAddress(known, sort) { return "ID" }
    if namesRole(known, sort) { return "WORK" }
    if namesAccess(known, sort) { return "CREDENTIAL" }
    let isService = verdict.topic ?? "SERVICE" == "SERVICE"
    if isService, verdict.role != .log, known.concepts.contains(where: { name($0) == "school" }) {
      return "EDUCATION"
    }
    return nil
  }

  /// What a user may do, as a yes or no: `teacher boolean`.
  private func namesRole(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    guard sort == .truth, verdict.role == .person, known.concepts.count <= 2,
      let last = known.concepts.last
    else { return false }
    return isPerson(last) && Self.workers.contains(reading.lexicon.words.group(last))
  }

  /// The number that persons are known by: `oppilas_nro` of a pupil, `nummer` of a member.
  private func namesRow(_ known: ColumnFacts) -> Bool {
    guard verdict.role == .person, let last = known.concepts.last else { return false }
    let isNumber = name(last) == "number"
    if known.concepts.count == 1 { return isNumber }
    // What another system calls the same person: `nhs_id`.
    if reading.role(last) == .key, !known.isLink,
      known.concepts.dropLast().allSatisfy({ $0 == .unknown })
    {
      return true
    }
    return (isNumber || reading.role(last) == .key) && known.concepts.contains(facts.head)
  }

  /// How somebody is addressed: `title` beside a first and a last name. Of staff it is their work.
  private func namesAddress(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    guard verdict.role == .person, facts.headRole == .person, sort.isText,
      !Self.workers.contains(verdict.group ?? ""), known.concepts.count == 1,
      name(known.concepts[0]) == "title"
    else { return false }
    return facts.columns.contains { $0.concepts.contains { name($0) == "lastname" } }
  }

  /// What lets a user in: a hash in a row that has user names or passwords.
  private func namesAccess(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    guard verdict.role == .person, sort != .moment, known.concepts.count == 1,
      name(known.concepts[0]) == "hash"
    else { return false }
    return facts.columns.contains { column in
      guard let meaning = reading.meaning(column) else { return false }
      return meaning.category == "CREDENTIAL" && meaning.weight >= 2
    }
  }

  /// A name of somebody, in letters: `authorized_signatory text`.
  private func namesSomebodyElse(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    guard isAbout, sort.isText, !known.isLink, known.meanings.isEmpty, verdict.role != .log,
      let last = known.concepts.last
    else { return false }
    return isPerson(last)
  }

  /// A person's row tells of the person's guardians or children; of any row, whether there are any.
  func namesFamily(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    guard verdict.role == .person || isAbout && sort == .truth,
      let person = known.concepts.last(where: { isPerson($0) })
    else {
      return false
    }
    let group = reading.lexicon.words.group(person)
    return group != verdict.group && ["guardian", "family", "child"].contains(group)
  }

  /// Who of the staff had to do with a row about another: `virkailija_oid`, `evaluator`.
  func namesWorker(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    guard isAbout, !Self.workers.contains(verdict.group ?? ""),
      sort.isText || sort == .key || sort == .number,
      let place = known.concepts.lastIndex(where: { isPerson($0) }),
      Self.workers.contains(reading.lexicon.words.group(known.concepts[place]))
    else { return false }
    return known.concepts[(place + 1)...].allSatisfy { reading.role($0) == .key }
  }

  static let workers: Set<String> = ["staff", "user", "expert", "official"]

  /// Whom to ask about the person: `yhteyshenkilon_tiedot`, `source_contact`.
  func namesContact(_ known: ColumnFacts) -> Bool {
    guard verdict.role == .person || verdict.role == .aboutPerson else { return false }
    return known.concepts.contains { name($0) == "contact" }
  }

  /// `lupa_kuvata boolean`: leave to do what the rest says, which no permit of an authority is.
  func isLeave(_ known: ColumnFacts) -> Bool {
    // `kotikunta_jaettu`: that others may see it.
    if known.concepts.count > 1, known.concepts.last.map({ name($0) == "shared" }) ?? false {
      return true
    }
    let rest = known.concepts.drop { $0 == .unknown }
    guard rest.count > 1, name(rest[rest.startIndex]) == "permit" else { return false }
    let next = rest[rest.startIndex + 1]
    return reading.role(next) != .state && reading.role(next) != .time && name(next) != "given"
  }
}
