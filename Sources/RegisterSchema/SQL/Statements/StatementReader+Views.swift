import SourceText

/// `CREATE VIEW`, and tables that are made of a query.
extension StatementReader {
  mutating func readCreateView(_ kind: TableKind, isTemporary: Bool) {
    let mayExist = takeIfNotExists()
    guard let (written, namePlace) = readTableName() else { return noteStatement(.notUnderstood) }
    var name = written
    if isTemporary {
      name.schema = SchemaState.temporary
      state.hasTemporaryTables = true
    }
    let placed = state.placed(name)
    let old = state.tableNumbers[state.key(placed)]
    if let old, mayExist || state.tables[old].kind != kind {
      if mayExist { return pass(.create, .view) }
      return noteStatement(.alreadyThere)
    }
    guard state.tables.count < limits.tables, state.columnCount < limits.columns else {
      return limitReached = state.tables.count < limits.tables ? .columns : .tables
    }
    var table = TableState(
      placed, kind, state.dialect, place: namePlace,
      history: SchemaHistory(born: place(statementStart, namePlace.upperBound)))
    var names: [(name: String, token: SQLToken)] = []
    if take("(") {
      while let name = readName() {
        names.append(name)
        guard take(",") else { break }
      }
      _ = take(")")
    }
    while !lex.token.endsStatement, lex.token.keyword != .as {
      if lex.token.isSign("(") { lex.skipBrackets() } else { lex.advance() }
    }
    _ = take(.as)
    let query = readQuery()
    give(names, to: &table, query)
    keepView(table, query, replacing: old)
  }

  /// A table's columns from a query; a view's own names for them come first.
  mutating func fill(_ table: inout TableState, from query: Query, partly: Bool) {
    let names = partly ? table.columns.map { ($0.column.name, $0.column.place) } : []
    if partly { table.removeColumns() }
    give(names, to: &table, query)
    for column in table.columns.indices { table.columns[column].column.source = nil }
  }

  private mutating func give(
    _ names: [(name: String, token: SQLToken)], to table: inout TableState, _ query: Query
  ) {
    give(names.map { ($0.name, place($0.token)) }, to: &table, query)
  }

  private mutating func give(
    _ names: [(String, SourceRange)], to table: inout TableState, _ query: Query
  ) {
    guard query.columns != nil || !names.isEmpty else {
      table.columnsAreKnown = false
      return note(.columnsNotKnown, from: statementStart, to: lex.previousEnd)
    }
    let columns = query.columns ?? []
    for index in 0..<max(columns.count, names.count) {
      guard table.columns.count < limits.columnsOfTable else { return }
      var state =
        index < columns.count
        ? columns[index] : ColumnState(column: SchemaColumn(name: "", type: .unknown))
      if index < names.count {
        state.column.name = names[index].0
        state.column.place = names[index].1
        state.column.history = SchemaHistory(born: names[index].1)
      }
      table.add(state)
    }
  }

  private mutating func keepView(_ table: TableState, _ query: Query, replacing old: Int?) {
    var table = table
    table.history = SchemaHistory(born: statementPlace)
    let number: Int
    if let old {
      number = old
      table.history = SchemaHistory(born: state.tables[old].history.born, changed: statementPlace)
      table.comment = state.tables[old].comment
      table.readers = state.tables[old].readers
      for column in table.columns.indices {
        guard let before = state.tables[old].columnNumber(table.columns[column].column.name) else {
          continue
        }
        table.columns[column].column.comment = state.tables[old].columns[before].column.comment
      }
      state.columnCount += table.columns.count
      state.tables[old] = table
    } else {
      number = state.add(table)
    }
    for source in query.tables where source != number {
      state.tables[source].readers.append(number)
    }
  }
}
