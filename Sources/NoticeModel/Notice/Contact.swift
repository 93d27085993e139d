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
        "role", fi: "rooli", sv: "roll", \.role, { $1(&$0.role) }, .name,
        FieldDoc(
          "13(1)(a) 14(1)(a)",
          fi: "Tehtävänimike tai yksikkö, esimerkiksi palvelupäällikkö.",
          sv: "Befattning eller enhet, till exempel servicechef.",
          en: "The role or unit, for example a service manager.",
          example: "Kotoutumispalvelut")),
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .text,
        FieldDoc(
          "",
          fi: "Henkilön nimi; tehtävänimike riittää ja pysyy pidempään ajan tasalla.",
          sv: "Personens namn; befattningen räcker och håller längre.",
          en: "The person's name; a role is enough and lasts longer.",
          example: "Etunimi Sukunimi")),
      Field(
        "address", fi: "osoite", sv: "adress", \.address, { $1(&$0.address) },
        .written(PostalAddress.self, .address),
        FieldDoc(
          "13(1)(a) 14(1)(a)",
          fi: "Postiosoite.",
          sv: "Postadress.",
          en: "Postal address.",
          example: "\"Torikatu 1, 00100 Mallila\"")),
      Field(
        "phone", fi: "puhelin", sv: "telefon", \.phone, { $1(&$0.phone) },
        .written(PhoneNumber.self, .phone),
        FieldDoc(
          "13(1)(a) 14(1)(a)",
          fi: "Puhelinnumero.",
          sv: "Telefonnummer.",
          en: "Phone number.",
          example: "0100 1235")),
      Field(
        "email", fi: "sähköposti", sv: "ePost", \.email, { $1(&$0.email) },
        .written(EmailAddress.self, .email),
        FieldDoc(
          "13(1)(a) 14(1)(a)",
          fi: "Sähköpostiosoite, mieluiten yhteinen postilaatikko.",
          sv: "E-postadress, helst en gemensam brevlåda.",
          en: "E-mail address, preferably a shared mailbox.",
          example: "koto@mallila.example")),
      Field(
        "url", fi: "verkkosivu", sv: "webbplats", \.url, { $1(&$0.url) },
        .written(WebAddress.self, .url),
        FieldDoc(
          "",
          fi: "Verkkosivu tai lomake.",
          sv: "Webbsida eller formulär.",
          en: "Web page or form.",
          example: "https://www.mallila.example/kotoutuminen")),
      Field(
        "decides", fi: "päättää", sv: "beslutar", \.decides, { $1(&$0.decides) }, .flag,
        FieldDoc(
          "38(6)",
          fi: "Päättääkö yhteyshenkilö rekisteristä, esimerkiksi sen vastuuhenkilönä.",
          sv: "Om kontaktpersonen beslutar om registret, till exempel som ansvarig för det.",
          en:
            "Whether this person decides on the register, for example as the one responsible for it.",
          example: "no")),
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
