import Diagnostics
import SourceText

/// Constructs of YAML that notices may not use.
enum RefusedConstruct {
  case anchor, alias, tag, mergeKey, directive, severalDocuments, complexKey, notAPair
}

/// The wording of what every format refuses.
extension Diagnostic {
  static func refused(_ construct: RefusedConstruct, at range: SourceRange) -> Diagnostic {
    switch construct {
    case .anchor:
      return refused(
        "YAML-ANCHOR", range,
        Phrase(
          fi: "Ankkureita (&nimi) ei voi käyttää selosteessa.",
          sv: "Ankare (&namn) kan inte användas i beskrivningen.",
          en: "Anchors (&name) are not used in notices."),
        Phrase(
          fi:
            "Kirjoita arvo kokonaan, tai siirrä yhteinen osa omaan tiedostoonsa (kenttä ”sisällytä”).",
          sv: "Skriv ut värdet, eller flytta det gemensamma till en egen fil (fältet ”inkludera”).",
          en: "Write the value out, or move the shared part to a file of its own (field “include”)."
        ))
    case .alias:
      return refused(
        "YAML-ALIAS", range,
        Phrase(
          fi: "Viittauksia (*nimi) ei voi käyttää selosteessa.",
          sv: "Alias (*namn) kan inte användas i beskrivningen.",
          en: "Aliases (*name) are not used in notices."),
        Phrase(
          fi:
            "Kirjoita arvo kokonaan, tai siirrä yhteinen osa omaan tiedostoonsa (kenttä ”sisällytä”).",
          sv: "Skriv ut värdet, eller flytta det gemensamma till en egen fil (fältet ”inkludera”).",
          en: "Write the value out, or move the shared part to a file of its own (field “include”)."
        ))
    case .tag:
      return refused(
        "YAML-TAG", range,
        Phrase(
          fi: "Tyyppimerkintöjä (!nimi) ei voi käyttää selosteessa.",
          sv: "Typmarkeringar (!namn) kan inte användas i beskrivningen.",
          en: "Tags (!name) are not used in notices."),
        Phrase(
          fi: "Poista merkintä, tai kirjoita arvo lainausmerkkeihin, jos ! kuuluu tekstiin.",
          sv: "Ta bort markeringen, eller sätt värdet inom citattecken om ! hör till texten.",
          en: "Remove the tag, or put the value in quotes if the ! belongs to the text."))
    case .mergeKey:
      return refused(
        "YAML-MERGE-KEY", range,
        Phrase(
          fi: "Yhdistämismerkintää << ei voi käyttää selosteessa.",
          sv: "Sammanslagningstecknet << kan inte användas i beskrivningen.",
          en: "The merge key << is not used in notices."),
        Phrase(
          fi:
            "Kirjoita kentät auki, tai siirrä yhteinen osa omaan tiedostoonsa (kenttä ”sisällytä”).",
          sv: "Skriv ut fälten, eller flytta det gemensamma till en egen fil (fältet ”inkludera”).",
          en:
            "Write the fields out, or move the shared part to a file of its own (field “include”).")
      )
    case .directive:
      return refused(
        "YAML-DIRECTIVE", range,
        Phrase(
          fi: "Rivi ei voi alkaa merkillä %.",
          sv: "En rad kan inte börja med %.",
          en: "A line cannot begin with %."),
        Phrase(
          fi: "Poista rivi, tai kirjoita arvo lainausmerkkeihin, jos % kuuluu tekstiin.",
          sv: "Ta bort raden, eller sätt värdet inom citattecken om % hör till texten.",
          en: "Remove the line, or put the value in quotes if the % belongs to the text."))
    case .severalDocuments:
      return refused(
        "YAML-SEVERAL-DOCUMENTS", range,
        Phrase(
          fi: "Tiedostossa on useita asiakirjoja (---).",
          sv: "Filen innehåller flera dokument (---).",
          en: "The file holds several documents (---)."),
        Phrase(
          fi: "Kirjoita jokainen seloste omaan tiedostoonsa.",
          sv: "Skriv varje dataskyddsbeskrivning i en egen fil.",
          en: "Write each notice in a file of its own."))
    case .complexKey:
      return refused(
        "YAML-COMPLEX-KEY", range,
        Phrase(
          fi: "Luettelo tai kenttien joukko ei voi olla kentän nimenä.",
          sv: "En lista eller flera fält kan inte vara ett fältnamn.",
          en: "A list or a mapping cannot be a field's name."),
        Phrase(
          fi: "Kirjoita ”kenttä: arvo”.", sv: "Skriv ”fält: värde”.", en: "Write “field: value”."))
    case .notAPair:
      return refused(
        "YAML-NOT-A-FIELD", range,
        Phrase(
          fi: "Tässä pitäisi olla kenttä ja kaksoispiste.",
          sv: "Här borde det stå ett fält och ett kolon.",
          en: "A field and a colon should stand here."),
        Phrase(
          fi: "Kirjoita ”kenttä: arvo”, tai sisennä rivi edellisen kentän alle.",
          sv: "Skriv ”fält: värde”, eller dra in raden under fältet ovanför.",
          en: "Write “field: value”, or indent the line under the field above."))
    }
  }

  private static func refused(
    _ id: DiagnosticID, _ range: SourceRange, _ message: Phrase, _ help: Phrase
  ) -> Diagnostic {
    Diagnostic(id, .syntax, .error, at: range, Message(message), help: Message(help))
  }

  static func fileTooLarge(_ file: SourceFile, limit: Int) -> Diagnostic {
    Diagnostic(
      "LIMIT-SIZE", .syntax, .error, at: SourceRange(file: file.id, start: 0, end: 0),
      Message(
        Phrase(
          fi: "Tiedosto on liian suuri ({size} tavua; raja on {limit}).",
          sv: "Filen är för stor ({size} byte; gränsen är {limit}).",
          en: "The file is too large ({size} bytes; the limit is {limit})."),
        ["size": "\(file.bytes.count)", "limit": "\(limit)"]),
      help: Message(
        Phrase(
          fi: "Jaa seloste niin, että kullakin rekisterillä on oma tiedostonsa.",
          sv: "Dela upp beskrivningen så att varje register har en egen fil.",
          en: "Split the notice into one file for each register.")))
  }

  static func tooDeep(at range: SourceRange, limit: Int) -> Diagnostic {
    Diagnostic(
      "LIMIT-DEPTH", .syntax, .error, at: range,
      Message(
        Phrase(
          fi: "Luetteloita ja kenttiä on sisäkkäin yli {limit} tasoa.",
          sv: "Listor och fält ligger inuti varandra i fler än {limit} nivåer.",
          en: "Lists and fields nest deeper than {limit} levels."),
        ["limit": "\(limit)"]),
      help: Message(
        Phrase(
          fi: "Tarkista sulut ja sisennykset.", sv: "Kontrollera parenteser och indrag.",
          en: "Check brackets and indentation.")))
  }

  /// A character that no notice may contain, found in the file's own bytes.
  static func character(_ finding: CharacterCheck.Finding, in file: SourceFile) -> Diagnostic {
    let range = finding.range.located(in: file)
    let (id, message, help) = wording(of: finding.problem)
    let canRemove = finding.problem != .invalidUTF8
    let fix = Fix(
      Message(Phrase(fi: "Poista merkki.", sv: "Ta bort tecknet.", en: "Remove the character.")),
      .safe, [Edit(range, "")])
    return Diagnostic(
      id, .syntax, .error, at: range, message, help: help, fixes: canRemove ? [fix] : [])
  }

  /// A refused character that an escape or a character reference stands for.
  static func escapedCharacter(_ problem: CharacterProblem, at range: SourceRange) -> Diagnostic {
    let (id, message, help) = wording(of: problem)
    return Diagnostic(id, .syntax, .error, at: range, message, help: help)
  }

  private static func wording(
    of problem: CharacterProblem
  ) -> (DiagnosticID, Message, Message) {
    let remove = Message(
      Phrase(fi: "Poista merkki.", sv: "Ta bort tecknet.", en: "Remove the character."))
    switch problem {
    case .invalidUTF8:
      return (
        "TEXT-NOT-UTF8",
        Message(
          Phrase(
            fi: "Tiedosto ei ole UTF-8-muodossa tästä kohdasta alkaen.",
            sv: "Filen är inte i UTF-8-format från och med det här stället.",
            en: "The file is not UTF-8 from here on.")),
        Message(
          Phrase(
            fi:
              "Tallenna tiedosto UTF-8-muodossa (esimerkiksi Muistio: Tallenna nimellä, Koodaus UTF-8).",
            sv: "Spara filen i UTF-8-format (till exempel Anteckningar: Spara som, Kodning UTF-8).",
            en: "Save the file as UTF-8 (for example Notepad: Save as, Encoding UTF-8)."))
      )
    case .control(let scalar):
      return (
        "TEXT-CONTROL-CHARACTER",
        Message(
          Phrase(
            fi: "Tekstissä on ohjausmerkki {code}.", sv: "Texten innehåller styrtecknet {code}.",
            en: "The text holds the control character {code}."), ["code": name(scalar)]), remove
      )
    case .invisible(let scalar):
      return (
        "TEXT-INVISIBLE-CHARACTER",
        Message(
          Phrase(
            fi: "Tekstissä on näkymätön merkki {code}, joka voi muuttaa tekstin ulkoasua.",
            sv: "Texten innehåller det osynliga tecknet {code}, som kan ändra hur texten ser ut.",
            en: "The text holds the invisible character {code}, which can change how it looks."),
          ["code": name(scalar)]), remove
      )
    case .lineSeparator(let scalar):
      return (
        "TEXT-LINE-SEPARATOR",
        Message(
          Phrase(
            fi: "Tekstissä on epätavallinen rivinvaihto {code}.",
            sv: "Texten innehåller en ovanlig radbrytning {code}.",
            en: "The text holds the unusual line break {code}."), ["code": name(scalar)]),
        Message(
          Phrase(
            fi: "Korvaa se tavallisella rivinvaihdolla.",
            sv: "Ersätt den med en vanlig radbrytning.",
            en: "Replace it with an ordinary line break."))
      )
    }
  }

  private static func name(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
