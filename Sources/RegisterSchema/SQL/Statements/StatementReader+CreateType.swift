import SourceText

/// `CREATE TYPE` and `CREATE DOMAIN`.
extension StatementReader {
  mutating func readCreateType() {
    guard let (name, namePlace) = readTableName() else { return noteStatement(.notUnderstood) }
    guard let placed = newTypeName(name) else { return noteStatement(.alreadyThere) }
    let kind: TypeState.Kind
    if take(.as) {
      if take(.enum) {
        kind = .enumeration(readLabels())
      } else if take(.range) {
        kind = .range(of: readSubtype())
      } else if lex.token.isSign("(") {
        kind = .composite(readFields(placed, namePlace))
      } else {
        return noteStatement(.notUnderstood)
      }
    } else {
      // A base type of some extension's functions, or a name that is yet to be filled.
      return pass(.create, .type)
    }
    add(placed, kind, namePlace)
  }

  mutating func readCreateDomain() {
    guard let (name, namePlace) = readTableName() else { return noteStatement(.notUnderstood) }
    guard let placed = newTypeName(name) else { return noteStatement(.alreadyThere) }
    _ = take(.as)
    var table = TableState(
      placed, .table, state.dialect, place: namePlace, history: SchemaHistory(born: namePlace))
    let type = readColumnType()
    table.add(
      ColumnState(column: SchemaColumn(name: "value", type: type.type), typeNumber: type.number))
    readColumnConstraints(0, of: &table, start: statementStart)
    guard let base = table.columns.first else { return }
    add(
      placed,
      .domain(of: base, isNullable: base.column.isNullable, checks: base.column.checks), namePlace)
  }

  /// The name of a type that is not there yet.
  private func newTypeName(_ name: TableName) -> TableName? {
    let placed = state.placed(name)
    return state.typeNumbers[placed] == nil && state.types.count < limits.tables ? placed : nil
  }

  private mutating func add(_ name: TableName, _ kind: TypeState.Kind, _ namePlace: SourceRange) {
    state.add(
      TypeState(
        name: name, kind: kind, place: namePlace,
        history: SchemaHistory(born: place(statementStart, lex.previousEnd))))
    types.clear()
  }

  private mutating func readLabels() -> [String] {
    var labels: [String] = []
    guard take("(") else { return labels }
    while let label = readText() {
      labels.append(label.text)
      guard take(",") else { break }
    }
    if !take(")") { note(.notUnderstood, from: lex.token.start, to: lex.token.end) }
    return labels
  }

  private mutating func readSubtype() -> ColumnState {
    var type = ReadType(type: .unknown)
    if take("(") {
      while !lex.token.endsStatement, !lex.token.isSign(")") {
        let isSubtype = lex.token.keyword == .subtype
        lex.advance()
        if isSubtype, take("=") { type = readColumnType() }
        lex.skipElement()
        guard take(",") else { break }
      }
      _ = take(")")
    }
    return ColumnState(
      column: SchemaColumn(name: "subtype", type: type.type), typeNumber: type.number)
  }

  private mutating func readFields(_ name: TableName, _ namePlace: SourceRange) -> [ColumnState] {
    var table = TableState(
      name, .table, state.dialect, place: namePlace, history: SchemaHistory(born: namePlace))
    lex.advance()
    readBody(of: &table)
    return table.columns
  }
}
