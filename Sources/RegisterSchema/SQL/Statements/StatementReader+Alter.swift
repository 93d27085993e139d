import SourceText

/// `ALTER …`: which reader takes it on.
extension StatementReader {
  mutating func readAlter() {
    let keyword = lex.token.keyword
    switch keyword {
    case .table, .view:
      lex.advance()
      readAlterTable()
    case .materialized:
      lex.advance()
      _ = take(.view)
      readAlterTable()
    case .foreign:
      lex.advance()
      if take(.table) { readAlterTable() } else { pass(.alter, .foreign) }
    case .type:
      lex.advance()
      readAlterType()
    case .domain:
      lex.advance()
      readAlterDomain()
    case .index:
      lex.advance()
      readAlterIndex()
    case .schema:
      lex.advance()
      readAlterSchema()
    case .access, .aggregate, .cast, .collation, .conversion, .database, .default, .event,
      .extension, .function, .group, .language, .large, .operator, .policy, .procedural,
      .procedure, .publication, .role, .routine, .rule, .sequence, .server, .statistics,
      .subscription, .system, .tablespace, .text, .trigger, .user:
      pass(.alter, keyword)
    default: noteStatement(.notUnderstood)
    }
  }

  private mutating func readAlterTable() {
    let mayMiss = takeIfExists()
    let only = take(.only)
    guard let (name, namePlace) = readTableName() else { return noteStatement(.notUnderstood) }
    _ = take("*")
    guard let number = state.tableNumber(name) else {
      // Sequences and indexes may be altered as tables.
      if mayMiss || changesNoColumn() { return pass(.alter, .table) }
      state.missed(name)
      return note(.unknownName, from: namePlace.lowerBound, to: namePlace.upperBound)
    }
    // SQL Server's: whether rows that are there are checked.
    if take(.with), !take(.check) { _ = take(.nocheck) }
    repeat {
      readAlterAction(number, only: only)
      if !lex.token.endsElement || lex.token.isSign(")") {
        let start = lex.token.start
        while lex.token.isSign(")") { lex.advance() }
        lex.skipElement()
        note(.notUnderstood, from: start, to: lex.previousEnd)
        if lex.token.isSign(")") { return }
      }
    } while take(",")
  }

  private func changesNoColumn() -> Bool {
    switch lex.token.keyword {
    case .owner, .cluster, .enable, .disable, .set, .reset, .rename, .replica: true
    default: false
    }
  }

  private mutating func readAlterAction(_ number: Int, only: Bool) {
    let start = lex.token.start
    let keyword = lex.token.keyword
    lex.advance()
    switch keyword {
    case .add: readAdd(number, only: only, start: start)
    case .drop: readDropPart(number, only: only)
    case .alter:
      if take(.constraint) { return lex.skipElement() }
      _ = take(.column)
      readAlterColumn(number, only: only, start: start)
    case .rename: readRename(number, only: only, start: start)
    case .set: readSetOfTable(number)
    case .attach: readAttach(number)
    case .detach: readDetach()
    case .inherit: readInherit(number)
    case .no where lex.token.keyword == .inherit: readNoInherit(number)
    case .cluster, .disable, .enable, .force, .no, .not, .of, .owner, .replica, .reset, .validate,
      .options:
      lex.skipElement()
    default:
      lex.skipElement()
      note(.notUnderstood, from: start, to: lex.previousEnd)
    }
  }

  /// A table's own history: something of it is otherwise than it was.
  mutating func touch(_ number: Int) {
    state.tables[number].history.changed = place(statementStart, lex.previousEnd)
  }

  /// The table and, unless told otherwise, what inherits from it.
  mutating func affected(_ number: Int, only: Bool) -> [Int] {
    guard !only, !state.tables[number].children.isEmpty else { return [number] }
    guard mayStep(state.tables.count / 64 + state.tables[number].children.count) else {
      return [number]
    }
    return state.descendants(of: number)
  }

  /// Counts steps of statements that touch many tables; false, and noted, beyond the limit.
  mutating func mayStep(_ steps: Int) -> Bool {
    state.broadSteps += steps
    guard state.broadSteps > SchemaState.broadLimit else { return true }
    note(.overLimit, from: statementStart, to: lex.previousEnd)
    return false
  }

  private mutating func readAdd(_ number: Int, only: Bool, start: Int) {
    let isConstraint: Bool
    switch lex.token.keyword {
    case .constraint, .primary, .unique, .foreign, .check: isConstraint = true
    case .exclude:
      let next = peek()
      isConstraint = next.keyword == .using || next.isSign("(")
    case .not: isConstraint = true
    case .key, .index, .fulltext, .spatial:
      if isAtForeignIndex { return lex.skipElement() }
      isConstraint = false
    default: isConstraint = false
    }
    guard isConstraint else { return readAddColumn(number, only: only, start: start) }
    var table = startEditing(number)
    let known = table.foreignKeys.count
    _ = readTableConstraint(&table)
    let names = [table.primaryKey?.name, table.uniqueKeys.last?.name].compactMap { $0 }
    let count = table.foreignKeys.count
    stopEditing(number, &table)
    for key in known..<max(known, count) { resolve(key, of: number) }
    for name in names { state.indexOwners[indexKey(name, of: number)] = number }
  }

  /// Takes a table out of the state, so that it changes in place and is never copied.
  private mutating func startEditing(_ number: Int) -> TableState {
    var table = TableState(
      state.tables[number].name, .table, state.dialect, place: .nowhere, history: .unknown)
    swap(&table, &state.tables[number])
    editing = number
    return table
  }

  /// Puts it back; the reader keeps no copy, which would make the next change copy everything.
  private mutating func stopEditing(_ number: Int, _ table: inout TableState) {
    swap(&state.tables[number], &table)
    editing = nil
  }

  private mutating func readAddColumn(_ number: Int, only: Bool, start: Int) {
    _ = take(.column)
    let mayExist = takeIfNotExists()
    guard state.columnCount < limits.columns else { return limitReached = .columns }
    // `ADD (a integer, b text)` of other dialects is not understood, and told.
    var table = startEditing(number)
    let known = table.foreignKeys.count
    let count = table.columns.count
    readColumnDefinition(into: &table, mayExist: mayExist)
    let column = table.columns.count > count ? table.columns.last : nil
    let keys = table.foreignKeys.count
    stopEditing(number, &table)
    guard let column else { return }
    state.columnCount += 1
    for key in known..<max(known, keys) { resolve(key, of: number) }
    touch(number)
    for heir in affected(number, only: only).dropFirst() where state.tables[heir].partitionOf == nil
    {
      guard state.columnCount < limits.columns else { return limitReached = .columns }
      if state.tables[heir].columnNumber(column.column.name) == nil {
        state.tables[heir].add(column)
        state.columnCount += 1
      }
    }
  }
}
