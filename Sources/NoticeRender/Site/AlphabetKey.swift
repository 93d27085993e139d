import NoticeModel

/// A text's place in the Finnish and Swedish alphabet: a … z, å, ä, ö; v and w are two letters.
///
/// Capitals and marks do not count (é is e), signs only part words, digits come before letters and
/// other alphabets after them. The same on every machine: no locale is asked.
struct AlphabetKey: Comparable, Hashable {
  private var bytes: [UInt8] = []

  private static let apart: UInt8 = 1
  private static let digits: UInt8 = 2
  private static let letters: UInt8 = 12
  private static let other: UInt8 = 41

  init(_ text: String) {
    bytes.reserveCapacity(text.utf8.count)
    var isApart = false
    for scalar in text.unicodeScalars {
      // A mark upon the letter before; å, ä and ö of two characters are made one first.
      if (0x300...0x36F).contains(scalar.value) {
        add(mark: scalar)
        continue
      }
      let places = Self.places(scalar)
      guard !places.isEmpty else {
        isApart = true
        continue
      }
      if isApart, !bytes.isEmpty { bytes.append(Self.apart) }
      isApart = false
      bytes += places
    }
  }

  var isEmpty: Bool { bytes.isEmpty }

  /// The heading below which the text stands in a list from A to Ö: a letter, `0–9`, or `#`.
  var heading: String {
    guard let first = bytes.first else { return "#" }
    switch first {
    case Self.digits..<Self.letters: return "0–9"
    case Self.letters..<Self.letters + 26:
      return String(UnicodeScalar(UInt8(ascii: "A") + first - Self.letters))
    case Self.letters + 26: return "Å"
    case Self.letters + 27: return "Ä"
    case Self.letters + 28: return "Ö"
    default: return "#"
    }
  }

  static func < (a: AlphabetKey, b: AlphabetKey) -> Bool {
    a.bytes.lexicographicallyPrecedes(b.bytes)
  }

  private mutating func add(mark: Unicode.Scalar) {
    switch (bytes.last, mark.value) {
    case (Self.letters, 0x308): bytes[bytes.count - 1] = Self.letters + 27
    case (Self.letters, 0x30A): bytes[bytes.count - 1] = Self.letters + 26
    case (Self.letters + 14, 0x308): bytes[bytes.count - 1] = Self.letters + 28
    default: break
    }
  }

  /// Nothing for a space or a sign.
  private static func places(_ scalar: Unicode.Scalar) -> [UInt8] {
    switch scalar {
    case "å", "Å": return [letters + 26]
    case "ä", "Ä", "æ", "Æ": return [letters + 27]
    case "ö", "Ö", "ø", "Ø": return [letters + 28]
    default: break
    }
    if let plain = LatinFold.letters(scalar) {
      return plain.utf8.map { byte in
        byte <= UInt8(ascii: "9")
          ? digits + byte - UInt8(ascii: "0") : letters + byte - UInt8(ascii: "a")
      }
    }
    guard scalar.value >= 0x80,
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    else { return [] }
    return [other] + Array(String(scalar).lowercased().utf8)
  }
}
