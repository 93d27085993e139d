import Diagnostics

/// What can be wrong with a written web address.
extension ValueProblem {
  private static func web(
    _ range: Range<Int>, fi: String, sv: String, en: String, _ values: [String: String] = [:],
    replacement: String? = nil
  ) -> ValueProblem {
    ValueProblem(
      "VALUE-URL", Phrase(fi: fi, sv: sv, en: en), values,
      help: Phrase(
        fi: "Verkko-osoite on muotoa https://www.kunta.example/tietosuoja.",
        sv: "En webbadress har formen https://www.kommun.example/dataskydd.",
        en: "A web address looks like https://www.municipality.example/privacy."),
      at: range, replacement: replacement)
  }

  static func notAWebAddress(_ range: Range<Int>) -> ValueProblem {
    web(
      range, fi: "Tämä ei ole verkko-osoite.", sv: "Detta är inte en webbadress.",
      en: "This is not a web address.")
  }

  static func webSchemeMissing(_ range: Range<Int>, _ mended: String) -> ValueProblem {
    web(
      range, fi: "Verkko-osoitteen alusta puuttuu https://.",
      sv: "Webbadressen saknar https:// i början.",
      en: "The web address has no https:// at the beginning.", replacement: mended)
  }

  static func webScheme(_ range: Range<Int>, _ scheme: String) -> ValueProblem {
    web(
      range, fi: "Osoite, joka alkaa ”{scheme}:”, ei kelpaa. Osoitteen alussa on oltava https://.",
      sv: "En adress som börjar med ”{scheme}:” duger inte. Adressen ska börja med https://.",
      en: "An address that begins with “{scheme}:” cannot be used. It must begin with https://.",
      ["scheme": scheme])
  }

  static func webUserInfo(_ range: Range<Int>) -> ValueProblem {
    web(
      range, fi: "Verkko-osoitteessa ei saa olla käyttäjätunnusta eikä salasanaa.",
      sv: "En webbadress får inte innehålla användarnamn eller lösenord.",
      en: "A web address must not have a user name or a password in it.")
  }

  static func webHost(_ range: Range<Int>) -> ValueProblem {
    web(
      range, fi: "Osoitteessa ei ole julkista verkkotunnusta, esimerkiksi www.kunta.example.",
      sv: "Adressen saknar ett offentligt domännamn, till exempel www.kommun.example.",
      en: "The address has no public domain name, for example www.municipality.example.")
  }

  static func webPort(_ range: Range<Int>) -> ValueProblem {
    web(
      range, fi: "Kaksoispisteen perässä on oltava portin numero 1–65535.",
      sv: "Efter kolonet ska det stå ett portnummer 1–65535.",
      en: "After the colon there must be a port number 1–65535.")
  }

  static func webSpace(_ range: Range<Int>) -> ValueProblem {
    web(
      range, fi: "Verkko-osoitteessa ei voi olla välilyöntiä.",
      sv: "En webbadress kan inte innehålla mellanslag.",
      en: "A web address cannot have a space in it.")
  }

  static func webInvisible(_ range: Range<Int>) -> ValueProblem {
    web(
      range, fi: "Verkko-osoitteessa on näkymätön merkki.",
      sv: "Webbadressen innehåller ett osynligt tecken.",
      en: "The web address has an invisible character in it.")
  }

  static func webCharacter(_ range: Range<Int>, _ character: String) -> ValueProblem {
    web(
      range, fi: "Merkki ”{character}” ei kelpaa verkko-osoitteeseen.",
      sv: "Tecknet ”{character}” kan inte stå i en webbadress.",
      en: "The character “{character}” cannot stand in a web address.", ["character": character])
  }
}
