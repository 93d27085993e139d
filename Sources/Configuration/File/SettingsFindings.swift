import Diagnostics
import NoticeModel
import NoticeRules
import SourceText

/// The wording of what is wrong with a configuration beyond its fields.
extension Diagnostic {
  private static func settings(
    _ id: DiagnosticID, at range: SourceRange, _ phrase: Phrase, _ values: [String: String] = [:],
    help: Phrase, fixes: [Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      id, .language, .error, at: range, Message(phrase, values), help: Message(help, values),
      fixes: fixes)
  }

  static func unknownRule(_ id: Text, suggests: Bool) -> Diagnostic {
    let near =
      !suggests
      ? nil
      : nearest(
        to: id.string, among: RuleRegistry.rules.map { $0.about.id.name })
    return settings(
      "CONF-UNKNOWN-RULE", at: id.range,
      Phrase(
        fi: "Sääntöä ”{id}” ei ole.", sv: "Det finns ingen regel ”{id}”.",
        en: "There is no rule “{id}”."), ["id": id.string, "near": near ?? ""],
      help: near == nil
        ? Phrase(
          fi: "Vain sääntöjen vakavuutta voi muuttaa; ”seloste rules” luettelee säännöt.",
          sv: "Bara reglers allvarlighet kan ändras; ”seloste rules” räknar upp reglerna.",
          en: "Only rules can weigh otherwise; “seloste rules” lists them.")
        : Phrase(
          fi: "Tarkoititko ”{near}”?", sv: "Menade du ”{near}”?", en: "Did you mean “{near}”?"),
      fixes: near.map {
        [
          Fix(
            Message(
              Phrase(fi: "Kirjoita ”{near}”.", sv: "Skriv ”{near}”.", en: "Write “{near}”."),
              ["near": $0]), .review, [Edit(id.range, $0)])
        ]
      } ?? [])
  }

  static func reasonMissing(_ id: Text, _ keys: KeySet) -> Diagnostic {
    let example: String =
      switch keys {
      case .finnish: "{vakavuus: pois, syy: \"…\"}"
      case .swedish: "{allvarlighet: av, skäl: \"…\"}"
      case .english: "{severity: off, reason: \"…\"}"
      }
    return settings(
      "CONF-REASON-MISSING", at: id.range,
      Phrase(
        fi: "Sääntö {id} on lain vaatimus: sen ohittaminen vaatii syyn.",
        sv: "Regeln {id} är ett krav i lagen: skälet till att den förbigås måste anges.",
        en: "The rule {id} is a requirement of law: passing it over needs a reason."),
      ["id": id.string, "example": example],
      help: Phrase(
        fi: "Kirjoita {example}.", sv: "Skriv {example}.", en: "Write {example}."))
  }

  static func unknownList(_ name: Text, _ keys: KeySet) -> Diagnostic {
    let names = SettingsNames.lists.map { $0[keys] }
    let near =
      nearest(to: name.string, among: names)
      ?? nearest(to: name.string, among: SettingsNames.lists.flatMap { [$0.en, $0.fi, $0.sv] })
    return settings(
      "CONF-UNKNOWN-LIST", at: name.range,
      Phrase(
        fi: "”{name}” ei ole luettelo, jonka voi korvata.",
        sv: "”{name}” är ingen lista som kan ersättas.",
        en: "“{name}” is no list that can be replaced."),
      ["name": name.string, "list": names.joined(separator: ", "), "near": near ?? ""],
      help: near == nil
        ? Phrase(
          fi: "Luettelot ovat: {list}.", sv: "Listorna är: {list}.", en: "The lists are: {list}.")
        : Phrase(
          fi: "Tarkoititko ”{near}”?", sv: "Menade du ”{near}”?", en: "Did you mean “{near}”?"))
  }

  static func incomplete(at range: SourceRange, _ names: String) -> Diagnostic {
    settings(
      "CONF-INCOMPLETE", at: range,
      Phrase(
        fi: "Tästä puuttuu: {names}.", sv: "Här saknas: {names}.", en: "This lacks: {names}."),
      ["names": names],
      help: names.contains(",")
        ? Phrase(
          fi: "Anna ainakin yksi näistä.", sv: "Ange åtminstone ett av dessa.",
          en: "Give at least one of these.")
        : Phrase(
          fi: "Lisää ”{names}: …”.", sv: "Lägg till ”{names}: …”.", en: "Add “{names}: …”."))
  }

  static func notOfficial(_ language: Text) -> Diagnostic {
    settings(
      "CONF-OFFICIAL-LANGUAGE", at: language.range,
      Phrase(
        fi: "”{language}” ei ole kunnan virallinen kieli.",
        sv: "”{language}” är inget officiellt språk för en kommun.",
        en: "“{language}” is no official language of a municipality."),
      ["language": language.string],
      help: Phrase(
        fi: "Kirjoita fi, sv tai molemmat.", sv: "Skriv fi, sv eller båda.",
        en: "Write fi, sv or both."))
  }

  static func notAVariable(_ name: Text) -> Diagnostic {
    // What stands here may be a password: it is not repeated.
    settings(
      "CONF-ENVIRONMENT-NAME", at: name.range,
      Phrase(
        fi: "Tässä pitäisi olla ympäristömuuttujan nimi, ei osoite eikä salasana.",
        sv: "Här ska namnet på en miljövariabel stå, inte en adress eller ett lösenord.",
        en: "The name of an environment variable should stand here, not an address or a password."),
      help: Phrase(
        fi: "Nimessä on kirjaimia A–Z, numeroita ja alaviivoja, esimerkiksi KOTO_DB.",
        sv: "Namnet består av bokstäverna A–Z, siffror och understreck, till exempel KOTO_DB.",
        en: "The name is letters A–Z, digits and underscores, for example KOTO_DB."))
  }

  static func zeroAge(at range: SourceRange) -> Diagnostic {
    settings(
      "CONF-MAXIMUM-AGE", at: range,
      Phrase(
        fi: "Enimmäisikä ei voi olla nolla.", sv: "Den högsta åldern kan inte vara noll.",
        en: "The maximum age cannot be zero."),
      help: Phrase(
        fi: "Kirjoita esimerkiksi ”2 vuotta”.", sv: "Skriv till exempel ”2 år”.",
        en: "Write for example “2 years”."))
  }
}
