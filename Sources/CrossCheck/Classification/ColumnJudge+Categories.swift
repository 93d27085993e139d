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
      // When somebody signed in is log data, what they signed in with is a credential.
      if category == "CREDENTIAL", sort == .moment { category = "LOG" }
      if verdict.role == .log, meaning.special == .none, category != "ID" { category = "LOG" }
      if guesses.contains(where: { $0.category == category }) { continue }
      // Later meanings count by how near they come to the first.
      let nearness = bestScore - found.score
      var share = nearness <= 0 ? 1 : max(0.2, 0.8 - nearness * 0.5)
      // The name of an organisation in a person's row says little of the person.
      if found.weight <= 0.1, category != verdict.topic { share = min(share, 0.78) }
      guesses.append(
        CategoryGuess(
          category: category, confidence: round(result.probability * share),
          special: meaning.special))
    }
    let topic = plainTopic(fallback)
    if isPlain(known) || guesses.isEmpty
      || guesses[0].category == "SERVICE" && topic != "SERVICE"
        && known.meanings.first?.weight ?? 0 < 1
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
    // The name of a document or plan is not that of the person.
    if known.concepts.count == 1, name(known.concepts[0]) == "name", verdict.role == .aboutPerson,
      facts.headRole == .topic || facts.headRole == .message
    {
      return true
    }
    let category = reading.lexicon.meanings.meanings[best.index].category
    if verdict.role == .log, category == "SERVICE" || category == "WORK" { return true }
    return category == "SERVICE" && best.weight < 0.5
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
    let topic = verdict.topic ?? fallback ?? "SERVICE"
    if verdict.group == "staff", topic == "SERVICE" || topic == "EDUCATION" { return "WORK" }
    if verdict.role == .person, verdict.topic == nil {
      return verdict.group == "staff" ? "WORK" : "SERVICE"
    }
    return topic == "FREETEXT" || topic == "ID" || topic == "CONTACT" ? "SERVICE" : topic
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
