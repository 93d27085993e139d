import SourceText

/// The rights of the data subjects.
package struct Rights: Record {
  package var range: SourceRange = .nowhere
  /// The right to be told about the processing.
  package var information: Stated<Right> = .absent
  /// The right of access.
  package var access: Stated<Right> = .absent
  /// The right to rectification.
  package var rectification: Stated<Right> = .absent
  /// The right to erasure.
  package var erasure: Stated<Right> = .absent
  /// The right to restriction of processing.
  package var restriction: Stated<Right> = .absent
  /// The right to data portability.
  package var portability: Stated<Right> = .absent
  /// The right to object.
  package var objection: Stated<Right> = .absent
  /// The right to withdraw consent at any time.
  package var withdrawConsent: Stated<Right> = .absent
  /// The right not to be subject to a decision by a machine alone, and to have a person look at it.
  package var noAutomatedDecision: Stated<Right> = .absent
  /// What the notice says of all rights together.
  package var general: LocalizedText?
  /// How to use the rights.
  package var channel: LocalizedText?
  /// How soon the controller answers.
  package var responseTime: Written<Period>?
  /// What a request costs.
  package var fee: LocalizedText?
  /// What happens if a request is refused.
  package var refusal: LocalizedText?
  /// How the controller makes sure who asks.
  package var identification: LocalizedText?
  /// Who uses a child's rights.
  package var guardian: LocalizedText?
  /// Where to read more.
  package var link: Written<WebAddress>?

  package init() {}

  package static let table = FieldTable<Rights>(
    "rights",
    [
      Field(
        "information", fi: "informointi", sv: "information", \.information, .stated(Right.self),
        FieldDoc("12 13 14", fi: "", sv: "", en: "The right to be told about the processing.")),
      Field(
        "access", fi: "pääsy", sv: "tillgång", \.access, .stated(Right.self),
        FieldDoc(
          "13(2)(b) 15", fi: "", sv: "", en: "The right of access.",
          example: "Sinulla on oikeus saada pääsy tietoihisi.")),
      Field(
        "rectification", fi: "oikaisu", sv: "rättelse", \.rectification, .stated(Right.self),
        FieldDoc("13(2)(b) 16", fi: "", sv: "", en: "The right to rectification.")),
      Field(
        "erasure", fi: "poistaminen", sv: "radering", \.erasure, .stated(Right.self),
        FieldDoc("13(2)(b) 17", fi: "", sv: "", en: "The right to erasure.")),
      Field(
        "restriction", fi: "rajoittaminen", sv: "begränsning", \.restriction, .stated(Right.self),
        FieldDoc("13(2)(b) 18", fi: "", sv: "", en: "The right to restriction of processing.")),
      Field(
        "portability", fi: "siirtäminen", sv: "dataportabilitet", \.portability,
        .stated(Right.self),
        FieldDoc("13(2)(b) 20", fi: "", sv: "", en: "The right to data portability.")),
      Field(
        "objection", fi: "vastustaminen", sv: "invändning", \.objection, .stated(Right.self),
        FieldDoc("13(2)(b) 21", fi: "", sv: "", en: "The right to object.")),
      Field(
        "withdrawConsent", fi: "suostumuksenPeruuttaminen", sv: "återkallandeAvSamtycke",
        \.withdrawConsent, .stated(Right.self),
        FieldDoc("13(2)(c) 7(3)", fi: "", sv: "", en: "The right to withdraw consent at any time.")),
      Field(
        "noAutomatedDecision", fi: "eiAutomaattistaPäätöstä", sv: "ingetAutomatisertBeslut",
        \.noAutomatedDecision, .stated(Right.self),
        FieldDoc(
          "13(2)(f) 22(3)", fi: "", sv: "",
          en:
            "The right not to be subject to a decision by a machine alone, and to have a person look at it."
        )),
      Field(
        "general", fi: "yleisesti", sv: "allmänt", \.general, .prose,
        FieldDoc("12(2)", fi: "", sv: "", en: "What the notice says of all rights together.")),
      Field(
        "channel", fi: "näinKäytät", sv: "såGörDu", \.channel, .prose,
        FieldDoc("12(2)", fi: "", sv: "", en: "How to use the rights.")),
      Field(
        "responseTime", fi: "vastausaika", sv: "svarstid", \.responseTime,
        .written(Period.self, .period),
        FieldDoc("12(3)", fi: "", sv: "", en: "How soon the controller answers.", example: "1 kk")),
      Field(
        "fee", fi: "maksu", sv: "avgift", \.fee, .prose,
        FieldDoc("12(5)", fi: "", sv: "", en: "What a request costs.")),
      Field(
        "refusal", fi: "kieltäytyminen", sv: "avslag", \.refusal, .prose,
        FieldDoc("12(4)", fi: "", sv: "", en: "What happens if a request is refused.")),
      Field(
        "identification", fi: "tunnistaminen", sv: "identifiering", \.identification, .prose,
        FieldDoc("12(6)", fi: "", sv: "", en: "How the controller makes sure who asks.")),
      Field(
        "guardian", fi: "huoltaja", sv: "vårdnadshavare", \.guardian, .prose,
        FieldDoc("12(1)", fi: "", sv: "", en: "Who uses a child's rights.")),
      Field(
        "link", fi: "lisätietoja", sv: "merInformation", \.link, .written(WebAddress.self, .url),
        FieldDoc(
          "", fi: "", sv: "", en: "Where to read more.",
          example: "https://tietosuoja.fi/tunne-oikeutesi")),
    ])
}

extension Rights: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Rights, b: Rights) -> Bool {
    a.information == b.information
      && a.access == b.access
      && a.rectification == b.rectification
      && a.erasure == b.erasure
      && a.restriction == b.restriction
      && a.portability == b.portability
      && a.objection == b.objection
      && a.withdrawConsent == b.withdrawConsent
      && a.noAutomatedDecision == b.noAutomatedDecision
      && a.general == b.general
      && a.channel == b.channel
      && a.responseTime == b.responseTime
      && a.fee == b.fee
      && a.refusal == b.refusal
      && a.identification == b.identification
      && a.guardian == b.guardian
      && a.link == b.link
  }
}
