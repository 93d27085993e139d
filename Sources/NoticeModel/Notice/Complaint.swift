import SourceText

/// The right to complain to the supervisory authority.
package struct Complaint: Record {
  package var range: SourceRange = .nowhere
  /// The right in words.
  package var text: LocalizedText?
  /// Whether the notice offers it only when a request is refused.
  package var onlyAfterRefusal: Flag?
  /// The supervisory authority.
  package var authority: LocalizedText?
  /// Its postal address.
  package var postalAddress: Written<PostalAddress>?
  /// Its visiting address.
  package var visitingAddress: Written<PostalAddress>?
  /// Its phone number.
  package var phone: Written<PhoneNumber>?
  /// Its e-mail address.
  package var email: Written<EmailAddress>?
  /// Its web page.
  package var url: Written<WebAddress>?

  package init() {}

  package static let table = FieldTable<Complaint>(
    "complaint", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "13(2)(d) 14(2)(e) 77",
          fi: "Valitusoikeus sanoina.",
          sv: "Rätten att klaga i ord.",
          en: "The right in words.",
          example:
            "Voit tehdä valituksen tietosuojavaltuutetulle, jos katsot, että tietojasi käsitellään lainvastaisesti."
        )),
      Field(
        "onlyAfterRefusal", fi: "vainKieltäytymisenJälkeen", sv: "endastEfterAvslag",
        \.onlyAfterRefusal, { $1(&$0.onlyAfterRefusal) },
        .flag,
        FieldDoc(
          "12(4) 77",
          fi: "Tarjoaako seloste valitusoikeutta vain silloin, kun pyynnöstä on kieltäydytty.",
          sv: "Om beskrivningen nämner rätten bara när en begäran har avslagits.",
          en: "Whether the notice offers it only when a request is refused.",
          example: "no")),
      Field(
        "authority", fi: "viranomainen", sv: "myndighet", \.authority, { $1(&$0.authority) }, .name,
        FieldDoc(
          "13(2)(d) 14(2)(e) 77",
          fi: "Valvontaviranomainen.",
          sv: "Tillsynsmyndigheten.",
          en: "The supervisory authority.",
          example: "Tietosuojavaltuutetun toimisto")),
      Field(
        "postalAddress", fi: "postiosoite", sv: "postadress", \.postalAddress,
        { $1(&$0.postalAddress) },
        .written(PostalAddress.self, .address),
        FieldDoc(
          "",
          fi: "Valvontaviranomaisen postiosoite.",
          sv: "Tillsynsmyndighetens postadress.",
          en: "The authority's postal address.",
          example: "\"PL 800, 00531 Helsinki\"")),
      Field(
        "visitingAddress", fi: "käyntiosoite", sv: "besöksadress", \.visitingAddress,
        { $1(&$0.visitingAddress) },
        .written(PostalAddress.self, .address),
        FieldDoc(
          "",
          fi: "Valvontaviranomaisen käyntiosoite.",
          sv: "Tillsynsmyndighetens besöksadress.",
          en: "The authority's visiting address.",
          example: "\"Lintulahdenkuja 4, 00530 Helsinki\"")),
      Field(
        "phone", fi: "puhelin", sv: "telefon", \.phone, { $1(&$0.phone) },
        .written(PhoneNumber.self, .phone),
        FieldDoc(
          "",
          fi: "Valvontaviranomaisen puhelinnumero.",
          sv: "Tillsynsmyndighetens telefonnummer.",
          en: "The authority's phone number.",
          example: "029 566 6700")),
      Field(
        "email", fi: "sähköposti", sv: "ePost", \.email, { $1(&$0.email) },
        .written(EmailAddress.self, .email),
        FieldDoc(
          "",
          fi: "Valvontaviranomaisen sähköpostiosoite.",
          sv: "Tillsynsmyndighetens e-postadress.",
          en: "The authority's e-mail address.",
          example: "tietosuoja@om.fi")),
      Field(
        "url", fi: "verkkosivu", sv: "webbplats", \.url, { $1(&$0.url) },
        .written(WebAddress.self, .url),
        FieldDoc(
          "",
          fi: "Valvontaviranomaisen verkkosivu.",
          sv: "Tillsynsmyndighetens webbplats.",
          en: "The authority's web page.",
          example: "https://tietosuoja.fi")),
    ])
}

extension Complaint: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Complaint, b: Complaint) -> Bool {
    a.text == b.text
      && a.onlyAfterRefusal == b.onlyAfterRefusal
      && a.authority == b.authority
      && a.postalAddress == b.postalAddress
      && a.visitingAddress == b.visitingAddress
      && a.phone == b.phone
      && a.email == b.email
      && a.url == b.url
  }
}
