import Diagnostics

/// What can be wrong with a written e-mail address.
extension ValueProblem {
  private static let emailID: DiagnosticID = "VALUE-EMAIL"

  private static func email(
    _ range: Range<Int>, fi: String, sv: String, en: String, _ values: [String: String] = [:],
    replacement: String? = nil
  ) -> ValueProblem {
    ValueProblem(
      emailID, Phrase(fi: fi, sv: sv, en: en), values,
      help: Phrase(
        fi: "Sähköpostiosoite on muotoa tietosuoja@kunta.example.",
        sv: "En e-postadress har formen dataskydd@kommun.example.",
        en: "An e-mail address looks like privacy@municipality.example."),
      at: range, replacement: replacement)
  }

  static func emailNoSign(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "Sähköpostiosoitteesta puuttuu @-merkki.", sv: "E-postadressen saknar tecknet @.",
      en: "The e-mail address has no @ sign.")
  }

  static func emailHiddenSign(_ range: Range<Int>, _ mended: String) -> ValueProblem {
    email(
      range, fi: "Kirjoita @-merkki merkkinä, jotta osoitetta voi käyttää.",
      sv: "Skriv @ som tecken, så att adressen kan användas.",
      en: "Write the @ sign itself, so that the address can be used.", replacement: mended)
  }

  static func emailWrapped(_ range: Range<Int>, _ address: String) -> ValueProblem {
    email(
      range, fi: "Kirjoita pelkkä sähköpostiosoite ilman muuta.",
      sv: "Skriv bara e-postadressen, utan annat.",
      en: "Write only the e-mail address, without anything else.", replacement: address)
  }

  static func emailTwoSigns(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "Osoitteessa on kaksi @-merkkiä. Kirjoita yksi osoite.",
      sv: "Adressen har två @-tecken. Skriv en adress.",
      en: "The address has two @ signs. Write one address.")
  }

  static func emailLocalPartMissing(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "@-merkin edestä puuttuu postilaatikon nimi.",
      sv: "Brevlådans namn saknas före @-tecknet.",
      en: "The name of the mailbox is missing before the @ sign.")
  }

  static func emailDomainMissing(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "@-merkin perästä puuttuu verkkotunnus.",
      sv: "Domännamnet saknas efter @-tecknet.",
      en: "The domain name is missing after the @ sign.")
  }

  static func emailSpace(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "Sähköpostiosoitteessa ei voi olla välilyöntiä.",
      sv: "En e-postadress kan inte innehålla mellanslag.",
      en: "An e-mail address cannot have a space in it.")
  }

  static func emailDoubleDot(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "Osoitteessa on kaksi pistettä peräkkäin.", sv: "Adressen har två punkter i rad.",
      en: "The address has two dots in a row.")
  }

  static func emailEdgeDot(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "Piste on väärässä kohdassa: osan alussa tai lopussa ei voi olla pistettä.",
      sv: "Punkten är på fel ställe: en del kan inte börja eller sluta med punkt.",
      en: "The dot is in the wrong place: a part cannot begin or end with a dot.")
  }

  static func emailNoDot(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "Verkkotunnuksesta puuttuu piste ja pääte, esimerkiksi .fi.",
      sv: "Domännamnet saknar punkt och ändelse, till exempel .fi.",
      en: "The domain name has no dot and ending, for example .fi.")
  }

  static func emailCharacter(_ range: Range<Int>, _ character: String) -> ValueProblem {
    email(
      range, fi: "Merkki ”{character}” ei kelpaa sähköpostiosoitteen tässä kohdassa.",
      sv: "Tecknet ”{character}” kan inte stå här i en e-postadress.",
      en: "The character “{character}” cannot stand here in an e-mail address.",
      ["character": character])
  }

  static func emailDomain(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "@-merkin jälkeinen osa ei ole verkkotunnus.",
      sv: "Delen efter @-tecknet är inte ett domännamn.",
      en: "The part after the @ sign is not a domain name.")
  }

  static func emailTooLong(_ range: Range<Int>) -> ValueProblem {
    email(
      range, fi: "Tämä osa on liian pitkä sähköpostiosoitteeseen.",
      sv: "Den här delen är för lång för en e-postadress.",
      en: "This part is too long for an e-mail address.")
  }
}
