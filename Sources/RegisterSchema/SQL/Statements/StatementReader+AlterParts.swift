import SourceText

/// The actions of `ALTER TABLE` that change what is there.
extension StatementReader {
  /// After `DROP`: a column or a constraint.
  mutating func readDropPart(_ number: Int, only: Bool) {
    if take(.constraint) { return readDropConstraint(number) }
    _ = take(.column)
    let mayMiss = takeIfExists()
    guard let name = readName() else { return }
    var cascades = false
    while !lex.token.endsElement {
      if lex.token.keyword == .cascade { cascades = true }
      lex.advance()
    }
    guard let column = state.tables[number].columnNumber(name.name) else {
      if !mayMiss { note(.unknownName, from: name.token.start, to: name.token.end) }
      return
    }
    if cascades { dropReaders(of: number, column: name.name) }
    for table in affected(number, only: only) {
      let found = table == number ? column : state.tables[table].columnNumber(name.name)
      guard let found else { continue }
      let checks = state.tables[table].checks.reduce(0) { $0 + $1.expression.utf8.count }
      state.tables[table].drop(found, fromChecks: checks > 0 && mayStep(1 + checks / 64))
    }
    touch(number)
  }

  /// `CASCADE` takes away the views that show the column.
  private mutating func dropReaders(of number: Int, column: String) {
    let reference = ColumnReference(state.tables[number].name, column)
    for view in state.tables[number].readers {
      guard mayStep(state.tables[view].columns.count) else { return }
      if state.tables[view].columns.contains(where: { $0.column.source == reference }) {
        state.drop(view, cascade: true)
      }
    }
  }

  private mutating func readDropConstraint(_ number: Int) {
    _ = takeIfExists()
    guard let name = readName()?.name else { return }
    lex.skipElement()
    if state.tables[number].primaryKey?.name == name {
      state.tables[number].primaryKey = nil
    } else if let index = state.tables[number].uniqueKeys.firstIndex(where: { $0.name == name }) {
      state.tables[number].uniqueKeys.remove(at: index)
    } else if let index = state.tables[number].foreignKeys.firstIndex(where: { $0.name == name }) {
      state.tables[number].foreignKeys.remove(at: index)
    } else if let index = state.tables[number].checks.firstIndex(where: { $0.name == name }) {
      state.tables[number].checks.remove(at: index)
    } else if let column = state.tables[number].otherConstraints[name] {
      state.tables[number].otherConstraints[name] = nil
      if let column { state.tables[number].columns[column].column.isNullable = true }
    } else {
      for column in state.tables[number].columns.indices
      where !state.tables[number].columns[column].column.checks.isEmpty {
        state.tables[number].columns[column].column.checks.removeAll { $0.name == name }
      }
    }
  }

  /// After `RENAME`.
  mutating func readRename(_ number: Int, only: Bool, start: Int) {
    if take(.to) {
      guard let name = readName() else { return }
      let full = TableName(schema: state.tables[number].name.schema, name.name)
      return rename(number, to: full, at: place(name.token))
    }
    if take(.constraint) { return readRenameConstraint(number) }
    _ = take(.column)
    guard let old = readName(), take(.to), let new = readName() else {
      return note(.notUnderstood, from: start, to: lex.previousEnd)
    }
    guard state.tables[number].columnNumber(old.name) != nil else {
      return note(.unknownName, from: old.token.start, to: old.token.end)
    }
    guard state.tables[number].columnNumber(new.name) == nil else {
      return note(.alreadyThere, from: new.token.start, to: new.token.end)
    }
    for table in affected(number, only: only) {
      guard let column = state.tables[table].columnNumber(old.name) else { continue }
      state.tables[table].rename(column, to: new.name, at: place(new.token))
      state.tables[table].columns[column].column.history.changed = place(start, lex.previousEnd)
    }
    touch(number)
  }

  mutating func rename(_ number: Int, to name: TableName, at place: SourceRange) {
    guard state.tableNumbers[state.key(name)] == nil || state.tableNumber(name) == number else {
      return note(.alreadyThere, from: place.lowerBound, to: place.upperBound)
    }
    state.rename(number, to: name, at: place)
    touch(number)
  }

  private mutating func readRenameConstraint(_ number: Int) {
    guard let old = readName()?.name, take(.to), let new = readName()?.name else { return }
    renameConstraint(number, old, new)
  }

  /// Gives a constraint or index another name.
  mutating func renameConstraint(_ number: Int, _ old: String, _ new: String) {
    if state.tables[number].primaryKey?.name == old {
      state.tables[number].primaryKey?.name = new
    }
    for index in state.tables[number].uniqueKeys.indices
    where state.tables[number].uniqueKeys[index].name == old {
      state.tables[number].uniqueKeys[index].name = new
    }
    for index in state.tables[number].foreignKeys.indices
    where state.tables[number].foreignKeys[index].name == old {
      state.tables[number].foreignKeys[index].name = new
    }
    for index in state.tables[number].checks.indices
    where state.tables[number].checks[index].name == old {
      state.tables[number].checks[index].name = new
    }
    if let other = state.tables[number].otherConstraints.removeValue(forKey: old) {
      state.tables[number].otherConstraints[new] = other
    }
    let key = indexKey(old, of: number)
    if let owner = state.indexOwners.removeValue(forKey: key) {
      state.indexOwners[indexKey(new, of: number)] = owner
    }
  }

  /// After `SET`: another schema; storage and the like are of no concern.
  mutating func readSetOfTable(_ number: Int) {
    guard take(.schema), let schema = readName() else { return lex.skipElement() }
    rename(
      number, to: TableName(schema: schema.name, state.tables[number].name.name),
      at: place(schema.token))
  }

  /// After `ATTACH`: a table becomes a partition.
  mutating func readAttach(_ number: Int) {
    guard take(.partition), let partition = readTableName() else { return lex.skipElement() }
    lex.skipElement()
    while !lex.token.endsStatement { lex.advance() }
    guard let child = state.tableNumber(partition.name) else {
      // Indexes are attached in the same words.
      return note(
        .unknownName, from: partition.place.lowerBound, to: partition.place.upperBound)
    }
    guard child != number else { return }
    state.tables[child].partitionOf = number
    state.tables[number].children.append(child)
  }

  /// After `DETACH`: a partition becomes a table of its own, with its parent's columns.
  mutating func readDetach() {
    guard take(.partition), let partition = readTableName() else { return lex.skipElement() }
    lex.skipElement()
    guard let child = state.tableNumber(partition.name),
      let parent = state.tables[child].partitionOf
    else { return }
    state.tables[child].partitionOf = nil
    state.tables[parent].children.removeAll { $0 == child }
    guard state.tables[child].columns.isEmpty else { return }
    for column in state.tables[parent].columns where !column.isDropped {
      guard state.columnCount < limits.columns else { return limitReached = .columns }
      state.tables[child].add(column)
      state.columnCount += 1
    }
  }

  mutating func readInherit(_ number: Int) {
    guard let parent = readTableName(), let found = state.tableNumber(parent.name),
      found != number
    else { return }
    state.tables[number].inherits.append(found)
    state.tables[found].children.append(number)
  }

  mutating func readNoInherit(_ number: Int) {
    lex.advance()
    guard let parent = readTableName(), let found = state.tableNumber(parent.name) else { return }
    state.tables[number].inherits.removeAll { $0 == found }
    state.tables[found].children.removeAll { $0 == number }
  }
}
