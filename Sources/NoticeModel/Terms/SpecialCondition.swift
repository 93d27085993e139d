/// A condition of Art. 9(2).
package enum SpecialCondition: String, Term {
  /// (a) Explicit consent.
  case explicitConsent
  /// (b) Employment, social security and social protection law.
  case employmentAndSocialSecurity
  /// (c) Vital interests.
  case vitalInterests
  /// (d) Members of a non-profit body.
  case nonProfitBody
  /// (e) Data that the person has made public.
  case madePublic
  /// (f) Legal claims.
  case legalClaims
  /// (g) Substantial public interest, by law.
  case substantialPublicInterest
  /// (h) Health or social care.
  case healthAndSocialCare
  /// (i) Public health.
  case publicHealth
  /// (j) Archiving, research or statistics.
  case archivingResearchStatistics

  package static let vocabulary = Vocabulary<SpecialCondition>([
    .init(
      .explicitConsent, fi: "nimenomainenSuostumus", sv: "uttryckligtSamtycke",
      also: ["a", "9.2.a", "9(2)(a)", "suostumus", "samtycke"]),
    .init(
      .employmentAndSocialSecurity, fi: "työoikeusJaSosiaaliturva", sv: "arbetsrättOchSocialtSkydd",
      also: ["b", "9.2.b", "9(2)(b)"]),
    .init(
      .vitalInterests, fi: "elintärkeäEtu", sv: "grundläggandeIntresse",
      also: ["c", "9.2.c", "9(2)(c)"]),
    .init(
      .nonProfitBody, fi: "yhdistystoiminta", sv: "ideellVerksamhet",
      also: ["d", "9.2.d", "9(2)(d)"]),
    .init(
      .madePublic, fi: "itseJulkistettu", sv: "självOffentliggjort",
      also: ["e", "9.2.e", "9(2)(e)"]),
    .init(
      .legalClaims, fi: "oikeusvaade", sv: "rättsligtAnspråk", also: ["f", "9.2.f", "9(2)(f)"]),
    .init(
      .substantialPublicInterest, fi: "tärkeäYleinenEtu", sv: "viktigtAllmäntIntresse",
      also: ["g", "9.2.g", "9(2)(g)", "tärkeä yleinen etu"]),
    .init(
      .healthAndSocialCare, fi: "terveydenJaSosiaalihuolto", sv: "hälsoOchSocialvård",
      also: ["h", "9.2.h", "9(2)(h)"]),
    .init(.publicHealth, fi: "kansanterveys", sv: "folkhälsa", also: ["i", "9.2.i", "9(2)(i)"]),
    .init(
      .archivingResearchStatistics, fi: "arkistointiTutkimusTilasto", sv: "arkivForskningStatistik",
      also: ["j", "9.2.j", "9(2)(j)"]),
  ])
}
