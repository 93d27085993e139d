import SourceText

/// Types of columns, and types that the schema defines.
extension StatementReader {
  /// What a column's type says.
  struct ReadType {
    var type: ColumnType
    /// Of a type that the schema defines; then `type.name` is `[]` for an array and empty otherwise.
    var number: Int32 = -1
    var isSerial = false
  }

  /// A column's type, at the token after its name.
  mutating func readColumnType() -> ReadType {
    guard state.dialect == .postgresql else { return readSQLiteType() }
    let first = lex.token
    guard first.isName else { return ReadType(type: .unknown) }
    let words = readTypeWords()
    let range = first.start..<lex.previousEnd
    let hash = TypeCache.hash(lex.bytes, range)
    let isSerial = first.end - first.start >= 6 && words.isSerial(lex)
    if let known = types.find(lex.bytes, range, hash) {
      return ReadType(type: known.type, number: known.typeNumber, isSerial: isSerial)
    }
    let found = resolve(words)
    types.keep(found.type, found.number, range, hash)
    return ReadType(type: found.type, number: found.number, isSerial: isSerial)
  }

  /// Where the parts of a type stand; strings are made only of types that were not seen before.
  struct TypeTokens {
    var qualifier: SQLToken?
    var name: SQLToken
    var modifiers = 0..<0
    var isVaryingOrZoned = false
    var fields = 0..<0
    var isArray = false

    /// `serial`, `bigserial`, `serial4` …
    func isSerial(_ lex: SQLLexer) -> Bool {
      let count = name.end - name.start
      guard name.kind == .word, count >= 6, count <= 11 else { return false }
      switch lex.name(name) {
      case "serial", "bigserial", "smallserial", "serial2", "serial4", "serial8": return true
      default: return false
      }
    }
  }

  private mutating func readTypeWords() -> TypeTokens {
    _ = take(.setof)
    var words = TypeTokens(name: lex.token)
    lex.advance()
    while lex.token.isSign("."), peek().isName {
      lex.advance()
      words.qualifier = words.name
      words.name = lex.token
      lex.advance()
    }
    switch words.name.keyword {
    case .double: _ = take(.precision)
    case .national:
      lex.advance()
      words.isVaryingOrZoned = take(.varying)
    case .character, .char, .bit: words.isVaryingOrZoned = take(.varying)
    case .interval:
      let start = lex.token.start
      while isIntervalField(lex.token.keyword) { lex.advance() }
      words.fields = start..<max(start, lex.previousEnd)
    default: break
    }
    if lex.token.isSign("(") {
      let start = lex.token.start
      lex.skipBrackets()
      words.modifiers = start + 1..<max(start + 1, lex.previousEnd - 1)
    }
    if words.name.keyword == .timestamp || words.name.keyword == .time {
      if lex.token.keyword == .with || lex.token.keyword == .without, peek().keyword == .time {
        words.isVaryingOrZoned = lex.token.keyword == .with
        lex.advance()
        lex.advance()
        _ = take(.zone)
      }
    }
    if take(.array) { words.isArray = true }
    while lex.token.isSign("[") {
      words.isArray = true
      lex.skipBrackets()
    }
    return words
  }

  private func isIntervalField(_ keyword: SQLKeyword) -> Bool {
    switch keyword {
    case .year, .month, .day, .hour, .minute, .second, .to: true
    default: false
    }
  }

  private func resolve(_ tokens: TypeTokens) -> (type: ColumnType, number: Int32) {
    var words = TypeWords(
      qualifier: tokens.qualifier.map { lex.name($0) }, name: lex.name(tokens.name))
    words.modifiers = String(
      decoding: lex.bytes[tokens.modifiers].lazy.filter { !$0.isASCIISpace }.prefix(200),
      as: UTF8.self)
    words.isVaryingOrZoned = tokens.isVaryingOrZoned
    words.fields = small(lex.text(tokens.fields))
    words.isQuoted = tokens.name.kind == .quoted
    if let type = PostgresTypes.builtIn(words) {
      guard tokens.isArray else { return (type, -1) }
      return (ColumnType(type.name + "[]", .array(of: type.family)), -1)
    }
    let name = TableName(schema: words.qualifier, words.name)
    if let number = state.typeNumber(name) {
      return (ColumnType(tokens.isArray ? "[]" : "", .other), Int32(truncatingIfNeeded: number))
    }
    if words.name == "enum" || words.name == "set" {
      words.labels = CheckConstraint(expression: lex.text(tokens.modifiers)).literals
    }
    let family = OtherTypes.family(
      words.name, length: Int(words.modifiers), labels: words.labels)
    let schema = words.qualifier ?? state.extensionTypes[words.name]
    let printed =
      (schema.map { SQLName.quoted($0) + "." } ?? "") + SQLName.quoted(words.name)
      + words.inBrackets
    return tokens.isArray
      ? (ColumnType(printed + "[]", .array(of: family)), -1) : (ColumnType(printed, family), -1)
  }

  /// SQLite's types: any names, then at most two numbers; kept as they were written.
  private mutating func readSQLiteType() -> ReadType {
    let start = lex.token.start
    var first: SQLToken?
    while isAtName, !beginsConstraint(lex.token.keyword) {
      if first == nil { first = lex.token }
      lex.advance()
    }
    guard let first else { return ReadType(type: .unknown) }
    var length: Int?
    if lex.token.isSign("(") {
      let number = peek()
      length = number.kind == .number ? Int(lex.text(number.start..<number.end)) : nil
      lex.skipBrackets()
    }
    let words = lex.text(start..<max(start, lex.previousEnd))
    let family = OtherTypes.family(small(words), first: lex.name(first), length: length)
    return ReadType(type: ColumnType(SQLiteTypes.printed(words), family))
  }

  private func beginsConstraint(_ keyword: SQLKeyword) -> Bool {
    switch keyword {
    case .constraint, .primary, .not, .null, .unique, .check, .default, .collate, .references,
      .generated, .as, .on, .deferrable, .autoincrement:
      true
    default: false
    }
  }
}
