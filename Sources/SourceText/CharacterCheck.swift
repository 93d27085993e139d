/// What no notice may contain, found before any parser sees the bytes.
package enum CharacterProblem: Equatable, Sendable {
  /// The bytes from here are not UTF-8.
  case invalidUTF8
  /// A control character other than tab and line break (also U+0080–U+009F, and a lone CR).
  case control(UInt32)
  /// A character that changes the direction or visibility of text (U+202E, U+2066, U+200B …).
  case invisible(UInt32)
  /// U+2028 or U+2029: a line break that editors and parsers count differently.
  case lineSeparator(UInt32)
}

/// One pass over a file's bytes: valid UTF-8, and no character that deceives a reader.
package enum CharacterCheck {
  /// A problem and the bytes that it covers.
  package struct Finding: Equatable, Sendable {
    package let problem: CharacterProblem
    package let range: Range<Int>
  }

  /// The problems in order, at most `limit` of them; stops at the first invalid UTF-8.
  package static func findings(in bytes: [UInt8], limit: Int = 100) -> [Finding] {
    var found: [Finding] = []
    forEach(in: bytes) { finding in
      guard found.count < limit else { return false }
      found.append(finding)
      return true
    }
    return found
  }

  /// Every problem in order, up to the first invalid UTF-8, for as long as `body` says true.
  package static func forEach(in bytes: [UInt8], _ body: (Finding) -> Bool) {
    bytes.withUnsafeBufferPointer { buffer in
      var offset = 0
      while let next = nextSuspect(in: buffer, from: offset) {
        offset = next
        guard let (scalar, length) = decode(buffer, at: offset) else {
          _ = body(Finding(problem: .invalidUTF8, range: offset..<offset + 1))
          return
        }
        if let problem = problem(of: scalar, at: offset, in: buffer),
          !body(Finding(problem: problem, range: offset..<offset + length))
        {
          return
        }
        offset += length
      }
    }
  }

  /// What is wrong with one character of decoded text, if anything.
  package static func problem(of scalar: Unicode.Scalar) -> CharacterProblem? {
    switch scalar.value {
    case 0x09, 0x0A: return nil
    case 0..<0x20, 0x7F..<0xA0: return .control(scalar.value)
    case 0x2028, 0x2029: return .lineSeparator(scalar.value)
    case 0x061C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F:
      return .invisible(scalar.value)
    case 0xFFFE, 0xFFFF: return .control(scalar.value)
    default: return nil
    }
  }

  private static func problem(
    of scalar: UInt32, at offset: Int, in buffer: UnsafeBufferPointer<UInt8>
  ) -> CharacterProblem? {
    if scalar == 0x0D {
      let next = offset + 1 < buffer.count ? buffer[offset + 1] : 0
      return next == 0x0A ? nil : .control(scalar)
    }
    if scalar == 0xFEFF, offset == 0 { return nil }
    return Unicode.Scalar(scalar).flatMap(problem(of:))
  }

  /// The next byte that is not printable ASCII, tab, line feed or a letter of Latin-1.
  package static func nextSuspect(in buffer: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var offset = start
    let count = buffer.count
    guard let base = buffer.baseAddress else { return nil }
    while offset < count {
      if offset + 8 <= count {
        let word = UnsafeRawPointer(base + offset).loadUnaligned(as: UInt64.self).littleEndian
        var suspects = suspects(in: word)
        // The letters of Latin-1 (ä, ö, å …) are far the commonest.
        if suspects != 0 { suspects &= ~latinLetters(in: word) }
        guard suspects != 0 else {
          offset += 8
          continue
        }
        offset += suspects.trailingZeroBitCount / 8
      }
      let byte = base[offset]
      if byte >= 0x7F || (byte < 0x20 && byte != 0x0A && byte != 0x09) {
        // A letter of Latin-1 across two words.
        if byte == 0xC3, offset + 1 < count, base[offset + 1] & 0xC0 == 0x80 {
          offset += 2
          continue
        }
        return offset
      }
      offset += 1
    }
    return nil
  }

  /// The high bit of each of eight bytes that is not printable ASCII or a line feed.
  private static func suspects(in word: UInt64) -> UInt64 {
    let high: UInt64 = 0x8080_8080_8080_8080
    // Exact for bytes below 0x80: adding to seven bits never carries into the next byte.
    let low = word & ~high
    let printable = low &+ 0x6060_6060_6060_6060
    let lineFeed = ~((low ^ 0x0A0A_0A0A_0A0A_0A0A) &+ 0x7F7F_7F7F_7F7F_7F7F)
    let delete = low &+ 0x0101_0101_0101_0101
    return (word | ~(printable | lineFeed) | delete) & high
  }

  /// The high bit of each of eight bytes that are of a whole letter of Latin-1, U+00C0–U+00FF.
  private static func latinLetters(in word: UInt64) -> UInt64 {
    let high: UInt64 = 0x8080_8080_8080_8080
    let other = word ^ 0xC3C3_C3C3_C3C3_C3C3
    let leads = ~(((other & ~high) &+ ~high) | other) & high
    let rests = word & ~(word << 1) & high
    return leads & (rests >> 8) | rests & (leads << 8)
  }

  /// Decodes one scalar strictly: no overlong forms, no surrogates, nothing above U+10FFFF.
  private static func decode(
    _ buffer: UnsafeBufferPointer<UInt8>, at offset: Int
  ) -> (scalar: UInt32, length: Int)? {
    let lead = buffer[offset]
    let length: Int
    let least: UInt32
    var scalar: UInt32
    switch lead {
    case 0..<0x80: return (UInt32(lead), 1)
    case 0xC2..<0xE0: (length, least, scalar) = (2, 0x80, UInt32(lead & 0x1F))
    case 0xE0..<0xF0: (length, least, scalar) = (3, 0x800, UInt32(lead & 0x0F))
    case 0xF0..<0xF5: (length, least, scalar) = (4, 0x10000, UInt32(lead & 0x07))
    default: return nil
    }
    guard offset + length <= buffer.count else { return nil }
    for index in offset + 1..<offset + length {
      guard buffer[index] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(buffer[index] & 0x3F)
    }
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return nil }
    return (scalar, length)
  }
}
