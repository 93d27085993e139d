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
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "13(1)(e) 14(1)(e) 4(8) 28",
          fi: "Henkilötietojen käsittelijän nimi.",
          sv: "Personuppgiftsbiträdets namn.",
          en: "The name of the processor.",
          example: "Mallin Ohjelmistot Oy")),
      Field(
        "task", fi: "tehtävä", sv: "uppgift", \.task, { $1(&$0.task) }, .prose,
        FieldDoc(
          "28(3)",
          fi: "Mitä käsittelijä tekee rekisterinpitäjän puolesta.",
          sv: "Vad biträdet gör för den personuppgiftsansvariges räkning.",
          en: "What it does for the controller.",
          example: "Järjestelmän ylläpito")),
      Field(
        "country", fi: "maa", sv: "land", \.country, { $1(&$0.country) },
        .written(CountryCode.self, .country),
        FieldDoc(
          "13(1)(f) 14(1)(f)",
          fi: "Maa, jossa käsittelijä käsittelee tietoja.",
          sv: "Landet där biträdet behandlar uppgifterna.",
          en: "The country in which it processes the data.",
          example: "Suomi")),
      Field(
        "systems", fi: "järjestelmät", sv: "system", \.systems, { $1(&$0.systems) },
        .references(.system, item: .system),
        FieldDoc(
          "",
          fi: "Järjestelmät, joista käsittelijä huolehtii.",
          sv: "De system som biträdet sköter.",
          en: "The systems that it runs.",
          example: "[koto]")),
      Field(
        "subprocessors", fi: "alikäsittelijät", sv: "underbiträden", \.subprocessors,
        { $1(&$0.subprocessors) },
        .records(Subprocessor.self, item: .subprocessor),
        FieldDoc(
          "28(2) 28(4)",
          fi: "Muut käsittelijät, joita käsittelijä käyttää (alikäsittelijät).",
          sv: "Andra biträden som biträdet anlitar (underbiträden).",
          en: "The sub-processors: other processors that it engages.",
          example: "[{name: Konesali Oy, country: Suomi}]")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "",
          fi: "Selosteen omat sanat, jos niillä on merkitystä.",
          sv: "Beskrivningens egna ord, där de har betydelse.",
          en: "The notice's own words, where they matter.",
          example: "Käsittelijän kanssa on tehty kirjallinen sopimus.")),
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
