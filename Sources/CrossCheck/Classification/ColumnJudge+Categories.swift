import Law
import RegisterSchema

/// Which categories a personal column is of, and what asks for more.
extension ColumnJudge {
  func categorise(
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
      // When somebody signed in is log data, what they signed in with is a credential, and until when.
      if category == "CREDENTIAL", sort == .moment, !isOfSecret(known) { category = "LOG" }
      // Credits and scores of studies are neither money nor a profile.
      if verdict.topic == "EDUCATION", known.concepts[found.range].contains(where: isOfStudies) {
        category = "EDUCATION"
      }
      if verdict.role == .log, meaning.special == .none, category != "ID" { category = "LOG" }
      if guesses.contains(where: { $0.category == category }) { continue }
      // Later meanings count by how near they come to the first.
      let nearness = bestScore - found.score
      var share = nearness <= 0 ? 1 : max(0.2, 0.8 - nearness * 0.5)
      // A reason for absence may be an illness, and a diet a belief; neither must be.
      if meaning.special == .art9, meaning.weight <= 2 { share = min(share, 0.75) }
      // The name of an organisation in a person's row says little of the person.
      if found.weight <= 0.1, category != verdict.topic { share = min(share, 0.78) }
      guesses.append(
        CategoryGuess(
          category: category, confidence: round(result.probability * share),
          special: meaning.special))
    }
    let topic = namedTopic(known, sort) ?? plainTopic(fallback)
    if isPlain(known) || guesses.isEmpty
      || guesses[0].category == "SERVICE" && topic != "SERVICE"
        && known.meanings.first?.weight ?? 0 < 1 && !isCaseNumber(known, topic)
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
    if namesWorker(known, sort) {
      guesses = [
        CategoryGuess(category: "LOG", confidence: round(result.probability * 0.85), special: .none)
      ]
    }
    if sort == .truth, isLeave(known) {
      guesses = [CategoryGuess(category: "CONSENT", confidence: result.probability, special: .none)]
    }
    if isDescription(known, sort), guesses[0].category == topic, topic == "SERVICE" {
      guesses.insert(
        CategoryGuess(
          category: "FREETEXT", confidence: guesses[0].confidence, special: .none), at: 0)
      guesses[1] = CategoryGuess(
        category: topic, confidence: round(result.probability * 0.5), special: .none)
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
  func isPlain(_ known: ColumnFacts) -> Bool {
    guard let best = known.meanings.first, best.source != .labels else { return true }
    let category = reading.lexicon.meanings.meanings[best.index].category
    if best.weight < 0.5, reading.isGeneric(best, known.concepts), isOfOther(known, best) {
      return true
    }
    // What a message says is the service, however free.
    if category == "FREETEXT", best.weight < 0.2, isMessage { return true }
    // To whom: of a message an address, of a disclosure what became of the data.
    let isBroad = reading.lexicon.meanings.meanings[best.index].weight < 0.5
    if category == "CONTACT", isBroad, !isMessage, verdict.topic != nil, !hasAddress(known) {
      return true
    }
    if category == "LOG", best.weight < 0.5, !isMessage, verdict.role != .log { return true }
    // The kind or state of an e-mail is no address.
    if category == "CONTACT", isMessage,
      known.concepts[best.range].contains(where: { name($0) == "email" }),
      known.concepts[best.range.upperBound...].contains(where: {
        reading.role($0) == .lookup || reading.role($0) == .state
      })
    {
      return true
    }
    // In which language an exam is taken, or somebody may teach.
    if category == "LANGUAGE", best.weight < 0.5, verdict.role != .person,
      verdict.topic == "EDUCATION" || verdict.topic == "WORK"
    {
      return true
    }
    // A unit or thing to which the row refers is of the row's topic.
    if best.weight < 0.5, let topic = verdict.topic {
      let roles = known.concepts[best.range].map { reading.role($0) }
      if roles.allSatisfy({ $0 == .thing }) { return true }
      let tellsMore = topic != "SERVICE" && !TableJudge.topicless.contains(topic)
      if tellsMore, roles.allSatisfy({ $0 == .organisation }) { return true }
    }
    if verdict.role == .log, category == "SERVICE" || category == "WORK" { return true }
    // The role of a party in its case, and the unit that has the case, are no work of the party.
    if category == "WORK", best.weight < 0.1, verdict.topic != "WORK",
      !Self.workers.contains(verdict.group ?? "")
    {
      let words = known.concepts[best.range]
      let isOfParty = !known.concepts.contains { concept in
        isPerson(concept) && concept != facts.head || reading.role(concept) == .organisation
      }
      if isOfParty, words.allSatisfy({ name($0) == "role" }) { return true }
      let isKey = known.isLink || known.concepts.last.map { reading.role($0) == .key } ?? false
      if isKey, facts.headRole == .person, isOfParties,
        words.allSatisfy({ reading.role($0) == .organisation })
      {
        return true
      }
    }
    return category == "SERVICE" && best.weight < 0.5 && !isCaseNumber(known, verdict.topic)
  }

  /// The number of a case is of the case, whatever that is about; of a payment it is the payment's.
  private func isCaseNumber(_ known: ColumnFacts, _ topic: String?) -> Bool {
    known.concepts.count == 1 && name(known.concepts[0]) == "casenumber" && topic != "FINANCE"
  }

  /// Whether a name or number is not the person's: that of a document or plan, of a unit, of what
  /// else the column's name says before it.
  func isOfOther(_ known: ColumnFacts, _ generic: FoundMeaning) -> Bool {
    if verdict.role == .aboutPerson, facts.headRole == .thing { return true }
    let isOfRecord = verdict.role == .aboutPerson && !facts.concepts.contains { isPerson($0) }
    let isName = name(known.concepts[generic.range.lowerBound]) == "name"
    if known.concepts.count == 1 {
      guard isOfRecord, isName else { return false }
      // Who can be called or written to is a person.
      if isReachable { return false }
      let topic = verdict.topic ?? "ID"
      return facts.headRole == .topic || facts.headRole == .message || !verdict.path.isEmpty
        || facts.headRole == .attribute && !TableJudge.topicless.contains(topic)
    }
    let place = generic.range.lowerBound
    let other = known.concepts[place > 0 ? place - 1 : place + 1]
    switch reading.role(other) {
    case .organisation, .thing, .lookup, .topic: return true
    case .none: return isOfRecord && !isName && other == .unknown
    default: return false
    }
  }

  /// Whether rows are of those whose matters are handled: clients, pupils, applicants.
  private var isOfParties: Bool {
    switch verdict.group ?? "person" {
    case "person", "contact": false
    case let group: !Self.workers.contains(group)
    }
  }

  private func isOfStudies(_ concept: NameConcept) -> Bool {
    ["credit", "score"].contains(name(concept))
  }

  /// Whether a time is of a password or token: until when it holds.
  private func isOfSecret(_ known: ColumnFacts) -> Bool {
    known.concepts.contains { ["password", "token", "verification"].contains(name($0)) }
  }

  /// Whether the row has a person's address, of which a country or place is a part.
  private func hasAddress(_ known: ColumnFacts) -> Bool {
    let isPlain = known.concepts.contains { ["city", "country"].contains(name($0)) }
    return (verdict.role == .person || verdict.role == .aboutPerson && isPlain)
      && facts.columns.contains { column in
        !column.isLink
          && column.concepts.contains {
            ["street", "address", "postcode", "postoffice"].contains(name($0))
          }
      }
  }

  var isReachable: Bool {
    facts.columns.contains { column in
      guard let meaning = reading.meaning(column) else { return false }
      return meaning.category == "CONTACT" && meaning.weight > 1
    }
  }

  func isPerson(_ concept: NameConcept) -> Bool { reading.role(concept) == .person }

  var isMessage: Bool {
    verdict.topic != "LOG"
      && (facts.headRole == .message || verdict.evidence.contains { $0.kind == .messageToPerson })
  }

  /// What somebody may have written of anything: `kuvaus text`.
  private func isDescription(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    sort == .longText && known.concepts.last.map { name($0) == "description" } ?? false
  }

  func isLongNote(_ known: ColumnFacts, _ sort: TypeSort) -> Bool {
    sort == .longText
      && known.concepts.contains { reading.role($0) == .text || name($0) == "text" }
  }

  /// What plain attributes of the row are about: the table's topic, and for staff their work.
  func plainTopic(_ fallback: String?) -> String {
    if verdict.role == .log { return "LOG" }
    if !isAbout, let fallback { return fallback }
    if isFamily, verdict.topic == nil || verdict.topic == "SERVICE" { return "FAMILY" }
    let topic =
      verdict.topic ?? fallback ?? (verdict.role == .aboutPerson ? topicOfGroup : "SERVICE")
    if verdict.group == "staff", topic == "SERVICE" || topic == "EDUCATION" { return "WORK" }
    if verdict.group == "interpreter", topic == "SERVICE" { return "WORK" }
    if verdict.role == .person, verdict.topic == nil {
      switch verdict.group {
      case "staff", "interpreter", "official": return "WORK"
      case "pupil", "student": return "EDUCATION"
      default: return "SERVICE"
      }
    }
    if topic == "CONTACT" { return isMessage ? "SERVICE" : topic }
    // When and in what state something is at a place is of the matter.
    guard topic == "FREETEXT" || topic == "ID" || topic == "LOCATION" else { return topic }
    return verdict.role == .aboutPerson ? topicOfGroup : "SERVICE"
  }

  /// What rows are of that name no topic: of patients their health, of pupils their school.
  private var topicOfGroup: String {
    switch verdict.group {
    case "patient": "HEALTH"
    case "pupil", "student": "EDUCATION"
    default: "SERVICE"
    }
  }

  func flag(_ result: inout ColumnVerdict) {
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
}
