import Diagnostics

/// What can be wrong with a written telephone number.
extension ValueProblem {
  private static func phone(
    _ range: Range<Int>, fi: String, sv: String, en: String, _ values: [String: String] = [:],
    replacement: String? = nil
  ) -> ValueProblem {
    ValueProblem(
      "VALUE-PHONE", Phrase(fi: fi, sv: sv, en: en), values,
      help: Phrase(
        fi: "Kirjoita numero suuntanumeroineen, esimerkiksi 013 123 4567 tai +358 13 123 4567.",
        sv: "Skriv numret med riktnummer, till exempel 013 123 4567 eller +358 13 123 4567.",
        en: "Write the number with its area code, for example 013 123 4567 or +358 13 123 4567."),
      at: range, replacement: replacement)
  }

  static func notAPhone(_ range: Range<Int>) -> ValueProblem {
    phone(
      range, fi: "Tämä ei ole puhelinnumero.", sv: "Detta är inte ett telefonnummer.",
      en: "This is not a telephone number.")
  }

  static func phoneCharacter(_ range: Range<Int>, _ character: String) -> ValueProblem {
    phone(
      range, fi: "”{character}” ei kuulu puhelinnumeroon.",
      sv: "”{character}” hör inte till ett telefonnummer.",
      en: "“{character}” is not part of a telephone number.", ["character": character])
  }

  static func phoneTwoNumbers(_ range: Range<Int>) -> ValueProblem {
    phone(
      range, fi: "Kirjoita tähän vain yksi puhelinnumero.", sv: "Skriv bara ett telefonnummer här.",
      en: "Write only one telephone number here.")
  }

  static func phoneTooShort(_ range: Range<Int>) -> ValueProblem {
    phone(
      range, fi: "Puhelinnumerossa on liian vähän numeroita.",
      sv: "Telefonnumret har för få siffror.", en: "The telephone number has too few digits.")
  }

  static func phoneTooLong(_ range: Range<Int>) -> ValueProblem {
    phone(
      range, fi: "Puhelinnumerossa on liian monta numeroa.",
      sv: "Telefonnumret har för många siffror.", en: "The telephone number has too many digits.")
  }

  static func phoneAreaMissing(_ range: Range<Int>) -> ValueProblem {
    phone(
      range, fi: "Puhelinnumerosta puuttuu suuntanumero.",
      sv: "Telefonnumret saknar riktnummer.", en: "The telephone number has no area code.")
  }

  static func phoneCountryCode(_ range: Range<Int>) -> ValueProblem {
    phone(
      range, fi: "Maan suuntanumero ei voi alkaa nollalla.",
      sv: "Landsnumret kan inte börja med noll.", en: "A country code cannot begin with zero.")
  }

  static func phoneTrunkZero(_ range: Range<Int>, _ mended: String?) -> ValueProblem {
    phone(
      range, fi: "Maan suuntanumeron +358 perästä jätetään nolla pois.",
      sv: "Efter landsnumret +358 utelämnas nollan.",
      en: "After the country code +358 the zero is left out.", replacement: mended)
  }
}
