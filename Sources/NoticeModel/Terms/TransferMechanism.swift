/// What makes a transfer lawful.
package enum TransferMechanism: String, Term {
  /// An adequacy decision (Art. 45).
  case adequacy
  /// Standard contractual clauses (Art. 46(2)(c)).
  case standardClauses
  /// Binding corporate rules (Art. 47).
  case bindingCorporateRules
  /// An instrument between authorities (Art. 46(2)(a)).
  case authorityAgreement
  /// A code of conduct or a certificate (Art. 46(2)(e), (f)).
  case codeOrCertificate
  /// Explicit consent (Art. 49(1)(a)).
  case explicitConsent
  /// Needed for a contract (Art. 49(1)(b), (c)).
  case contract
  /// Important reasons of public interest (Art. 49(1)(d)).
  case publicInterest
  /// Legal claims (Art. 49(1)(e)).
  case legalClaims
  /// Vital interests (Art. 49(1)(f)).
  case vitalInterests
  /// A public register (Art. 49(1)(g)).
  case publicRegister

  package static let vocabulary = Vocabulary<TransferMechanism>([
    .init(
      .adequacy, fi: "riittävyyspäätös", sv: "beslutOmAdekvatSkydd",
      also: ["45", "adequacy decision", "tietosuojan riittävyys"]),
    .init(
      .standardClauses, fi: "vakiolausekkeet", sv: "standardavtalsklausuler",
      also: ["scc", "vakiosopimuslausekkeet"]),
    .init(.bindingCorporateRules, fi: "yrityssäännöt", sv: "företagsbestämmelser", also: ["bcr"]),
    .init(.authorityAgreement, fi: "viranomaissopimus", sv: "myndighetsavtal"),
    .init(
      .codeOrCertificate, fi: "käytännesäännötTaiSertifikaatti",
      sv: "uppförandekodEllerCertifiering"),
    .init(
      .explicitConsent, fi: "nimenomainenSuostumus", sv: "uttryckligtSamtycke",
      also: ["49.1.a", "suostumus"]),
    .init(.contract, fi: "sopimus", sv: "avtal", also: ["49.1.b"]),
    .init(.publicInterest, fi: "yleinenEtu", sv: "allmäntIntresse", also: ["49.1.d"]),
    .init(.legalClaims, fi: "oikeusvaade", sv: "rättsligtAnspråk", also: ["49.1.e"]),
    .init(.vitalInterests, fi: "elintärkeäEtu", sv: "grundläggandeIntresse", also: ["49.1.f"]),
    .init(.publicRegister, fi: "julkinenRekisteri", sv: "offentligtRegister", also: ["49.1.g"]),
  ])
}
