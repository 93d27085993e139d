import SourceText

/// The data protection officer. A public authority always has one.
package struct DataProtectionOfficer: Record {
  package var range: SourceRange = .nowhere
  /// The role as the notice names it.
  package var role: LocalizedText?
  /// The person's name; not required.
  package var name: Text?
  /// Postal address.
  package var address: Written<PostalAddress>?
  /// Phone number.
  package var phone: Written<PhoneNumber>?
  /// E-mail address.
  package var email: Written<EmailAddress>?
  /// Web page or form.
  package var url: Written<WebAddress>?
  /// With whom the officer is shared, or whose employee the officer is.
  package var sharedWith: LocalizedText?

  package init() {}

  package static let table = FieldTable<DataProtectionOfficer>(
    "dpo", shorthand: "role",
    [
      Field(
        "role", fi: "rooli", sv: "roll", \.role, .name,
        FieldDoc(
          "13(1)(b) 14(1)(b)", fi: "", sv: "", en: "The role as the notice names it.",
          example: "Tietosuojavastaava")),
      Field(
        "name", fi: "nimi", sv: "namn", \.name, .text,
        FieldDoc("", fi: "", sv: "", en: "The person's name; not required.")),
      Field(
        "address", fi: "osoite", sv: "adress", \.address, .written(PostalAddress.self, .address),
        FieldDoc("13(1)(b) 14(1)(b)", fi: "", sv: "", en: "Postal address.")),
      Field(
        "phone", fi: "puhelin", sv: "telefon", \.phone, .written(PhoneNumber.self, .phone),
        FieldDoc("13(1)(b) 14(1)(b)", fi: "", sv: "", en: "Phone number.", example: "0100 1236")),
      Field(
        "email", fi: "sähköposti", sv: "ePost", \.email, .written(EmailAddress.self, .email),
        FieldDoc(
          "13(1)(b) 14(1)(b)", fi: "", sv: "", en: "E-mail address.",
          example: "tietosuoja@mallila.example")),
      Field(
        "url", fi: "verkkosivu", sv: "webbplats", \.url, .written(WebAddress.self, .url),
        FieldDoc("", fi: "", sv: "", en: "Web page or form.")),
      Field(
        "sharedWith", fi: "yhteinen", sv: "gemensamtMed", \.sharedWith, .name,
        FieldDoc(
          "37(3)", fi: "", sv: "",
          en: "With whom the officer is shared, or whose employee the officer is.",
          example: "Naapurilan kunta")),
    ])
}

extension DataProtectionOfficer: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: DataProtectionOfficer, b: DataProtectionOfficer) -> Bool {
    a.role == b.role
      && a.name == b.name
      && a.address == b.address
      && a.phone == b.phone
      && a.email == b.email
      && a.url == b.url
      && a.sharedWith == b.sharedWith
  }
}
