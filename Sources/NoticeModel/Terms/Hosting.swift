/// Where a system runs.
package enum Hosting: String, Term {
  /// In the controller's own premises.
  case onPremises
  /// In a supplier's data centre.
  case hosted
  /// As a service over the network.
  case saas
  /// In a public cloud.
  case cloud

  package static let vocabulary = Vocabulary<Hosting>([
    .init(.onPremises, fi: "oma", sv: "egen", also: ["onPrem"]),
    .init(.hosted, fi: "palvelinkeskus", sv: "serverhall"),
    .init(.saas, fi: "saas", sv: "saas"),
    .init(.cloud, fi: "pilvi", sv: "moln"),
  ])
}
