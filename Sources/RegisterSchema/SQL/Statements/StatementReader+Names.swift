import SourceText

/// Small parts that many statements share.
extension StatementReader {
  /// Goes past a keyword if it stands here.
  @inline(__always)
  mutating func take(_ keyword: SQLKeyword) -> Bool {
    guard lex.token.keyword == keyword else { return false }
    lex.advance()
    return true
  }

  /// Goes past a sign if it stands here.
  @inline(__always)
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard lex.token.isSign(sign) else { return false }
    lex.advance()
    return true
  }

  /// Goes past two keywords if both stand here.
  mutating func take(_ first: SQLKeyword, _ second: SQLKeyword) -> Bool {
    guard lex.token.keyword == first, peek().keyword == second else { return false }
    lex.advance()
    lex.advance()
    return true
  }

  /// Goes past `IF EXISTS`.
  mutating func takeIfExists() -> Bool { take(.if, .exists) }

  /// Goes past `IF NOT EXISTS`.
  mutating func takeIfNotExists() -> Bool {
    guard take(.if) else { return false }
    _ = take(.not)
    _ = take(.exists)
    return true
  }

  /// The token after this one.
  func peek() -> SQLToken {
    var ahead = lex
    ahead.advance()
    return ahead.token
  }

  /// Whether the token may be a name: a word, a quoted name, and in SQLite also a text.
  var isAtName: Bool {
    lex.token.isName || (lex.token.kind == .string && state.dialect == .sqlite)
  }

  /// One name.
  mutating func readName() -> (name: String, token: SQLToken)? {
    guard isAtName else { return nil }
    let token = lex.token
    let name = lex.name(token)
    lex.advance()
    return (name, token)
  }

  /// A name with its schema; of `database.schema.name`, the last two.
  mutating func readTableName() -> (name: TableName, place: SourceRange)? {
    guard let first = readName() else { return nil }
    var result = TableName(first.name)
    var end = first.token.end
    while lex.token.isSign("."), peek().kind != .sign {
      lex.advance()
      guard let next = readName() else { break }
      result = TableName(schema: result.name, next.name)
      end = next.token.end
    }
    return (result, place(first.token.start, end))
  }

  /// Names in brackets: `(a, b)`; what stands after a name (`DESC`, an operator class) is passed
  /// over. Nil where something other than names is listed, as in an index over an expression.
  mutating func readNameList() -> [String]? {
    guard take("(") else { return nil }
    var names: [String] = []
    var isPlain = true
    while !lex.token.endsStatement {
      if let name = readName(), !lex.token.isSign("(") {
        names.append(name.name)
      } else {
        isPlain = false
      }
      lex.skipElement()
      if take(")") { break }
      guard take(",") else { break }
    }
    return isPlain ? names : nil
  }

  /// An expression in brackets, without them, as it was written.
  mutating func readBracketed() -> (text: String, place: SourceRange)? {
    guard lex.token.isSign("(") else { return nil }
    let start = lex.token.start
    lex.skipBrackets()
    let range = trimmed(start + 1..<max(start + 1, lex.previousEnd - 1))
    return (lex.text(range), place(start, lex.previousEnd))
  }

  /// A range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, lex.bytes[start].isASCIISpace { start += 1 }
    while end > start, lex.bytes[end - 1].isASCIISpace { end -= 1 }
    return start..<end
  }

  /// A text, or several that follow one another and so are one.
  mutating func readText() -> (text: String, place: SourceRange)? {
    guard lex.token.kind == .string else { return nil }
    let start = lex.token.start
    var text = lex.value(lex.token)
    lex.advance()
    while lex.token.kind == .string {
      text += lex.value(lex.token)
      lex.advance()
    }
    return (text, place(start, lex.previousEnd))
  }
}
