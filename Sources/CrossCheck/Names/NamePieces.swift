/// A name of a table or column cut where its writer marked it: `asiakkaan_nimi`, `asiakkaanNimi`,
/// `ASIAKAS-NIMI`, `osoite2`.
///
/// Pieces are in small letters without marks (å, ä → a, ö → o), because names are written with and
/// without them. Digits separate, and are dropped.
struct NamePieces {
  private(set) var pieces: [[UInt8]] = []

  init(_ name: String) {
    var piece: [UInt8] = []
    var wasLower = false
    var wasUpper = false
    var bytes = name.utf8.makeIterator()
    var next = bytes.next()
    while let byte = next {
      next = bytes.next()
      var letter = byte
      var isUpper = false
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): break
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        letter = byte | 0x20
        isUpper = true
      case 0xC3:
        guard let second = next else { continue }
        next = bytes.next()
        isUpper = second < 0x9F
        letter = Self.folded(second)
      case 0xC4...0xFF: continue
      case 0x80...0xBF: continue
      default:
        end(&piece)
        (wasLower, wasUpper) = (false, false)
        continue
      }
      if isUpper, wasLower { end(&piece) }
      // "IBANNumero": the last capital of several begins the next word.
      if !isUpper, wasUpper, piece.count > 1, let last = piece.popLast() {
        end(&piece)
        piece.append(last)
      }
      piece.append(letter)
      (wasLower, wasUpper) = (!isUpper, isUpper)
    }
    end(&piece)
  }

  private mutating func end(_ piece: inout [UInt8]) {
    if !piece.isEmpty { pieces.append(piece) }
    piece.removeAll(keepingCapacity: true)
  }

  /// The letter without its mark, by the second byte of U+00C0…U+00FF.
  private static func folded(_ second: UInt8) -> UInt8 {
    switch second & 0x1F {
    case 0x00...0x06: UInt8(ascii: "a")
    case 0x07: UInt8(ascii: "c")
    case 0x08...0x0B: UInt8(ascii: "e")
    case 0x0C...0x0F: UInt8(ascii: "i")
    case 0x11: UInt8(ascii: "n")
    case 0x12...0x16, 0x18: UInt8(ascii: "o")
    case 0x19...0x1C: UInt8(ascii: "u")
    default: UInt8(ascii: "y")
    }
  }
}
