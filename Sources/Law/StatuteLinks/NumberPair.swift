/// Two numbers with a stroke between them, which no other letter, digit or sign adjoins.
struct NumberPair {
  /// Where the pair begins and ends in the text.
  let start: Int
  let end: Int
  let first: Int
  let second: Int
  /// How many digits the second number is written with.
  let secondDigits: Int

  init?(_ text: UnsafeBufferPointer<UInt8>, stroke: Int) {
    var start = stroke
    while start > 0, stroke - start < 6, Self.isDigit(text[start - 1]) { start -= 1 }
    var end = stroke + 1
    while end < text.count, end - stroke < 7, Self.isDigit(text[end]) { end += 1 }
    let sizes = (stroke - start, end - stroke - 1)
    guard (1...5).contains(sizes.0), (1...5).contains(sizes.1) else { return nil }
    // Numbers of statutes have no zeros before them.
    guard text[start] != UInt8(ascii: "0"), text[stroke + 1] != UInt8(ascii: "0") else {
      return nil
    }
    guard start == 0 || !Self.adjoins(text[start - 1]) else { return nil }
    self.start = start
    self.end = end
    first = Self.value(text, start..<stroke)
    second = Self.value(text, (stroke + 1)..<end)
    secondDigits = sizes.1
  }

  /// Whether what follows the pair at `index` makes it a part of something longer.
  static func goesOn(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < text.count else { return false }
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      return index + 1 < text.count && adjoins(text[index + 1])
    case let byte: return adjoins(byte)
    }
  }

  private static func value(_ text: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    range.reduce(0) { $0 * 10 + Int(text[$1] - UInt8(ascii: "0")) }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  private static func adjoins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      return true
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: "@"), UInt8(ascii: "="), UInt8(ascii: "&"),
      UInt8(ascii: "%"), UInt8(ascii: "+"), UInt8(ascii: "#"), UInt8(ascii: "?"):
      return true
    // Letters beyond ASCII; marks and the no-break space are 0xC2 and 0xE2, and end in less.
    case 0xC3...0xDF: return true
    default: return false
    }
  }
}
