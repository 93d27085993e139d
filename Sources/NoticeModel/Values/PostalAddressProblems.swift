import Diagnostics

/// What can be wrong with a written postal address.
extension ValueProblem {
  private static func address(
    _ range: Range<Int>, fi: String, sv: String, en: String, replacement: String? = nil
  ) -> ValueProblem {
    ValueProblem(
      "VALUE-ADDRESS", Phrase(fi: fi, sv: sv, en: en),
      help: Phrase(
        fi: "Kirjoita katuosoite, pilkku, postinumero ja postitoimipaikka: "
          + "Torikatu 1, 80100 Joensuu.",
        sv: "Skriv gatuadress, kommatecken, postnummer och postanstalt: "
          + "Alexandersgatan 1, 00100 Helsingfors.",
        en: "Write the street, a comma, the postcode and the town: Torikatu 1, 80100 Joensuu."),
      at: range, replacement: replacement)
  }

  static func notAnAddress(_ range: Range<Int>) -> ValueProblem {
    address(
      range, fi: "Tämä ei ole postiosoite.", sv: "Detta är inte en postadress.",
      en: "This is not a postal address.")
  }

  static func addressNoPostcode(_ range: Range<Int>) -> ValueProblem {
    address(
      range, fi: "Osoitteesta puuttuu postinumero ja postitoimipaikka.",
      sv: "Adressen saknar postnummer och postanstalt.",
      en: "The address has no postcode and town.")
  }

  static func addressPostcode(_ range: Range<Int>) -> ValueProblem {
    address(
      range, fi: "Suomen postinumerossa on viisi numeroa.",
      sv: "Ett finländskt postnummer har fem siffror.", en: "A Finnish postcode has five digits.")
  }

  static func addressNoTown(_ range: Range<Int>) -> ValueProblem {
    address(
      range, fi: "Postinumeron perästä puuttuu postitoimipaikka.",
      sv: "Efter postnumret saknas postanstalten.", en: "The town is missing after the postcode.")
  }

  static func addressAfterTown(_ range: Range<Int>) -> ValueProblem {
    address(
      range, fi: "Postitoimipaikan perässä on numeroita. Puhelinnumero kirjoitetaan erikseen.",
      sv: "Efter postanstalten följer siffror. Telefonnumret skrivs för sig.",
      en: "Digits follow the town. A telephone number is written separately.")
  }

  static func addressSplit(_ range: Range<Int>, _ mended: String) -> ValueProblem {
    address(
      range, fi: "Postinumeron ja postitoimipaikan väliin ei tule pilkkua.",
      sv: "Mellan postnumret och postanstalten sätts inget kommatecken.",
      en: "There is no comma between the postcode and the town.", replacement: mended)
  }
}
