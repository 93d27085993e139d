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
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("13(2)(f) 22", fi: "", sv: "", en: "What is evaluated, and for what.")),
      Field(
        "logic", fi: "logiikka", sv: "logik", \.logic, .prose,
        FieldDoc("13(2)(f)", fi: "", sv: "", en: "How.")),
      Field(
        "consequences", fi: "seuraukset", sv: "följder", \.consequences, .prose,
        FieldDoc("13(2)(f)", fi: "", sv: "", en: "What it means for the person.")),
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
