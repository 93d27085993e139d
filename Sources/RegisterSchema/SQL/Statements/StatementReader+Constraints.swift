import SourceText

/// Constraints of a table.
extension StatementReader {
  /// A constraint or `LIKE` in the brackets of a table; false where a column stands there.
  mutating func readTableElement(_ table: inout TableState) -> Bool {
    guard lex.token.kind == .word else { return false }
    switch lex.token.keyword {
    case .like:
      lex.advance()
      readLike(&table)
      return true
    case .exclude:
      let next = peek()
      guard next.keyword == .using || next.isSign("(") else { return false }
      return readTableConstraint(&table)
    case .constraint, .primary, .unique, .foreign, .check: return readTableConstraint(&table)
    case .not where peek().keyword == .null: return readTableConstraint(&table)
    case .key, .index, .fulltext, .spatial:
      guard isAtForeignIndex else { return false }
      lex.skipElement()
      return true
    default: return false
    }
  }

  /// Whether an index of MySQL's stands here: `KEY by_name (name)`, `FULLTEXT INDEX words (text)`.
  var isAtForeignIndex: Bool {
    switch lex.token.keyword {
    case .key, .index: return isAtIndex(lex)
    case .fulltext, .spatial:
      var ahead = lex
      ahead.advance()
      return (ahead.token.keyword == .key || ahead.token.keyword == .index) && isAtIndex(ahead)
    default: return false
    }
  }

  /// Whether `KEY` begins an index and no column: the brackets of a type, `key varchar(40)`, have a
  /// number in them.
  private func isAtIndex(_ key: SQLLexer) -> Bool {
    var ahead = key
    ahead.advance()
    guard ahead.token.isName else { return false }
    ahead.advance()
    guard ahead.token.isSign("(") else { return false }
    ahead.advance()
    return ahead.token.isName
  }

  /// A constraint, with or without its name; false where none stands.
  mutating func readTableConstraint(_ table: inout TableState) -> Bool {
    let start = lex.token.start
    var name: String?
    if take(.constraint) { name = readName()?.name }
    let keyword = lex.token.keyword
    switch keyword {
    case .primary, .unique:
      lex.advance()
      // MySQL's `UNIQUE KEY by_name (name)`.
      if lex.token.keyword == .key || lex.token.keyword == .index, isAtIndex(lex) {
        lex.advance()
        name = readName()?.name
      }
      _ = take(.key)
      // SQL Server's way of storing it.
      if !take(.clustered) { _ = take(.nonclustered) }
      if take(.nulls) {
        _ = take(.not)
        _ = take(.distinct)
      }
      readKey(isPrimary: keyword == .primary, name, of: &table, start: start)
    case .foreign:
      lex.advance()
      _ = take(.key)
      let columns = readNameList() ?? []
      let numbers = table.numbers(of: columns)
      guard take(.references), numbers.count == columns.count else {
        note(.unknownName, from: start, to: lex.previousEnd)
        lex.skipElement()
        return true
      }
      readReference(name, numbers, of: &table, start: start)
    case .check:
      lex.advance()
      readCheck(name, nil, of: &table, start: start)
    case .exclude:
      lex.skipElement()
      if let name { table.otherConstraints[name] = .some(nil) }
    case .not:
      lex.advance()
      _ = take(.null)
      if let column = readName(), let number = table.columnNumber(column.name) {
        table.columns[number].column.isNullable = false
        if let name { table.otherConstraints[name] = .some(number) }
      }
    default: return false
    }
    while !lex.token.endsElement, skipConstraintAttribute() {}
    return true
  }

  private mutating func readKey(
    isPrimary: Bool, _ name: String?, of table: inout TableState, start: Int
  ) {
    if take(.using, .index) {
      // An index becomes the key; a unique index of plain columns is known already.
      guard let index = readName() else { return }
      guard let found = table.uniqueKeys.firstIndex(where: { $0.name == index.name }) else {
        return
      }
      guard isPrimary else {
        if let name { table.uniqueKeys[found].name = name }
        return
      }
      let key = table.uniqueKeys.remove(at: found)
      return setPrimaryKey(key.columns, name: name ?? index.name, of: &table, at: key.place)
    }
    let columns = readNameList() ?? []
    let numbers = table.numbers(of: columns)
    let place = place(start, lex.previousEnd)
    guard numbers.count == columns.count, !numbers.isEmpty else {
      return note(.unknownName, from: start, to: lex.previousEnd)
    }
    if isPrimary {
      setPrimaryKey(numbers, name: name, of: &table, at: place)
    } else {
      addUniqueKey(numbers, name: name, to: &table, at: place)
    }
  }

  mutating func setPrimaryKey(
    _ columns: [Int], name: String?, of table: inout TableState, at place: SourceRange
  ) {
    table.primaryKey = KeyState(
      name: name ?? chosen("pkey", [], table), columns: columns, place: place)
    guard state.dialect == .postgresql else { return }
    for column in columns { table.columns[column].column.isNullable = false }
  }

  mutating func addUniqueKey(
    _ columns: [Int], name: String?, to table: inout TableState, at place: SourceRange
  ) {
    let key = KeyState(name: name ?? chosen("key", columns, table), columns: columns, place: place)
    table.uniqueKeys.append(key)
  }

  /// `CHECK (…)`, of a column or of the table.
  mutating func readCheck(
    _ name: String?, _ column: Int?, of table: inout TableState, start: Int
  ) {
    guard let expression = readBracketed() else { return }
    let place = place(start, lex.previousEnd)
    let check = CheckConstraint(
      name: name ?? chosen("check", column.map { [$0] } ?? [], table), expression: expression.text,
      place: place)
    if let column {
      table.columns[column].column.checks.append(check)
    } else {
      table.checks.append(check)
    }
  }

  /// After `REFERENCES`.
  mutating func readReference(
    _ name: String?, _ columns: [Int], of table: inout TableState, start: Int
  ) {
    guard let target = readTableName() else {
      return note(.notUnderstood, from: start, to: lex.previousEnd)
    }
    let referenced = lex.token.isSign("(") ? readNameList() ?? [] : []
    while !lex.token.endsElement {
      switch lex.token.keyword {
      case .match, .on, .deferrable, .initially: _ = skipConstraintAttribute()
      case .not where peek().keyword != .null: _ = skipConstraintAttribute()
      default: return addReference()
      }
    }
    addReference()

    func addReference() {
      // The table that is being changed is out of the state, and is tied afterwards.
      let number = state.tableNumber(target.name).flatMap { $0 == editing ? nil : $0 }
      var known: [Int] = []
      if let number {
        known =
          referenced.isEmpty
          ? state.tables[number].primaryKey?.columns ?? []
          : state.tables[number].numbers(of: referenced)
      }
      table.foreignKeys.append(
        ForeignKeyState(
          name: name ?? chosen("fkey", columns, table), columns: columns, target: number,
          targetName: target.name, referenced: known, referencedNames: referenced,
          place: place(start, lex.previousEnd)))
    }
  }

  /// Ties a key to a table that was not there when the key was read.
  mutating func resolve(_ key: Int, of table: Int) {
    let state = self.state.tables[table].foreignKeys[key]
    guard state.target == nil, let target = self.state.tableNumber(state.targetName) else { return }
    self.state.tables[table].foreignKeys[key].target = target
    self.state.tables[table].foreignKeys[key].referenced =
      state.referencedNames.isEmpty
      ? self.state.tables[target].primaryKey?.columns ?? []
      : self.state.tables[target].numbers(of: state.referencedNames)
  }

  /// The name that PostgreSQL gives a constraint.
  private func chosen(_ label: String, _ columns: [Int], _ table: TableState) -> String? {
    guard state.dialect == .postgresql else { return nil }
    let names = columns.map { table.columns[$0].column.name }
    let count = table.uniqueKeys.count + table.foreignKeys.count + table.checks.count
    return ConstraintNames.choose(table.name.name, names, label) { name in
      // Beyond so many, names are not compared: only their removal by name would tell.
      count < 64
        && (table.primaryKey?.name == name || table.uniqueKeys.contains { $0.name == name }
          || table.foreignKeys.contains { $0.name == name }
          || table.checks.contains { $0.name == name }
          || columns.contains { table.columns[$0].column.checks.contains { $0.name == name } })
    }
  }

  /// `LIKE table INCLUDING …`.
  private mutating func readLike(_ table: inout TableState) {
    guard let source = readTableName() else { return }
    var included: Set<SQLKeyword> = []
    while lex.token.keyword == .including || lex.token.keyword == .excluding {
      let isIncluded = lex.token.keyword == .including
      lex.advance()
      if isIncluded {
        included.insert(lex.token.keyword)
      } else {
        included.remove(lex.token.keyword)
      }
      lex.advance()
    }
    guard let number = state.tableNumber(source.name) else {
      state.missed(source.name)
      return note(.unknownName, from: source.place.lowerBound, to: source.place.upperBound)
    }
    let original = state.tables[number]
    let all = included.contains(.all)
    var places: [Int: Int] = [:]
    for (index, column) in original.columns.enumerated() where !column.isDropped {
      guard table.columns.count < limits.columnsOfTable else { break }
      var copy = column
      if !all, !included.contains(.comments) { copy.column.comment = nil }
      if !all, !included.contains(.defaults) { copy.column.defaultValue = nil }
      if !all, !included.contains(.constraints) { copy.column.checks = [] }
      switch copy.column.generation {
      case .identity where !all && !included.contains(.identity): copy.column.generation = nil
      case .computed where !all && !included.contains(.generated): copy.column.generation = nil
      default: break
      }
      copy.column.place = source.place
      copy.column.history = SchemaHistory(born: source.place)
      places[index] = table.columns.count
      table.add(copy)
    }
    if all || included.contains(.constraints) { table.checks += original.checks }
    guard all || included.contains(.indexes) else { return }
    if let key = original.primaryKey {
      setPrimaryKey(
        key.columns.compactMap { places[$0] }, name: nil, of: &table, at: source.place)
    }
    for key in original.uniqueKeys {
      addUniqueKey(
        key.columns.compactMap { places[$0] }, name: nil, to: &table, at: source.place)
    }
  }
}
