/// Whether people must give their data.
package enum ProvisionKind: String, Term {
  /// The law requires it.
  case statutory
  /// A contract requires it.
  case contractual
  /// It is needed for entering into a contract.
  case neededForContract
  /// It is voluntary.
  case voluntary

  package static let vocabulary = Vocabulary<ProvisionKind>([
    .init(.statutory, fi: "lakisääteinen", sv: "lagstadgat"),
    .init(.contractual, fi: "sopimus", sv: "avtalsenligt", also: ["sopimukseen perustuva"]),
    .init(.neededForContract, fi: "tarpeenSopimukselle", sv: "nödvändigtFörAvtal"),
    .init(.voluntary, fi: "vapaaehtoinen", sv: "frivilligt"),
  ])
}
