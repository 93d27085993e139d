import SourceText

/// Decisions made by a machine alone (Art. 22).
package struct AutomatedDecisions: Record {
  package var range: SourceRange = .nowhere
  /// What is decided so.
  package var text: LocalizedText?
  /// How the decision is reached.
  package var logic: LocalizedText?
  /// What it means for the person.
  package var consequences: LocalizedText?
  /// What allows it: a contract, the law, or explicit consent.
  package var basis: Choice<DecisionBasis>?
  /// The acts and sections, as they are usually written.
  package var statutes: [Written<StatuteReference>] = []
  /// How a person can have it reviewed.
  package var remedy: LocalizedText?

  package init() {}

  package static let table = FieldTable<AutomatedDecisions>(
    "automatedDecisions", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("13(2)(f) 14(2)(g) 22", fi: "", sv: "", en: "What is decided so.")),
      Field(
        "logic", fi: "logiikka", sv: "logik", \.logic, .prose,
        FieldDoc("13(2)(f)", fi: "", sv: "", en: "How the decision is reached.")),
      Field(
        "consequences", fi: "seuraukset", sv: "följder", \.consequences, .prose,
        FieldDoc("13(2)(f)", fi: "", sv: "", en: "What it means for the person.")),
      Field(
        "basis", fi: "peruste", sv: "grund", \.basis, .choice(DecisionBasis.self),
        FieldDoc(
          "22(2)", fi: "", sv: "", en: "What allows it: a contract, the law, or explicit consent.",
          example: "law")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "6(3)", fi: "", sv: "", en: "The acts and sections, as they are usually written.",
          example: "[\"681/2023 14 §\"]")),
      Field(
        "remedy", fi: "oikaisukeino", sv: "rättsmedel", \.remedy, .prose,
        FieldDoc("22(3)", fi: "", sv: "", en: "How a person can have it reviewed.")),
    ])
}

extension AutomatedDecisions: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: AutomatedDecisions, b: AutomatedDecisions) -> Bool {
    a.text == b.text
      && a.logic == b.logic
      && a.consequences == b.consequences
      && a.basis == b.basis
      && a.statutes == b.statutes
      && a.remedy == b.remedy
  }
}
