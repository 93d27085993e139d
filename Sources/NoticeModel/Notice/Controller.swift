import SourceText

/// Who decides on the purposes and means of the processing.
package struct Controller: Record {
  package var range: SourceRange = .nowhere
  /// The name of the controller: the municipality or its organ, not a unit or a person.
  package var name: LocalizedText?
  /// What the controller is.
  package var kind: Choice<ControllerKind>?
  /// The business id of the controller.
  package var businessID: Written<BusinessID>?
  /// Postal address.
  package var address: Written<PostalAddress>?
  /// Phone number.
  package var phone: Written<PhoneNumber>?
  /// E-mail address, normally the registry office.
  package var email: Written<EmailAddress>?
  /// Web page.
  package var url: Written<WebAddress>?

  package init() {}

  package static let table = FieldTable<Controller>(
    "controller", shorthand: "name",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "13(1)(a) 14(1)(a)",
          fi: "Rekisterinpitäjän nimi: kunta tai sen toimielin, ei yksikkö eikä henkilö.",
          sv:
            "Den personuppgiftsansvariges namn: kommunen eller dess organ, inte en enhet eller en person.",
          en: "The name of the controller: the municipality or its organ, not a unit or a person.",
          example: "\"Mallilan kaupunki, hyvinvointilautakunta\"")),
      Field(
        "kind", fi: "laji", sv: "slag", \.kind, { $1(&$0.kind) }, .choice(ControllerKind.self),
        FieldDoc(
          "4(7)",
          fi: "Mikä rekisterinpitäjä on, esimerkiksi kunta tai toimielin.",
          sv: "Vad den personuppgiftsansvarige är, till exempel en kommun eller ett organ.",
          en: "What the controller is, for example a municipality or an organ.",
          example: "organ")),
      Field(
        "businessId", fi: "ytunnus", sv: "foNummer", \.businessID, { $1(&$0.businessID) },
        .written(BusinessID.self, .businessID),
        FieldDoc(
          "",
          fi: "Rekisterinpitäjän Y-tunnus.",
          sv: "Den personuppgiftsansvariges FO-nummer.",
          en: "The business id of the controller.",
          example: "1234567-1")
      ),
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
          example: "0100 1234")),
      Field(
        "email", fi: "sähköposti", sv: "ePost", \.email, { $1(&$0.email) },
        .written(EmailAddress.self, .email),
        FieldDoc(
          "13(1)(a) 14(1)(a)",
          fi: "Sähköpostiosoite, yleensä kirjaamon.",
          sv: "E-postadress, vanligen registratorskontorets.",
          en: "E-mail address, normally the registry office.",
          example: "kirjaamo@mallila.example")),
      Field(
        "url", fi: "verkkosivu", sv: "webbplats", \.url, { $1(&$0.url) },
        .written(WebAddress.self, .url),
        FieldDoc(
          "",
          fi: "Verkkosivu.",
          sv: "Webbplats.",
          en: "Web page.",
          example: "https://www.mallila.example")),
    ])
}

extension Controller: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Controller, b: Controller) -> Bool {
    a.name == b.name
      && a.kind == b.kind
      && a.businessID == b.businessID
      && a.address == b.address
      && a.phone == b.phone
      && a.email == b.email
      && a.url == b.url
  }
}
