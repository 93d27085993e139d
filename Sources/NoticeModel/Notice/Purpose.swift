import SourceText

/// A purpose of the processing.
package struct Purpose: IdentifiedRecord {
  package var range: SourceRange = .nowhere
  package var id = Text("")
  /// What the data are used for.
  package var text: LocalizedText?
  /// The legal basis of this purpose; one or several.
  package var legalBases: [LegalBasis] = []
  /// Whether the purpose is a task that the law gives to the controller.
  package var statutoryTask: Flag?
  /// Whether the data were first collected for another purpose.
  package var furtherPurpose: Flag?
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []
  /// The data items that this purpose uses; all of them if not given.
  package var dataItems: [Reference] = []

  package init() {}

  package static let table = FieldTable<Purpose>(
    "purpose", shorthand: "text",
    [
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "13(1)(c) 14(1)(c) 5(1)(b)",
          fi: "Mihin tietoja käytetään.",
          sv: "Vad uppgifterna används till.",
          en: "What the data are used for.",
          example: "Kotoutumissuunnitelman laatiminen ja seuranta")),
      Field(
        "legalBasis", fi: "oikeusperuste", sv: "rättsligGrund", \.legalBases,
        { $1(&$0.legalBases) },
        .records(LegalBasis.self, item: .legalBasis),
        FieldDoc(
          "13(1)(c) 14(1)(c) 6(1)",
          fi: "Tämän tarkoituksen oikeusperuste; yksi tai useampi.",
          sv: "Den rättsliga grunden för detta ändamål; en eller flera.",
          en: "The legal basis of this purpose; one or several.",
          example: "[{point: publicTask, statutes: [\"681/2023 14 §\"]}]")),
      Field(
        "statutoryTask", fi: "lakisääteinenTehtävä", sv: "lagstadgadUppgift", \.statutoryTask,
        { $1(&$0.statutoryTask) },
        .flag,
        FieldDoc(
          "6(3)",
          fi: "Onko tarkoitus rekisterinpitäjän lakisääteinen tehtävä.",
          sv: "Om ändamålet är en uppgift som den personuppgiftsansvarige har enligt lag.",
          en: "Whether the purpose is a task that the law gives to the controller.",
          example: "yes")),
      Field(
        "furtherPurpose", fi: "myöhempiKäyttö", sv: "ytterligareÄndamål", \.furtherPurpose,
        { $1(&$0.furtherPurpose) }, .flag,
        FieldDoc(
          "13(3) 14(4)",
          fi: "Onko tiedot kerätty alun perin muuhun tarkoitukseen.",
          sv: "Om uppgifterna ursprungligen samlades in för ett annat ändamål.",
          en: "Whether the data were first collected for another purpose.",
          example: "no")),
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
        "dataItems", fi: "tiedot", sv: "uppgifter", \.dataItems, { $1(&$0.dataItems) },
        .references(.dataItem, item: .dataItem),
        FieldDoc(
          "",
          fi: "Tiedot, joita tähän tarkoitukseen käytetään; jos niitä ei mainita, kaikki.",
          sv: "De uppgifter som används för ändamålet; alla om inga anges.",
          en: "The data items that this purpose uses; all of them if not given.",
          example: "[nimi, osoite]")),
    ])
}

extension Purpose: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Purpose, b: Purpose) -> Bool {
    a.id == b.id
      && a.text == b.text
      && a.legalBases == b.legalBases
      && a.statutoryTask == b.statutoryTask
      && a.furtherPurpose == b.furtherPurpose
      && a.of == b.of
      && a.dataItems == b.dataItems
  }
}
