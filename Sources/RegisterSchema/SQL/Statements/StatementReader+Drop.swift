import SourceText

/// `DROP …`.
extension StatementReader {
  mutating func readDrop() {
    let keyword = lex.token.keyword
    lex.advance()
    switch keyword {
    case .table, .view: dropNames(keyword)
    case .materialized, .foreign:
      guard take(.view) || take(.table) else { return pass(.drop, keyword) }
      dropNames(.view)
    case .type, .domain: dropNames(keyword)
    case .schema: dropNames(keyword)
    case .index: dropNames(keyword)
    case .access, .aggregate, .cast, .collation, .conversion, .database, .event, .extension,
      .function, .group, .language, .operator, .owned, .policy, .procedural, .procedure,
      .publication, .role, .routine, .rule, .sequence, .server, .statistics, .subscription,
      .tablespace, .text, .transform, .trigger, .user:
      pass(.drop, keyword)
    default: noteStatement(.notUnderstood)
    }
  }

  private mutating func dropNames(_ keyword: SQLKeyword) {
    _ = take(.concurrently)
    let mayMiss = takeIfExists()
    var names: [(name: TableName, place: SourceRange)] = []
    while let name = readTableName() {
      names.append(name)
      guard take(",") else { break }
    }
    if names.isEmpty { return noteStatement(.notUnderstood) }
    var cascades = false
    while !lex.token.endsStatement {
      if lex.token.keyword == .cascade { cascades = true }
      lex.advance()
    }
    for name in names where !drop(keyword, name.name, cascades) && !mayMiss {
      note(.unknownName, from: name.place.lowerBound, to: name.place.upperBound)
    }
  }

  /// Whether the thing was there.
  private mutating func drop(_ keyword: SQLKeyword, _ name: TableName, _ cascades: Bool) -> Bool {
    switch keyword {
    case .type, .domain: return dropType(name, cascades)
    case .schema: return dropSchema(name.name)
    case .index:
      dropIndex(name)
      return true
    default:
      guard let number = state.tableNumber(name) else { return false }
      state.drop(number, cascade: cascades)
      return true
    }
  }

  private mutating func dropType(_ name: TableName, _ cascades: Bool) -> Bool {
    guard let number = state.typeNumber(name) else { return false }
    state.types[number].isDropped = true
    state.typeNumbers[state.types[number].name] = nil
    types.clear()
    guard cascades else { return true }
    // `CASCADE` takes the columns of the type with it.
    guard mayStep(state.tables.count + state.columnCount / 16) else { return true }
    for table in state.tables.indices where !state.tables[table].isDropped {
      for column in state.tables[table].columns.indices
      where state.tables[table].columns[column].definedType == number {
        if !state.tables[table].columns[column].isDropped {
          state.tables[table].drop(column, fromChecks: true)
        }
      }
    }
    return true
  }

  private mutating func dropSchema(_ name: String) -> Bool {
    guard mayStep(state.tables.count + state.types.count) else { return true }
    for (number, table) in state.tables.enumerated()
    where !table.isDropped && table.name.schema == name {
      state.drop(number, cascade: true)
    }
    for (number, type) in state.types.enumerated()
    where !type.isDropped && type.name.schema == name {
      state.types[number].isDropped = true
      state.typeNumbers[type.name] = nil
    }
    types.clear()
    state.schemaComments[name] = nil
    // A schema without tables, or one that was there before the first file.
    state.schemas.remove(name)
    return true
  }

  /// Plain indexes are not kept: only unique ones are looked for.
  private mutating func dropIndex(_ name: TableName) {
    guard let owner = indexOwner(name) else { return }
    state.indexOwners[indexKey(name.name, of: owner)] = nil
    let isSame: (KeyState) -> Bool = { [dialect = state.dialect] key in
      guard let own = key.name else { return false }
      return dialect == .sqlite ? small(own) == small(name.name) : own == name.name
    }
    state.tables[owner].uniqueKeys.removeAll(where: isSame)
  }
}
