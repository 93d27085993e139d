/// A point of Art. 6(1).
package enum LegalBasisPoint: String, Term {
  /// (a) Consent.
  case consent
  /// (b) A contract with the data subject.
  case contract
  /// (c) A legal obligation.
  case legalObligation
  /// (d) Vital interests.
  case vitalInterests
  /// (e) A task in the public interest or official authority.
  case publicTask
  /// (f) A legitimate interest.
  case legitimateInterest
  /// A statutory task: the notice does not say whether (c) or (e).
  case statutoryTask
  /// The notice names a law but no point of Art. 6.
  case unstated

  package static let vocabulary = Vocabulary<LegalBasisPoint>([
    .init(
      .consent, fi: "suostumus", sv: "samtycke", also: ["a", "6.1.a", "6(1)(a)", "art. 6(1)(a)"]),
    .init(.contract, fi: "sopimus", sv: "avtal", also: ["b", "6.1.b", "6(1)(b)"]),
    .init(
      .legalObligation, fi: "lakisääteinenVelvoite", sv: "rättsligFörpliktelse",
      also: [
        "c", "6.1.c", "6(1)(c)", "lakisääteinen velvoite", "rättslig förpliktelse",
        "legal obligation",
      ]),
    .init(
      .vitalInterests, fi: "elintärkeäEtu", sv: "grundläggandeIntresse",
      also: ["d", "6.1.d", "6(1)(d)", "elintärkeät edut", "vital interests"]),
    .init(
      .publicTask, fi: "yleinenEtu", sv: "allmäntIntresse",
      also: [
        "e", "6.1.e", "6(1)(e)", "yleinen etu", "yleistä etua koskeva tehtävä", "julkinen valta",
        "public task", "allmänt intresse", "myndighetsutövning",
      ]),
    .init(
      .legitimateInterest, fi: "oikeutettuEtu", sv: "berättigatIntresse",
      also: ["f", "6.1.f", "6(1)(f)", "oikeutettu etu", "legitimate interest"]),
    .init(
      .statutoryTask, fi: "lakisääteinenTehtävä", sv: "lagstadgadUppgift",
      also: ["lakisääteinen tehtävä", "statutory task", "lagstadgad uppgift", "c tai e"]),
    .init(.unstated, fi: "eiMainittu", sv: "inteAngiven", also: ["unknown", "ei mainittu"]),
  ])
}
