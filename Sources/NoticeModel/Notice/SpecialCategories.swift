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
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "9(1)",
          fi: "Mitä erityisistä henkilötietoryhmistä sanotaan.",
          sv: "Vad som sägs om särskilda kategorier av personuppgifter.",
          en: "What is said of special categories of data.",
          example: "Rekisterissä käsitellään välttämättömiä terveystietoja.")),
      Field(
        "conditions", fi: "edellytykset", sv: "villkor", singular: .condition, \.conditions,
        { $1(&$0.conditions) },
        .choices(SpecialCondition.self, item: .condition),
        FieldDoc(
          "9(2)",
          fi: "9 artiklan 2 kohdan edellytys, joka sallii käsittelyn.",
          sv: "Villkoret i artikel 9.2 som tillåter behandlingen.",
          en: "The condition of Art. 9(2) that allows it.",
          example: "substantialPublicInterest")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "9(2)",
          fi: "Säädökset ja pykälät niin kuin ne yleensä kirjoitetaan.",
          sv: "Författningarna och paragraferna så som de brukar skrivas.",
          en: "The acts and sections, as they are usually written.",
          example: "[\"1050/2018 6 §\"]")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, { $1(&$0.of) },
        .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "",
          fi: "Rekisteröityjen ryhmät, joita tämä koskee; jos ryhmiä ei mainita, kaikki.",
          sv: "De grupper av registrerade som detta gäller; alla om inga grupper anges.",
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
