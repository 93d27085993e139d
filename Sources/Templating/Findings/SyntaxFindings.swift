import Diagnostics
import SourceText

/// The wording of what is not a template.
extension Diagnostic {
  static func template(
    _ id: DiagnosticID, at range: SourceRange, _ phrase: Phrase, _ values: [String: String] = [:],
    help: Phrase? = nil, notes: [Note] = []
  ) -> Diagnostic {
    Diagnostic(
      id, .language, .error, at: range, Message(phrase, values),
      help: help.map { Message($0, values) }, notes: notes)
  }

  static func unclosedTag(at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-UNCLOSED-TAG", at: range,
      Phrase(
        fi: "Merkintä alkaa tästä, mutta ei pääty.",
        sv: "En markering börjar här men tar inte slut.",
        en: "A tag begins here and does not end."),
      help: Phrase(
        fi: "Päätä merkintä samanlaisin sulkein: {{nimi}}, {{{nimi}}}.",
        sv: "Avsluta markeringen med motsvarande klamrar: {{namn}}, {{{namn}}}.",
        en: "End the tag with matching braces: {{name}}, {{{name}}}."))
  }

  static func badTag(at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-TAG", at: range,
      Phrase(
        fi: "Merkinnässä pitää olla yksi nimi ilman välilyöntejä.",
        sv: "En markering ska innehålla ett namn utan mellanslag.",
        en: "A tag must hold one name without spaces."))
  }

  static func badDelimiters(at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-DELIMITERS", at: range,
      Phrase(
        fi: "Merkintöjen rajamerkit vaihdetaan kahdella välilyönnillä erotetulla merkillä.",
        sv: "Markeringarnas avgränsare byts med två tecken åtskilda av ett mellanslag.",
        en: "Delimiters are changed with two marks that a space separates."),
      help: Phrase(
        fi: "Kirjoita esimerkiksi {{=<% %>=}}.", sv: "Skriv till exempel {{=<% %>=}}.",
        en: "Write for example {{=<% %>=}}."))
  }

  static func unclosedSection(_ name: String, at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-SECTION", at: range,
      Phrase(
        fi: "Osio ”{name}” alkaa, mutta ei pääty.", sv: "Avsnittet ”{name}” tar inte slut.",
        en: "The section “{name}” does not end."), ["name": name, "tag": "{{/\(name)}}"],
      help: Phrase(
        fi: "Päätä se merkinnällä {tag}.", sv: "Avsluta det med {tag}.", en: "End it with {tag}."))
  }

  static func strayClose(_ name: String, at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-SECTION", at: range,
      Phrase(
        fi: "Osio ”{name}” päättyy, mutta se ei ole alkanut.",
        sv: "Avsnittet ”{name}” slutar men har inte börjat.",
        en: "The section “{name}” ends but never began."), ["name": name])
  }

  static func mismatchedClose(
    _ name: String, of open: String, opened: SourceRange, at range: SourceRange
  ) -> Diagnostic {
    template(
      "TEMPLATE-SECTION", at: range,
      Phrase(
        fi: "Tässä päättyy ”{name}”, mutta auki on ”{open}”.",
        sv: "Här slutar ”{name}”, men ”{open}” är öppet.",
        en: "“{name}” ends here, but “{open}” is open."), ["name": name, "open": open],
      notes: [
        Note(
          Message(
            Phrase(fi: "Se alkaa tästä.", sv: "Det börjar här.", en: "It begins here.")),
          at: opened)
      ])
  }

  static func nestedTooDeep(at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-DEPTH", at: range,
      Phrase(
        fi: "Osioita on sisäkkäin liian monta.", sv: "För många avsnitt i varandra.",
        en: "Too many sections inside each other."),
      help: Phrase(
        fi: "Siirrä sisimmät omaan osapohjaansa: {{>nimi}}.",
        sv: "Flytta de innersta till en egen delmall: {{>namn}}.",
        en: "Move the innermost to a partial of their own: {{>name}}."))
  }

  static func templateTooLarge(at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-SIZE", at: range,
      Phrase(
        fi: "Sivupohja on suurempi kuin 1 Mt.", sv: "Mallen är större än 1 MB.",
        en: "The template is larger than 1 MB."))
  }

  static func expansionTooLarge(at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-SIZE", at: range,
      Phrase(
        fi: "Sivupohjat ovat yhteen koottuina liian suuret.",
        sv: "Mallarna blir för stora när de sätts ihop.",
        en: "The templates become too large when they are put together."),
      help: Phrase(
        fi: "Vähennä lohkoja, jotka täydentävät toisiaan.",
        sv: "Minska antalet block som fyller varandra.",
        en: "Use fewer blocks that fill each other."))
  }

  static func badCharacter(at range: SourceRange) -> Diagnostic {
    template(
      "TEMPLATE-CHARACTER", at: range,
      Phrase(
        fi: "Sivupohjassa on ohjausmerkki tai tavu, joka ei ole UTF-8-merkistöä.",
        sv: "Mallen innehåller ett styrtecken eller en byte som inte är UTF-8.",
        en: "The template holds a control character or a byte that is not UTF-8."),
      help: Phrase(
        fi: "Tallenna tiedosto UTF-8-muodossa.", sv: "Spara filen som UTF-8.",
        en: "Save the file as UTF-8."))
  }
}
