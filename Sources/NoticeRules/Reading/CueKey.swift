/// By how many of their first letters patterns are found, and where.
struct CueKey: Sendable {
  /// The letters that decide, as the bytes of a number.
  let mask: UInt64
  /// The binary logarithm of the number of slots.
  let bits: UInt64

  init(letters: Int, bits: UInt64) {
    mask = (1 << (8 * UInt64(letters))) - 1
    self.bits = bits
  }

  var slots: Int { 1 << Int(bits) }

  @inline(__always)
  func slot(_ letters: UInt64) -> Int {
    Int(truncatingIfNeeded: ((letters & mask) &* 0x9E37_79B9_7F4A_7C15) &>> (64 &- bits))
  }
}
