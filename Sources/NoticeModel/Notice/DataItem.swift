import SourceText

/// One kind of data that the register holds.
package struct DataItem: Record {
  package var range: SourceRange = .nowhere
  /// The id that the notice gives, if it gives one.
  package var givenID: Text?
  /// What it is, in the reader's words.
  package var name: LocalizedText?
  /// The category, where the name does not tell it.
  package var category: Choice<DataCategory>?
  /// The special category that it belongs to.
  package var special: Choice<SpecialCategory>?
  /// Whether it tells of crimes or offences.
  package var criminal: Flag?
  /// Where it comes from.
  package var origin: Choice<DataOrigin>?
  /// A condition or an explanation.
  package var note: LocalizedText?

  package init() {}

  /// The id by which the notice refers to the item: the one given, or else the slug of the name.
  package var id: Text {
    givenID ?? Text(Identifier.slug(of: name?.first.text.string ?? ""), at: range)
  }

  package static let table = FieldTable<DataItem>(
    "dataItem", shorthand: "name",
    [
      Field(
        "id", fi: "tunnus", sv: "id", \.givenID, { $1(&$0.givenID) }, .itemID,
        FieldDoc(
          "",
          fi: "Tunnus viittauksia varten, jos pelkkä nimi ei riitä.",
          sv: "Id för hänvisningar, om namnet ensamt inte räcker.",
          en: "An id for references, where the name alone would not do.",
          example: "hetu")),
      Field(
        "name", fi: "nimi", sv: "namn", \.name, { $1(&$0.name) }, .name,
        FieldDoc(
          "14(1)(d)",
          fi: "Mikä tieto on kyseessä, lukijan sanoin.",
          sv: "Vilken uppgift det är, med läsarens ord.",
          en: "What it is, in the reader's words.",
          example: "henkilötunnus")),
      Field(
        "category", fi: "tietoryhmä", sv: "kategori", \.category, { $1(&$0.category) },
        .choice(DataCategory.self),
        FieldDoc(
          "14(1)(d)",
          fi: "Tietoryhmä, jos nimi ei kerro sitä.",
          sv: "Kategorin, om namnet inte säger det.",
          en: "The category, where the name does not tell it.",
          example: "identityCode")),
      Field(
        "special", fi: "erityinen", sv: "särskild", \.special, { $1(&$0.special) },
        .choice(SpecialCategory.self),
        FieldDoc(
          "9(1)",
          fi: "Erityinen henkilötietoryhmä, johon tieto kuuluu.",
          sv: "Den särskilda kategori av personuppgifter som uppgiften hör till.",
          en: "The special category of data that it belongs to.",
          example: "health")
      ),
      Field(
        "criminal", fi: "rikostieto", sv: "brottsuppgift", \.criminal, { $1(&$0.criminal) }, .flag,
        FieldDoc(
          "10",
          fi: "Liittyykö tieto rikostuomioihin tai rikkomuksiin.",
          sv: "Om uppgiften rör fällande domar eller lagöverträdelser.",
          en: "Whether it tells of crimes or offences.",
          example: "no")
      ),
      Field(
        "origin", fi: "alkuperä", sv: "ursprung", \.origin, { $1(&$0.origin) },
        .choice(DataOrigin.self),
        FieldDoc(
          "14(2)(f)",
          fi: "Mistä tieto on peräisin.",
          sv: "Varifrån uppgiften kommer.",
          en: "Where it comes from.",
          example: "subject")),
      Field(
        "note", fi: "huomautus", sv: "anmärkning", \.note, { $1(&$0.note) }, .prose,
        FieldDoc(
          "",
          fi: "Ehto tai selvennys.",
          sv: "Ett villkor eller en förklaring.",
          en: "A condition or an explanation.",
          example: "Vain jos asiakas tarvitsee tulkkia.")),
    ])
}

extension DataItem: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: DataItem, b: DataItem) -> Bool {
    a.givenID == b.givenID
      && a.name == b.name
      && a.category == b.category
      && a.special == b.special
      && a.criminal == b.criminal
      && a.origin == b.origin
      && a.note == b.note
  }
}
