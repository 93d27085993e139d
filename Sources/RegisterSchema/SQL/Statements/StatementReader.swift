import SourceText

/// Reads the statements of one file into the schema, one after the other.
///
/// Tolerant: what a statement says in words that the reader does not know is passed over to the end
/// of its part or of the statement, and noted. No bytes make it crash, and none make it slow: it goes
/// forward only, but for short looks ahead.
struct StatementReader {
  var lex: SQLLexer
  var state: SchemaState
  let file: FileID
  let limits: SchemaLimits
  var types = TypeCache()
  /// Where the statement began.
  var statementStart = 0
  var statementCount = 0
  /// The table that a statement has taken out of the state to change it.
  var editing: Int?
  /// Set where a limit of the whole reading was met; the rest is not read.
  var limitReached: SchemaLimits.Limit?
  /// Irrelevant statements by their first two keywords; words are made of them at the end.
  private var passed: [UInt16: Int] = [:]

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ file: FileID, _ state: SchemaState,
    _ limits: SchemaLimits
  ) {
    lex = SQLLexer(bytes, state.dialect)
    self.state = state
    self.file = file
    self.limits = limits
  }

  /// Reads all statements.
  mutating func read() {
    lex.advance()
    while lex.token.kind != .end, limitReached == nil {
      if lex.token.isSign(";") {
        lex.advance()
        continue
      }
      statementStart = lex.token.start
      statementCount += 1
      if statementCount > limits.statements {
        limitReached = .statements
        break
      }
      readStatement()
      // What a statement says after what was understood is of no concern, or was noted.
      lex.skipStatement()
      if lex.token.kind == .end {
        finishAtEnd()
        break
      }
      lex.advance()
    }
    for range in lex.metaCommands {
      note(.program, from: range.lowerBound, to: range.upperBound, words: lex.text(range))
    }
    for (key, count) in passed { state.skipped.pass(Self.words(key), count) }
  }

  /// A statement that the end of the file ends: whole, if nothing in it is open.
  private mutating func finishAtEnd() {
    if lex.unclosed != nil { note(.unfinished, from: statementStart, to: lex.bytes.count) }
  }

  private mutating func readStatement() {
    let first = lex.token
    guard first.kind == .word else {
      // Queries may begin with a bracket; nothing that makes a table does.
      if first.isSign("(") { return pass(.select) }
      return noteStatement(.notUnderstood)
    }
    lex.advance()
    switch first.keyword {
    case .create: readCreate()
    case .alter: readAlter()
    case .drop: readDrop()
    case .comment: readComment()
    case .set: readSet()
    case .select: readSelect()
    case .copy: readCopy()
    case .do: readProgram(.do)
    case .execute: readProgram(.execute)
    case .import: noteStatement(.notUnderstood)
    case .abort, .analyze, .begin, .call, .checkpoint, .close, .cluster, .commit, .deallocate,
      .declare, .delete, .detach, .discard, .end, .explain, .fetch, .grant, .insert, .listen, .load,
      .lock, .merge, .move, .notify, .pragma, .prepare, .reassign, .refresh, .reindex, .release,
      .replace, .reset, .revoke, .rollback, .savepoint, .security, .show, .start, .table, .truncate,
      .unlisten, .update, .vacuum, .values, .with, .attach, .use:
      pass(first.keyword)
    default: noteStatement(.notUnderstood)
    }
  }

  /// `DO` and the like: a program may change the schema as it runs, which only running it can tell.
  private mutating func readProgram(_ keyword: SQLKeyword) {
    let start = lex.token.start
    lex.skipStatement()
    let end = min(lex.token.end, lex.bytes.count)
    if ProgramText.mayChangeSchema(lex.bytes, min(start, end)..<end) {
      note(.program, from: statementStart, to: end)
    } else {
      pass(keyword)
    }
  }

  private mutating func readCopy() {
    pass(.copy)
    var last = SQLKeyword.none
    var takesData = false
    while !lex.token.endsStatement {
      if lex.token.keyword == .stdin, last == .from { takesData = true }
      last = lex.token.keyword
      lex.advance()
    }
    guard takesData, lex.token.isSign(";") else { return }
    lex.skipCopyData()
    // The data's end ends the statement; what follows is the next.
    if lex.token.kind != .end {
      lex.offset = lex.token.start
      lex.token = SQLToken(
        kind: .sign, sign: UInt8(ascii: ";"), start: lex.offset, end: lex.offset)
    }
  }
}

// MARK: What was passed over

extension StatementReader {
  /// Counts a statement that says nothing of tables, by its first two keywords.
  mutating func pass(_ first: SQLKeyword, _ second: SQLKeyword = .none) {
    passed[UInt16(first.rawValue) << 8 | UInt16(second.rawValue), default: 0] += 1
  }

  private static func words(_ key: UInt16) -> String {
    let words = [UInt8(key >> 8), UInt8(key & 0xFF)].compactMap(SQLKeyword.init(rawValue:))
    return words.filter { $0 != .none }.map { $0.word.uppercased() }.joined(separator: " ")
  }

  /// Notes the whole statement, and goes to its end.
  mutating func noteStatement(_ reason: SkippedStatement.Reason) {
    lex.skipStatement()
    note(reason, from: statementStart, to: min(lex.token.start, lex.bytes.count))
  }

  /// Notes some bytes of the statement.
  mutating func note(
    _ reason: SkippedStatement.Reason, from start: Int, to end: Int, words: String? = nil
  ) {
    let count = lex.bytes.count
    let start = min(start, count)
    let place = place(start, min(max(start, end), count))
    let first = statementStart
    let lexer = lex
    state.skipped.note(
      SkippedStatement(
        words: words ?? lexer.firstWords(from: first), reason: reason, place: place))
  }

  func place(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file, start: start, end: end)
  }

  func place(_ token: SQLToken) -> SourceRange { place(token.start, token.end) }

  /// From the statement's first word to the end of the token before.
  var statementPlace: SourceRange { place(statementStart, lex.previousEnd) }
}

extension SQLLexer {
  /// The first words of a statement, as a person would name it.
  func firstWords(from start: Int) -> String {
    var words: [String] = []
    var length = 0
    var index = min(start, bytes.count)
    while words.count < 4, index < bytes.count {
      while index < bytes.count, bytes[index].isASCIISpace { index += 1 }
      let word = index
      while index < bytes.count, index - word < 40,
        bytes[index].isSQLNamePart || bytes[index] == UInt8(ascii: ".")
          || bytes[index] == UInt8(ascii: "\"")
      {
        index += 1
      }
      guard index > word else { break }
      words.append(text(word..<index))
      length += index - word
      if length > 60 { break }
    }
    guard words.isEmpty else { return words.joined(separator: " ") }
    return text(min(start, bytes.count)..<min(start + 20, bytes.count))
  }
}
