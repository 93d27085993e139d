import Law
import RegisterSchema

/// Reads all names, types and references of a schema: what the judges work on. Linear.
struct SchemaFacts {
  let schema: RegisterSchema
  let lexicon: ColumnLexicon
  private(set) var tables: [TableFacts] = []
  var reader: NameReader
  private var byName: [TableName: Int] = [:]
  /// Tables by their own ideas, so that `asiakas_id` finds `asiakkaat`.
  private var byConcepts: [[NameConcept]: Int] = [:]
  /// Tables by the name of their key, where it is a name of its own: `ASIAKASNRO`.
  private var byKey: [String: Int] = [:]

  init(_ schema: RegisterSchema, _ lexicon: ColumnLexicon) {
    self.schema = schema
    self.lexicon = lexicon
    reader = NameReader(lexicon.words)
    tables.reserveCapacity(schema.tables.count)
    for (index, table) in schema.tables.enumerated() {
      byName[table.name] = index
      let concepts = reader.read(table.name.name)
      var facts = TableFacts(concepts: concepts)
      facts.isView = table.kind.isView
      (facts.head, facts.headRole) = head(of: concepts)
      if !concepts.isEmpty, !concepts.contains(.unknown), !facts.isView,
        byConcepts[concepts] == nil
      {
        byConcepts[concepts] = index
      }
      tables.append(facts)
    }
    for (index, table) in schema.tables.enumerated() {
      if let key = table.primaryKey?.columns, key.count == 1, let name = key.first,
        isOwnName(reader.read(name)), byKey[name] == nil,
        // A key that is called by another table is a reference to that one.
        byConcepts[Array(reader.read(name).dropLast())] ?? index == index
      {
        byKey[name] = index
      }
    }
    for (index, table) in schema.tables.enumerated() {
      tables[index].columns = columns(of: table, index)
      tables[index].original = original(of: table, index)
    }
    findEverywhere()
  }

  /// Marks the columns by which software tells apart whose rows are: `municipality_id` in most
  /// tables. What rows themselves have in common (a name, a state) is no such thing.
  private mutating func findEverywhere() {
    var counts: [String: Int] = [:]
    let own = tables.indices.filter { !tables[$0].isView }
    for index in own {
      for column in schema.tables[index].columns { counts[column.name, default: 0] += 1 }
    }
    for index in tables.indices {
      // Software that serves many keeps their names apart: `namespace` beside `municipality_id`.
      let isServed = tables[index].columns.contains { column in
        column.concepts.contains { lexicon.words.name($0) == "tenant" }
      }
      for (number, column) in schema.tables[index].columns.enumerated() {
        let isIn = counts[column.name, default: 0]
        let known = tables[index].columns[number]
        let isCommon = own.count >= 6 && isIn * 2 > own.count
        // Who brought each row in: rows of persons would not all have a user name.
        if isCommon, known.concepts.map({ lexicon.words.name($0) }) == ["username"] {
          tables[index].columns[number].isActor = true
        }
        // Of a message or setting, whose it is; of a person it may be where they live.
        let isOfMunicipality =
          known.concepts.map { lexicon.words.name($0) } == ["municipality", "id"]
          && tables[index].headRole != .person
        guard isCommon || isServed || isOfMunicipality else { continue }
        tables[index].columns[number].isEverywhere =
          !known.isLink && !known.isActor && known.concepts.allSatisfy { isOfSystem($0) }
      }
    }
  }

  private func isOfSystem(_ concept: NameConcept) -> Bool {
    switch role(concept) {
    case .organisation, .technical, .key: true
    default: false
    }
  }

  func role(_ concept: NameConcept) -> NameRole { lexicon.words.role(concept) }

  /// What a column's name means, where it means anything.
  func meaning(_ column: ColumnFacts) -> ColumnMeaning? {
    column.meanings.first.map { lexicon.meanings.meanings[$0.index] }
  }

  /// Whether the idea is of a case that has a party.
  func isCase(_ concept: NameConcept) -> Bool {
    Self.cases.contains(lexicon.words.name(concept))
  }

  /// A key of a case whose table is not in the schema: `hakemus_oid`.
  func isCaseKey(_ column: ColumnFacts) -> Bool {
    guard !column.isLink, column.concepts.count == 2, let last = column.concepts.last else {
      return false
    }
    let names = column.concepts.map { lexicon.words.name($0) }
    return role(last) == .key && names[1] != "tunnus" && Self.personsCases.contains(names[0])
  }

  /// Cases that a person brings about, so that a key of one leads to the person.
  private static let personsCases: Set<String> = [
    "application", "customership", "placement", "enrolment", "referral",
  ]

  private static let cases: Set<String> = [
    "application", "decision", "case", "statement", "appeal", "request", "customership", "referral",
    "placement", "enrolment", "visit", "notice", "assessment", "contract", "permit", "feedback",
  ]

  /// Whether a key's name says whose key it is: not `id`, `koodi` or `numero` alone.
  private func isOwnName(_ concepts: [NameConcept]) -> Bool {
    guard let last = concepts.last, last != .unknown else { return false }
    let isNumbering =
      role(last) == .key || ["number", "code"].contains(lexicon.words.name(last))
    // One idea that is a number already: `ASIAKASNRO` is a customer number.
    let name = lexicon.words.name(last)
    let isNumber = name.hasSuffix("number") && name != "number"
    guard isNumber || isNumbering && concepts.count > 1 else { return false }
    // What says who somebody is, is data wherever it stands.
    return !meanings(concepts, .other).contains { found in
      let category = lexicon.meanings.meanings[found.index].category
      return category == "HETU" || category == "CREDENTIAL"
    }
  }

  private func isPlace(_ concept: NameConcept) -> Bool {
    lexicon.words.name(concept) == "location"
  }

  private var location: NameConcept? { lexicon.words.concept(named: "location") }

  private var recipient: NameConcept? { lexicon.words.concept(named: "recipient") }
  private static let addressees: Set<String> = ["to", "cc", "bcc"]
  private static let contents: Set<String> = ["title", "text", "message"]

  func isOfRecord(_ concept: NameConcept) -> Bool {
    ["creator", "modifier"].contains(lexicon.words.name(concept))
  }

  private func isLog(_ concept: NameConcept) -> Bool { lexicon.words.name(concept) == "log" }

  /// The last idea that names a kind of thing; a copy is of its original's kind.
  private func head(of concepts: [NameConcept]) -> (NameConcept, NameRole) {
    let last = concepts.last { role($0) != .history }
    // Of an invoice or a message a recipient may be an organisation; rows of recipients are whom
    // something was sent to.
    if let last, concepts.count > 1, lexicon.words.name(last) == "recipient" {
      return (last, .person)
    }
    // What statistics are of stands behind them: `stats_sitting_days`.
    if let first = concepts.first, lexicon.words.name(first) == "statistic", concepts.count > 1 {
      return (first, .statistic)
    }
    for concept in concepts.reversed() where concept != .unknown {
      switch role(concept) {
      // Levels of members are no members.
      case .none where concept == last && lexicon.words.name(concept) == "level":
        return (concept, .lookup)
      case .history, .language, .stop, .key, .none, .count, .flag, .bookkeeping: continue
      // Events of a log are the log, those of an application are of it.
      case .thing
      where lexicon.words.name(concept) == "event"
        && concepts.contains(where: { isLog($0) || isCase($0) }):
        continue
      // The result of a choice is no list of choices.
      case .lookup where last == .unknown: continue
      case let role: return (concept, role)
      }
    }
    return (.unknown, .none)
  }

  private func original(of table: SchemaTable, _ index: Int) -> Int? {
    if table.kind.isView {
      for column in table.columns {
        if let source = column.source, let found = byName[source.table] { return found }
      }
      return nil
    }
    let rest = tables[index].concepts.filter { role($0) != .history }
    guard rest.count < tables[index].concepts.count, !rest.isEmpty else { return nil }
    return byConcepts[rest].flatMap { $0 == index ? nil : $0 }
  }

  private mutating func columns(of table: SchemaTable, _ index: Int) -> [ColumnFacts] {
    var targets: [String: Int] = [:]
    // Of a key of several columns the last is the row; the others are shared (tenant, period). A
    // column's own key says more.
    for key in table.foreignKeys.filter({ $0.columns.count > 1 })
      + table.foreignKeys.filter({ $0.columns.count == 1 })
    {
      guard let column = key.columns.last, let target = byName[key.table] else { continue }
      targets[column] = target
    }
    let hasPlace = table.columns.contains { reader.read($0.name).last.map(isPlace) ?? false }
    // `to` beside `subject` and `body` is whom a message was sent to.
    let hasText = table.columns.contains { column in
      reader.read(column.name).contains { Self.contents.contains(lexicon.words.name($0)) }
    }
    return table.columns.map { column in
      var facts = ColumnFacts(concepts: reader.read(column.name))
      // `lon` is a wage in Swedish, but beside `lat` it is a place.
      if hasPlace, let last = facts.concepts.last, lexicon.words.name(last) == "wage",
        NamePieces(column.name).pieces.last == Array("lon".utf8), let location
      {
        facts.concepts[facts.concepts.count - 1] = location
      }
      if hasText, Self.addressees.contains(column.name.lowercased()), let recipient {
        facts.concepts = [recipient]
      }
      facts.isNullable = column.isNullable
      facts.isPrimaryKey = table.primaryKey?.columns == [column.name]
      facts.target = targets[column.name]
      facts.isDeclaredLink = facts.target != nil
      let sort = TypeSort(column.type)
      if facts.target == nil { findTarget(&facts, column.name, index, sort) }
      facts.isActor = isActor(facts, index, sort)
      facts.meanings = meanings(facts.concepts, sort)
      addWords(&facts, column)
      return facts
    }
  }

  /// A reference by name: `asiakas_id`, `person_uuid`, or `lapsi` with a key's type.
  private func findTarget(
    _ facts: inout ColumnFacts, _ name: String, _ index: Int, _ sort: TypeSort
  ) {
    guard sort != .moment, sort != .truth, sort != .document, let last = facts.concepts.last
    else { return }
    // The same name as another table's key, which is not this table's own.
    if let target = byKey[name], target != index, !facts.isPrimaryKey,
      schema.tables[index].primaryKey?.columns != [name]
    {
      facts.target = target
      return
    }
    // `user_no integer`: a number that is called a person's.
    let isPersonNumber =
      sort == .number && lexicon.words.name(last) == "number" && facts.concepts.count == 2
      && role(facts.concepts[0]) == .person && !facts.isPrimaryKey
    let isKey = role(last) == .key && facts.concepts.count > 1 || isPersonNumber
    // A number that is called a person is that person's key, where rows are of single cases.
    let isNumbered =
      sort == .number && role(last) == .person
      && !facts.concepts.contains { [.count, .money, .price].contains(role($0)) }
      && (tables[index].headRole == .log || tables[index].headRole == .topic)
    guard isKey || isNumbered || sort == .key || sort == .other && facts.concepts.count == 1
    else { return }
    var rest = isKey ? facts.concepts.dropLast() : facts.concepts[...]
    // A numbered or printed identifier is data: `person_identifier text`.
    if sort == .text || sort == .longText, lexicon.words.name(last) != "id" { return }
    let whole = Array(rest)
    if whole.isEmpty || whole.contains(.unknown) || role(whole[0]) == .key { return }
    let own = tables[index].concepts
    if whole == own { return }
    if let target = byConcepts[whole] {
      facts.target = target
      return
    }
    // `luonut_kayttaja_id`, `primary_contact_person_id`: the last words name the table.
    while rest.count > 1 {
      rest = rest.dropFirst()
      if let target = byConcepts[Array(rest)], target != index {
        facts.target = target
        return
      }
    }
    if let person = whole.last(where: { role($0) == .person }), person == whole.last {
      if own.last == person { return }
      facts.targetGroup = lexicon.words.group(person)
    }
  }

  /// Whether the name says who did something: `created_by`, `kasittelija_id`, `muokkaaja`.
  private func isActor(_ facts: ColumnFacts, _ index: Int, _ sort: TypeSort) -> Bool {
    guard sort != .moment, sort != .truth, sort != .document else { return false }
    guard let actor = facts.concepts.lastIndex(where: { role($0) == .actor }) else { return false }
    // A number of changes is nobody.
    let isNumber = sort == .number && facts.target == nil && facts.concepts.count > 1
    if isNumber, actor > 0, actor + 1 == facts.concepts.count,
      role(facts.concepts[actor - 1]) == .money || role(facts.concepts[actor - 1]) == .count
    {
      return false
    }
    // So many rows were added: `inserted_rows`.
    if sort == .number, facts.target == nil, facts.concepts.last == .unknown, actor == 0 {
      return false
    }
    // A table of handlers names them; one of what was changed does not.
    if facts.concepts[actor] == tables[index].head, !isOfRecord(facts.concepts[actor]) {
      return false
    }
    // What stands after the actor is what the column is: `handler_note` is a note.
    // `killed_by_bear`: who is named after "by" is a person or a key.
    let isBy = lexicon.words.name(facts.concepts[actor]) == "by"
    return facts.concepts[(actor + 1)...].allSatisfy { concept in
      switch role(concept) {
      case .key, .person, .count: true
      default:
        concept == .unknown && !isBy
          || ["name", "username"].contains(lexicon.words.name(concept))
      }
    }
  }
}
