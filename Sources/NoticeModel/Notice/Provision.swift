import SourceText

/// Whether people must give their data, and what follows if they do not.
package struct Provision: Record {
  package var range: SourceRange = .nowhere
  /// Statutory, contractual, needed for a contract, or voluntary.
  package var kind: Choice<ProvisionKind>?
  /// What follows if the data are not given.
  package var consequences: LocalizedText?
  /// The statement in words.
  package var text: LocalizedText?
  /// The acts and sections, as they are usually written.
  package var statutes: [Written<StatuteReference>] = []
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []

  package init() {}

  package static let table = FieldTable<Provision>(
    "provision", shorthand: "kind",
    [
      Field(
        "kind", fi: "laji", sv: "slag", \.kind, { $1(&$0.kind) }, .choice(ProvisionKind.self),
        FieldDoc(
          "13(2)(e)",
          fi:
            "Onko tietojen antaminen lakisääteistä, sopimukseen perustuvaa, tarpeen sopimusta varten vai vapaaehtoista.",
          sv:
            "Om det är lagstadgat, avtalsenligt, nödvändigt för ett avtal eller frivilligt att lämna uppgifterna.",
          en: "Statutory, contractual, needed for a contract, or voluntary.",
          example: "statutory")),
      Field(
        "consequences", fi: "seuraukset", sv: "följder", \.consequences, { $1(&$0.consequences) },
        .prose,
        FieldDoc(
          "13(2)(e)",
          fi: "Mitä siitä seuraa, jos tietoja ei anneta.",
          sv: "Vad som följer om uppgifterna inte lämnas.",
          en: "What follows if the data are not given.",
          example: "Ilman tietoja hakemusta ei voida käsitellä.")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "13(2)(e)",
          fi: "Tietojen antaminen sanoina.",
          sv: "Lämnandet av uppgifter i ord.",
          en: "The statement in words.",
          example: "Tietojen antaminen on palvelun saamisen edellytys.")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "13(2)(e)",
          fi: "Säädökset ja pykälät niin kuin ne yleensä kirjoitetaan.",
          sv: "Författningarna och paragraferna så som de brukar skrivas.",
          en: "The acts and sections, as they are usually written.",
          example: "[\"681/2023 14 §\"]")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, { $1(&$0.of) },
        .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "",
          fi: "Rekisteröityjen ryhmät, joita tämä koskee; jos ryhmiä ei mainita, kaikki.",
          sv: "De grupper av registrerade som detta gäller; alla om inga grupper anges.",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
    ])
}

extension Provision: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Provision, b: Provision) -> Bool {
    a.kind == b.kind
      && a.consequences == b.consequences
      && a.text == b.text
      && a.statutes == b.statutes
      && a.of == b.of
  }
}
