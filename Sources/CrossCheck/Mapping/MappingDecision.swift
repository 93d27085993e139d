import NoticeModel
import SourceText

/// One decision of a person about the columns that its patterns match.
package struct MappingDecision: Record {
  package var range: SourceRange = .nowhere
  /// The columns, as patterns (`ColumnPattern`).
  package var columns: [Text] = []
  /// The system whose columns are meant, by its id in the notice; all systems if not given.
  package var system: Text?
  /// The data items of the notice that tell of the columns, by their ids.
  package var items: [Text] = []
  /// Whether they hold personal data.
  package var personal: Flag?
  /// The category of the data.
  package var category: Choice<NoticeModel.DataCategory>?
  /// Whether free text is accepted in them.
  package var freeText: Choice<FreeTextDecision>?
  /// Why it was decided so.
  package var reason: Text?
  /// Who decided, by role.
  package var decidedBy: Text?
  /// When it was decided.
  package var date: Written<CalendarDate>?
  /// A proposal that waits for a person; it decides nothing.
  package var review: Flag?
  /// The fingerprint of the evidence on which it was decided.
  package var evidence: Text?

  package init() {}

  /// A proposal that waits for a person.
  package var isProposal: Bool { review?.value == .yes }

  /// Whether it says anything about what the columns hold.
  package var hasMeaning: Bool { !items.isEmpty || personal != nil || category != nil }

  /// Whether it says anything at all.
  package var decides: Bool { hasMeaning || freeText != nil }

  package static let table = FieldTable<MappingDecision>(
    "decision",
    [
      Field(
        "columns", fi: "sarakkeet", sv: "kolumner",
        singular: FieldName("column", fi: "sarake", sv: "kolumn"), \.columns,
        { $1(&$0.columns) }, .texts(item: FieldName("column", fi: "sarake", sv: "kolumn")),
        FieldDoc(
          "",
          fi: "Sarakkeet muodossa taulu.sarake; * on mitä tahansa ja ? yksi merkki.",
          sv: "Kolumnerna som tabell.kolumn; * är vad som helst och ? ett tecken.",
          en: "The columns as table.column; * is anything and ? one character.",
          example: "[client.phone, client.maire_*]")),
      Field(
        "system", fi: "järjestelmä", sv: "system", \.system, { $1(&$0.system) }, .text,
        FieldDoc(
          "", fi: "Järjestelmä, jonka sarakkeista on kyse, selosteen tunnuksella.",
          sv: "Systemet vars kolumner det gäller, med beskrivningens id.",
          en: "The system whose columns are meant, by its id in the notice.", example: "koto")),
      Field(
        "items", fi: "tiedot", sv: "uppgifter",
        singular: FieldName("item", fi: "tieto", sv: "uppgift"), \.items, { $1(&$0.items) },
        .texts(item: FieldName("item", fi: "tieto", sv: "uppgift")),
        FieldDoc(
          "14(1)(d)", fi: "Selosteen tiedot, joihin sarakkeet kuuluvat, tunnuksillaan.",
          sv: "Beskrivningens uppgifter som kolumnerna hör till, med deras id.",
          en: "The data items of the notice that the columns belong to, by their ids.",
          example: "[phone]")),
      Field(
        "personal", fi: "henkilötieto", sv: "personuppgift", \.personal, { $1(&$0.personal) },
        .flag,
        FieldDoc(
          "4(1)", fi: "Onko sarakkeissa henkilötietoja.", sv: "Om kolumnerna har personuppgifter.",
          en: "Whether the columns hold personal data.", example: "no")),
      Field(
        "category", fi: "tietoryhmä", sv: "kategori", \.category, { $1(&$0.category) },
        .choice(NoticeModel.DataCategory.self),
        FieldDoc(
          "14(1)(d)", fi: "Sarakkeiden tietoryhmä.", sv: "Kolumnernas kategori.",
          en: "The category of the data.", example: "contact")),
      Field(
        "freeText", fi: "vapaaTeksti", sv: "fritext", \.freeText, { $1(&$0.freeText) },
        .choice(FreeTextDecision.self),
        FieldDoc(
          "5(1)(c)", fi: "Onko vapaan tekstin kirjoittaminen hyväksytty.",
          sv: "Om det är godkänt att skriva fritext.", en: "Whether free text is accepted.",
          example: "accepted")),
      Field(
        "because", fi: "perustelu", sv: "motivering", \.reason, { $1(&$0.reason) }, .text,
        FieldDoc(
          "5(2)", fi: "Miksi näin on päätetty. Pakollinen.",
          sv: "Varför det har beslutats så. Obligatorisk.", en: "Why it was decided so. Required.",
          example: "The system writes it when a row is saved.")),
      Field(
        "decidedBy", fi: "päättäjä", sv: "beslutsfattare", \.decidedBy, { $1(&$0.decidedBy) },
        .text,
        FieldDoc(
          "", fi: "Kuka päätti: rooli, ei nimeä.", sv: "Vem som beslutade: roll, inte namn.",
          en: "Who decided: a role, not a name.", example: "Data protection officer")),
      Field(
        "date", fi: "päivä", sv: "datum", \.date, { $1(&$0.date) },
        .written(CalendarDate.self, .date),
        FieldDoc(
          "", fi: "Milloin päätettiin.", sv: "När det beslutades.", en: "When it was decided.",
          example: "2026-11-20")),
      Field(
        "review", fi: "tarkistettava", sv: "granskas", \.review, { $1(&$0.review) }, .flag,
        FieldDoc(
          "", fi: "Ehdotus, jota kukaan ei ole vielä tarkistanut; se ei päätä mitään.",
          sv: "Ett förslag som ingen ännu har granskat; det beslutar ingenting.",
          en: "A proposal that nobody has looked at yet; it decides nothing.", example: "yes")),
      Field(
        "evidence", fi: "näyttö", sv: "underlag", \.evidence, { $1(&$0.evidence) }, .text,
        FieldDoc(
          "",
          fi: "Ohjelman laskema tunniste siitä, mitä sarakkeista tiedettiin päätettäessä.",
          sv: "Programmets kontrolltal för vad som var känt om kolumnerna vid beslutet.",
          en:
            "A number that Seloste computes of what was known of the columns when it was decided.",
          example: "\"9f86d081884c7d65\"")),
    ])
}

extension MappingDecision: Equatable {
  /// Decisions are told apart by where they stand.
  package static func == (a: MappingDecision, b: MappingDecision) -> Bool { a.range == b.range }
}

/// What was decided of free text.
package enum FreeTextDecision: String, Term {
  /// People may write freely, and know what they may write.
  case accepted

  package static let vocabulary = Vocabulary<FreeTextDecision>([
    .init(
      .accepted, fi: "hyväksytty", sv: "godkänd", also: ["yes", "kyllä", "ja", "godkänt", "true"])
  ])
}
