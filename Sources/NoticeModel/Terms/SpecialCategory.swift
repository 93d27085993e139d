/// A special category of Art. 9(1).
package enum SpecialCategory: String, Term {
  /// Health.
  case health
  /// Racial or ethnic origin.
  case ethnicOrigin
  /// Political opinions.
  case politicalOpinion
  /// Religious or philosophical beliefs.
  case religionOrBelief
  /// Trade-union membership.
  case tradeUnion
  /// Genetic data.
  case geneticData
  /// Biometric data that identify a person.
  case biometricData
  /// Sex life or sexual orientation.
  case sexLife

  package static let vocabulary = Vocabulary<SpecialCategory>([
    .init(.health, fi: "terveys", sv: "hälsa", also: ["terveystieto"]),
    .init(
      .ethnicOrigin, fi: "etninenAlkuperä", sv: "etnisktUrsprung",
      also: ["etninen alkuperä", "rotu", "race", "ras"]),
    .init(
      .politicalOpinion, fi: "poliittinenMielipide", sv: "politiskÅsikt",
      also: ["poliittinen mielipide"]),
    .init(
      .religionOrBelief, fi: "vakaumus", sv: "övertygelse",
      also: ["uskonto", "religion", "uskonnollinen vakaumus"]),
    .init(.tradeUnion, fi: "ammattiliitto", sv: "fackförening", also: ["ay-jäsenyys"]),
    .init(
      .geneticData, fi: "geneettinenTieto", sv: "genetiskUppgift", also: ["geneettiset tiedot"]),
    .init(
      .biometricData, fi: "biometrinenTieto", sv: "biometriskUppgift", also: ["biometriset tiedot"]),
    .init(
      .sexLife, fi: "seksuaalielämä", sv: "sexualliv",
      also: ["seksuaalinen suuntautuminen", "sexual orientation"]),
  ])
}
