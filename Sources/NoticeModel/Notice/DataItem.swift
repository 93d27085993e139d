import SourceText

/// One kind of data that the register holds.
package struct DataItem: IdentifiedRecord {
  package var range: SourceRange = .nowhere
  /// The id that the notice gives, or else the slug of the name.
  package var id = Text("")
  /// The id as YAML writes it, where it does; XML has an attribute.
  var givenID: Text?
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

  package static let table = FieldTable<DataItem>(
    "dataItem", shorthand: "name",
    [
      Field(
        "id", fi: "tunnus", sv: "id", \.givenID, .itemID,
        FieldDoc(
          "", fi: "", sv: "", en: "An id for references, where the name alone would not do.",
          example: "hetu")),
      Field(
        "name", fi: "nimi", sv: "namn", \.name, .name,
        FieldDoc(
          "14(1)(d)", fi: "", sv: "", en: "What it is, in the reader's words.",
          example: "henkilötunnus")),
      Field(
        "category", fi: "tietoryhmä", sv: "kategori", \.category, .choice(DataCategory.self),
        FieldDoc(
          "14(1)(d)", fi: "", sv: "", en: "The category, where the name does not tell it.",
          example: "identityCode")),
      Field(
        "special", fi: "erityinen", sv: "särskild", \.special, .choice(SpecialCategory.self),
        FieldDoc(
          "9(1)", fi: "", sv: "", en: "The special category that it belongs to.", example: "health")
      ),
      Field(
        "criminal", fi: "rikostieto", sv: "brottsuppgift", \.criminal, .flag,
        FieldDoc("10", fi: "", sv: "", en: "Whether it tells of crimes or offences.", example: "ei")
      ),
      Field(
        "origin", fi: "alkuperä", sv: "ursprung", \.origin, .choice(DataOrigin.self),
        FieldDoc("14(2)(f)", fi: "", sv: "", en: "Where it comes from.", example: "subject")),
      Field(
        "note", fi: "huomautus", sv: "anmärkning", \.note, .prose,
        FieldDoc("", fi: "", sv: "", en: "A condition or an explanation.")),
    ])
}

extension DataItem: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: DataItem, b: DataItem) -> Bool {
    a.id == b.id
      && a.name == b.name
      && a.category == b.category
      && a.special == b.special
      && a.criminal == b.criminal
      && a.origin == b.origin
      && a.note == b.note
  }
}
