import SourceText

/// Whom a processor uses in turn.
package struct Subprocessor: Record {
  package var range: SourceRange = .nowhere
  /// The name of the sub-processor.
  package var name: LocalizedText?
  /// What it does.
  package var task: LocalizedText?
  /// The country in which it processes the data.
  package var country: Written<CountryCode>?

  package init() {}

  package static let table = FieldTable<Subprocessor>(
    "subprocessor", shorthand: "name",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "28(2) 28(4)",
          fi: "Alikäsittelijän nimi.",
          sv: "Underbiträdets namn.",
          en: "The name of the sub-processor.",
          example: "Konesali Oy")),
      Field(
        "task", fi: "tehtävä", sv: "uppgift", \.task, { $1(&$0.task) }, .prose,
        FieldDoc(
          "28(2) 28(4)",
          fi: "Mitä alikäsittelijä tekee.",
          sv: "Vad underbiträdet gör.",
          en: "What it does.",
          example: "Palvelinten ylläpito")),
      Field(
        "country", fi: "maa", sv: "land", \.country, { $1(&$0.country) },
        .written(CountryCode.self, .country),
        FieldDoc(
          "13(1)(f) 14(1)(f)",
          fi: "Maa, jossa alikäsittelijä käsittelee tietoja.",
          sv: "Landet där underbiträdet behandlar uppgifterna.",
          en: "The country in which it processes the data.",
          example: "Suomi")),
    ])
}

extension Subprocessor: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Subprocessor, b: Subprocessor) -> Bool {
    a.name == b.name
      && a.task == b.task
      && a.country == b.country
  }
}
