import SourceText

/// Someone who processes the data on the controller's behalf.
package struct Processor: Record {
  package var range: SourceRange = .nowhere
  /// The name of the processor.
  package var name: LocalizedText?
  /// What it does for the controller.
  package var task: LocalizedText?
  /// The country in which it processes the data.
  package var country: Written<CountryCode>?
  /// The systems that it runs.
  package var systems: [Reference] = []
  /// Whom it uses in turn.
  package var subprocessors: [Subprocessor] = []
  /// The notice's own words, where they matter.
  package var text: LocalizedText?

  package init() {}

  package static let table = FieldTable<Processor>(
    "processor", shorthand: "name",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, .name,
        FieldDoc(
          "13(1)(e) 4(8) 28", fi: "", sv: "", en: "The name of the processor.",
          example: "Mallin Ohjelmistot Oy")),
      Field(
        "task", fi: "tehtävä", sv: "uppgift", \.task, .prose,
        FieldDoc(
          "28(3)", fi: "", sv: "", en: "What it does for the controller.",
          example: "Järjestelmän ylläpito")),
      Field(
        "country", fi: "maa", sv: "land", \.country, .written(CountryCode.self, .country),
        FieldDoc(
          "13(1)(f)", fi: "", sv: "", en: "The country in which it processes the data.",
          example: "Suomi")),
      Field(
        "systems", fi: "järjestelmät", sv: "system", \.systems, .references(.system, item: .system),
        FieldDoc("", fi: "", sv: "", en: "The systems that it runs.")),
      Field(
        "subprocessors", fi: "alikäsittelijät", sv: "underbiträden", \.subprocessors,
        .records(Subprocessor.self, item: .subprocessor),
        FieldDoc("28(2)", fi: "", sv: "", en: "Whom it uses in turn.")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("", fi: "", sv: "", en: "The notice's own words, where they matter.")),
    ])
}

extension Processor: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Processor, b: Processor) -> Bool {
    a.name == b.name
      && a.task == b.task
      && a.country == b.country
      && a.systems == b.systems
      && a.subprocessors == b.subprocessors
      && a.text == b.text
  }
}
