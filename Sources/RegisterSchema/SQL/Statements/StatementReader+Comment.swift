import SourceText

/// `COMMENT ON …`.
extension StatementReader {
  mutating func readComment() {
    guard take(.on) else { return noteStatement(.notUnderstood) }
    let keyword = lex.token.keyword
    switch keyword {
    case .table, .view, .type, .domain, .column, .schema: lex.advance()
    case .materialized, .foreign:
      lex.advance()
      guard take(.view) || take(.table) else { return pass(.comment) }
    default: return pass(.comment)
    }
    if keyword == .column { return readColumnComment() }
    guard let (name, namePlace) = readTableName() else { return noteStatement(.notUnderstood) }
    guard let comment = readCommentText() else { return }
    switch keyword {
    case .type, .domain:
      guard let number = state.typeNumber(name) else { return commentOnUnknown(namePlace) }
      state.types[number].comment = comment
    case .schema:
      state.schemaComments[name.name] = comment
    default:
      guard let number = state.tableNumber(name) else { return commentOnUnknown(namePlace) }
      state.tables[number].comment = comment
    }
  }

  private mutating func readColumnComment() {
    let start = lex.token.start
    var parts: [(name: String, token: SQLToken)] = []
    while parts.count < 4, let part = readName() {
      parts.append(part)
      guard take(".") else { break }
    }
    let end = lex.previousEnd
    guard parts.count >= 2, let column = parts.last?.name, let comment = readCommentText() else {
      return noteStatement(.notUnderstood)
    }
    let table = TableName(
      schema: parts.count > 2 ? parts[parts.count - 3].name : nil, parts[parts.count - 2].name)
    if let number = state.tableNumber(table) {
      guard let found = state.tables[number].columnNumber(column) else {
        // Of a view whose columns are not known, a comment tells that there is one.
        return commentOnUnknown(place(start, end))
      }
      state.tables[number].columns[found].column.comment = comment
    } else if let number = state.typeNumber(table),
      case .composite(var fields) = state.types[number].kind,
      let found = fields.firstIndex(where: { $0.column.name == column })
    {
      state.types[number].kind = .composite([])
      fields[found].column.comment = comment
      state.types[number].kind = .composite(fields)
    } else {
      commentOnUnknown(place(start, end))
    }
  }

  private mutating func commentOnUnknown(_ place: SourceRange) {
    note(.unknownName, from: place.lowerBound, to: place.upperBound)
  }

  /// After `IS`: the words, or nothing. The outer nil where neither stands.
  private mutating func readCommentText() -> SchemaComment?? {
    guard take(.is) else { return nil }
    if take(.null) { return .some(nil) }
    guard let text = readText() else { return nil }
    return .some(text.text.isEmpty ? nil : SchemaComment(text.text, at: text.place))
  }
}
