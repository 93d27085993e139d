import SourceText

/// A representative in the sense of Art. 27: only for a controller outside the EU and EEA.
package struct Representative: Record {
  package var range: SourceRange = .nowhere
  /// The heading under which the notice gives it.
  package var label: LocalizedText?
  /// Who it is.
  package var name: LocalizedText?
  /// Postal address.
  package var address: Written<PostalAddress>?
  /// Phone number.
  package var phone: Written<PhoneNumber>?
  /// E-mail address.
  package var email: Written<EmailAddress>?

  package init() {}

  package static let table = FieldTable<Representative>(
    "representative", shorthand: "label",
    [
      Field(
        "label", fi: "otsikko", sv: "rubrik", \.label, .name,
        FieldDoc("", fi: "", sv: "", en: "The heading under which the notice gives it.")),
      Field(
        "name", fi: "nimi", sv: "namn", \.name, .name,
        FieldDoc("13(1)(a) 14(1)(a)", fi: "", sv: "", en: "Who it is.")),
      Field(
        "address", fi: "osoite", sv: "adress", \.address, .written(PostalAddress.self, .address),
        FieldDoc("13(1)(a)", fi: "", sv: "", en: "Postal address.")),
      Field(
        "phone", fi: "puhelin", sv: "telefon", \.phone, .written(PhoneNumber.self, .phone),
        FieldDoc("13(1)(a)", fi: "", sv: "", en: "Phone number.")),
      Field(
        "email", fi: "sähköposti", sv: "ePost", \.email, .written(EmailAddress.self, .email),
        FieldDoc("13(1)(a)", fi: "", sv: "", en: "E-mail address.")),
    ])
}

extension Representative: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Representative, b: Representative) -> Bool {
    a.label == b.label
      && a.name == b.name
      && a.address == b.address
      && a.phone == b.phone
      && a.email == b.email
  }
}
