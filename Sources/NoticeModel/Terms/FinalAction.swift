/// What happens to data at the end.
package enum FinalAction: String, Term {
  /// They are destroyed.
  case destroy
  /// They go to an archive for ever.
  case archive
  /// They are made anonymous.
  case anonymise

  package static let vocabulary = Vocabulary<FinalAction>([
    .init(.destroy, fi: "hävitetään", sv: "förstörs", also: ["poistetaan", "delete"]),
    .init(.archive, fi: "arkistoidaan", sv: "arkiveras", also: ["pysyvä säilytys"]),
    .init(.anonymise, fi: "anonymisoidaan", sv: "anonymiseras", also: ["anonymize"]),
  ])
}
