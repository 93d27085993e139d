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

  /// The event from which the time runs: its own field, or the words after the period.
  package var trigger: LocalizedText? {
    if let from { return from }
    guard let text = keep?.text, let (_, rest) = Period.readBeginning(of: text.string),
      !rest.isEmpty
    else { return nil }
    let words = String(decoding: text.string.utf8.dropFirst(rest.lowerBound), as: UTF8.self)
    return LocalizedText(Text(words, at: text.range.part(rest.lowerBound, rest.upperBound)))
  }

  package static let table = FieldTable<Retention>(
    "retention", shorthand: "text",
    [
      Field(
        "keep", fi: "säilytetään", sv: "bevaras", \.keep, { $1(&$0.keep) },
        .retentionPeriod,
        FieldDoc(
          "13(2)(a) 14(2)(a)",
          fi: "Säilytysaika.",
          sv: "Lagringstiden.",
          en: "The storage period.",
          example: "5 vuotta")),
      Field(
        "from", fi: "alkaen", sv: "räknatFrån", \.from, { $1(&$0.from) }, .name,
        FieldDoc(
          "13(2)(a) 14(2)(a)",
          fi: "Tapahtuma, josta säilytysaika lasketaan.",
          sv: "Händelsen från vilken lagringstiden räknas.",
          en: "The event from which the time runs.",
          example: "asiakkuuden päättyminen")),
      Field(
        "permanent", fi: "pysyvästi", sv: "permanent", \.permanent, { $1(&$0.permanent) }, .flag,
        FieldDoc(
          "13(2)(a) 14(2)(a)",
          fi: "Säilytetäänkö tiedot pysyvästi.",
          sv: "Om uppgifterna bevaras permanent.",
          en: "Whether the data are kept for ever.",
          example: "no")),
      Field(
        "criterion", fi: "kriteeri", sv: "kriterium", \.criterion, { $1(&$0.criterion) }, .prose,
        FieldDoc(
          "13(2)(a) 14(2)(a)",
          fi: "Mikä ratkaisee säilytysajan, jos sitä ei ole määrätty.",
          sv: "Vad som avgör lagringstiden, om det inte finns en bestämd tid.",
          en: "What decides the time, where there is no fixed one.",
          example: "Tiedot säilytetään niin kauan kuin päätökseen voi hakea muutosta.")),
      Field(
        "text", fi: "teksti", sv: "text", \.text, { $1(&$0.text) }, .prose,
        FieldDoc(
          "13(2)(a) 14(2)(a)",
          fi: "Säilytys sanoina.",
          sv: "Lagringen i ord.",
          en: "The statement in words.",
          example: "Tiedot säilytetään viisi vuotta asiakkuuden päättymisestä.")),
      Field(
        "hedged", fi: "pääsääntöisesti", sv: "iRegel", \.hedged, { $1(&$0.hedged) }, .flag,
        FieldDoc(
          "",
          fi: "Sanotaanko selosteessa ”pääsääntöisesti”.",
          sv: "Om beskrivningen säger ”i regel”.",
          en: "Whether the notice says \"as a rule\".",
          example: "no")),
      Field(
        "limit", fi: "raja", sv: "gräns", \.limit, { $1(&$0.limit) }, .choice(RetentionLimit.self),
        FieldDoc(
          "",
          fi: "Onko aika vähimmäisaika vai enimmäisaika.",
          sv: "Om tiden är en minimitid eller en maximitid.",
          en: "Whether the time is a minimum or a maximum.",
          example: "maximum")),
      Field(
        "legalSource", fi: "peruste", sv: "grund", \.legalSource, { $1(&$0.legalSource) },
        .writtenList(StatuteReference.self, .statute, item: .statute),
        FieldDoc(
          "5(1)(e) 6(3)",
          fi: "Säädös, jossa säilytysajasta säädetään.",
          sv: "Författningen som bestämmer lagringstiden.",
          en: "The act that sets the time.",
          example: "[\"703/2023\"]")),
      Field(
        "plan", fi: "suunnitelma", sv: "plan", \.plan, { $1(&$0.plan) }, .name,
        FieldDoc(
          "13(2)(a) 14(2)(a)",
          fi: "Asiakirjasuunnitelma, johon seloste viittaa.",
          sv: "Den informationsstyrnings- eller arkivplan som beskrivningen hänvisar till.",
          en: "The records plan that the notice refers to.",
          example: "tiedonohjaussuunnitelma")),
      Field(
        "finalAction", fi: "lopuksi", sv: "slutåtgärd", \.finalAction, { $1(&$0.finalAction) },
        .choice(FinalAction.self),
        FieldDoc(
          "5(1)(e)",
          fi: "Mitä tiedoille tehdään säilytysajan päätyttyä.",
          sv: "Vad som görs med uppgifterna när lagringstiden har gått ut.",
          en: "What is done with the data when the period ends.",
          example: "destroy")),
      Field(
        "automatic", fi: "automaattisesti", sv: "automatiskt", \.automatic, { $1(&$0.automatic) },
        .flag,
        FieldDoc(
          "",
          fi: "Poistetaanko tiedot automaattisesti.",
          sv: "Om uppgifterna raderas automatiskt.",
          en: "Whether the deletion is automatic.",
          example: "yes")),
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
        "items", fi: "tiedot", sv: "uppgifter", \.items, { $1(&$0.items) },
        .references(.dataItem, item: .dataItem),
        FieldDoc(
          "",
          fi: "Tiedot, joita tämä koskee; jos niitä ei mainita, kaikki.",
          sv: "De uppgifter som detta gäller; alla om inga anges.",
          en: "The data items that this concerns; all if not given.",
          example: "[nimi, osoite]")),
      Field(
        "purposes", fi: "tarkoitukset", sv: "ändamål", \.purposes, { $1(&$0.purposes) },
        .references(.purpose, item: .purpose),
        FieldDoc(
          "",
          fi: "Tarkoitukset, joita tämä koskee; jos niitä ei mainita, kaikki.",
          sv: "De ändamål som detta gäller; alla om inga anges.",
          en: "The purposes that this concerns; all if not given.",
          example: "[asiakkuus]")),
      Field(
        "systems", fi: "järjestelmät", sv: "system", \.systems, { $1(&$0.systems) },
        .references(.system, item: .system),
        FieldDoc(
          "",
          fi: "Järjestelmät, joita tämä koskee; jos niitä ei mainita, kaikki.",
          sv: "De system som detta gäller; alla om inga anges.",
          en: "The systems that this concerns; all if not given.",
          example: "[koto]")),
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
