/// What a controller is.
package enum ControllerKind: String, Term {
  /// A municipality.
  case municipality
  /// A statutory organ of a municipality.
  case organ
  /// A unit of an organisation; not a controller in law.
  case unit
  /// A project; not a controller in law.
  case project
  /// A joint municipal authority.
  case jointAuthority
  /// A wellbeing services county.
  case wellbeingCounty
  /// A state authority.
  case stateAuthority
  /// A company.
  case company
  /// An association.
  case association
  /// A natural person.
  case person
  /// A system; never a controller.
  case system
  /// A service; not a controller in law.
  case service

  package static let vocabulary = Vocabulary<ControllerKind>([
    .init(.municipality, fi: "kunta", sv: "kommun", also: ["kaupunki", "stad"]),
    .init(
      .organ, fi: "toimielin", sv: "organ",
      also: ["lautakunta", "kunnanhallitus", "kaupunginhallitus"]),
    .init(.unit, fi: "yksikkö", sv: "enhet"),
    .init(.project, fi: "hanke", sv: "projekt", also: ["projekti"]),
    .init(.jointAuthority, fi: "kuntayhtymä", sv: "samkommun"),
    .init(.wellbeingCounty, fi: "hyvinvointialue", sv: "välfärdsområde"),
    .init(
      .stateAuthority, fi: "valtionViranomainen", sv: "statligMyndighet",
      also: ["valtion viranomainen", "statlig myndighet"]),
    .init(.company, fi: "yritys", sv: "företag", also: ["osakeyhtiö", "aktiebolag", "oy"]),
    .init(.association, fi: "yhdistys", sv: "förening"),
    .init(.person, fi: "henkilö", sv: "person"),
    .init(.system, fi: "järjestelmä", sv: "system"),
    .init(.service, fi: "palvelu", sv: "tjänst"),
  ])
}
