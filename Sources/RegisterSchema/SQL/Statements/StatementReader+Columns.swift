import SourceText

/// A column's definition: name, type, constraints.
extension StatementReader {
  /// A column in the brackets of `CREATE TABLE`, or after `ADD COLUMN`.
  mutating func readColumnDefinition(into table: inout TableState, mayExist: Bool = false) {
    let start = lex.token.start
    guard let name = readName() else {
      lex.skipElement()
      // A comma too many is not worth a word.
      if lex.previousEnd > start { note(.notUnderstood, from: start, to: lex.previousEnd) }
      return
    }
    let isThere = table.columnNumber(name.name) != nil
    guard !isThere, table.columns.count < limits.columnsOfTable else {
      lex.skipElement()
      if !mayExist { note(isThere ? .alreadyThere : .overLimit, from: start, to: lex.previousEnd) }
      return
    }
    let type = readColumnType()
    let place = place(name.token)
    let number = table.columns.count
    table.add(
      ColumnState(
        column: SchemaColumn(
          name: name.name, type: type.type, place: place, history: SchemaHistory(born: place)),
        typeNumber: type.number))
    if type.isSerial { makeSerial(number, of: &table) }
    readColumnConstraints(number, of: &table, start: start)
    let history = SchemaHistory(born: self.place(start, lex.previousEnd))
    table.columns[number].column.history = history
  }

  /// `serial` is an integer that a sequence of its own fills.
  private func makeSerial(_ number: Int, of table: inout TableState) {
    table.columns[number].column.isNullable = false
    let name = ConstraintNames.choose(
      table.name.name, [table.columns[number].column.name], "seq", isTaken: { _ in false })
    let schema = table.name.schema.map { SQLName.quoted($0) + "." } ?? ""
    table.columns[number].column.defaultValue =
      "nextval('\(schema)\(SQLName.quoted(name))'::regclass)"
  }

  /// All constraints of a column, to the comma or bracket after it.
  mutating func readColumnConstraints(_ number: Int, of table: inout TableState, start: Int) {
    var constraint: String?
    while !lex.token.endsElement {
      let token = lex.token
      switch token.keyword {
      case .constraint:
        lex.advance()
        constraint = readName()?.name
        continue
      case .not:
        lex.advance()
        if take(.null) {
          table.columns[number].column.isNullable = false
          if let constraint { table.otherConstraints[constraint] = .some(number) }
        } else {
          lex.advance()
        }
      case .null:
        lex.advance()
        table.columns[number].column.isNullable = true
      case .default:
        lex.advance()
        table.columns[number].column.defaultValue = readDefault()
      case .primary:
        lex.advance()
        _ = take(.key)
        setPrimaryKey([number], name: constraint, of: &table, at: place(start, lex.previousEnd))
      case .unique:
        lex.advance()
        addUniqueKey([number], name: constraint, to: &table, at: place(start, lex.previousEnd))
      case .check:
        lex.advance()
        readCheck(constraint, number, of: &table, start: token.start)
      case .references:
        lex.advance()
        readReference(constraint, [number], of: &table, start: start)
      case .generated:
        lex.advance()
        readGenerated(number, of: &table)
      case .as where state.dialect == .sqlite:
        readComputed(number, of: &table)
      case .autoincrement:
        lex.advance()
        table.columns[number].column.generation = .identity
      case .collate:
        lex.advance()
        _ = readTableName()
      case .comment:
        lex.advance()
        if let text = readText() {
          table.columns[number].column.comment = SchemaComment(text.text, at: text.place)
        }
      default:
        guard skipConstraintAttribute() else {
          lex.skipElement()
          return note(.notUnderstood, from: token.start, to: lex.previousEnd)
        }
      }
      constraint = nil
    }
  }

  /// Words after a constraint that change nothing of what the model tells; false where none stands.
  mutating func skipConstraintAttribute() -> Bool {
    switch lex.token.keyword {
    case .asc, .desc, .deferrable, .enforced, .autoincrement, .valid, .distinct, .nulls, .null,
      .restrict, .cascade:
      lex.advance()
    case .not:
      lex.advance()
      lex.advance()
    case .no, .initially, .match, .storage, .compression, .tablespace:
      lex.advance()
      lex.advance()
    case .on:
      // ON DELETE SET NULL (column), ON UPDATE NO ACTION, ON CONFLICT REPLACE.
      lex.advance()
      lex.advance()
      if take(.set) || take(.no) { lex.advance() } else { lex.advance() }
      if lex.token.isSign("(") { lex.skipBrackets() }
    case .using:
      lex.advance()
      if take(.index) { _ = take(.tablespace) }
      lex.advance()
    case .with, .options, .include, .where:
      lex.advance()
      if lex.token.isSign("(") { lex.skipBrackets() }
    default: return false
    }
    return true
  }

  /// A default's expression: everything up to the next constraint, comma or bracket.
  mutating func readDefault() -> String {
    let start = lex.token.start
    if lex.token.isSign("(") { lex.skipBrackets() } else { lex.advance() }
    var last = SQLKeyword.none
    while !lex.token.endsElement {
      switch lex.token.keyword {
      case .constraint, .null, .default, .check, .unique, .primary, .references, .generated,
        .deferrable, .initially, .collate, .comment, .on:
        return lex.text(start..<lex.previousEnd)
      case .not where last != .is: return lex.text(start..<lex.previousEnd)
      default: break
      }
      last = lex.token.keyword
      if lex.token.isSign("(") || lex.token.isSign("[") {
        lex.skipBrackets()
      } else {
        lex.advance()
      }
    }
    return lex.text(start..<max(start, lex.previousEnd))
  }

  /// After `GENERATED`: an identity or an expression.
  mutating func readGenerated(_ number: Int, of table: inout TableState) {
    if take(.by) { _ = take(.default) } else { _ = take(.always) }
    guard lex.token.keyword == .as else { return }
    if peek().keyword == .identity {
      lex.advance()
      lex.advance()
      if lex.token.isSign("(") { lex.skipBrackets() }
      table.columns[number].column.generation = .identity
      table.columns[number].column.isNullable = false
    } else {
      readComputed(number, of: &table)
    }
  }

  private mutating func readComputed(_ number: Int, of table: inout TableState) {
    guard take(.as), let expression = readBracketed() else { return lex.advance() }
    // Both databases have at least once taken virtual for granted; PostgreSQL before 18 asks for
    // the word.
    var isStored = false
    if take(.stored) { isStored = true } else { _ = take(.virtual) }
    table.columns[number].column.generation = .computed(
      expression: expression.text, isStored: isStored)
  }
}
