import SourceText

/// What a query gives: as much as can be told without running it.
struct Query {
  /// Nil where a star stands for columns that are not known.
  var columns: [ColumnState]?
  /// The tables that it reads anywhere.
  var tables: Set<Int> = []
}

/// A table that a query reads, by the name that it has there.
struct QuerySource {
  var alias: String
  /// Nil for a query, a function or a table that is not known.
  var table: Int?
}

/// One part of a select list.
struct SelectItem {
  enum Content {
    /// `*` or `t.*`.
    case star(of: String?)
    /// `column` or `t.column`.
    case column(of: String?, name: String)
    case expression
  }

  var content: Content
  /// The name that it has in the result.
  var name: String
  var place: SourceRange
  /// What it is cast to at last.
  var type: ColumnType = .unknown
  var typeNumber: Int32 = -1
}

extension StatementReader {
  /// The query from the token to the statement's end.
  mutating func readQuery() -> Query {
    let start = lex
    var query = Query(columns: nil, tables: readSourcesEverywhere())
    let end = lex
    lex = start
    defer { lex = end }
    let shadowed = skipCommonTables()
    while lex.token.isSign("(") { lex.advance() }
    guard take(.select) else { return query }
    if take(.distinct) {
      if take(.on), lex.token.isSign("(") { lex.skipBrackets() }
    } else {
      _ = take(.all)
    }
    let items = readSelectList()
    let (sources, mergesColumns) = take(.from) ? readSources(shadowed) : ([], false)
    query.columns = columns(of: items, sources, mergesColumns)
    return query
  }

  /// The tables after each `FROM` and `JOIN`, at any depth.
  private mutating func readSourcesEverywhere() -> Set<Int> {
    var tables: Set<Int> = []
    while !lex.token.endsStatement {
      let keyword = lex.token.keyword
      lex.advance()
      guard keyword == .from || keyword == .join, lex.token.isName else { continue }
      if let name = readTableName(), let number = state.tableNumber(name.name) {
        tables.insert(number)
      }
    }
    return tables
  }

  /// Goes past `WITH name AS (…), …`; the names, which hide tables.
  private mutating func skipCommonTables() -> Set<String> {
    var names: Set<String> = []
    guard take(.with) else { return names }
    _ = take(.recursive)
    while let name = readName() {
      names.insert(name.name)
      while !lex.token.endsStatement, !lex.token.isSign(","), lex.token.keyword != .select {
        if lex.token.isSign("(") { lex.skipBrackets() } else { lex.advance() }
      }
      guard take(",") else { break }
    }
    return names
  }

  private func columns(
    of items: [SelectItem], _ sources: [QuerySource], _ mergesColumns: Bool
  ) -> [ColumnState]? {
    var result: [ColumnState] = []
    for item in items {
      guard result.count < limits.columnsOfTable, state.columnCount < limits.columns else {
        return nil
      }
      switch item.content {
      case .star(let alias):
        if alias == nil, mergesColumns { return nil }
        let chosen = sources.filter { alias == nil || $0.alias == alias }
        guard !chosen.isEmpty else { return nil }
        for source in chosen {
          guard let table = source.table, state.tables[table].columnsAreKnown else { return nil }
          for column in state.tables[table].columns where !column.isDropped {
            result.append(shown(column, of: table, as: column.column.name, at: item.place))
          }
        }
      case .column(let alias, let name):
        if let (column, table) = find(name, alias, sources) {
          result.append(shown(column, of: table, as: item.name, at: item.place))
        } else {
          result.append(made(item))
        }
      case .expression: result.append(made(item))
      }
    }
    return result
  }

  private func made(_ item: SelectItem) -> ColumnState {
    ColumnState(
      column: SchemaColumn(
        name: item.name, type: item.type, place: item.place,
        history: SchemaHistory(born: item.place)), typeNumber: item.typeNumber)
  }

  private func shown(
    _ column: ColumnState, of table: Int, as name: String, at place: SourceRange
  ) -> ColumnState {
    ColumnState(
      column: SchemaColumn(
        name: name, type: column.column.type,
        source: column.column.source
          ?? ColumnReference(state.tables[table].name, column.column.name), place: place,
        history: SchemaHistory(born: place)), typeNumber: column.typeNumber)
  }

  private func find(
    _ name: String, _ alias: String?, _ sources: [QuerySource]
  ) -> (ColumnState, Int)? {
    for source in sources where alias == nil || source.alias == alias {
      guard let table = source.table else { continue }
      let isSame: (ColumnState) -> Bool = { [dialect = state.dialect] column in
        guard !column.isDropped else { return false }
        return dialect == .sqlite
          ? small(column.column.name) == small(name) : column.column.name == name
      }
      if let column = state.tables[table].columns.first(where: isSame) { return (column, table) }
    }
    return nil
  }
}
