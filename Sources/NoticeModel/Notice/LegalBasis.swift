import SourceText

/// A legal basis of Art. 6, and the law behind it.
package struct LegalBasis: Record {
  package var range: SourceRange = .nowhere
  /// The point of Art. 6(1); "statutoryTask" where the notice leaves (c) or (e) open.
  package var point: Choice<LegalBasisPoint>?
  /// The acts and sections, as they are usually written.
  package var statutes: [Written<StatuteReference>] = []
  /// The basis in words.
  package var text: LocalizedText?
  /// For point (f): the interest pursued.
  package var legitimateInterest: LocalizedText?
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []

  package init() {}

  package static let table = FieldTable<LegalBasis>(
    "legalBasis", shorthand: "point",
    [
      Field(
        "point", fi: "kohta", sv: "punkt", \.point, .choice(LegalBasisPoint.self),
        FieldDoc(
          "13(1)(c) 14(1)(c) 6(1)", fi: "", sv: "",
          en: "The point of Art. 6(1); \"statutoryTask\" where the notice leaves (c) or (e) open.",
          example: "publicTask")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "6(3)", fi: "", sv: "", en: "The acts and sections, as they are usually written.",
          example: "[\"681/2023 14 §\"]")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("13(1)(c)", fi: "", sv: "", en: "The basis in words.")),
      Field(
        "legitimateInterest", fi: "oikeutettuEtu", sv: "berättigatIntresse", \.legitimateInterest,
        .prose,
        FieldDoc("13(1)(d) 14(2)(b)", fi: "", sv: "", en: "For point (f): the interest pursued.")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "", fi: "", sv: "",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
    ])
}

extension LegalBasis: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: LegalBasis, b: LegalBasis) -> Bool {
    a.point == b.point
      && a.statutes == b.statutes
      && a.text == b.text
      && a.legitimateInterest == b.legitimateInterest
      && a.of == b.of
  }
}
