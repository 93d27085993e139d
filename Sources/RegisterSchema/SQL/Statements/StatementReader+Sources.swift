import SourceText

/// What stands after `FROM`.
extension StatementReader {
  /// The tables that a query reads at its own level, and whether it merges columns of two (`USING`).
  mutating func readSources(_ shadowed: Set<String>) -> ([QuerySource], Bool) {
    var sources: [QuerySource] = []
    var mergesColumns = false
    var isTableNext = true
    var groups = 0
    while !lex.token.endsStatement, sources.count < 1_000 {
      if isTableNext {
        if take(.lateral) || take(.only) { continue }
        if lex.token.isSign("("), !beginsQuery(peek()) {
          groups += 1
          lex.advance()
          continue
        }
        isTableNext = false
        guard let source = readSource(shadowed) else { break }
        sources.append(source)
        continue
      }
      switch lex.token.keyword {
      case .where, .group, .having, .window, .union, .intersect, .except, .order, .limit, .offset,
        .fetch, .for, .with:
        return (sources, mergesColumns)
      case .join: isTableNext = true
      case .using, .natural: mergesColumns = true
      default: break
      }
      if lex.token.isSign("(") {
        lex.skipBrackets()
        continue
      }
      if lex.token.isSign(",") { isTableNext = true }
      if lex.token.isSign(")") {
        guard groups > 0 else { return (sources, mergesColumns) }
        groups -= 1
      }
      lex.advance()
    }
    return (sources, mergesColumns)
  }

  private func beginsQuery(_ token: SQLToken) -> Bool {
    switch token.keyword {
    case .select, .with, .values, .table: true
    default: false
    }
  }

  private mutating func readSource(_ shadowed: Set<String>) -> QuerySource? {
    var source = QuerySource(alias: "", table: nil)
    if lex.token.isSign("(") {
      lex.skipBrackets()
    } else if let (name, _) = readTableName() {
      source.alias = name.name
      if lex.token.isSign("(") {
        lex.skipBrackets()
      } else if name.schema != nil || !shadowed.contains(name.name) {
        source.table = state.tableNumber(name)
      }
    } else {
      return nil
    }
    _ = take("*")
    if take(.as) || isAlias(lex.token), let alias = readName() {
      source.alias = alias.name
      if lex.token.isSign("(") {
        // Other names for its columns.
        source.table = nil
        lex.skipBrackets()
      }
    }
    return source
  }

  private func isAlias(_ token: SQLToken) -> Bool {
    guard token.isName else { return false }
    switch token.keyword {
    case .on, .using, .join, .left, .right, .full, .inner, .cross, .natural, .where, .group, .order,
      .having, .limit, .union, .intersect, .except, .window, .offset, .fetch, .for, .tablesample,
      .with, .lateral:
      return false
    default: return true
    }
  }
}
