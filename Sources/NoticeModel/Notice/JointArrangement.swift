import SourceText

/// The arrangement between joint controllers (Art. 26).
package struct JointArrangement: Record {
  package var range: SourceRange = .nowhere
  /// The act that lays down the responsibilities, if one does.
  package var law: [Written<StatuteReference>] = []
  /// The essence of the arrangement: who answers for what.
  package var essence: LocalizedText?
  /// Where data subjects can turn.
  package var contactPoint: LocalizedText?

  package init() {}

  package static let table = FieldTable<JointArrangement>(
    "jointArrangement", shorthand: "essence",
    [
      Field(
        "law", fi: "säädös", sv: "författning", \.law,
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "26(1)", fi: "", sv: "", en: "The act that lays down the responsibilities, if one does.")),
      Field(
        "essence", fi: "pääkohdat", sv: "huvuddrag", \.essence, .prose,
        FieldDoc(
          "26(2)", fi: "", sv: "", en: "The essence of the arrangement: who answers for what.")),
      Field(
        "contactPoint", fi: "yhteyspiste", sv: "kontaktpunkt", \.contactPoint, .prose,
        FieldDoc("26(1)", fi: "", sv: "", en: "Where data subjects can turn.")),
    ])
}

extension JointArrangement: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: JointArrangement, b: JointArrangement) -> Bool {
    a.law == b.law
      && a.essence == b.essence
      && a.contactPoint == b.contactPoint
  }
}
