import SourceText

/// `ALTER TABLE … ALTER COLUMN`.
extension StatementReader {
  /// What happens to a column.
  private enum Change {
    case type(ReadType)
    case nullability(Bool)
    case defaultValue(String?)
    case generation(ColumnGeneration?)
  }

  mutating func readAlterColumn(_ number: Int, only: Bool, start: Int) {
    guard let name = readName() else { return }
    guard state.tables[number].columnNumber(name.name) != nil else {
      // Columns of indexes have numbers; their statistics are of no concern.
      lex.skipElement()
      return note(.unknownName, from: name.token.start, to: name.token.end)
    }
    let actionStart = lex.token.start
    guard let change = readChange(number, name.name) else {
      if lex.previousEnd <= actionStart {
        lex.skipElement()
        note(.notUnderstood, from: start, to: lex.previousEnd)
      }
      return lex.skipElement()
    }
    lex.skipElement()
    let place = place(start, lex.previousEnd)
    for table in affected(number, only: only) {
      guard let column = state.tables[table].columnNumber(name.name) else { continue }
      apply(change, table, column)
      state.tables[table].columns[column].column.history.changed = place
    }
  }

  private mutating func apply(_ change: Change, _ table: Int, _ column: Int) {
    switch change {
    case .type(let type):
      state.tables[table].columns[column].column.type = type.type
      state.tables[table].columns[column].typeNumber = type.number
    case .nullability(let isNullable):
      state.tables[table].columns[column].column.isNullable = isNullable
    case .defaultValue(let value):
      state.tables[table].columns[column].column.defaultValue = value
    case .generation(let generation):
      state.tables[table].columns[column].column.generation = generation
      if generation == .identity {
        state.tables[table].columns[column].column.isNullable = false
      }
    }
  }

  /// Nil where nothing changes that the model tells.
  private mutating func readChange(_ number: Int, _ name: String) -> Change? {
    if take(.type) || take(.set, .data) {
      _ = take(.type)
      return .type(readColumnType())
    }
    if take(.set, .default) { return .defaultValue(readDefault()) }
    if take(.drop, .default) { return .defaultValue(nil) }
    if take(.set, .not) { return .nullability(false) }
    if take(.drop, .not) { return .nullability(true) }
    if take(.drop, .identity) || take(.drop, .expression) {
      _ = takeIfExists()
      return .generation(nil)
    }
    if take(.set, .expression) {
      _ = take(.as)
      return readBracketed().map { .generation(.computed(expression: $0.text, isStored: true)) }
    }
    if take(.add, .generated) {
      lex.skipElement()
      return .generation(.identity)
    }
    switch lex.token.keyword {
    case .set, .reset, .restart, .options: lex.skipElement()
    default: break
    }
    return nil
  }
}
