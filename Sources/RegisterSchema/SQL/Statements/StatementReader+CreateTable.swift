import SourceText

/// `CREATE TABLE`.
extension StatementReader {
  mutating func readCreateTable(_ kind: TableKind, isTemporary: Bool) {
    let mayExist = takeIfNotExists()
    guard let (written, namePlace) = readTableName() else { return noteStatement(.notUnderstood) }
    var name = written
    if isTemporary {
      name.schema = SchemaState.temporary
      state.hasTemporaryTables = true
    }
    let placed = state.placed(name)
    guard state.tableNumbers[state.key(placed)] == nil else {
      if mayExist { return pass(.create, .table) }
      return noteStatement(.alreadyThere)
    }
    guard state.tables.count < limits.tables, state.columnCount < limits.columns else {
      limitReached = state.tables.count < limits.tables ? .columns : .tables
      return
    }
    var table = TableState(
      placed, kind, state.dialect, place: namePlace,
      history: SchemaHistory(born: place(statementStart, namePlace.upperBound)))
    if take(.partition, .of) {
      readPartition(&table)
    } else if take(.of) {
      readTyped(&table)
    } else if lex.token.isSign("(") {
      lex.advance()
      readBody(of: &table)
    }
    readTableOptions(&table)
    table.history = SchemaHistory(born: statementPlace)
    keep(table)
  }

  /// Adds a finished table, and makes it known to those that it stands under.
  private mutating func keep(_ table: TableState) {
    let parents = table.inherits
    let parent = table.partitionOf
    let keys = [table.primaryKey].compactMap { $0?.name } + table.uniqueKeys.compactMap(\.name)
    let number = state.add(table)
    for parent in parents { state.tables[parent].children.append(number) }
    if let parent { state.tables[parent].children.append(number) }
    for key in keys { state.indexOwners[indexKey(key, of: number)] = number }
    // Keys that refer to the table itself are known now.
    for key in state.tables[number].foreignKeys.indices {
      resolve(key, of: number)
    }
  }

  /// Everything between the brackets.
  mutating func readBody(of table: inout TableState) {
    var lastColumn: Int?
    while !lex.token.endsStatement, !lex.token.isSign(")") {
      let start = lex.token.start
      if start - statementStart > limits.statementBytes {
        note(.overLimit, from: start, to: start)
        return lex.skipStatement()
      }
      let above = lex.commentAbove
      let before = table.columns.count
      if !readTableElement(&table) { readColumnDefinition(into: &table) }
      if !lex.token.endsElement {
        let unknown = lex.token.start
        lex.skipElement()
        note(.notUnderstood, from: unknown, to: lex.previousEnd)
      }
      lastColumn = table.columns.count > before ? table.columns.count - 1 : nil
      if let lastColumn, table.columns.count == before + 1 {
        keepRemark(of: lastColumn, in: &table, above)
        keepRemark(of: lastColumn, in: &table, lex.commentBeside)
      }
      guard take(",") else { break }
      if let lastColumn { keepRemark(of: lastColumn, in: &table, lex.commentBeside) }
    }
    if !take(")") { note(.unfinished, from: statementStart, to: lex.previousEnd) }
  }

  /// Words that a person wrote beside a column for other people.
  private func keepRemark(of column: Int, in table: inout TableState, _ range: Range<Int>) {
    guard !range.isEmpty, table.columns[column].column.remark == nil else { return }
    let range = trimmed(range)
    guard !range.isEmpty, range.count <= 500 else { return }
    table.columns[column].column.remark = SchemaComment(
      lex.text(range), at: place(range.lowerBound, range.upperBound))
  }

  /// What follows the brackets.
  private mutating func readTableOptions(_ table: inout TableState) {
    while !lex.token.endsStatement {
      switch lex.token.keyword {
      case .inherits:
        lex.advance()
        readInherits(&table)
      case .partition:
        lex.advance()
        _ = take(.by)
        lex.advance()
        if lex.token.isSign("(") { lex.skipBrackets() }
      case .without:
        lex.advance()
        if take(.rowid), let key = table.primaryKey {
          for column in key.columns { table.columns[column].column.isNullable = false }
        }
      case .as:
        lex.advance()
        fill(&table, from: readQuery(), partly: !table.columns.isEmpty)
      case .comment:
        lex.advance()
        _ = take("=")
        if let text = readText() { table.comment = SchemaComment(text.text, at: text.place) }
      default:
        if lex.token.isSign("(") { lex.skipBrackets() } else { lex.advance() }
      }
    }
  }

  private mutating func readInherits(_ table: inout TableState) {
    guard take("(") else { return }
    var inherited: [ColumnState] = []
    var checks: [CheckConstraint] = []
    while let parent = readTableName() {
      if let number = state.tableNumber(parent.name) {
        table.inherits.append(number)
        for column in state.tables[number].columns where !column.isDropped {
          guard inherited.count < limits.columnsOfTable else { break }
          inherited.append(column)
        }
        checks += state.tables[number].checks
      } else {
        note(.unknownName, from: parent.place.lowerBound, to: parent.place.upperBound)
      }
      guard take(",") else { break }
    }
    _ = take(")")
    table.putFirst(inherited)
    table.checks = checks + table.checks
  }

  private mutating func readPartition(_ table: inout TableState) {
    guard let parent = readTableName() else { return }
    guard let number = state.tableNumber(parent.name) else {
      note(.unknownName, from: parent.place.lowerBound, to: parent.place.upperBound)
      return lex.skipStatement()
    }
    // Its columns are its parent's; bounds and overrides say nothing of them.
    table.partitionOf = number
    lex.skipStatement()
  }

  private mutating func readTyped(_ table: inout TableState) {
    guard let type = readTableName() else { return }
    if let number = state.typeNumber(type.name),
      case .composite(let fields) = state.types[number].kind
    {
      for field in fields where !field.isDropped { table.add(field) }
    } else {
      note(.unknownName, from: type.place.lowerBound, to: type.place.upperBound)
      table.columnsAreKnown = false
    }
    if lex.token.isSign("(") {
      lex.advance()
      readTypedOptions(&table)
    }
  }

  /// `column WITH OPTIONS constraints` of a table of a type.
  private mutating func readTypedOptions(_ table: inout TableState) {
    while !lex.token.endsStatement, !lex.token.isSign(")") {
      if !readTableElement(&table), let name = readName(),
        let number = table.columnNumber(name.name)
      {
        if take(.with) { _ = take(.options) }
        readColumnConstraints(number, of: &table, start: name.token.start)
      }
      lex.skipElement()
      guard take(",") else { break }
    }
    _ = take(")")
  }

  /// SQLite's virtual tables: the module's arguments without `=` name columns.
  mutating func readCreateVirtualTable() {
    let mayExist = takeIfNotExists()
    guard let (name, namePlace) = readTableName() else { return noteStatement(.notUnderstood) }
    let placed = state.placed(name)
    guard state.tableNumbers[state.key(placed)] == nil else {
      if mayExist { return pass(.create, .table) }
      return noteStatement(.alreadyThere)
    }
    var table = TableState(
      placed, .virtualTable, state.dialect, place: namePlace,
      history: SchemaHistory(born: statementPlace))
    if take(.using) { _ = readName() }
    if take("(") {
      while !lex.token.endsStatement, !lex.token.isSign(")") {
        if isAtName, !peek().isSign("="), let name = readName(),
          table.columns.count < limits.columnsOfTable
        {
          let place = place(name.token)
          table.add(
            ColumnState(
              column: SchemaColumn(
                name: name.name, type: .unknown, place: place, history: SchemaHistory(born: place)))
          )
        }
        lex.skipElement()
        guard take(",") else { break }
      }
      _ = take(")")
    }
    table.history = SchemaHistory(born: statementPlace)
    keep(table)
  }
}
