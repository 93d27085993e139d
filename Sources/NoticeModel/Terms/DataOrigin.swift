/// Where a data item comes from.
package enum DataOrigin: String, Term {
  /// The data subject.
  case subject
  /// Someone else.
  case thirdParty
  /// Another register.
  case otherRegister
  /// It arises in the service itself.
  case generated

  package static let vocabulary = Vocabulary<DataOrigin>([
    .init(.subject, fi: "rekisteröity", sv: "registrerad", also: ["asiakas"]),
    .init(.thirdParty, fi: "muu", sv: "annan", also: ["third party", "ulkopuolinen"]),
    .init(.otherRegister, fi: "toinenRekisteri", sv: "annatRegister", also: ["other register"]),
    .init(
      .generated, fi: "syntyyPalvelussa", sv: "uppstårITjänsten", also: ["käsittelyssä syntyvä"]),
  ])
}
