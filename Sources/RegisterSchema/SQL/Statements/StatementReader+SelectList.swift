import SourceText

/// The parts of a select list: names are given, are a column's own, or follow the database's rules.
extension StatementReader {
  mutating func readSelectList() -> [SelectItem] {
    var items: [SelectItem] = []
    while !lex.token.endsStatement, items.count < limits.columnsOfTable {
      guard let item = readSelectItem() else { break }
      items.append(item)
      guard take(",") else { break }
    }
    return items
  }

  /// What is seen of a part while going through it.
  private struct Shape {
    /// Names with dots between them, as long as there is nothing else.
    var path: [SQLToken] = []
    var isPath = true
    var endsInStar = false
    var alias: SQLToken?
    /// The name of a call that is the whole part so far.
    var call: SQLToken?
    var type: StatementReader.ReadType?
    var startsWithCase = false
    /// Whether an operand ended with the last token, so that a name after it is an alias.
    var isComplete = false
  }

  private mutating func readSelectItem() -> SelectItem? {
    let start = lex.token.start
    var shape = Shape()
    shape.startsWithCase = lex.token.keyword == .case
    var last = SQLKeyword.none
    while !lex.token.endsElement, !endsList(last) {
      let before = last
      last = lex.token.keyword
      readPart(&shape, after: before)
    }
    guard lex.previousEnd > start else { return nil }
    return item(shape, start)
  }

  private func endsList(_ last: SQLKeyword) -> Bool {
    switch lex.token.keyword {
    case .from: last != .distinct
    case .group: last != .within
    case .where, .having, .window, .union, .intersect, .except, .order, .limit, .offset, .fetch,
      .into:
      true
    default: false
    }
  }

  private mutating func readPart(_ shape: inout Shape, after last: SQLKeyword) {
    let token = lex.token
    switch token.kind {
    case .sign where token.sign == UInt8(ascii: "("):
      if shape.isPath, !shape.path.isEmpty, !shape.endsInStar {
        shape.call = shape.path.last
      } else if !shape.isComplete, last != .over, last != .filter, last != .group {
        shape.call = nil
      }
      shape.isPath = false
      shape.isComplete = true
      return lex.skipBrackets()
    case .sign where token.sign == UInt8(ascii: "["):
      shape.isPath = false
      shape.isComplete = true
      return lex.skipBrackets()
    case .sign where token.sign == UInt8(ascii: ":") && peek().isSign(":"):
      lex.advance()
      lex.advance()
      shape.type = readColumnType()
      shape.isComplete = true
      return
    case .sign where token.sign == UInt8(ascii: "*") && (!shape.isComplete):
      shape.endsInStar = shape.isPath
      shape.isComplete = true
    case .sign where token.sign == UInt8(ascii: "."): shape.isComplete = false
    case .sign:
      shape.isPath = false
      shape.isComplete = false
      shape.call = nil
      shape.type = nil
    case .word, .quoted: return readPartName(&shape)
    case .string, .number, .end:
      if token.kind == .number, shape.isPath, shape.path.isEmpty {
        let isWhole = !lex.bytes[token.start..<token.end].contains(UInt8(ascii: "."))
        if isWhole { shape.type = ReadType(type: ColumnType("integer", .integer)) }
      }
      shape.isPath = false
      shape.isComplete = true
    }
    lex.advance()
  }

  private mutating func readPartName(_ shape: inout Shape) {
    let token = lex.token
    lex.advance()
    if token.keyword == .as, lex.token.isName || lex.token.kind == .string {
      shape.alias = lex.token
      lex.advance()
      return
    }
    if shape.isPath, !shape.isComplete, !isOperatorWord(token.keyword) {
      shape.path.append(token)
      shape.isComplete = true
      return
    }
    if shape.isComplete, shape.alias == nil, !isOperatorWord(token.keyword),
      lex.token.endsElement
        || endsList(.none)
    {
      shape.alias = token
      return
    }
    shape.isPath = false
    shape.isComplete = !isOperatorWord(token.keyword) || token.keyword == .end
    if isOperatorWord(token.keyword), token.keyword != .over, token.keyword != .filter,
      token.keyword != .within
    {
      shape.call = nil
      shape.type = nil
    }
  }

  private func isOperatorWord(_ keyword: SQLKeyword) -> Bool {
    switch keyword {
    case .and, .or, .not, .is, .in, .like, .ilike, .between, .case, .when, .then, .else, .end,
      .null,
      .true, .false, .collate, .at, .over, .filter, .distinct, .within, .similar, .interval,
      .array, .exists:
      true
    default: false
    }
  }

  private func item(_ shape: Shape, _ start: Int) -> SelectItem {
    let whole = place(start, lex.previousEnd)
    let qualifier = shape.path.count > 1 ? lex.name(shape.path[shape.path.count - 2]) : nil
    if shape.endsInStar, shape.alias == nil {
      return SelectItem(
        content: .star(of: shape.path.last.map { lex.name($0) }), name: "*", place: whole)
    }
    var item = SelectItem(content: .expression, name: "", place: whole)
    if let type = shape.type {
      item.type = type.type
      item.typeNumber = type.number
    }
    if let alias = shape.alias {
      item.name = alias.kind == .string ? lex.value(alias) : lex.name(alias)
      item.place = place(alias)
    }
    if shape.isPath, let last = shape.path.last {
      if shape.type == nil { item.content = .column(of: qualifier, name: lex.name(last)) }
      if shape.alias == nil {
        item.name = lex.name(last)
        item.place = place(last)
      }
    } else if shape.alias == nil {
      item.name = ownName(shape, start)
    }
    return item
  }

  /// The name of an expression that is given none.
  private func ownName(_ shape: Shape, _ start: Int) -> String {
    if state.dialect == .sqlite { return lex.text(start..<max(start, lex.previousEnd)) }
    if let call = shape.call { return lex.name(call) }
    return shape.startsWithCase ? "case" : "?column?"
  }
}
