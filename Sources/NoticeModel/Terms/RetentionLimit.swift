/// Whether a time is the least or the most.
package enum RetentionLimit: String, Term {
  /// At least.
  case minimum
  /// At most.
  case maximum

  package static let vocabulary = Vocabulary<RetentionLimit>([
    .init(.minimum, fi: "vähintään", sv: "minst", also: ["min"]),
    .init(.maximum, fi: "enintään", sv: "högst", also: ["max"]),
  ])
}
