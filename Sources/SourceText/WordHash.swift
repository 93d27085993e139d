/// FNV-1a, 64 bits, byte by byte: finds words in fixed tables and tells an edited file from the one
/// that was written. It guards against no attacker.
@usableFromInline
package struct WordHash: Sendable {
  @usableFromInline package var value: UInt64 = 0xCBF2_9CE4_8422_2325

  @inlinable
  package init() {}

  @inlinable
  package mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
