import SourceText

/// Someone who answers questions about the register.
package struct Contact: Record {
  package var range: SourceRange = .nowhere
  /// The role or unit, for example "palvelupäällikkö".
  package var role: LocalizedText?
  /// The person's name; a role is enough and lasts longer.
  package var name: Text?
  /// Postal address.
  package var address: Written<PostalAddress>?
  /// Phone number.
  package var phone: Written<PhoneNumber>?
  /// E-mail address, preferably a shared mailbox.
  package var email: Written<EmailAddress>?
  /// Web page or form.
  package var url: Written<WebAddress>?
  /// Whether this person decides on the register, for example as the one responsible for it.
  package var decides: Flag?

  package init() {}

  package static let table = FieldTable<Contact>(
    "contact", shorthand: "role",
    [
      Field(
        "role", fi: "rooli", sv: "roll", \.role, .name,
        FieldDoc(
          "13(1)(a)", fi: "", sv: "", en: "The role or unit, for example \"palvelupäällikkö\".",
          example: "Kotoutumispalvelut")),
      Field(
        "name", fi: "nimi", sv: "namn", \.name, .text,
        FieldDoc("", fi: "", sv: "", en: "The person's name; a role is enough and lasts longer.")),
      Field(
        "address", fi: "osoite", sv: "adress", \.address, .written(PostalAddress.self, .address),
        FieldDoc("13(1)(a)", fi: "", sv: "", en: "Postal address.")),
      Field(
        "phone", fi: "puhelin", sv: "telefon", \.phone, .written(PhoneNumber.self, .phone),
        FieldDoc("13(1)(a)", fi: "", sv: "", en: "Phone number.", example: "0100 1235")),
      Field(
        "email", fi: "sähköposti", sv: "ePost", \.email, .written(EmailAddress.self, .email),
        FieldDoc(
          "13(1)(a)", fi: "", sv: "", en: "E-mail address, preferably a shared mailbox.",
          example: "koto@mallila.example")),
      Field(
        "url", fi: "verkkosivu", sv: "webbplats", \.url, .written(WebAddress.self, .url),
        FieldDoc("", fi: "", sv: "", en: "Web page or form.")),
      Field(
        "decides", fi: "päättää", sv: "beslutar", \.decides, .flag,
        FieldDoc(
          "38(6)", fi: "", sv: "",
          en:
            "Whether this person decides on the register, for example as the one responsible for it.",
          example: "ei")),
    ])
}

extension Contact: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Contact, b: Contact) -> Bool {
    a.role == b.role
      && a.name == b.name
      && a.address == b.address
      && a.phone == b.phone
      && a.email == b.email
      && a.url == b.url
      && a.decides == b.decides
  }
}
