import SourceText

/// Whether people must give their data, and what follows if they do not.
package struct Provision: Record {
  package var range: SourceRange = .nowhere
  /// Statutory, contractual, needed for a contract, or voluntary.
  package var kind: Choice<ProvisionKind>?
  /// What follows if the data are not given.
  package var consequences: LocalizedText?
  /// The statement in words.
  package var text: LocalizedText?
  /// The acts and sections, as they are usually written.
  package var statutes: [Written<StatuteReference>] = []
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []

  package init() {}

  package static let table = FieldTable<Provision>(
    "provision", shorthand: "kind",
    [
      Field(
        "kind", fi: "laji", sv: "slag", \.kind, .choice(ProvisionKind.self),
        FieldDoc(
          "13(2)(e)", fi: "", sv: "",
          en: "Statutory, contractual, needed for a contract, or voluntary.", example: "statutory")),
      Field(
        "consequences", fi: "seuraukset", sv: "följder", \.consequences, .prose,
        FieldDoc("13(2)(e)", fi: "", sv: "", en: "What follows if the data are not given.")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("13(2)(e)", fi: "", sv: "", en: "The statement in words.")),
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

extension Provision: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Provision, b: Provision) -> Bool {
    a.kind == b.kind
      && a.consequences == b.consequences
      && a.text == b.text
      && a.statutes == b.statutes
      && a.of == b.of
  }
}
