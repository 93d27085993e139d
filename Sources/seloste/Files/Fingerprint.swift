import SourceText

/// Tells an edited file from the one that was written: 128 bits of its bytes.
///
/// It guards against accidents, not against somebody who builds two files with one fingerprint on
/// purpose: such a person can write to the folder anyhow.
enum Fingerprint: Hashable {
  /// 64 bits of FNV-1a, in lists of the first version.
  case first(UInt64)
  case current(UInt64, UInt64)

  init(_ bytes: [UInt8]) {
    var (a, b) = (Self.secrets.0 ^ UInt64(bytes.count), Self.secrets.1)
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index + 16 <= bytes.count {
        let low = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let high = UInt64(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
        Self.mix(&a, &b, low, high)
        index += 16
      }
      var rest: (UInt64, UInt64) = (0, 0)
      for place in index..<bytes.count {
        let shift = UInt64((place - index) % 8 * 8)
        if place - index < 8 {
          rest.0 |= UInt64(bytes[place]) << shift
        } else {
          rest.1 |= UInt64(bytes[place]) << shift
        }
      }
      Self.mix(&a, &b, rest.0, rest.1)
    }
    Self.mix(&a, &b, Self.secrets.2, Self.secrets.3)
    self = .current(a, b)
  }

  /// Reads the text of a list; nil where it is none.
  init?(text: some StringProtocol) {
    if text.utf8.count == 32, let high = UInt64(text.prefix(16), radix: 16),
      let low = UInt64(text.suffix(16), radix: 16)
    {
      self = .current(high, low)
    } else if text.utf8.count <= 16, let value = UInt64(text, radix: 16) {
      self = .first(value)
    } else {
      return nil
    }
  }

  /// Hexadecimal digits.
  var text: String {
    switch self {
    case .first(let value): String(value, radix: 16)
    case .current(let high, let low): Self.padded(high) + Self.padded(low)
    }
  }

  /// Whether a file with these bytes is the one that was written.
  func matches(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .current: return self == Fingerprint(bytes)
    case .first(let value):
      var hash = WordHash()
      for byte in bytes { hash.add(byte) }
      return hash.value == value
    }
  }

  private static func padded(_ value: UInt64) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Two multiplications of 64 by 64 bits, of which both halves count; the lanes feed each other.
  private static func mix(_ a: inout UInt64, _ b: inout UInt64, _ low: UInt64, _ high: UInt64) {
    let first = (a ^ low ^ secrets.2).multipliedFullWidth(by: b ^ high | 1)
    let second = (b ^ low &+ secrets.3).multipliedFullWidth(by: a ^ high | 1)
    a = first.high ^ first.low &+ low
    b = second.high &+ (second.low ^ high)
  }

  private static let secrets: (UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0xD6E8_FEB8_6659_FD93
  )
}
