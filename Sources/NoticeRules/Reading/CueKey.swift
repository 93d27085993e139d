/// By how many of their first letters patterns are found, and where.
enum CueKey: Sendable {
  /// For the short list of one rule.
  case one
  /// For the lists of all rules together: few patterns share three letters.
  case three

  var slots: Int { self == .one ? 64 : 8192 }

  /// The bytes of the first letters that count.
  var mask: UInt64 { self == .one ? 0xFF : 0xFF_FFFF }

  @inline(__always)
  func slot(_ letters: UInt64) -> Int {
    switch self {
    case .one: Int(letters & 63)
    case .three: Int(((letters & mask) &* 0x9E37_79B1) >> 19 & 8191)
    }
  }
}
