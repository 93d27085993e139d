/// One byte for each letter, so that rules can look at letters as they look at bytes: small
/// `a`–`z`, then `ä`, `ö` and `å` behind `z`. Letters with other accents count as their base.
enum LetterCode {
  static let ä: UInt8 = 0x7B
  static let ö: UInt8 = 0x7C
  static let å: UInt8 = 0x7D

  /// The letters whose second byte in UTF-8 ends in these five bits, after 0xC3.
  private static let latin1: [UInt8] = Array("aaaa{}{\0eeeeiiii\0noooo|\0|uuuyy\0\0".utf8)

  /// The letter that two bytes of UTF-8 spell; nil if the rules do not know it.
  static func of(_ lead: UInt8, _ trail: UInt8) -> UInt8? {
    switch (lead, trail) {
    case (0xC3, 0x80...0xBF):
      let code = latin1[Int(trail & 0x1F)]
      return code == 0 ? nil : code
    case (0xC5, 0xA0), (0xC5, 0xA1): return UInt8(ascii: "s")
    case (0xC5, 0xBD), (0xC5, 0xBE): return UInt8(ascii: "z")
    default: return nil
    }
  }

  /// The letters of a word in a table; what is not a letter is left out.
  static func codes(of word: String) -> [UInt8] {
    var codes: [UInt8] = []
    var lead: UInt8 = 0
    for byte in word.utf8 {
      if byte < 0x80 { codes.append(byte | 0x20) }
      if byte >= 0x80, byte < 0xC0, let code = of(lead, byte) { codes.append(code) }
      lead = byte
    }
    return codes
  }

  /// `a`, `e`, `i`, `o`, `u`, `y`, `ä`, `ö` and `å`.
  @inline(__always)
  static func isVowel(_ code: UInt8) -> Bool { isOne(of: 0x3A20_8222, code) }

  /// Whether a code is in a set that has a bit for each letter, by the letter's low five bits.
  @inline(__always)
  static func isOne(of letters: UInt32, _ code: UInt8) -> Bool {
    letters & (1 << UInt32(truncatingIfNeeded: code & 0x1F)) != 0 && code >= 0x61
  }
}
