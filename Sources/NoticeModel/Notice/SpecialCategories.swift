import SourceText

/// What the notice says of special categories of data (Art. 9).
package struct SpecialCategories: Record {
  package var range: SourceRange = .nowhere
  /// The statement in words.
  package var text: LocalizedText?
  /// The condition of Art. 9(2) that allows it.
  package var conditions: [Choice<SpecialCondition>] = []
  /// The acts and sections, as they are usually written.
  package var statutes: [Written<StatuteReference>] = []
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []

  package init() {}

  package static let table = FieldTable<SpecialCategories>(
    "specialCategories", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("9(1)", fi: "", sv: "", en: "The statement in words.")),
      Field(
        "conditions", fi: "edellytykset", sv: "villkor", \.conditions,
        .choices(SpecialCondition.self, item: .condition),
        FieldDoc(
          "9(2)", fi: "", sv: "", en: "The condition of Art. 9(2) that allows it.",
          example: "substantialPublicInterest")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "6(3)", fi: "", sv: "", en: "The acts and sections, as they are usually written.",
          example: "[\"681/2023 14 §\"]")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "", fi: "", sv: "",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
    ])
}

extension SpecialCategories: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: SpecialCategories, b: SpecialCategories) -> Bool {
    a.text == b.text
      && a.conditions == b.conditions
      && a.statutes == b.statutes
      && a.of == b.of
  }
}
