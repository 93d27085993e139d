import Glibc
import SourceText

/// Passing over what says nothing of tables.
extension SQLLexer {
  /// Goes to the semicolon that ends the statement, at any depth of brackets, or to the file's end.
  ///
  /// By bytes: most of a dump is passed over here.
  mutating func skipStatement() {
    guard !token.endsStatement else { return }
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: ";"):
        previousEnd = offset
        token = SQLToken(kind: .sign, sign: UInt8(ascii: ";"), start: offset, end: offset + 1)
        offset += 1
        return
      case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "`"), UInt8(ascii: "$"),
        UInt8(ascii: "["):
        advanceOverQuotes()
        if token.endsStatement { return }
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "\\"):
        let before = offset
        advance()
        if token.endsStatement { return }
        if offset <= before { offset = before + 1 }
      case UInt8(ascii: "\n"):
        offset += 1
        if endsBeforeLine() { return }
      default: offset += 1
      }
    }
    previousEnd = bytes.count
    token = SQLToken(kind: .end, start: bytes.count, end: bytes.count)
  }

  /// Whether the statement that is passed over ends at the line that begins here; the token is then
  /// what ends it.
  private mutating func endsBeforeLine() -> Bool {
    while byteAt(offset) == UInt8(ascii: " ") || byteAt(offset) == UInt8(ascii: "\t") {
      offset += 1
    }
    guard lineEndsStatement(at: offset) else { return false }
    previousEnd = offset
    endStatement()
    return true
  }

  private mutating func advanceOverQuotes() {
    let start = offset
    if bytes[start] == UInt8(ascii: "'"), start > 0, bytes[start - 1] | 0x20 == UInt8(ascii: "e"),
      start < 2 || !bytes[start - 2].isSQLNamePart
    {
      return readText(escapes: true, from: start)
    }
    // A dollar sign within a name opens no text.
    if bytes[start] == UInt8(ascii: "$"), start > 0, bytes[start - 1].isSQLNamePart {
      offset += 1
      return
    }
    advance()
  }

  /// Goes past brackets that open at the token, to the token after the closing one.
  ///
  /// A semicolon ends it: a statement whose brackets are not closed shall not eat the next one.
  mutating func skipBrackets() {
    var depth = 0
    while !token.endsStatement {
      if token.kind == .sign {
        if token.sign == UInt8(ascii: "(") || token.sign == UInt8(ascii: "[") {
          depth += 1
        } else if token.sign == UInt8(ascii: ")") || token.sign == UInt8(ascii: "]") {
          depth -= 1
          if depth <= 0 {
            advance()
            return
          }
        }
      }
      advance()
    }
  }

  /// Goes to the comma or bracket that ends the part of a list, or to the statement's end.
  mutating func skipElement() {
    while !token.endsElement {
      if token.isSign("(") || token.isSign("[") { skipBrackets() } else { advance() }
    }
  }

  /// Goes past the lines of data that follow `COPY … FROM stdin;`, to the token after `\.`.
  mutating func skipCopyData() {
    skipLine()
    guard let base = bytes.baseAddress else { return advance() }
    while offset < bytes.count {
      let line = offset + 1
      guard line < bytes.count else {
        offset = bytes.count
        break
      }
      let found = memchr(base + line, 0x0A, bytes.count - line)
      offset = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(base) } ?? bytes.count
      var end = offset
      if end > line, bytes[end - 1] == 0x0D { end -= 1 }
      if end - line == 2, bytes[line] == UInt8(ascii: "\\"), bytes[line + 1] == UInt8(ascii: ".") {
        break
      }
    }
    advance()
  }
}
