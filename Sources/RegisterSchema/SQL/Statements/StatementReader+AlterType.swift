import SourceText

/// `ALTER TYPE`, `ALTER DOMAIN`, `ALTER INDEX`, `ALTER SCHEMA`.
extension StatementReader {
  mutating func readAlterType() {
    guard let (number, _) = readKnownType() else { return }
    types.clear()
    repeat {
      let start = lex.token.start
      if take(.add, .value) {
        readAddValue(number)
      } else if take(.rename, .value) {
        readRenameValue(number)
      } else if take(.rename, .attribute) {
        readAttribute(number) { reader, fields in
          guard let old = reader.readName()?.name, reader.take(.to),
            let new = reader.readName()
          else { return }
          if let field = fields.columnNumber(old) {
            fields.rename(field, to: new.name, at: reader.place(new.token))
          }
        }
      } else if take(.rename, .to) {
        if let name = readName() { renameType(number, nil, name) }
      } else if take(.set, .schema) {
        if let name = readName() { renameType(number, name.name, nil) }
      } else if take(.add, .attribute) {
        readAttribute(number) { reader, fields in reader.readColumnDefinition(into: &fields) }
      } else if take(.drop, .attribute) {
        readAttribute(number) { reader, fields in
          _ = reader.takeIfExists()
          if let name = reader.readName()?.name, let field = fields.columnNumber(name) {
            fields.drop(field, fromChecks: false)
          }
        }
      } else if take(.alter, .attribute) {
        readAttribute(number) { reader, fields in
          guard let name = reader.readName()?.name, let field = fields.columnNumber(name) else {
            return
          }
          if reader.take(.set) { _ = reader.take(.data) }
          guard reader.take(.type) else { return }
          let type = reader.readColumnType()
          fields.columns[field].column.type = type.type
          fields.columns[field].typeNumber = type.number
        }
      } else if lex.token.keyword != .owner, lex.token.keyword != .set {
        note(.notUnderstood, from: start, to: lex.token.end)
      }
      lex.skipElement()
    } while take(",")
  }

  private mutating func readKnownType() -> (Int, TableName)? {
    guard let (name, namePlace) = readTableName() else {
      noteStatement(.notUnderstood)
      return nil
    }
    guard let number = state.typeNumber(name) else {
      if lex.token.keyword == .owner {
        pass(.alter, .type)
      } else {
        note(.unknownName, from: namePlace.lowerBound, to: namePlace.upperBound)
      }
      return nil
    }
    return (number, name)
  }

  private mutating func touchType(_ number: Int) {
    state.types[number].history.changed = place(statementStart, lex.previousEnd)
  }

  private mutating func readAddValue(_ number: Int) {
    let mayExist = takeIfNotExists()
    guard case .enumeration(var labels) = state.types[number].kind, let label = readText() else {
      return note(.notUnderstood, from: statementStart, to: lex.previousEnd)
    }
    guard labels.count < 2_000, !labels.contains(label.text) else {
      if !mayExist { note(.alreadyThere, from: label.place.lowerBound, to: label.place.upperBound) }
      return
    }
    var place = labels.count
    let isBefore = lex.token.keyword == .before
    if take(.before) || take(.after), let other = readText(),
      let found = labels.firstIndex(of: other.text)
    {
      place = isBefore ? found : found + 1
    }
    state.types[number].kind = .enumeration([])
    labels.insert(label.text, at: place)
    state.types[number].kind = .enumeration(labels)
    touchType(number)
  }

  private mutating func readRenameValue(_ number: Int) {
    guard case .enumeration(var labels) = state.types[number].kind, let old = readText(),
      take(.to), let new = readText(), let found = labels.firstIndex(of: old.text)
    else { return note(.unknownName, from: statementStart, to: lex.previousEnd) }
    state.types[number].kind = .enumeration([])
    labels[found] = new.text
    state.types[number].kind = .enumeration(labels)
    touchType(number)
  }

  private mutating func readAttribute(
    _ number: Int, _ change: (inout StatementReader, inout TableState) -> Void
  ) {
    guard case .composite(let fields) = state.types[number].kind else {
      return note(.notUnderstood, from: statementStart, to: lex.previousEnd)
    }
    var table = TableState(
      state.types[number].name, .table, state.dialect, place: .nowhere, history: .unknown)
    state.types[number].kind = .composite([])
    table.columns = fields
    change(&self, &table)
    state.types[number].kind = .composite(table.columns)
    touchType(number)
  }

  private mutating func renameType(
    _ number: Int, _ schema: String?, _ name: (name: String, token: SQLToken)?
  ) {
    let old = state.types[number].name
    let new = TableName(schema: schema ?? old.schema, name?.name ?? old.name)
    guard state.typeNumbers[new] == nil else {
      return note(.alreadyThere, from: statementStart, to: lex.previousEnd)
    }
    state.typeNumbers[old] = nil
    state.typeNumbers[new] = number
    state.types[number].name = new
    if let name { state.types[number].place = place(name.token) }
    touchType(number)
    types.clear()
  }

  mutating func readAlterDomain() {
    guard let (number, _) = readKnownType() else { return }
    if take(.rename, .to) {
      if let name = readName() { renameType(number, nil, name) }
      return
    }
    if take(.set, .schema) {
      if let name = readName() { renameType(number, name.name, nil) }
      return
    }
    guard case .domain(let base, var isNullable, var checks) = state.types[number].kind else {
      return note(.notUnderstood, from: statementStart, to: lex.previousEnd)
    }
    if take(.set, .not) {
      isNullable = false
    } else if take(.drop, .not) {
      isNullable = true
    } else if take(.drop, .constraint) {
      _ = takeIfExists()
      let name = readName()?.name
      checks.removeAll { $0.name == name }
    } else if take(.add) {
      var table = TableState(
        state.types[number].name, .table, state.dialect, place: .nowhere, history: .unknown)
      table.add(base)
      table.columns[0].column.checks = checks
      readColumnConstraints(0, of: &table, start: lex.token.start)
      checks = table.columns.first?.column.checks ?? checks
    } else {
      return lex.skipElement()
    }
    state.types[number].kind = .domain(of: base, isNullable: isNullable, checks: checks)
    touchType(number)
  }

  mutating func readAlterIndex() {
    let mayMiss = takeIfExists()
    guard let (name, _) = readTableName() else { return noteStatement(.notUnderstood) }
    guard take(.rename, .to), let new = readName() else { return pass(.alter, .index) }
    guard let owner = indexOwner(name) else {
      // Plain indexes are not kept, and this may be one of them.
      _ = mayMiss
      return pass(.alter, .index)
    }
    renameConstraint(owner, name.name, new.name)
  }

  /// The table of an index that is kept.
  func indexOwner(_ name: TableName) -> Int? {
    if name.schema != nil || state.dialect == .sqlite { return state.indexOwners[state.key(name)] }
    for schema in state.searchPath {
      if let found = state.indexOwners[TableName(schema: schema, name.name)] { return found }
    }
    return nil
  }

  mutating func readAlterSchema() {
    guard let old = readName(), take(.rename, .to), let new = readName() else {
      return pass(.alter, .schema)
    }
    guard mayStep(4 * (state.tables.count + state.types.count)) else { return }
    for (number, table) in state.tables.enumerated()
    where !table.isDropped && table.name.schema == old.name {
      rename(number, to: TableName(schema: new.name, table.name.name), at: table.place)
    }
    for (number, type) in state.types.enumerated()
    where !type.isDropped && type.name.schema == old.name {
      renameType(number, new.name, nil)
    }
    if let comment = state.schemaComments.removeValue(forKey: old.name) {
      state.schemaComments[new.name] = comment
    }
    state.searchPath = state.searchPath.map { $0 == old.name ? new.name : $0 }
  }
}
