import SourceText

/// A group of people whose data are processed.
package struct DataSubjectGroup: IdentifiedRecord {
  package var range: SourceRange = .nowhere
  package var id = Text("")
  /// Who belongs to the group.
  package var name: LocalizedText?
  /// Whether children belong to the group.
  package var children: Flag?

  package init() {}

  package static let table = FieldTable<DataSubjectGroup>(
    "dataSubject", shorthand: "name",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .prose,
        FieldDoc(
          "12(1) 30(1)(c)",
          fi: "Keitä ryhmään kuuluu.",
          sv: "Vilka som hör till gruppen.",
          en: "Who belongs to the group.",
          example: "Kotoutumispalvelujen asiakkaat")),
      Field(
        "children", fi: "lapsia", sv: "barn", \.children, { $1(&$0.children) }, .flag,
        FieldDoc(
          "12(1)",
          fi: "Kuuluuko ryhmään lapsia.",
          sv: "Om barn hör till gruppen.",
          en: "Whether children belong to the group.",
          example: "no")),
    ])
}

extension DataSubjectGroup: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: DataSubjectGroup, b: DataSubjectGroup) -> Bool {
    a.id == b.id
      && a.name == b.name
      && a.children == b.children
  }
}
