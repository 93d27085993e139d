import Glibc
import SourceText

/// What lies between tokens: white space, comments, and the commands of psql and sqlite3.
extension SQLLexer {
  /// Passes over what lies between tokens; the next token's first byte, or nil at the end.
  mutating func skipSpace() -> UInt8? {
    var isNewLine = offset == 0
    while offset < bytes.count {
      let byte = bytes[offset]
      switch byte {
      case UInt8(ascii: "\n"):
        isNewLine = true
        offset += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), 0x0B, 0x0C: offset += 1
      case UInt8(ascii: "-") where byteAt(offset + 1) == byte:
        let start = offset + 2
        skipLine()
        keepComment(start..<offset, isNewLine)
      case UInt8(ascii: "/") where byteAt(offset + 1) == UInt8(ascii: "*"):
        let start = offset
        guard skipBlockComment() else {
          unclosed = (.comment, start)
          return nil
        }
        keepComment(start + 2..<offset - 2, isNewLine)
      case UInt8(ascii: "\\") where dialect == .postgresql:
        if endsStatementWithCommand() { return UInt8(ascii: ";") }
      case UInt8(ascii: ".") where dialect == .sqlite && isNewLine && isDotCommand: skipLine()
      default: return isNewLine && lineEndsStatement(at: offset) ? UInt8(ascii: ";") : byte
      }
    }
    return nil
  }

  /// Whether the statement ends where a line begins, though no semicolon says so: other databases
  /// send statements off with `GO`, or take them as they come.
  func lineEndsStatement(at start: Int) -> Bool {
    switch byteAt(start) | 0x20 {
    case UInt8(ascii: "g"): return isBatchEnd(at: start)
    case UInt8(ascii: "c"): return !token.endsStatement && isTableStatement("create", at: start)
    case UInt8(ascii: "a"): return !token.endsStatement && isTableStatement("alter", at: start)
    default: return false
    }
  }

  /// `GO` alone on its line.
  func isBatchEnd(at start: Int) -> Bool {
    guard has("go", at: start) else { return false }
    var end = start + 2
    while [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")].contains(byteAt(end)) {
      end += 1
    }
    return end >= bytes.count || bytes[end] == UInt8(ascii: "\n")
  }

  /// `CREATE TABLE`, `ALTER TABLE`: words that no other statement has side by side.
  private func isTableStatement(_ verb: StaticString, at start: Int) -> Bool {
    guard has(verb, at: start) else { return false }
    var next = start + verb.utf8CodeUnitCount
    guard byteAt(next).isASCIISpace else { return false }
    while byteAt(next).isASCIISpace { next += 1 }
    return has("table", at: next) && !byteAt(next + 5).isSQLNamePart
  }

  /// Whether small letters stand at a place, in any case.
  private func has(_ letters: StaticString, at start: Int) -> Bool {
    let count = letters.utf8CodeUnitCount
    guard start + count <= bytes.count else { return false }
    return letters.withUTF8Buffer { letters in
      letters.indices.allSatisfy { bytes[start + $0] | 0x20 == letters[$0] }
    }
  }

  /// Passes over the rest of a line, not its end.
  mutating func skipLine() {
    offset = lineEnd(from: offset)
  }

  private func lineEnd(from start: Int) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, 0x0A, bytes.count - start)
    else { return bytes.count }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// Block comments nest in PostgreSQL, to any depth, and not in SQLite.
  mutating func skipBlockComment() -> Bool {
    var depth = 1
    var index = offset + 2
    let end = bytes.count
    while index + 1 < end {
      let byte = bytes[index]
      if byte == UInt8(ascii: "*"), bytes[index + 1] == UInt8(ascii: "/") {
        depth -= 1
        index += 2
        if depth == 0 {
          offset = index
          return true
        }
      } else if byte == UInt8(ascii: "/"), bytes[index + 1] == UInt8(ascii: "*") {
        if dialect == .postgresql { depth += 1 }
        index += dialect == .postgresql ? 2 : 1
      } else {
        index += 1
      }
    }
    offset = end
    return false
  }

  private mutating func keepComment(_ range: Range<Int>, _ isNewLine: Bool) {
    if isNewLine { commentAbove = range } else { commentBeside = range }
  }

  /// A line that speaks to sqlite3: `.mode csv`.
  private var isDotCommand: Bool { byteAt(offset + 1).isASCIILetter }

  /// Passes over a command to psql; whether it sends the statement off (`\g`, `\gexec`), and then
  /// stands at its backslash, which is read as a semicolon.
  private mutating func endsStatementWithCommand() -> Bool {
    let start = offset
    let first = byteAt(start + 1)
    let isInclude = first == UInt8(ascii: "i") && byteAt(start + 2) != UInt8(ascii: "f")
    if isInclude || first == UInt8(ascii: "g") {
      let range = start..<lineEnd(from: start)
      let isKnown = metaCommands.last == range
      let saysMore = isInclude || byteAt(start + 2) == UInt8(ascii: "e")
      if saysMore, !isKnown, metaCommands.count < 1_000 { metaCommands.append(range) }
    }
    if first == UInt8(ascii: "g"), !token.endsStatement, token.end > 0 { return true }
    skipLine()
    return false
  }
}
