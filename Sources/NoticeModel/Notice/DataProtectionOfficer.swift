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
        "role", fi: "rooli", sv: "roll", \.role, { $1(&$0.role) }, .name,
        FieldDoc(
          "13(1)(b) 14(1)(b)",
          fi: "Tehtävänimike niin kuin seloste sen mainitsee.",
          sv: "Befattningen så som beskrivningen nämner den.",
          en: "The role as the notice names it.",
          example: "Tietosuojavastaava")),
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .text,
        FieldDoc(
          "",
          fi: "Henkilön nimi; ei pakollinen.",
          sv: "Personens namn; krävs inte.",
          en: "The person's name; not required.",
          example: "Etunimi Sukunimi")),
      Field(
        "address", fi: "osoite", sv: "adress", \.address, { $1(&$0.address) },
        .written(PostalAddress.self, .address),
        FieldDoc(
          "13(1)(b) 14(1)(b)",
          fi: "Postiosoite.",
          sv: "Postadress.",
          en: "Postal address.",
          example: "\"Torikatu 1, 00100 Mallila\"")),
      Field(
        "phone", fi: "puhelin", sv: "telefon", \.phone, { $1(&$0.phone) },
        .written(PhoneNumber.self, .phone),
        FieldDoc(
          "13(1)(b) 14(1)(b)",
          fi: "Puhelinnumero.",
          sv: "Telefonnummer.",
          en: "Phone number.",
          example: "0100 1236")),
      Field(
        "email", fi: "sähköposti", sv: "ePost", \.email, { $1(&$0.email) },
        .written(EmailAddress.self, .email),
        FieldDoc(
          "13(1)(b) 14(1)(b)",
          fi: "Sähköpostiosoite.",
          sv: "E-postadress.",
          en: "E-mail address.",
          example: "tietosuoja@mallila.example")),
      Field(
        "url", fi: "verkkosivu", sv: "webbplats", \.url, { $1(&$0.url) },
        .written(WebAddress.self, .url),
        FieldDoc(
          "",
          fi: "Verkkosivu tai lomake.",
          sv: "Webbsida eller formulär.",
          en: "Web page or form.",
          example: "https://www.mallila.example/tietosuoja")),
      Field(
        "sharedWith", fi: "yhteinen", sv: "gemensamtMed", \.sharedWith, { $1(&$0.sharedWith) },
        .name,
        FieldDoc(
          "37(3)",
          fi: "Kenen kanssa tietosuojavastaava on yhteinen tai kenen palveluksessa hän on.",
          sv: "Vem man delar dataskyddsombudet med, eller vem ombudet är anställt hos.",
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
