import SourceText

/// A system or archive in which the data are kept.
package struct System: IdentifiedRecord {
  package var range: SourceRange = .nowhere
  package var id = Text("")
  /// The name of the system.
  package var name: LocalizedText?
  /// Who supplies it.
  package var vendor: Text?
  /// Electronic or on paper.
  package var form: Choice<SystemForm>?
  /// Where it runs.
  package var hosting: Choice<Hosting>?
  /// The country in which the data are.
  package var country: Written<CountryCode>?
  /// More in words.
  package var text: LocalizedText?

  package init() {}

  package static let table = FieldTable<System>(
    "system", shorthand: "name",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "",
          fi: "Järjestelmän nimi.",
          sv: "Systemets namn.",
          en: "The name of the system.",
          example: "Koto-asiakastietojärjestelmä")),
      Field(
        "vendor", fi: "toimittaja", sv: "leverantör", \.vendor, { $1(&$0.vendor) }, .text,
        FieldDoc(
          "13(1)(e) 14(1)(e)",
          fi: "Kuka järjestelmän toimittaa.",
          sv: "Vem som levererar systemet.",
          en: "Who supplies it.",
          example: "Mallin Ohjelmistot Oy")),
      Field(
        "form", fi: "muoto", sv: "form", \.form, { $1(&$0.form) }, .choice(SystemForm.self),
        FieldDoc(
          "",
          fi: "Sähköinen vai paperilla.",
          sv: "Elektroniskt eller på papper.",
          en: "Electronic or on paper.",
          example: "electronic")),
      Field(
        "hosting", fi: "sijainti", sv: "drift", \.hosting, { $1(&$0.hosting) },
        .choice(Hosting.self),
        FieldDoc(
          "",
          fi: "Missä järjestelmä toimii.",
          sv: "Var systemet drivs.",
          en: "Where it runs.",
          example: "saas")),
      Field(
        "country", fi: "maa", sv: "land", \.country, { $1(&$0.country) },
        .written(CountryCode.self, .country),
        FieldDoc(
          "13(1)(f) 14(1)(f)",
          fi: "Maa, jossa tiedot ovat.",
          sv: "Landet där uppgifterna finns.",
          en: "The country in which the data are.",
          example: "Suomi")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "",
          fi: "Lisätietoja sanoina.",
          sv: "Mer i ord.",
          en: "More in words.",
          example: "Järjestelmä on yhteinen naapurikuntien kanssa.")),
    ])
}

extension System: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: System, b: System) -> Bool {
    a.id == b.id
      && a.name == b.name
      && a.vendor == b.vendor
      && a.form == b.form
      && a.hosting == b.hosting
      && a.country == b.country
      && a.text == b.text
  }
}
