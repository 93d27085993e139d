/// What allows a decision by a machine alone (Art. 22(2)).
package enum DecisionBasis: String, Term {
  /// (a) A contract.
  case contract
  /// (b) The law.
  case law
  /// (c) Explicit consent.
  case explicitConsent

  package static let vocabulary = Vocabulary<DecisionBasis>([
    .init(.contract, fi: "sopimus", sv: "avtal", also: ["22.2.a", "22(2)(a)"]),
    .init(.law, fi: "laki", sv: "lag", also: ["22.2.b", "22(2)(b)"]),
    .init(
      .explicitConsent, fi: "nimenomainenSuostumus", sv: "uttryckligtSamtycke",
      also: ["22.2.c", "22(2)(c)", "suostumus"]),
  ])
}
