/// What kind of source it is.
package enum SourceKind: String, Term {
  /// The data subject.
  case subject
  /// An authority or its register.
  case authority
  /// A company, an association or a person.
  case `private`
  /// An international organisation.
  case internationalOrganisation
  /// A publicly accessible source.
  case `public`
  /// Another register of the same controller.
  case ownOtherRegister
  /// The notice does not say.
  case unspecified

  package static let vocabulary = Vocabulary<SourceKind>([
    .init(.subject, fi: "rekisteröity", sv: "registrerad", also: ["asiakas"]),
    .init(.authority, fi: "viranomainen", sv: "myndighet"),
    .init(.private, fi: "yksityinen", sv: "privat", also: ["yritys", "yhdistys"]),
    .init(
      .internationalOrganisation, fi: "kansainvälinenJärjestö", sv: "internationellOrganisation"),
    .init(.public, fi: "julkinen", sv: "offentlig"),
    .init(.ownOtherRegister, fi: "omaRekisteri", sv: "egetRegister"),
    .init(.unspecified, fi: "määrittelemätön", sv: "ospecificerad", also: ["muu"]),
  ])
}
