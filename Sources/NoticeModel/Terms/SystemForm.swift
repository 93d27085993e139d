/// Electronic or on paper.
package enum SystemForm: String, Term {
  /// Electronic.
  case electronic
  /// On paper.
  case paper

  package static let vocabulary = Vocabulary<SystemForm>([
    .init(.electronic, fi: "sähköinen", sv: "elektronisk"),
    .init(.paper, fi: "paperi", sv: "papper", also: ["manuaalinen"]),
  ])
}
