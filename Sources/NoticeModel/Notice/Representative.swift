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
        "label", fi: "otsikko", sv: "rubrik", \.label, { $1(&$0.label) }, .name,
        FieldDoc(
          "",
          fi: "Otsikko, jonka alla seloste mainitsee edustajan.",
          sv: "Rubriken under vilken beskrivningen nämner företrädaren.",
          en: "The heading under which the notice gives it.",
          example: "Rekisterinpitäjän edustaja")),
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "13(1)(a) 14(1)(a)",
          fi: "Kuka edustaja on.",
          sv: "Vem företrädaren är.",
          en: "Who it is.",
          example: "Kotoutumispalvelujen johtaja")),
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
          example: "0100 1237")),
      Field(
        "email", fi: "sähköposti", sv: "ePost", \.email, { $1(&$0.email) },
        .written(EmailAddress.self, .email),
        FieldDoc(
          "13(1)(a) 14(1)(a)",
          fi: "Sähköpostiosoite.",
          sv: "E-postadress.",
          en: "E-mail address.",
          example: "koto@mallila.example")),
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
