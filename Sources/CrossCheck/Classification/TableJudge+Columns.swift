import Law
import RegisterSchema

/// What a table's own columns and topic say of its rows.
extension TableJudge {
  /// Columns that only persons have: their names and birth make a table of persons whatever it is
  /// called, their nationality or diagnosis one about persons.
  func weighColumns(
    _ facts: TableFacts, _ table: SchemaTable, _ role: TableRole, _ evidence: inout [Evidence]
  ) {
    var identifying: [String] = []
    var describing: [String] = []
    var contact: [String] = []
    var hasCode = false
    let isAnimal = facts.headRole == .thing && name(facts.head) == "pet"
    for (column, known) in zip(table.columns, facts.columns) {
      guard !known.isLink, let best = known.meanings.first else { continue }
      // A dog is born, ill and dies as well; a code of persons it has not.
      if isAnimal, reading.lexicon.meanings.meanings[best.index].category != "HETU" { continue }
      // `passi_id` of a pass is the pass.
      if best.range.allSatisfy({ facts.concepts.contains(known.concepts[$0]) }),
        !best.range.isEmpty,
        role != .person
      {
        continue
      }
      let meaning = reading.lexicon.meanings.meanings[best.index]
      let isOfOther = known.concepts.contains { isOther($0, than: role) }
      if known.isPrimaryKey, isOfOther, role == .other, best.weight >= 3 {
        evidence.append(Evidence(.linkByName, 2.4, column.name))
        continue
      }
      if meaning.category == "ID", role == .statistics || role == .other,
        known.concepts.contains(where: { isNumbering($0) }),
        known.concepts.contains(where: { isParty($0) })
      {
        evidence.append(Evidence(.linkByName, 2.4, column.name))
        continue
      }
      switch meaning.category {
      case "ID" where best.weight >= 4 && !isOfOther: identifying.append(column.name)
      case "HETU" where !isOfOther:
        identifying.append(column.name)
        hasCode = true
      case "CONTACT" where !isOfOther && best.weight > 1 && !isOfUnit(known):
        contact.append(column.name)
      case "ID" where best.weight == 0.3 && !isOfUnit(known) && !isTranslated(known):
        contact.append(column.name)
      // Who signed in to handle a case is not whom it is about.
      case "CREDENTIAL" where facts.headRole == .topic || facts.headRole == .message: break
      // How many were ill tells of none of them.
      default:
        if best.weight >= 3.5, !isOfOther, !isCounted(known) { describing.append(column.name) }
      }
    }
    if !identifying.isEmpty {
      evidence.append(
        Evidence(
          .identifyingColumns, min(5, 2 * Double(identifying.count) + (hasCode ? 1 : 0)),
          identifying.prefix(3).joined(separator: ", ")))
    }
    if !describing.isEmpty {
      // One word among dozens may well mean something else: `ilmanvaihto_tulo` is no income.
      let isRare = describing.count * 12 < facts.columns.count
      evidence.append(
        Evidence(
          .describingColumns, isRare ? 0.5 : min(3, Double(describing.count)),
          describing.prefix(3).joined(separator: ", ")))
    }
    // Codes, courses and places have names in two languages; persons have one.
    let translated = facts.columns.count { isTranslated($0) }
    if translated >= 2, identifying.isEmpty, role == .other {
      evidence.append(Evidence(.lookupShape, -1.5))
    }
    // What has a business id and no person's name is an organisation.
    let businessID = facts.columns.firstIndex { column in
      !column.isLink && column.concepts.contains { name($0) == "businessid" }
    }
    let namesPerson = facts.columns.contains { column in
      column.concepts.contains { reading.role($0) == .person }
    }
    if let businessID, identifying.isEmpty, describing.isEmpty, role != .person, !namesPerson {
      evidence.append(Evidence(.businessID, -2, table.columns[businessID].name))
    }
    // A dwelling whose row names its owner and its tenant is theirs.
    let parties = role == .thing ? namedParties(facts, table) : []
    if parties.count >= 2 {
      evidence.append(Evidence(.linkByName, 3.2, parties.joined(separator: ", ")))
    }
    // Name, phone and e-mail together are of a person or of an organisation.
    if contact.count >= 2, role == .other, !isPartOfOther(facts) {
      // Of a request or report they are of who made it.
      let weight = facts.headRole == .topic ? 1.3 : 0.7
      evidence.append(
        Evidence(.describingColumns, weight, contact.prefix(3).joined(separator: ", ")))
    }
  }

  /// Whether rows say who somebody is: a name with an identity code, or with a date of birth.
  func namesCitizens(_ facts: TableFacts) -> Bool {
    var codes = 0
    var names = 0
    for column in facts.columns where !column.isLink {
      guard let meaning = reading.meaning(column), column.meanings[0].weight >= 4,
        !column.concepts.contains(where: { reading.role($0) == .person })
      else { continue }
      if meaning.category == "HETU" { codes += 1 }
      if meaning.category == "ID" { names += 1 }
    }
    return names >= 3 || codes > 0 && names > 0
  }

  /// A name in one of several languages: `nimi_fi`.
  func isTranslated(_ known: ColumnFacts) -> Bool {
    known.concepts.contains { name($0) == "name" }
      && known.concepts.contains { reading.role($0) == .language }
  }

  /// The name or e-mail of an organisation or project.
  func isOfUnit(_ known: ColumnFacts) -> Bool {
    known.concepts.contains { concept in
      reading.role(concept) == .organisation || reading.role(concept) == .thing
    }
  }

  func isNumbering(_ concept: NameConcept) -> Bool {
    reading.role(concept) == .key || name(concept) == "number" || name(concept) == "code"
  }

  func isNamed(_ facts: TableFacts) -> Bool {
    facts.columns.contains { column in
      column.concepts.contains { name($0) == "name" || name($0) == "title" }
        && !column.concepts.contains { reading.role($0) == .person }
    }
  }

  private func isCounted(_ column: ColumnFacts) -> Bool {
    column.concepts.contains { reading.role($0) == .count || name($0) == "amount" }
  }

  /// Whether rows have dozens of values, hardly one of them with a word for what persons have.
  func isMeasured(_ facts: TableFacts) -> Bool {
    var values = 0
    var personal = 0
    for column in facts.columns where !column.isLink && !column.isActor {
      if column.concepts.allSatisfy({ reading.role($0) == .bookkeeping }) { continue }
      values += 1
      if let best = column.meanings.first, best.weight >= 2.5, !isCounted(column) { personal += 1 }
    }
    return values >= 24 && personal * 12 < values
  }

  /// Whether rows are codes, or texts for many: found by a code, shortened, or in two languages.
  func isCoded(_ facts: TableFacts) -> Bool {
    var translated: Set<[NameConcept]> = []
    return facts.columns.contains { column in
      if column.concepts.contains(where: { reading.role($0) == .language }) {
        let rest = column.concepts.filter { reading.role($0) != .language }
        return !translated.insert(rest).inserted
      }
      let isCode = column.concepts.contains { name($0) == "code" || name($0) == "abbreviation" }
      return isCode
        && column.concepts.allSatisfy { concept in
          name(concept) == "code" || name(concept) == "abbreviation"
            || facts.concepts.contains(concept)
        }
    }
  }

  /// Whether anything in the row tells which person it is.
  func namesAnyone(_ facts: TableFacts) -> Bool {
    facts.columns.contains { column in
      if column.targetGroup != nil { return true }
      if let target = column.target, reading.tables[target].headRole == .person { return true }
      return column.meanings.contains { found in
        let category = reading.lexicon.meanings.meanings[found.index].category
        return category == "ID" || category == "HETU" || category == "CONTACT"
          || category == "CREDENTIAL" || found.weight >= 3
      }
    }
  }

  /// Whether rows lead to somebody, or tell how to reach them.
  func namesUser(_ facts: TableFacts) -> Bool {
    facts.columns.contains { column in
      column.targetGroup != nil
        || column.target.map { reading.tables[$0].headRole == .person } ?? false
        || reading.meaning(column)?.category == "CONTACT"
    }
  }

  /// The columns that name the parties, one for each.
  private func namedParties(_ facts: TableFacts, _ table: SchemaTable) -> [String] {
    var seen: Set<NameConcept> = []
    return zip(table.columns, facts.columns).compactMap { column, known in
      namedParty(known).flatMap { seen.insert($0).inserted ? column.name : nil }
    }
  }

  /// Who has a thing, or how to reach them: `omistajan_nimi`, `vuokralainen_puhelin`.
  private func namedParty(_ column: ColumnFacts) -> NameConcept? {
    guard !column.isLink, let party = column.concepts.first(where: { isParty($0) }) else {
      return nil
    }
    if column.concepts == [party] { return party }
    return ["CONTACT", "ID"].contains(reading.meaning(column)?.category) ? party : nil
  }

  /// Whether a name ends in an unknown word after that of persons, and rows refer to those.
  func isOfPersons(_ facts: TableFacts) -> Bool {
    facts.concepts.last == .unknown
      && facts.columns.contains { column in
        column.isDeclaredLink && !column.isActor && !column.isPrimaryKey
          && column.target.map { reading.tables[$0].concepts == [facts.head] } ?? false
      }
  }

  /// Whether rows have a key in letters that is called after the person: `userid text`.
  func hasPersonKey(_ facts: TableFacts, _ table: SchemaTable) -> Bool {
    zip(table.columns, facts.columns).contains { column, known in
      known.isPrimaryKey && TypeSort(column.type).isText && known.concepts.contains(facts.head)
    }
  }

  /// The column that says nothing but who it is, in letters: `henkilo text`, `patient_id_hash text`.
  /// Those who work on cases are not whom rows are about.
  func namesHolder(_ facts: TableFacts, _ table: SchemaTable) -> Int? {
    table.columns.indices.first { number in
      let known = facts.columns[number]
      guard TypeSort(table.columns[number].type).isText, known.target == nil, !known.isActor,
        let first = known.concepts.first,
        known.concepts.dropFirst().allSatisfy({ isNumbering($0) || name($0) == "hash" })
      else { return false }
      return isParty(first) && reading.lexicon.words.group(first) != "owner"
    }
  }

  func weighTopic(
    _ facts: TableFacts, _ shown: String, isAlone: Bool, _ evidence: inout [Evidence]
  ) {
    if isPartOfOther(facts) { return }
    guard facts.headRole == .topic || facts.headRole == .attribute,
      let found = reading.lexicon.meanings.find(facts.concepts).last
    else { return }
    let weight = reading.lexicon.meanings.meanings[found.meaning].weight
    var counted = min(0.9, 0.3 + 0.35 * weight)
    // Where keys are not declared and cannot be guessed, the topic is all there is.
    if isAlone { counted += 0.9 }
    evidence.append(Evidence(.topicOfTable, counted, shown))
  }

  /// How to reach whoever another row is of: addresses of a registration.
  func isPartOfOther(_ facts: TableFacts) -> Bool {
    facts.headRole == .attribute && topic(facts) == "CONTACT"
      && facts.columns.contains { column in
        guard column.isDeclaredLink, !column.isActor, !column.isNullable,
          let target = column.target
        else { return false }
        switch reading.tables[target].headRole {
        case .lookup, .technical, .state, .statistic: return false
        default: return true
        }
      }
  }

  /// Rows that count many persons are about none: attendance by group and day.
  func weighCounts(
    _ facts: TableFacts, _ shown: String, _ evidence: inout [Evidence]
  ) {
    guard facts.headRole != .person, !namesAnyone(facts) else { return }
    let isCounted = facts.columns.contains { column in
      guard let last = column.concepts.last else { return false }
      return reading.role(last) == .count && column.meanings.isEmpty
    }
    let leads = facts.columns.contains { column in
      column.target.map { reading.tables[$0].headRole != .organisation } ?? false
    }
    if isCounted, !leads { evidence.append(Evidence(.statistics, -1.5, shown)) }
  }

  /// A log that names users is about what they did; one that does not is the software's own.
  func weighLog(
    _ facts: TableFacts, _ evidence: inout [Evidence], _ group: inout String?
  ) {
    let isOfUsers = facts.columns.contains { column in
      column.isActor || column.targetGroup != nil
        || column.concepts.contains { reading.role($0) == .person }
        || column.meanings.contains { found in
          let category = reading.lexicon.meanings.meanings[found.index].category
          return category == "LOG" || category == "CREDENTIAL"
        }
    }
    evidence.append(Evidence(.logOfUsers, isOfUsers ? 2.5 : -1))
    if isOfUsers, group == nil { group = "user" }
  }

  /// Few columns: a code or key, a name or text, an order, a validity; nothing else. Codes refer to
  /// other codes, to organisations and things, but to no records.
  func isLookupShaped(_ facts: TableFacts) -> Bool {
    guard (2...10).contains(facts.columns.count) else { return false }
    var codes = 0
    var names = 0
    var isDescribed = false
    var isCode = false
    for known in facts.columns {
      if known.isLink, !known.isActor {
        guard let target = known.target else { return false }
        switch reading.tables[target].headRole {
        case .person, .topic, .message, .log: return false
        case .none where known.isDeclaredLink: return false
        case .attribute where known.isDeclaredLink: return false
        default: continue
        }
      }
      if known.concepts.isEmpty { return false }
      var isPlain = true
      for concept in known.concepts {
        switch reading.role(concept) {
        case .key, .lookup:
          codes += 1
          if name(concept) == "code" { isCode = true }
        case .text where known.concepts.contains(facts.head): isDescribed = true
        case .bookkeeping, .flag, .language, .time, .actor, .text, .organisation: break
        default:
          switch name(concept) {
          case "name", "value", "level": names += 1
          case "number", "additional": break
          default: if !facts.concepts.contains(concept) { isPlain = false }
          }
        }
      }
      if !isPlain { return false }
    }
    // `diagnosis_code`, `diagnosis_description`: what there is to choose from.
    if isCode, isDescribed, facts.columns.count <= 3 { return true }
    return codes > 0 && names > 0 && names <= 4
  }
}
