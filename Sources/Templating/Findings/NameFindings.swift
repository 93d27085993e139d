import Diagnostics
import SourceText

/// The wording of names that nothing has, and of fields used for what they are not.
extension Diagnostic {
  private static let didYouMean = Phrase(
    fi: "Tarkoititko ”{near}”?", sv: "Menade du ”{near}”?", en: "Did you mean “{near}”?")

  static func unknownField(
    _ name: String, among names: [String], at range: SourceRange
  ) -> Diagnostic {
    if let near = nearestName(to: name, among: names) {
      var finding = template(
        "TEMPLATE-NAME", at: range, unknownFieldPhrase, ["name": name, "near": near],
        help: didYouMean)
      finding.fixes = [
        Fix(
          Message(
            Phrase(fi: "Kirjoita ”{near}”.", sv: "Skriv ”{near}”.", en: "Write “{near}”."),
            ["near": near]), .review, [Edit(range, near)])
      ]
      return finding
    }
    let list = names.prefix(30).joined(separator: ", ")
    return template(
      "TEMPLATE-NAME", at: range, unknownFieldPhrase, ["name": name, "list": list],
      help: names.isEmpty
        ? nil
        : Phrase(
          fi: "Tässä voi käyttää näitä: {list}.", sv: "Här kan dessa användas: {list}.",
          en: "These can be used here: {list}."))
  }

  private static let unknownFieldPhrase = Phrase(
    fi: "Nimeä ”{name}” ei ole tässä.", sv: "Namnet ”{name}” finns inte här.",
    en: "There is no “{name}” here.")

  static func unknownTemplate(
    _ name: String, among names: [String], at range: SourceRange
  ) -> Diagnostic {
    let near = nearestName(to: name, among: names)
    return template(
      "TEMPLATE-PARTIAL", at: range,
      Phrase(
        fi: "Sivupohjaa ”{name}” ei ole.", sv: "Mallen ”{name}” finns inte.",
        en: "There is no template “{name}”."), ["name": name, "near": near ?? ""],
      help: near == nil ? nil : didYouMean)
  }

  static func missingEntry(_ name: String, among names: [String]) -> Diagnostic {
    unknownTemplate(name, among: names, at: .nowhere)
  }

  static func duplicateTemplate(_ name: String, at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-DUPLICATE", at: range,
      Phrase(
        fi: "Sivupohja ”{name}” on annettu kahdesti.",
        sv: "Mallen ”{name}” har angetts två gånger.",
        en: "The template “{name}” is given twice."), ["name": name])
  }

  /// What a field is used for that its kind does not allow.
  enum Misuse {
    case printedRecord, printedList, printedFlag, escapedHTML, rawNotHTML, htmlInValue
    case notURL, notHeading, urlAfterText, steppedIntoList, steppedIntoValue
  }

  static func misuse(_ misuse: Misuse, of name: String, at range: SourceRange) -> Diagnostic {
    let (phrase, help) = words(for: misuse)
    let values = ["name": name, "section": "{{#\(name)}}…{{/\(name)}}", "raw": "{{{\(name)}}}"]
    return template("TEMPLATE-KIND", at: range, phrase, values, help: help)
  }

  private static func words(for misuse: Misuse) -> (Phrase, help: Phrase?) {
    switch misuse {
    case .printedRecord:
      (
        Phrase(
          fi: "”{name}” on joukko kenttiä, eikä sitä voi tulostaa.",
          sv: "”{name}” är en grupp fält och kan inte skrivas ut.",
          en: "“{name}” is a group of fields and cannot be printed."), useSection
      )
    case .printedList:
      (
        Phrase(
          fi: "”{name}” on luettelo, eikä sitä voi tulostaa.",
          sv: "”{name}” är en lista och kan inte skrivas ut.",
          en: "“{name}” is a list and cannot be printed."), useSection
      )
    case .printedFlag:
      (
        Phrase(
          fi: "”{name}” on kyllä tai ei, eikä sitä voi tulostaa.",
          sv: "”{name}” är ja eller nej och kan inte skrivas ut.",
          en: "“{name}” is yes or no and cannot be printed."), useSection
      )
    case .escapedHTML:
      (
        Phrase(
          fi: "”{name}” on valmista HTML:ää.", sv: "”{name}” är färdig HTML.",
          en: "“{name}” is ready HTML."),
        Phrase(
          fi: "Kirjoita kolme aaltosuljetta: {raw}.", sv: "Skriv tre klamrar: {raw}.",
          en: "Use three braces: {raw}.")
      )
    case .rawNotHTML:
      (
        Phrase(
          fi: "”{name}” ei ole HTML:ää, joten sitä ei voi tulostaa sellaisenaan.",
          sv: "”{name}” är inte HTML och kan inte skrivas ut som den är.",
          en: "“{name}” is not HTML and cannot be printed as it is."),
        Phrase(
          fi: "Kirjoita kaksi aaltosuljetta.", sv: "Skriv två klamrar.", en: "Use two braces.")
      )
    case .htmlInValue:
      (
        Phrase(
          fi: "”{name}” on HTML:ää, ja sitä voi käyttää vain HTML-tagien välissä.",
          sv: "”{name}” är HTML och kan bara användas mellan HTML-taggar.",
          en: "“{name}” is HTML and can only be used between HTML tags."), nil
      )
    case .notURL:
      (
        Phrase(
          fi: "”{name}” ei ole verkko-osoite, joten linkki ei voi alkaa sillä.",
          sv: "”{name}” är inte en webbadress, så en länk kan inte börja med den.",
          en: "“{name}” is not an address, so a link cannot begin with it."),
        Phrase(
          fi: "Aloita osoite kiinteällä tekstillä (#, /, mailto:) tai osoitekentällä.",
          sv: "Börja adressen med fast text (#, /, mailto:) eller ett adressfält.",
          en: "Begin the address with fixed text (#, /, mailto:) or an address field.")
      )
    case .notHeading:
      (
        Phrase(
          fi: "HTML-tagin nimessä voi olla vain otsikon tason numero.",
          sv: "I en HTML-taggs namn kan bara rubriknivåns nummer stå.",
          en: "Only a heading level's number can stand in an HTML tag's name."), nil
      )
    case .urlAfterText:
      (
        Phrase(
          fi: "Osoitekenttä ”{name}” ei voi jatkaa toista osoitetta.",
          sv: "Adressfältet ”{name}” kan inte fortsätta en annan adress.",
          en: "The address field “{name}” cannot continue another address."), nil
      )
    case .steppedIntoList:
      (
        Phrase(
          fi: "”{name}” on luettelo: sen kenttiin pääsee vain osiossa.",
          sv: "”{name}” är en lista: dess fält nås bara i ett avsnitt.",
          en: "“{name}” is a list: its fields are reached in a section only."), useSection
      )
    case .steppedIntoValue:
      (
        Phrase(
          fi: "Kentällä ”{name}” ei ole kenttiä.", sv: "Fältet ”{name}” har inga fält.",
          en: "The field “{name}” has no fields."), nil
      )
    }
  }

  private static let useSection = Phrase(
    fi: "Kirjoita osio: {section}.", sv: "Skriv ett avsnitt: {section}.",
    en: "Write a section: {section}.")

  static func endlessRecursion(_ name: String, at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-RECURSION", at: range,
      Phrase(
        fi: "Sivupohja ”{name}” käyttää itseään aina uudelleen.",
        sv: "Mallen ”{name}” använder sig själv om och om igen.",
        en: "The template “{name}” uses itself again and again."), ["name": name],
      help: Phrase(
        fi: "Käytä sitä osiossa, joka joskus on tyhjä.",
        sv: "Använd den i ett avsnitt som någon gång är tomt.",
        en: "Use it in a section that is empty some time."))
  }

  static func parentsTooDeep(_ name: String, at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-DEPTH", at: range,
      Phrase(
        fi: "Sivupohjat periytyvät toisistaan liian monessa polvessa.",
        sv: "Mallarna ärver varandra i för många led.",
        en: "Templates inherit from each other too many times."), ["name": name])
  }
}
