import SourceText

/// Cuts SQL into tokens: one at a time, by bytes, and never twice over the same bytes but where the
/// reader looks ahead.
///
/// Right for any bytes. What is opened and never closed ends the file and is told in `unclosed`.
struct SQLLexer {
  /// Something that the file opens and never closes.
  enum Unclosed { case text, name, comment, dollarText }

  let bytes: UnsafeBufferPointer<UInt8>
  let dialect: SQLDialect
  private let keywords: SQLKeywordTable
  /// Where the next token is looked for.
  var offset: Int
  /// The token that the reader looks at.
  var token = SQLToken(kind: .end, start: 0, end: 0)
  /// The end of the token before.
  var previousEnd = 0
  var unclosed: (what: Unclosed, start: Int)?
  /// Comments between the token before and this one: one that stands on the line of the token
  /// before, and the last one that stands on lines of its own. Empty where there is none.
  var commentBeside = 0..<0
  var commentAbove = 0..<0
  /// Where psql was told to do something that may bring in other SQL (`\i`, `\gexec`).
  var metaCommands: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ dialect: SQLDialect) {
    self.bytes = bytes
    self.dialect = dialect
    keywords = .shared
    // A byte order mark is no word.
    offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Goes on to the next token.
  mutating func advance() {
    previousEnd = token.end
    if !commentBeside.isEmpty { commentBeside = 0..<0 }
    if !commentAbove.isEmpty { commentAbove = 0..<0 }
    guard let byte = skipSpace() else {
      token = SQLToken(kind: .end, start: bytes.count, end: bytes.count)
      return
    }
    let start = offset
    if byte.isSQLNameStart {
      readWord(from: start)
      return
    }
    switch byte {
    case UInt8(ascii: "\""): readQuoted(closing: byte)
    case UInt8(ascii: "'"): readText(escapes: false, from: start)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): readNumber()
    case UInt8(ascii: "."):
      if byteAt(offset + 1).isASCIIDigit { readNumber() } else { readSign(byte) }
    case UInt8(ascii: "$"): readDollar()
    case UInt8(ascii: "`"): readQuoted(closing: byte)
    case UInt8(ascii: "[") where dialect == .sqlite: readQuoted(closing: UInt8(ascii: "]"))
    default: readSign(byte)
    }
  }

  /// The byte at a place; zero beyond the end.
  @inline(__always)
  func byteAt(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private mutating func readSign(_ byte: UInt8) {
    // A command that sends the statement off is read as a semicolon, and so is the place before a
    // statement that begins without one.
    if byte == UInt8(ascii: ";"), bytes[offset] != byte { return endStatement() }
    token = SQLToken(kind: .sign, sign: byte, start: offset, end: offset + 1)
    offset += 1
  }

  /// Ends the statement here, where no semicolon stands; the rest of a command's line is passed over.
  mutating func endStatement() {
    token = SQLToken(kind: .sign, sign: UInt8(ascii: ";"), start: offset, end: offset)
    if bytes[offset] == UInt8(ascii: "\\") || isBatchEnd(at: offset) { skipLine() }
  }

  private mutating func readNumber() {
    let start = offset
    offset += 1
    while byteAt(offset).isSQLNamePart || byteAt(offset) == UInt8(ascii: ".") { offset += 1 }
    token = SQLToken(kind: .number, start: start, end: offset)
  }

  private mutating func readWord(from start: Int) {
    var end = start + 1
    while end < bytes.count, bytes[end].isSQLNamePart { end += 1 }
    let length = end - start
    if length == 1, byteAt(end) == UInt8(ascii: "'") {
      switch bytes[start] | 0x20 {
      case UInt8(ascii: "e"):
        offset = end
        return readText(escapes: true, from: start)
      case UInt8(ascii: "b"), UInt8(ascii: "x"), UInt8(ascii: "n"):
        offset = end
        return readText(escapes: false, from: start)
      default: break
      }
    }
    offset = end
    token = SQLToken(kind: .word, start: start, end: end)
    if length <= 16 { token.keyword = keyword(start, length) }
  }

  @inline(__always)
  private func keyword(_ start: Int, _ length: Int) -> SQLKeyword {
    var low: UInt64 = 0
    var high: UInt64 = 0
    if start + 16 <= bytes.count, let base = bytes.baseAddress {
      let words = UnsafeRawPointer(base + start)
      low = words.loadUnaligned(as: UInt64.self).littleEndian
      if length > 8 {
        high = words.loadUnaligned(fromByteOffset: 8, as: UInt64.self).littleEndian
        high &= ~0 >> UInt64((16 - length) * 8)
        high |= 0x2020_2020_2020_2020 & (~0 >> UInt64((16 - length) * 8))
        low |= 0x2020_2020_2020_2020
      } else {
        low = (low | 0x2020_2020_2020_2020) & (~0 >> UInt64((8 - length) * 8))
      }
    } else {
      for index in 0..<length {
        let byte = UInt64(bytes[start + index] | 0x20) << UInt64(index % 8 * 8)
        if index < 8 { low |= byte } else { high |= byte }
      }
    }
    return keywords.keyword(low, high)
  }
}

extension UInt8 {
  /// Whether a name without quotes may begin with it.
  @inline(__always)
  var isSQLNameStart: Bool { isASCIILetter || self == UInt8(ascii: "_") || self >= 0x80 }

  /// Whether a name without quotes may hold it.
  @inline(__always)
  var isSQLNamePart: Bool {
    // Two bit sets: digits and $, then letters and _.
    if self >= 0x80 { return true }
    let set: UInt64 = self < 64 ? 0x03FF_0010_0000_0000 : 0x07FF_FFFE_87FF_FFFE
    return (set >> UInt64(self & 63)) & 1 != 0
  }
}
