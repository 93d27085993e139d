/// Groups of countries that the GDPR's chapter V turns on, by ISO 3166-1 code.
package enum CountryGroups {
  /// The Member States of the European Union since 1 February 2020 (the United Kingdom left then).
  package static let europeanUnion: Set<String> = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT",
    "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
  ]

  /// The European Economic Area: the Union, Iceland, Liechtenstein and Norway (Decision of the EEA
  /// Joint Committee No 154/2018 takes the GDPR into the Agreement).
  package static let europeanEconomicArea: Set<String> = europeanUnion.union(["IS", "LI", "NO"])
}
