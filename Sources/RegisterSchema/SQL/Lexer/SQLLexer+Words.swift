import SourceText

/// What tokens say, as strings.
extension SQLLexer {
  /// A name as the database keeps it: without quotes, folded in PostgreSQL where it had none.
  func name(_ token: SQLToken) -> String {
    var range = token.start..<token.end
    guard token.kind != .word else {
      guard dialect == .postgresql else { return text(range) }
      return folded(cut(range))
    }
    let closing = bytes[token.end - 1]
    range = token.start + (token.sign == UInt8(ascii: "E") ? 2 : 1)..<token.end - 1
    guard range.lowerBound <= range.upperBound else { return "" }
    if closing != UInt8(ascii: "]"), bytes[range].contains(closing) {
      return undoubled(range, closing)
    }
    return text(dialect == .postgresql ? cut(range) : range)
  }

  /// The value of a text.
  func value(_ token: SQLToken) -> String {
    guard token.kind == .string else { return text(token.start..<token.end) }
    if token.sign == UInt8(ascii: "$") {
      let opening = dollarTagEnd(at: token.start) ?? token.start
      let length = opening - token.start
      guard opening <= token.end - length else { return "" }
      return text(opening..<token.end - length)
    }
    var start = token.start
    while start < token.end, bytes[start] != UInt8(ascii: "'") { start += 1 }
    guard start + 1 <= token.end - 1 else { return "" }
    let range = start + 1..<token.end - 1
    if token.sign == UInt8(ascii: "E") { return unescaped(range) }
    guard bytes[range].contains(UInt8(ascii: "'")) else { return text(range) }
    return undoubled(range, UInt8(ascii: "'"))
  }

  /// The bytes of a range as a string, with what is not UTF-8 replaced.
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  /// PostgreSQL keeps 63 bytes of a name, and no half characters.
  private func cut(_ range: Range<Int>) -> Range<Int> {
    guard range.count > 63 else { return range }
    var end = range.lowerBound + 63
    while end > range.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return range.lowerBound..<end
  }

  private func folded(_ range: Range<Int>) -> String {
    let bytes = UnsafeBufferPointer(rebasing: bytes[range])
    guard bytes.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: bytes.count) { small in
      for index in bytes.indices {
        let byte = bytes[index]
        small[index] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return String(decoding: UnsafeBufferPointer(small), as: UTF8.self)
    }
  }

  private func undoubled(_ range: Range<Int>, _ mark: UInt8) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      result.append(bytes[index])
      index += bytes[index] == mark ? 2 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func unescaped(_ range: Range<Int>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = bytes[index]
      index += byte == UInt8(ascii: "'") ? 2 : 1
      guard byte == UInt8(ascii: "\\"), index < range.upperBound else {
        result.append(byte)
        continue
      }
      let escape = bytes[index]
      index += 1
      switch escape {
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "u"), UInt8(ascii: "U"):
        let end = min(index + (escape == UInt8(ascii: "u") ? 4 : 8), range.upperBound)
        if let scalar = UInt32(text(index..<end), radix: 16).flatMap(Unicode.Scalar.init) {
          result.append(contentsOf: Array(String(scalar).utf8))
        }
        index = end
      default: result.append(escape)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
