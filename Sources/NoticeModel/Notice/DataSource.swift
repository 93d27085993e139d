import SourceText

/// Where data come from.
package struct DataSource: Record {
  package var range: SourceRange = .nowhere
  /// Who or which register gives the data.
  package var name: LocalizedText?
  /// What kind of source it is.
  package var kind: Choice<SourceKind>?
  /// The data items that come from it.
  package var items: [Reference] = []
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []
  /// The law under which the data are obtained.
  package var statutes: [Written<StatuteReference>] = []
  /// Whether it is a publicly accessible source.
  package var publiclyAvailable: Flag?
  /// More in words, for example a condition.
  package var text: LocalizedText?

  package init() {}

  package static let table = FieldTable<DataSource>(
    "source", shorthand: "name",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "14(2)(f)",
          fi: "Keneltä tai mistä rekisteristä tiedot saadaan.",
          sv: "Från vem eller vilket register uppgifterna fås.",
          en: "Who or which register gives the data.",
          example: "Digi- ja väestötietovirasto")),
      Field(
        "kind", fi: "laji", sv: "slag", \.kind, { $1(&$0.kind) }, .choice(SourceKind.self),
        FieldDoc(
          "14(2)(f)",
          fi: "Millainen lähde on kyseessä.",
          sv: "Vilket slags källa det är.",
          en: "What kind of source it is.",
          example: "authority")
      ),
      Field(
        "items", fi: "tiedot", sv: "uppgifter", \.items, { $1(&$0.items) },
        .references(.dataItem, item: .dataItem),
        FieldDoc(
          "14(2)(f)",
          fi: "Tiedot, jotka saadaan tästä lähteestä.",
          sv: "De uppgifter som fås från källan.",
          en: "The data items that come from it.",
          example: "[nimi, osoite]")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, { $1(&$0.of) },
        .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "",
          fi: "Rekisteröityjen ryhmät, joita tämä koskee; jos ryhmiä ei mainita, kaikki.",
          sv: "De grupper av registrerade som detta gäller; alla om inga grupper anges.",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "14(5)(c)",
          fi: "Säädökset, joiden nojalla tiedot saadaan.",
          sv: "De författningar som uppgifterna fås med stöd av.",
          en: "The law under which the data are obtained.",
          example: "[\"661/2009 29 §\"]")),
      Field(
        "publiclyAvailable", fi: "julkinenLähde", sv: "allmäntTillgänglig", \.publiclyAvailable,
        { $1(&$0.publiclyAvailable) },
        .flag,
        FieldDoc(
          "14(2)(f)",
          fi: "Onko lähde yleisesti saatavilla.",
          sv: "Om källan är allmänt tillgänglig.",
          en: "Whether it is a publicly accessible source.",
          example: "no")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "",
          fi: "Lisätietoja sanoina, esimerkiksi ehto.",
          sv: "Mer i ord, till exempel ett villkor.",
          en: "More in words, for example a condition.",
          example: "Tiedot tarkistetaan hakemuksen käsittelyn yhteydessä.")),
    ])
}

extension DataSource: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: DataSource, b: DataSource) -> Bool {
    a.name == b.name
      && a.kind == b.kind
      && a.items == b.items
      && a.of == b.of
      && a.statutes == b.statutes
      && a.publiclyAvailable == b.publiclyAvailable
      && a.text == b.text
  }
}
