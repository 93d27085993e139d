/// A telephone number in Finland or abroad.
package struct PhoneNumber: WrittenValue {
  /// Which network understands the number.
  package enum Kind: Hashable, Sendable {
    /// Has a country code, and can be called from any country.
    case international
    /// A Finnish service number with a leading zero (0100, 0600, 0800 …): called within Finland.
    case service
    /// A short number without an area code: 112, 116 117.
    case short
  }

  /// Which network understands it.
  package let kind: Kind
  /// All digits as one number; a service number's leading zero is left out.
  package let digits: UInt64

  /// Only the reader makes these, after counting the digits.
  init(checked kind: Kind, digits: UInt64) {
    self.kind = kind
    self.digits = digits
  }

  /// E.164 (`+358133370333`) where the number has one, else the digits.
  package var canonical: String {
    switch kind {
    case .international: "+\(digits)"
    case .service: "0\(digits)"
    case .short: String(digits)
    }
  }

  /// For people, in groups: `013 337 0333`, `0100 1234`, `116 117`, `+46 812 345 67`.
  package var display: String {
    let all = String(digits)
    switch kind {
    case .short: return Self.grouped(all)
    case .service: return "0" + all.prefix(3) + " " + Self.grouped(all.dropFirst(3))
    case .international:
      if all.hasPrefix("358") {
        let national = "0" + all.dropFirst(3)
        let area = Self.areaLength(national)
        return national.prefix(area) + " " + Self.grouped(national.dropFirst(area))
      }
      let country = Self.countryLength(all)
      return "+" + all.prefix(country) + " " + Self.grouped(all.dropFirst(country))
    }
  }

  /// How many digits of a Finnish number, zero included, say the area or the network.
  private static func areaLength(_ national: String) -> Int {
    let bytes = national.utf8.span
    let second = bytes.at(1)
    let third = bytes.at(2)
    switch second {
    case UInt8(ascii: "1"), UInt8(ascii: "4"), UInt8(ascii: "7"): return 3
    case UInt8(ascii: "2"):
      return third == UInt8(ascii: "0") || third == UInt8(ascii: "9") ? 3 : 2
    case UInt8(ascii: "3"), UInt8(ascii: "5"): return third == UInt8(ascii: "0") ? 3 : 2
    default: return 2
    }
  }

  /// How many digits the country code has (ITU E.164).
  private static func countryLength(_ digits: String) -> Int {
    let bytes = digits.utf8.span
    switch bytes.number(0..<min(2, bytes.count)) {
    case 10...19, 70...79: return 1
    case 20, 27, 30...34, 36, 39...41, 43...49, 51...58, 60...66, 81, 82, 84, 86, 90...95, 98:
      return 2
    default: return 3
    }
  }

  /// The digits in groups of three and four, never a single digit alone.
  private static func grouped(_ digits: some StringProtocol) -> String {
    var rest = Substring(digits)
    var groups: [Substring] = []
    while !rest.isEmpty {
      let length =
        switch rest.count {
        case 1...4: rest.count
        case 5: 3
        case 8: 4
        default: 3
        }
      groups.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return groups.joined(separator: " ")
  }
}
