import Law
import RegisterSchema

/// Rows that are parts of others: a record that is spread over several tables.
extension TableJudge {
  /// What the rows of a table belong to, codes and persons aside.
  enum Belonging {
    case nothing, one(Int), several

    /// Whether rows are more than parts of one table's.
    func isBeyond(_ whole: Int) -> Bool {
      switch self {
      case .nothing: false
      case .one(let index): index != whole
      case .several: true
      }
    }
  }

  func belonging(_ index: Int) -> Belonging {
    var only: Int?
    // A view belongs to what it shows.
    for column in reading.tables[index].columns where !reading.tables[index].isView {
      guard let target = column.target, target != index, !column.isActor else { continue }
      let role = reading.tables[target].headRole
      if role == .person || role == .lookup { continue }
      if let only, only != target { return .several }
      only = target
    }
    return only.map { .one($0) } ?? .nothing
  }

  /// The table that a table of persons is a part of: the key of the one is the key of the other.
  mutating func takeWhole(_ index: Int, from part: Int) -> Bool {
    guard roles[part] == .person, reading.tables[part].columns.contains(where: \.isDeclaredLink)
    else { return false }
    guard scores[index] + 4 >= Self.threshold, roles[index] != .technical,
      roles[index] != .organisation
    else { return false }
    let shown = reading.schema.tables[part].name.description
    scores[index] += 4
    verdicts[index].evidence.append(Evidence(.wholeOfPersons, 4, shown))
    if roles[index] == .other { roles[index] = .person }
    verdicts[index].group = verdicts[index].group ?? verdicts[part].group
    return true
  }

  /// Parts of records that stand in a table of their own, to which only rows about persons refer.
  /// An organisation or a thing has a name or a kind; addresses and periods have none.
  ///
  /// - Parameter isOption: the holder may have the part, or only joins it to another. A row that must
  ///   refer to another is rather a part of that one: a comment of an assessment.
  mutating func takeHeld(_ index: Int, by holder: Int, isOption: Bool) -> Bool {
    let facts = reading.tables[index]
    guard roles[index] == .other else { return false }
    switch facts.headRole {
    case .organisation, .thing, .lookup, .price, .technical, .statistic, .state: return false
    default: break
    }
    let contacts = facts.columns.filter { reading.meaning($0)?.category == "CONTACT" }
    let hasDocument = reading.schema.tables[index].columns.contains {
      TypeSort($0.type) == .document
    }
    if isList(facts), !hasDocument { return false }
    if isCalledByItsKey(index) || isChosen(index) || isOnPriceList(facts) { return false }
    // A copy of a book is a thing, though only loans refer to it, and a meeting is the group's.
    let isOfOthers = facts.columns.contains { column in
      guard !column.isNullable, let target = column.target else { return false }
      let role = reading.tables[target].headRole
      return role == .thing || role == .organisation
    }
    if isOfOthers { return false }
    // A message has its matter not as a part of it, and what somebody is answerable for stands alone,
    // if it is not a person's own: a patient's plan.
    if isOfMessages(reading.tables[holder]) { return false }
    if roles[holder] != .person, facts.columns.contains(where: isOwnActor) { return false }
    // Where staff work is theirs as little as what they answer for.
    if roles[holder] == .person, verdicts[holder].group == "staff", !isOption || contacts.count < 2
    {
      return false
    }
    let isPart =
      contacts.count >= 2 || isOption && !isNamed(facts) && !isCoded(facts) && !isOffered(facts)
    guard isPart, scores[index] + 2.5 >= Self.threshold else { return false }
    let shown = reading.schema.tables[holder].name.description
    verdicts[index].evidence.append(Evidence(.heldByPersons, 2.5, shown))
    verdicts[index].group = verdicts[holder].group
    scores[index] += 2.5
    return true
  }

  /// Things that a table joins to their owners: cars, where each row says whose which is.
  mutating func takeOwned(_ index: Int, by join: Int) -> Bool {
    let facts = reading.tables[join]
    guard roles[index] == .thing, facts.columns.count <= 4, isJoin(join),
      facts.columns.contains(where: { column in
        guard let target = column.target, roles[target] == .person else { return false }
        return namesOwner(column)
          || reading.lexicon.words.group(reading.tables[target].head) == "owner"
      })
    else { return false }
    let weight = 4.5
    guard scores[index] + weight >= Self.threshold else { return false }
    verdicts[index].evidence.append(
      Evidence(.heldByPersons, weight, reading.schema.tables[join].name.description))
    verdicts[index].group = verdicts[join].group
    scores[index] += weight
    return true
  }

  private func isOfMessages(_ facts: TableFacts) -> Bool {
    facts.headRole == .message
      || facts.concepts.contains { reading.role($0) == .message || name($0) == "email" }
  }

  /// A declared reference to who is answerable for the row; who typed it in, every row may say.
  private func isOwnActor(_ column: ColumnFacts) -> Bool {
    guard column.isDeclaredLink else { return false }
    if column.concepts.contains(where: { name($0) == "creator" || name($0) == "modifier" }) {
      return false
    }
    return column.isActor || column.target.map { reading.tables[$0].headRole == .person } ?? false
  }

  /// Whether rows tell one plain value, each only once, so that many share it: days of meetings.
  private func isChosen(_ index: Int) -> Bool {
    let (facts, table) = (reading.tables[index], reading.schema.tables[index])
    let values = facts.columns.indices.filter { number in
      let column = facts.columns[number]
      return !column.isActor && !column.isPrimaryKey
        && !column.concepts.contains {
          reading.role($0) == .bookkeeping || reading.role($0) == .actor
        }
    }
    guard values.count == 1, let only = values.first, !facts.columns[only].isLink,
      facts.columns[only].meanings.isEmpty
    else { return false }
    return table.uniqueKeys.contains { $0.columns == [table.columns[only].name] }
  }

  /// Whether rows say what something costs, and up to where or how much: a list of postage.
  private func isOnPriceList(_ facts: TableFacts) -> Bool {
    !facts.columns.contains(where: \.isLink)
      && facts.columns.contains { $0.concepts.contains { reading.role($0) == .price } }
      && facts.columns.contains { $0.concepts.first.map { reading.role($0) == .count } ?? false }
  }

  /// Whether the key is what the table is called after, in letters or numbers of its own: postcodes.
  private func isCalledByItsKey(_ index: Int) -> Bool {
    let (facts, table) = (reading.tables[index], reading.schema.tables[index])
    guard !facts.concepts.isEmpty, let key = table.primaryKey?.columns else { return false }
    return zip(table.columns, facts.columns).contains { column, known in
      key.contains(column.name) && known.concepts == facts.concepts
    }
  }

  /// Whether rows have nothing but the value that the table is called after: a list of languages.
  func isList(_ facts: TableFacts) -> Bool {
    facts.columns.contains(where: \.isPrimaryKey)
      && facts.columns.allSatisfy { column in
        column.isActor || column.isPrimaryKey && column.concepts.count == 1 && isValueOnly(facts)
          || column.concepts.allSatisfy { concept in
            facts.concepts.contains(concept) || reading.role(concept) == .bookkeeping
              || reading.role(concept) == .actor || reading.role(concept) == .time
          }
      }
  }

  /// Whether a table is no more than keys and values; how to reach somebody is more.
  private func isValueOnly(_ facts: TableFacts) -> Bool {
    facts.columns.count == 2
      && !facts.columns.contains { column in
        ["CONTACT", "ID"].contains(reading.meaning(column)?.category)
      }
  }

  /// Whether rows are there to be chosen from: in use or not, or known to others by an address.
  func isOffered(_ facts: TableFacts) -> Bool {
    facts.columns.contains { column in
      guard column.concepts.count == 1, let only = column.concepts.first else { return false }
      return name(only) == "active" || name(only) == "server"
    }
  }

  /// Whether rows do nothing but join others.
  func isJoin(_ index: Int) -> Bool {
    reading.tables[index].columns.allSatisfy { column in
      column.isLink || column.isPrimaryKey || column.isActor
        || column.concepts.allSatisfy { concept in
          switch reading.role(concept) {
          case .bookkeeping, .actor, .time, .key, .thing: true
          default: false
          }
        }
    }
  }
}
