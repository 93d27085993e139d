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
        "name", fi: "nimi", sv: "namn", \.name, .name,
        FieldDoc(
          "13(1)(e) 14(1)(e)", fi: "", sv: "", en: "The recipient or category of recipients.",
          example: "Kansaneläkelaitos")),
      Field(
        "kind", fi: "laji", sv: "slag", \.kind, .choice(RecipientKind.self),
        FieldDoc(
          "13(1)(e)", fi: "", sv: "", en: "What kind of recipient it is.", example: "authority")),
      Field(
        "legalBasis", fi: "oikeusperuste", sv: "rättsligGrund", \.legalBasis,
        .choice(LegalBasisPoint.self),
        FieldDoc("6(1)", fi: "", sv: "", en: "The legal basis of the disclosure.")),
      Field(
        "statutes", fi: "säädökset", sv: "författningar", singular: .statute, \.statutes,
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "6(3)", fi: "", sv: "", en: "The law that allows or orders the disclosure.",
          example: "[\"681/2023 77 §\"]")),
      Field(
        "regular", fi: "säännönmukainen", sv: "regelbunden", \.regular, .flag,
        FieldDoc("", fi: "", sv: "", en: "Whether data are disclosed regularly.", example: "kyllä")),
      Field(
        "items", fi: "tiedot", sv: "uppgifter", \.items, .references(.dataItem, item: .dataItem),
        FieldDoc("", fi: "", sv: "", en: "The data items disclosed; all if not given.")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "", fi: "", sv: "",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
      Field(
        "purposes", fi: "tarkoitukset", sv: "ändamål", \.purposes,
        .references(.purpose, item: .purpose),
        FieldDoc("", fi: "", sv: "", en: "The purposes for which they are disclosed.")),
      Field(
        "condition", fi: "edellytys", sv: "villkor", \.condition, .prose,
        FieldDoc(
          "", fi: "", sv: "",
          en: "The condition under which they are disclosed, for example consent.")),
      Field(
        "openEnded", fi: "avoin", sv: "öppen", \.openEnded, .flag,
        FieldDoc("", fi: "", sv: "", en: "Whether the list of data goes on (\"and so on\").")),
      Field(
        "mentionedUnder", fi: "mainittuKohdassa", sv: "nämnsUnder", \.mentionedUnder, .name,
        FieldDoc(
          "", fi: "", sv: "",
          en: "The part of the notice that mentions it, where it is not the list of recipients.")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("", fi: "", sv: "", en: "More in words.")),
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
