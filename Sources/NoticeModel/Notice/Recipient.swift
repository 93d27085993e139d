import SourceText

/// To whom data are disclosed.
package struct Recipient: Record {
  package var range: SourceRange = .nowhere
  /// The recipient or category of recipients.
  package var name: LocalizedText?
  /// What kind of recipient it is.
  package var kind: Choice<RecipientKind>?
  /// The legal basis of the disclosure.
  package var legalBasis: Choice<LegalBasisPoint>?
  /// The law that allows or orders the disclosure.
  package var statutes: [Written<StatuteReference>] = []
  /// Whether data are disclosed regularly.
  package var regular: Flag?
  /// The data items disclosed; all if not given.
  package var items: [Reference] = []
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []
  /// The purposes for which they are disclosed.
  package var purposes: [Reference] = []
  /// The condition under which they are disclosed, for example consent.
  package var condition: LocalizedText?
  /// Whether the list of data goes on ("and so on").
  package var openEnded: Flag?
  /// The part of the notice that mentions it, where it is not the list of recipients.
  package var mentionedUnder: LocalizedText?
  /// More in words.
  package var text: LocalizedText?

  package init() {}

  package static let table = FieldTable<Recipient>(
    "recipient", shorthand: "name",
    [
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "13(1)(e) 14(1)(e)",
          fi: "Vastaanottaja tai vastaanottajaryhmä.",
          sv: "Mottagaren eller kategorin av mottagare.",
          en: "The recipient or category of recipients.",
          example: "Kansaneläkelaitos")),
      Field(
        "kind", fi: "laji", sv: "slag", \.kind, { $1(&$0.kind) }, .choice(RecipientKind.self),
        FieldDoc(
          "13(1)(e) 14(1)(e)",
          fi: "Millainen vastaanottaja on.",
          sv: "Vilket slags mottagare det är.",
          en: "What kind of recipient it is.",
          example: "authority")),
      Field(
        "legalBasis", fi: "oikeusperuste", sv: "rättsligGrund", \.legalBasis,
        { $1(&$0.legalBasis) },
        .choice(LegalBasisPoint.self),
        FieldDoc(
          "6(1)",
          fi: "Luovutuksen oikeusperuste.",
          sv: "Den rättsliga grunden för utlämnandet.",
          en: "The legal basis of the disclosure.",
          example: "legalObligation")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        { $1(&$0.statutes) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "6(3)",
          fi: "Säädökset, jotka sallivat luovutuksen tai velvoittavat siihen.",
          sv: "De författningar som tillåter utlämnandet eller kräver det.",
          en: "The law that allows or orders the disclosure.",
          example: "[\"681/2023 77 §\"]")),
      Field(
        "regular", fi: "säännönmukainen", sv: "regelbunden", \.regular, { $1(&$0.regular) }, .flag,
        FieldDoc(
          "",
          fi: "Luovutetaanko tietoja säännönmukaisesti.",
          sv: "Om uppgifter lämnas ut regelbundet.",
          en: "Whether data are disclosed regularly.",
          example: "yes")),
      Field(
        "items", fi: "tiedot", sv: "uppgifter", \.items, { $1(&$0.items) },
        .references(.dataItem, item: .dataItem),
        FieldDoc(
          "",
          fi: "Luovutettavat tiedot; jos niitä ei mainita, kaikki.",
          sv: "De uppgifter som lämnas ut; alla om inga anges.",
          en: "The data items disclosed; all if not given.",
          example: "[nimi, henkilötunnus]")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, { $1(&$0.of) },
        .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "",
          fi: "Rekisteröityjen ryhmät, joita tämä koskee; jos ryhmiä ei mainita, kaikki.",
          sv: "De grupper av registrerade som detta gäller; alla om inga grupper anges.",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
      Field(
        "purposes", fi: "tarkoitukset", sv: "ändamål", \.purposes, { $1(&$0.purposes) },
        .references(.purpose, item: .purpose),
        FieldDoc(
          "",
          fi: "Tarkoitukset, joita varten tietoja luovutetaan.",
          sv: "De ändamål som uppgifterna lämnas ut för.",
          en: "The purposes for which they are disclosed.",
          example: "[asiakkuus]")),
      Field(
        "condition", fi: "edellytys", sv: "villkor", \.condition, { $1(&$0.condition) }, .prose,
        FieldDoc(
          "",
          fi: "Edellytys, jolla tietoja luovutetaan, esimerkiksi suostumus.",
          sv: "Villkoret för utlämnandet, till exempel samtycke.",
          en: "The condition under which they are disclosed, for example consent.",
          example: "Tietoja luovutetaan vain asiakkaan suostumuksella.")),
      Field(
        "openEnded", fi: "avoin", sv: "öppen", \.openEnded, { $1(&$0.openEnded) }, .flag,
        FieldDoc(
          "",
          fi: "Jääkö luovutettavien tietojen luettelo avoimeksi (”ym.”).",
          sv: "Om listan över uppgifter är öppen (”m.m.”).",
          en: "Whether the list of data goes on (\"and so on\").",
          example: "no")),
      Field(
        "mentionedUnder", fi: "mainittuKohdassa", sv: "nämnsUnder", \.mentionedUnder,
        { $1(&$0.mentionedUnder) }, .name,
        FieldDoc(
          "",
          fi:
            "Selosteen kohta, jossa vastaanottaja mainitaan, jos se ei ole vastaanottajien luettelo.",
          sv:
            "Den del av beskrivningen som nämner mottagaren, om det inte är listan över mottagare.",
          en: "The part of the notice that mentions it, where it is not the list of recipients.",
          example: "Käsittelyn tarkoitus")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "",
          fi: "Lisätietoja sanoina.",
          sv: "Mer i ord.",
          en: "More in words.",
          example: "Tiedot luovutetaan sähköisesti suojatulla yhteydellä.")),
    ])
}

extension Recipient: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Recipient, b: Recipient) -> Bool {
    a.name == b.name
      && a.kind == b.kind
      && a.legalBasis == b.legalBasis
      && a.statutes == b.statutes
      && a.regular == b.regular
      && a.items == b.items
      && a.of == b.of
      && a.purposes == b.purposes
      && a.condition == b.condition
      && a.openEnded == b.openEnded
      && a.mentionedUnder == b.mentionedUnder
      && a.text == b.text
  }
}
