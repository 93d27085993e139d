/// The language of a text: a BCP 47 tag of at most eight letters (`fi`, `sv`, `en`, `se`, `smn` …).
package struct LanguageTag: Hashable, Sendable {
  /// The letters, lower case, first letter lowest; zero bytes after the last.
  private let packed: UInt64

  private init(packed: UInt64) { self.packed = packed }

  /// Nil unless the text is two to eight letters.
  package init?(_ text: String) {
    guard let tag = LanguageTag(utf8: text.utf8) else { return nil }
    self = tag
  }

  package init?(utf8 bytes: some Collection<UInt8>) {
    guard (2...8).contains(bytes.count) else { return nil }
    var packed: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      guard byte.isLetter else { return nil }
      packed |= UInt64(byte | 0x20) << (8 * UInt64(index))
    }
    self.packed = packed
  }

  package static let finnish = LanguageTag(packed: 0x6966)
  package static let swedish = LanguageTag(packed: 0x7673)
  package static let english = LanguageTag(packed: 0x6E65)

  package var text: String {
    var rest = packed
    var bytes: [UInt8] = []
    while rest != 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension UInt8 {
  fileprivate var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }
}
