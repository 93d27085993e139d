/// What is known of a column that the notice has to tell.
struct AskedColumn {
  let category: String
  /// What its name, or else its table's, says within the category; empty where nothing does.
  var kinds: [DataKind]
  /// Whom it is about, by the group's code.
  let group: String?
  /// Its name's last part, without marks; empty where that is short.
  let word: [UInt8]
  /// Sensitive: that a sentence has a word of it is not enough.
  let isSensitive: Bool
  /// Whether the category itself is sure.
  let isSure: Bool
  /// Whether its kinds are what its table's name says.
  var isOfTable = false
}

/// What is found of a column in the notice.
struct Found {
  var disclosure: Disclosure
  /// The items that it holds, those of other sections among them.
  var items: [Int]
}

extension NoticeContents {
  /// Which of the notice's words tell of a column. Items of its own people and system go first,
  /// then items that the notice has in other sections, then items about other people, then what
  /// other sections say.
  func disclosure(of column: AskedColumn, _ system: String?) -> Disclosure {
    var exact: [Int] = []
    var broad: [Int] = []
    var others: [Int] = []
    var elsewhere: Int?
    // Where only a category is guessed, an item of it may tell the column or may not.
    var isVague = false
    for (number, item) in items.enumerated() {
      guard isKept(item, in: system) else { continue }
      let isElsewhere = item.item.mentionedUnder != nil
      let isExact = tells(item, column, isExact: true)
      guard isExact || tells(item, column, isExact: isElsewhere) else {
        if column.kinds.isEmpty, !isElsewhere, item.item.categories.contains(column.category) {
          if isAbout(item, column) { isVague = true } else { others.append(number) }
        }
        continue
      }
      if !isAbout(item, column) {
        if !isElsewhere { others.append(number) }
      } else if isElsewhere {
        // That there may be such data is no list of what there is.
        if !item.mayHold, elsewhere == nil { elsewhere = number }
      } else if isExact {
        exact.append(number)
      } else {
        broad.append(number)
      }
    }
    if !exact.isEmpty || !broad.isEmpty { return .disclosed(exact + broad) }
    if let elsewhere {
      // The list says "personal data", and another section says which: the list tells it.
      if column.category == "HETU", let item = items.firstIndex(where: isWholeIdentity) {
        return .disclosed([elsewhere, item])
      }
      return .elsewhere(
        Mention(field: "dataItems", place: items[elsewhere].item.range, item: elsewhere))
    }
    if isVague { return .unsure }
    if !others.isEmpty { return .otherGroup(others) }
    let mentioned = column.kinds.map { mention(of: $0, column) }
    if let first = mentioned.first, let first, mentioned.allSatisfy({ $0 != nil }) {
      return .elsewhere(first)
    }
    return .undisclosed
  }

  /// A column's disclosure, and the items that it holds.
  func find(_ column: AskedColumn, _ system: String?) -> Found {
    let disclosure = disclosure(of: column, system)
    switch disclosure {
    case .disclosed(let told):
      let others = mentions(of: column, system).filter { !told.contains($0) }
      return Found(disclosure: disclosure, items: told + others)
    case .elsewhere:
      return Found(disclosure: disclosure, items: mentions(of: column, system))
    default: return Found(disclosure: disclosure, items: [])
    }
  }

  /// The items by which other sections than the list of data mention it.
  private func mentions(of column: AskedColumn, _ system: String?) -> [Int] {
    items.indices.filter { number in
      let item = items[number]
      return item.item.mentionedUnder != nil && isKept(item, in: system)
        && isAbout(item, column) && tells(item, column, isExact: false)
    }
  }

  private func isKept(_ item: Item, in system: String?) -> Bool {
    guard let system, !item.item.systems.isEmpty else { return true }
    return item.item.systems.contains(system)
  }

  private func mention(of kind: DataKind, _ column: AskedColumn) -> Mention? {
    guard let found = mentions[kind] else { return nil }
    let isOwnField = found.field == "specialCategories" || found.field == "criminalData"
    return column.isSensitive && !isOwnField ? nil : found
  }

  private func isWholeIdentity(_ item: Item) -> Bool {
    item.item.mentionedUnder == nil
      && item.told.kinds.contains { $0.category == "ID" && $0.isBroad }
  }

  /// Whether an item's words tell of the column, whoever they are about.
  private func tells(_ item: Item, _ column: AskedColumn, isExact: Bool) -> Bool {
    if column.kinds.isEmpty {
      if column.isSure, item.told.kinds.contains(where: { $0.category == column.category }) {
        return true
      }
    } else if column.kinds.allSatisfy({ held in
      item.told.kinds.contains { DataKinds.tells($0, held, isExact: isExact) }
    }) {
      return true
    }
    // "What following up needs" is a heading that tells what its table holds.
    if column.isOfTable, column.category == "SERVICE", !column.kinds.isEmpty,
      column.kinds.allSatisfy(item.heading.contains)
    {
      return true
    }
    // "Family members" tells of their names.
    if column.category == "ID", column.kinds.allSatisfy({ $0.topic == "name" }),
      let group = column.group, names(item, group)
    {
      return true
    }
    guard column.word.count >= 7, column.category != "LOG" else { return false }
    return item.told.words.contains { isSame(column.word, $0) }
  }

  /// Whether an item's own words name people other than those whom the register serves.
  private func names(_ item: Item, _ group: String) -> Bool {
    if PersonGroups.isServed(group) { return false }
    if item.told.groups.contains(group) { return true }
    return group == "family"
      && item.told.kinds.contains { $0.category == "FAMILY" && $0.isBroad }
  }

  /// Whether two words differ in their endings alone.
  private func isSame(_ a: [UInt8], _ b: [UInt8]) -> Bool {
    let shared = zip(a, b).prefix { $0 == $1 }.count
    return shared >= 7 && shared + 3 >= a.count && shared + 5 >= b.count
  }

  /// Whether an item is about the people that the column is about.
  private func isAbout(_ item: Item, _ column: AskedColumn) -> Bool {
    guard let group = column.group, group != "person" else { return true }
    if column.category == "LOG" || column.category == "CREDENTIAL" { return true }
    if item.told.groups.contains(group) || names(item, group) { return true }
    guard let groups = item.groups else { return true }
    return groups.contains { PersonGroups.isNear($0, group) }
  }

  /// The notice's data subjects of a group.
  func subjects(_ group: String) -> SubjectMatch {
    if group == "person" { return subjects.isEmpty ? .notAsked : .groups(Array(subjects.indices)) }
    let same = subjects.indices.filter { subjects[$0].contains(group) }
    if !same.isEmpty { return .groups(same) }
    let near = subjects.indices.filter { number in
      subjects[number].isEmpty || subjects[number].contains { PersonGroups.isNear($0, group) }
    }
    return near.isEmpty ? .missing(group) : .groups(near)
  }
}
