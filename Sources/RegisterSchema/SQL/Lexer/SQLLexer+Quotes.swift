import Glibc
import SourceText

/// What stands between quotation marks.
extension SQLLexer {
  /// A name in quotes, in which a doubled closing mark is one of the name's characters.
  mutating func readQuoted(closing: UInt8) {
    let start = offset
    let sign = bytes[start]
    guard skipQuotes(closing, from: start + 1) else {
      unclosed = (.name, start)
      token = SQLToken(kind: .end, start: bytes.count, end: bytes.count)
      return
    }
    token = SQLToken(kind: .quoted, sign: sign, start: start, end: offset)
  }

  /// A text that begins with a prefix at `start`, and whose quotation mark is at `offset`.
  mutating func readText(escapes: Bool, from start: Int) {
    let isWhole = escapes ? skipEscapedText() : skipQuotes(UInt8(ascii: "'"), from: offset + 1)
    guard isWhole else {
      unclosed = (.text, start)
      token = SQLToken(kind: .end, start: bytes.count, end: bytes.count)
      return
    }
    token = SQLToken(
      kind: .string, sign: escapes ? UInt8(ascii: "E") : UInt8(ascii: "'"), start: start,
      end: offset)
  }

  /// Goes past the closing mark; false, and to the end, where there is none.
  mutating func skipQuotes(_ closing: UInt8, from start: Int) -> Bool {
    var index = start
    guard let base = bytes.baseAddress else { return false }
    while index < bytes.count,
      let found = memchr(base + index, Int32(closing), bytes.count - index)
    {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      // SQLite's brackets know no doubling.
      if closing == UInt8(ascii: "]") || byteAt(index) != closing {
        offset = index
        return true
      }
      index += 1
    }
    offset = bytes.count
    return false
  }

  /// As `skipQuotes`, for a text in which a backslash takes the next character's meaning away.
  mutating func skipEscapedText() -> Bool {
    var index = offset + 1
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 2
      case UInt8(ascii: "'"):
        if byteAt(index + 1) != UInt8(ascii: "'") {
          offset = index + 1
          return true
        }
        index += 2
      default: index += 1
      }
    }
    offset = bytes.count
    return false
  }

  /// A text between dollar signs, a parameter ($1), a placeholder (${name}), or a lone sign.
  mutating func readDollar() {
    let start = offset
    if byteAt(start + 1) == UInt8(ascii: "{") {
      var end = start + 2
      while byteAt(end) != UInt8(ascii: "}"), end < bytes.count, !byteAt(end).isASCIISpace {
        end += 1
      }
      offset = min(end + 1, bytes.count)
      while byteAt(offset).isSQLNamePart { offset += 1 }
      token = SQLToken(kind: .word, start: start, end: offset)
      return
    }
    guard dialect == .postgresql, let opening = dollarTagEnd(at: start) else {
      offset = start + 1
      while byteAt(offset).isASCIIDigit { offset += 1 }
      token = SQLToken(kind: .sign, sign: UInt8(ascii: "$"), start: start, end: offset)
      return
    }
    guard skipDollarText(start, opening) else {
      unclosed = (.dollarText, start)
      token = SQLToken(kind: .end, start: bytes.count, end: bytes.count)
      return
    }
    token = SQLToken(kind: .string, sign: UInt8(ascii: "$"), start: start, end: offset)
  }

  /// The end of `$tag$` if one begins here.
  func dollarTagEnd(at start: Int) -> Int? {
    var index = start + 1
    guard !byteAt(index).isASCIIDigit else { return nil }
    while index < bytes.count, bytes[index].isSQLNamePart, bytes[index] != UInt8(ascii: "$") {
      index += 1
    }
    return byteAt(index) == UInt8(ascii: "$") ? index + 1 : nil
  }

  /// Goes past the second `$tag$`; false, and to the end, where there is none.
  mutating func skipDollarText(_ start: Int, _ opening: Int) -> Bool {
    guard let base = bytes.baseAddress else { return false }
    let length = opening - start
    var index = opening
    while index + length <= bytes.count,
      let found = memchr(base + index, 0x24, bytes.count - index)
    {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      guard index + length <= bytes.count else { break }
      if memcmp(base + index, base + start, length) == 0 {
        offset = index + length
        return true
      }
      index += 1
    }
    offset = bytes.count
    return false
  }
}
