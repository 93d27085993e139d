import Diagnostics

/// A Finnish business ID (Y-tunnus, FO-nummer), for example 0162193-3.
package struct BusinessID: WrittenValue {
  /// The seven digits before the hyphen, as a number.
  package let serial: Int
  /// The digit after the hyphen, worked out from the others.
  package let checkDigit: Int

  /// Nil when the number has more than seven digits or was never issued, because its check digit
  /// would be 10.
  package init?(serial: Int) {
    guard (1...9_999_999).contains(serial), let checkDigit = Self.checkDigit(of: serial) else {
      return nil
    }
    self.serial = serial
    self.checkDigit = checkDigit
  }

  /// The check digit by the weights 7, 9, 10, 5, 8, 4, 2 and the modulus 11; nil where the
  /// remainder is 1, as no such number is issued.
  package static func checkDigit(of serial: Int) -> Int? {
    var rest = serial
    var sum = 0
    for weight in [2, 4, 8, 5, 10, 9, 7] {
      sum += rest % 10 * weight
      rest /= 10
    }
    switch sum % 11 {
    case 0: return 0
    case 1: return nil
    case let remainder: return 11 - remainder
    }
  }

  /// Seven digits, a hyphen and the check digit.
  package var canonical: String {
    let digits = String(serial)
    return String(repeating: "0", count: max(0, 7 - digits.count)) + digits + "-\(checkDigit)"
  }

  /// Reads `1234567-8`, and the older `123456-7` without the leading zero.
  package static func read(_ text: String) -> Result<BusinessID, ValueProblem> {
    let bytes = text.utf8.span
    let serial = 0..<bytes.afterDigits(0)
    let check = serial.upperBound + 1
    guard (6...7).contains(serial.count), bytes.at(serial.upperBound) == UInt8(ascii: "-"),
      bytes.afterDigits(check) == check + 1, check + 1 == bytes.count
    else { return .failure(otherForm(bytes)) }
    guard let id = BusinessID(serial: bytes.number(serial)) else {
      return .failure(.businessIDNeverIssued(serial))
    }
    guard id.checkDigit == bytes.number(check..<check + 1) else {
      return .failure(.businessIDCheckDigit(0..<bytes.count))
    }
    return .success(id)
  }

  /// Tells what is wrong with the form. Eight digits with a wrong or missing hyphen, or a VAT
  /// number (FI12345678), are mended when the check digit fits.
  private static func otherForm(_ bytes: Span<UInt8>) -> ValueProblem {
    let whole = 0..<bytes.count
    let isVAT = bytes.continues(with: "fi", at: 0)
    var digits = 0
    var count = 0
    var next = isVAT ? bytes.afterSpaces(2) : 0
    while next < bytes.count {
      if bytes.isDigit(next) {
        count += 1
        if count > 8 { return .notABusinessID(whole) }
        digits = digits * 10 + bytes.number(next..<next + 1)
        next += 1
      } else if count == 7 && bytes.spaceLength(next) + bytes.dashLength(next) > 0 {
        next += bytes.spaceLength(next) + bytes.dashLength(next)
      } else {
        return .notABusinessID(isVAT ? whole : next..<bytes.count)
      }
    }
    guard count == 8 else { return .notABusinessID(whole) }
    guard let id = BusinessID(serial: digits / 10), id.checkDigit == digits % 10 else {
      return .businessIDCheckDigit(whole)
    }
    return .businessIDForm(whole, id)
  }
}

/// What can be wrong with a written business ID.
extension ValueProblem {
  private static let businessID: DiagnosticID = "VALUE-BUSINESS-ID"
  private static let businessIDHelp = Phrase(
    fi:
      "Y-tunnuksessa on seitsemän numeroa, yhdysmerkki ja tarkistusnumero, esimerkiksi 1234567-1.",
    sv: "Ett FO-nummer har sju siffror, bindestreck och kontrollsiffra, till exempel 1234567-1.",
    en: "A business ID has seven digits, a hyphen and a check digit, for example 1234567-1.")

  fileprivate static func notABusinessID(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      businessID,
      Phrase(
        fi: "Tämä ei ole Y-tunnus.", sv: "Detta är inte ett FO-nummer.",
        en: "This is not a business ID."),
      help: businessIDHelp, at: range)
  }

  fileprivate static func businessIDForm(_ range: Range<Int>, _ id: BusinessID) -> ValueProblem {
    ValueProblem(
      businessID,
      Phrase(
        fi: "Y-tunnuksen merkintätapa on väärä.", sv: "FO-numret är skrivet på fel sätt.",
        en: "The business ID is not written in the usual form."),
      help: businessIDHelp, at: range, replacement: id.canonical)
  }

  fileprivate static func businessIDCheckDigit(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      businessID,
      Phrase(
        fi: "Y-tunnuksessa on virhe: tarkistusnumero ei vastaa muita numeroita.",
        sv: "FO-numret är fel: kontrollsiffran stämmer inte med de andra siffrorna.",
        en: "The business ID has a mistake: its check digit does not fit the other digits."),
      help: Phrase(
        fi: "Tarkista numero YTJ-palvelusta; mikä tahansa numeroista voi olla väärin.",
        sv: "Kontrollera numret i FODS-tjänsten; vilken som helst av siffrorna kan vara fel.",
        en: "Check the number in the YTJ service; any of the digits may be the wrong one."),
      at: range)
  }

  fileprivate static func businessIDNeverIssued(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      businessID,
      Phrase(
        fi: "Tällaista Y-tunnusta ei ole annettu kenellekään.",
        sv: "Ett sådant FO-nummer har inte getts till någon.",
        en: "No such business ID has ever been issued."),
      help: businessIDHelp, at: range)
  }
}
