import SourceText

/// Automated evaluation of a person (Art. 4(4)).
package struct Profiling: Record {
  package var range: SourceRange = .nowhere
  /// What is evaluated, and for what.
  package var text: LocalizedText?
  /// How.
  package var logic: LocalizedText?
  /// What it means for the person.
  package var consequences: LocalizedText?

  package init() {}

  package static let table = FieldTable<Profiling>(
    "profiling", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "4(4) 13(2)(f) 14(2)(g)",
          fi: "Mitä arvioidaan ja mitä varten.",
          sv: "Vad som bedöms och varför.",
          en: "What is evaluated, and for what.",
          example: "Palvelutarvetta arvioidaan hakemuksen tietojen perusteella.")),
      Field(
        "logic", fi: "logiikka", sv: "logik", \.logic, { $1(&$0.logic) }, .prose,
        FieldDoc(
          "13(2)(f) 14(2)(g)",
          fi: "Miten arviointi tehdään (käsittelyn logiikka).",
          sv: "Hur bedömningen görs (logiken bakom).",
          en: "How it is evaluated.",
          example: "Järjestelmä laskee pisteet kuudesta vastauksesta.")),
      Field(
        "consequences", fi: "seuraukset", sv: "följder", \.consequences, { $1(&$0.consequences) },
        .prose,
        FieldDoc(
          "13(2)(f) 14(2)(g)",
          fi: "Mitä arviointi merkitsee rekisteröidylle.",
          sv: "Vad bedömningen innebär för den registrerade.",
          en: "What it means for the person.",
          example: "Arvio vaikuttaa siihen, mitä palveluja tarjotaan ensin.")),
    ])
}

extension Profiling: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Profiling, b: Profiling) -> Bool {
    a.text == b.text
      && a.logic == b.logic
      && a.consequences == b.consequences
  }
}
