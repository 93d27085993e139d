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
        "country", fi: "maa", sv: "land", \.country, .written(CountryCode.self, .country),
        FieldDoc("13(1)(f) 14(1)(f)", fi: "", sv: "", en: "The country.", example: "Yhdysvallat")),
      Field(
        "organisation", fi: "organisaatio", sv: "organisation", \.organisation, .name,
        FieldDoc("13(1)(f)", fi: "", sv: "", en: "Who receives the data there.")),
      Field(
        "mechanism", fi: "suojatoimi", sv: "skyddsåtgärd", \.mechanism,
        .choice(TransferMechanism.self),
        FieldDoc(
          "13(1)(f) 45 46 49", fi: "", sv: "", en: "What makes the transfer lawful.",
          example: "adequacy")),
      Field(
        "safeguard", fi: "suojatoimenKuvaus", sv: "skyddsåtgärdensBeskrivning", \.safeguard, .prose,
        FieldDoc(
          "13(1)(f)", fi: "", sv: "", en: "The decision or safeguard in words.",
          example: "EU–US Data Privacy Framework")),
      Field(
        "copy", fi: "jäljennös", sv: "kopia", \.copy, .prose,
        FieldDoc("13(1)(f)", fi: "", sv: "", en: "Where to get a copy of the safeguards.")),
      Field(
        "items", fi: "tiedot", sv: "uppgifter", \.items, .references(.dataItem, item: .dataItem),
        FieldDoc("", fi: "", sv: "", en: "The data items transferred.")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "", fi: "", sv: "",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("", fi: "", sv: "", en: "More in words.")),
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
