import SourceText

/// `CREATE …`: which reader takes it on.
extension StatementReader {
  mutating func readCreate() {
    if take(.or) { _ = take(.replace) }
    var isTemporary = false
    while true {
      switch lex.token.keyword {
      case .temp, .temporary: isTemporary = true
      case .global, .local, .unlogged, .recursive, .trusted: break
      default: return readCreate(isTemporary: isTemporary)
      }
      lex.advance()
    }
  }

  private mutating func readCreate(isTemporary: Bool) {
    let keyword = lex.token.keyword
    switch keyword {
    case .table:
      lex.advance()
      readCreateTable(.table, isTemporary: isTemporary)
    case .view:
      lex.advance()
      readCreateView(.view, isTemporary: isTemporary)
    case .materialized:
      lex.advance()
      if take(.view) { readCreateView(.materializedView, isTemporary: false) }
    case .foreign:
      lex.advance()
      if take(.table) {
        readCreateTable(.foreignTable, isTemporary: false)
      } else {
        pass(.create, .foreign)
      }
    case .virtual:
      lex.advance()
      if take(.table) { readCreateVirtualTable() }
    case .type:
      lex.advance()
      readCreateType()
    case .domain:
      lex.advance()
      readCreateDomain()
    case .schema:
      lex.advance()
      readCreateSchema()
    case .unique:
      lex.advance()
      if take(.index) { readCreateUniqueIndex() }
    case .extension:
      lex.advance()
      readCreateExtension()
    case .trigger, .function, .procedure:
      pass(.create, keyword)
      skipBody()
    case .rule:
      pass(.create, keyword)
      skipRule()
    case .constraint, .event:
      pass(.create, .trigger)
    case .access, .aggregate, .cast, .collation, .conversion, .database, .group, .index, .language,
      .operator, .policy, .procedural, .publication, .role, .sequence, .server, .statistics,
      .subscription, .tablespace, .text, .transform, .user:
      pass(.create, keyword)
    default: noteStatement(.notUnderstood)
    }
  }

  /// Goes to the end of a trigger or function: bodies of `BEGIN … END` hold semicolons.
  private mutating func skipBody() {
    var depth = 0
    var isBody = false
    while lex.token.kind != .end {
      if lex.token.isSign(";"), depth == 0 { return }
      switch lex.token.keyword {
      case .begin where depth == 0:
        // SQLite's triggers, and `BEGIN ATOMIC` of functions; elsewhere the body is a text.
        isBody = state.dialect == .sqlite || peek().keyword == .atomic
        if isBody { depth = 1 }
      case .case where isBody: depth += 1
      case .end where isBody && depth > 0: depth -= 1
      default: break
      }
      lex.advance()
    }
  }

  /// Goes to the end of a rule: its actions in brackets are divided by semicolons.
  private mutating func skipRule() {
    var depth = 0
    while lex.token.kind != .end {
      if lex.token.isSign("(") { depth += 1 }
      if lex.token.isSign(")") { depth -= 1 }
      if depth <= 0, lex.token.isSign(";") { return }
      lex.advance()
    }
  }

  private mutating func readCreateSchema() {
    _ = takeIfNotExists()
    if lex.token.keyword != .authorization, let name = readName() {
      state.schemas.insert(name.name)
    }
    if take(.authorization) { _ = readName() }
    // Tables may be made within it; so old a way that it is told, not read.
    if !lex.token.endsStatement { return noteStatement(.notUnderstood) }
    pass(.create, .schema)
  }

  private mutating func readCreateExtension() {
    pass(.create, .extension)
    _ = takeIfNotExists()
    guard let name = readName() else { return }
    var schema = state.placed(TableName(name.name)).schema ?? "public"
    while !lex.token.endsStatement {
      if take(.schema) {
        if let name = readName() { schema = name.name }
      } else {
        lex.advance()
      }
    }
    for type in OtherTypes.ofExtension(name.name) { state.extensionTypes[type] = schema }
    types.clear()
  }

  /// Unique indexes over plain columns of all rows say what a unique constraint says.
  private mutating func readCreateUniqueIndex() {
    _ = take(.concurrently)
    _ = takeIfNotExists()
    var name: String?
    if lex.token.keyword != .on { name = readTableName()?.name.name }
    guard take(.on) else { return noteStatement(.notUnderstood) }
    _ = take(.only)
    guard let table = readTableName() else { return noteStatement(.notUnderstood) }
    if take(.using) { lex.advance() }
    let columns = readNameList()
    var isPartial = columns == nil
    while !lex.token.endsStatement {
      if take(.where) { isPartial = true }
      if lex.token.isSign("(") { lex.skipBrackets() } else { lex.advance() }
    }
    guard let number = state.tableNumber(table.name) else {
      return note(.unknownName, from: statementStart, to: lex.previousEnd)
    }
    guard !isPartial, let columns else { return pass(.create, .index) }
    let numbers = state.tables[number].numbers(of: columns)
    guard numbers.count == columns.count else {
      return note(.unknownName, from: statementStart, to: lex.previousEnd)
    }
    if let name {
      state.indexOwners[indexKey(name, of: number)] = number
    }
    state.tables[number].uniqueKeys.append(
      KeyState(name: name, columns: numbers, place: statementPlace))
  }

  /// An index stands in the schema of its table.
  func indexKey(_ name: String, of number: Int) -> TableName {
    state.key(TableName(schema: state.tables[number].name.schema, name))
  }
}
