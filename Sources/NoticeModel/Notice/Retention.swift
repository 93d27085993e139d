import SourceText

/// How long data are kept.
package struct Retention: Record {
  package var range: SourceRange = .nowhere
  /// How long.
  package var keep: Written<Period>?
  /// The event from which the time runs.
  package var `from`: LocalizedText?
  /// Whether the data are kept for ever.
  package var permanent: Flag?
  /// What decides the time, where there is no fixed one.
  package var criterion: LocalizedText?
  /// The statement in words.
  package var text: LocalizedText?
  /// Whether the notice says "as a rule".
  package var hedged: Flag?
  /// Whether the time is a minimum or a maximum.
  package var limit: Choice<RetentionLimit>?
  /// The act that sets the time.
  package var legalSource: [Written<StatuteReference>] = []
  /// The records plan that the notice refers to.
  package var plan: LocalizedText?
  /// What happens to the data then.
  package var finalAction: Choice<FinalAction>?
  /// Whether the deletion is automatic.
  package var automatic: Flag?
  /// The groups of data subjects that this concerns; all of them if not given.
  package var of: [Reference] = []
  /// The data items that this concerns; all if not given.
  package var items: [Reference] = []
  /// The purposes that this concerns; all if not given.
  package var purposes: [Reference] = []
  /// The systems that this concerns; all if not given.
  package var systems: [Reference] = []

  package init() {}

  package static let table = FieldTable<Retention>(
    "retention", shorthand: "text",
    [
      Field(
        "keep", fi: "säilytetään", sv: "bevaras", \.keep, .written(Period.self, .period),
        FieldDoc("13(2)(a) 14(2)(a)", fi: "", sv: "", en: "How long.", example: "5 vuotta")),
      Field(
        "from", fi: "alkaen", sv: "räknatFrån", \.from, .name,
        FieldDoc(
          "13(2)(a)", fi: "", sv: "", en: "The event from which the time runs.",
          example: "asiakkuuden päättyminen")),
      Field(
        "permanent", fi: "pysyvästi", sv: "permanent", \.permanent, .flag,
        FieldDoc("13(2)(a)", fi: "", sv: "", en: "Whether the data are kept for ever.")),
      Field(
        "criterion", fi: "kriteeri", sv: "kriterium", \.criterion, .prose,
        FieldDoc(
          "13(2)(a)", fi: "", sv: "", en: "What decides the time, where there is no fixed one.")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, .prose,
        FieldDoc("13(2)(a)", fi: "", sv: "", en: "The statement in words.")),
      Field(
        "hedged", fi: "pääsääntöisesti", sv: "iRegel", \.hedged, .flag,
        FieldDoc("", fi: "", sv: "", en: "Whether the notice says \"as a rule\".")),
      Field(
        "limit", fi: "raja", sv: "gräns", \.limit, .choice(RetentionLimit.self),
        FieldDoc("", fi: "", sv: "", en: "Whether the time is a minimum or a maximum.")),
      Field(
        "legalSource", fi: "peruste", sv: "grund", \.legalSource,
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc("5(1)(e)", fi: "", sv: "", en: "The act that sets the time.")),
      Field(
        "plan", fi: "suunnitelma", sv: "plan", \.plan, .name,
        FieldDoc(
          "13(2)(a)", fi: "", sv: "", en: "The records plan that the notice refers to.",
          example: "tiedonohjaussuunnitelma")),
      Field(
        "finalAction", fi: "lopuksi", sv: "slutåtgärd", \.finalAction, .choice(FinalAction.self),
        FieldDoc(
          "5(1)(e)", fi: "", sv: "", en: "What happens to the data then.", example: "destroy")),
      Field(
        "automatic", fi: "automaattisesti", sv: "automatiskt", \.automatic, .flag,
        FieldDoc("", fi: "", sv: "", en: "Whether the deletion is automatic.")),
      Field(
        "of", fi: "koskee", sv: "avser", \.of, .references(.dataSubject, item: .dataSubject),
        FieldDoc(
          "", fi: "", sv: "",
          en: "The groups of data subjects that this concerns; all of them if not given.",
          example: "[asiakas]")),
      Field(
        "items", fi: "tiedot", sv: "uppgifter", \.items, .references(.dataItem, item: .dataItem),
        FieldDoc("", fi: "", sv: "", en: "The data items that this concerns; all if not given.")),
      Field(
        "purposes", fi: "tarkoitukset", sv: "ändamål", \.purposes,
        .references(.purpose, item: .purpose),
        FieldDoc("", fi: "", sv: "", en: "The purposes that this concerns; all if not given.")),
      Field(
        "systems", fi: "järjestelmät", sv: "system", \.systems, .references(.system, item: .system),
        FieldDoc("", fi: "", sv: "", en: "The systems that this concerns; all if not given.")),
    ])
}

extension Retention: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Retention, b: Retention) -> Bool {
    a.keep == b.keep
      && a.from == b.from
      && a.permanent == b.permanent
      && a.criterion == b.criterion
      && a.text == b.text
      && a.hedged == b.hedged
      && a.limit == b.limit
      && a.legalSource == b.legalSource
      && a.plan == b.plan
      && a.finalAction == b.finalAction
      && a.automatic == b.automatic
      && a.of == b.of
      && a.items == b.items
      && a.purposes == b.purposes
      && a.systems == b.systems
  }
}
