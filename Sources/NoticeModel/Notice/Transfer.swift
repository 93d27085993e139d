import SourceText

/// A transfer to a country outside the EU and EEA, or to an international organisation.
package struct Transfer: Record {
  package var range: SourceRange = .nowhere
  /// The country.
  package var country: Written<CountryCode>?
  /// Who receives the data there.
  package var organisation: LocalizedText?
  /// What makes the transfer lawful.
  package var mechanism: Choice<TransferMechanism>?
  /// The decision or safeguard in words.
  package var safeguard: LocalizedText?
  /// Where to get a copy of the safeguards.
  package var copy: LocalizedText?
  /// The data items transferred.
  package var items: [Reference] = []
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []
  /// More in words.
  package var text: LocalizedText?

  package init() {}

  package static let table = FieldTable<Transfer>(
    "transfer", shorthand: "country",
    [
      Field(
        "country", fi: "maa", sv: "land", \.country, { $1(&$0.country) },
        .written(CountryCode.self, .country),
        FieldDoc(
          "13(1)(f) 14(1)(f)",
          fi: "Maa, johon tietoja siirretään.",
          sv: "Landet som uppgifterna överförs till.",
          en: "The country that the data are transferred to.",
          example: "Yhdysvallat")),
      Field(
        "organisation", fi: "organisaatio", sv: "organisation", \.organisation,
        { $1(&$0.organisation) }, .name,
        FieldDoc(
          "13(1)(f) 14(1)(f)",
          fi: "Kuka tiedot siellä saa.",
          sv: "Vem som tar emot uppgifterna där.",
          en: "Who receives the data there.",
          example: "Pilvipalvelu Inc.")),
      Field(
        "mechanism", fi: "suojatoimi", sv: "skyddsåtgärd", \.mechanism, { $1(&$0.mechanism) },
        .choice(TransferMechanism.self),
        FieldDoc(
          "13(1)(f) 14(1)(f) 45 46 47 49",
          fi: "Mikä tekee siirrosta lainmukaisen.",
          sv: "Vad som gör överföringen laglig.",
          en: "What makes the transfer lawful.",
          example: "adequacy")),
      Field(
        "safeguard", fi: "suojatoimenKuvaus", sv: "skyddsåtgärdensBeskrivning", \.safeguard,
        { $1(&$0.safeguard) }, .prose,
        FieldDoc(
          "13(1)(f) 14(1)(f)",
          fi: "Päätös tai suojatoimi sanoina.",
          sv: "Beslutet eller skyddsåtgärden i ord.",
          en: "The decision or safeguard in words.",
          example: "Komission päätös EU:n ja Yhdysvaltojen tietosuojakehyksestä")),
      Field(
        "copy", fi: "jäljennös", sv: "kopia", \.copy, { $1(&$0.copy) }, .prose,
        FieldDoc(
          "13(1)(f) 14(1)(f)",
          fi: "Mistä suojatoimien jäljennöksen saa.",
          sv: "Var man får en kopia av skyddsåtgärderna.",
          en: "Where to get a copy of the safeguards.",
          example: "Jäljennöksen saat kirjaamosta.")),
      Field(
        "items", fi: "tiedot", sv: "uppgifter", \.items, { $1(&$0.items) },
        .references(.dataItem, item: .dataItem),
        FieldDoc(
          "",
          fi: "Siirrettävät tiedot.",
          sv: "De uppgifter som överförs.",
          en: "The data items transferred.",
          example: "[sähköpostiosoite]")),
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
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "",
          fi: "Lisätietoja sanoina.",
          sv: "Mer i ord.",
          en: "More in words.",
          example: "Tietoja siirretään vain teknisen tuen yhteydessä.")),
    ])
}

extension Transfer: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Transfer, b: Transfer) -> Bool {
    a.country == b.country
      && a.organisation == b.organisation
      && a.mechanism == b.mechanism
      && a.safeguard == b.safeguard
      && a.copy == b.copy
      && a.items == b.items
      && a.of == b.of
      && a.text == b.text
  }
}
