/// Finnish personal identity codes in bytes of text.
///
/// `ddmmyyCnnnK`: date of birth, sign of the century, serial number, check character. A code counts
/// where its date is one of the calendar, its serial number one that is given to people (002–899;
/// 900–999 are for tests) and its check character right. Signs of the century are those of 1964 and
/// those added in 2023; a dash of word processors counts as a hyphen.
package enum IdentityCode {
  /// The codes in the bytes, from first to last.
  package static func ranges(in bytes: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    // The sixth byte of a date is looked at first: five of six bytes of most texts need no look.
    var start = 0
    while start + 11 <= bytes.count {
      guard isDigit(bytes[start + 5]) else {
        start += 6
        continue
      }
      if let end = end(of: bytes, from: start) {
        found.append(start..<end)
        start = end
      } else {
        start += 1
      }
    }
    return found
  }

  package static func ranges(in bytes: [UInt8]) -> [Range<Int>] {
    bytes.withUnsafeBufferPointer { ranges(in: $0) }
  }

  /// The bytes with a star for each letter and digit of a code; nil where there is no code.
  package static func masked(_ bytes: [UInt8]) -> [UInt8]? {
    let ranges = ranges(in: bytes)
    guard !ranges.isEmpty else { return nil }
    var bytes = bytes
    for range in ranges {
      for index in range where isWord(bytes[index]) { bytes[index] = UInt8(ascii: "*") }
    }
    return bytes
  }

  /// The text with a star for each letter and digit of a code.
  package static func masked(_ text: String) -> String {
    masked(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } ?? text
  }

  /// Where the code ends that begins at `start`; nil where none does.
  private static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start == 0 || !isWord(bytes[start - 1]) else { return nil }
    var date = 0
    for index in start..<start + 6 {
      guard isDigit(bytes[index]) else { return nil }
      date = date * 10 + Int(bytes[index] & 0x0F)
    }
    guard let (century, length) = century(bytes, at: start + 6),
      isDay(date, in: century)
    else { return nil }
    let serialStart = start + 6 + length
    guard serialStart + 4 <= bytes.count else { return nil }
    var serial = 0
    for index in serialStart..<serialStart + 3 {
      guard isDigit(bytes[index]) else { return nil }
      serial = serial * 10 + Int(bytes[index] & 0x0F)
    }
    let end = serialStart + 4
    guard (2...899).contains(serial), end == bytes.count || !isWord(bytes[end]),
      upper(bytes[end - 1]) == checkCharacters[(date * 1000 + serial) % checkCharacters.count]
    else { return nil }
    return end
  }

  /// The first year of the century that a sign stands for, and how many bytes the sign has.
  private static func century(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (year: Int, length: Int)? {
    switch upper(bytes[index]) {
    case UInt8(ascii: "+"): return (1800, 1)
    case UInt8(ascii: "-"), UInt8(ascii: "U")...UInt8(ascii: "Y"): return (1900, 1)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return (2000, 1)
    // U+2010–U+2015 and U+2212.
    case 0xE2 where index + 2 < bytes.count:
      let isDash =
        (bytes[index + 1] == 0x80 && (0x90...0x95).contains(bytes[index + 2]))
        || (bytes[index + 1] == 0x88 && bytes[index + 2] == 0x92)
      return isDash ? (1900, 3) : nil
    default: return nil
    }
  }

  /// Whether `ddmmyy` is a day of the century.
  private static func isDay(_ date: Int, in century: Int) -> Bool {
    let (day, month, year) = (date / 10_000, date / 100 % 100, century + date % 100)
    guard (1...12).contains(month), day >= 1 else { return false }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return day <= days[month - 1]
  }

  private static let checkCharacters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20) &- 0x61 < 26
  }

  private static func upper(_ byte: UInt8) -> UInt8 { byte &- 0x61 < 26 ? byte & 0xDF : byte }
}
