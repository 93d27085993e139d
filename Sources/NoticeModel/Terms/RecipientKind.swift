/// What kind of recipient it is.
package enum RecipientKind: String, Term {
  /// An authority.
  case authority
  /// A wellbeing services county.
  case wellbeingCounty
  /// Another municipality, or another unit of the same one.
  case municipality
  /// A processor.
  case processor
  /// A company.
  case company
  /// An association.
  case association
  /// The public.
  case `public`
  /// Another unit of the controller.
  case `internal`
  /// Someone else.
  case other

  package static let vocabulary = Vocabulary<RecipientKind>([
    .init(.authority, fi: "viranomainen", sv: "myndighet"),
    .init(.wellbeingCounty, fi: "hyvinvointialue", sv: "välfärdsområde"),
    .init(.municipality, fi: "kunta", sv: "kommun"),
    .init(.processor, fi: "käsittelijä", sv: "personuppgiftsbiträde"),
    .init(.company, fi: "yritys", sv: "företag"),
    .init(.association, fi: "yhdistys", sv: "förening", also: ["järjestö"]),
    .init(.public, fi: "yleisö", sv: "allmänhet", also: ["julkinen"]),
    .init(.internal, fi: "sisäinen", sv: "intern"),
    .init(.other, fi: "muu", sv: "annan"),
  ])
}
