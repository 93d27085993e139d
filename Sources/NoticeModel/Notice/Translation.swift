import SourceText

/// What is known of the notice in one of its languages other than the first.
package struct Translation: IdentifiedRecord {
  package var range: SourceRange = .nowhere
  /// The language's tag.
  package var id = Text("")
  /// When the translation was last brought up to date.
  package var updated: Written<CalendarDate>?

  package init() {}

  package static let table = FieldTable<Translation>(
    "translation", shorthand: "updated",
    [
      Field(
        "updated", fi: "päivitetty", sv: "uppdaterad", \.updated, { $1(&$0.updated) },
        .written(CalendarDate.self, .date),
        FieldDoc(
          "12(1)",
          fi: "Milloin käännös viimeksi saatettiin ajan tasalle.",
          sv: "När översättningen senast uppdaterades.",
          en: "When the translation was last brought up to date.",
          example: "2026-03-02"))
    ])
}

extension Translation: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Translation, b: Translation) -> Bool {
    a.id == b.id
      && a.updated == b.updated
  }
}

extension Notice {
  /// What is known of the translation into `language`; nil for the original language.
  package func translation(into language: LanguageTag) -> Translation? {
    let original = languages.lazy.compactMap { LanguageTag($0.string) }.first
    guard language != original else { return nil }
    return translations.first { LanguageTag($0.id.string) == language }
  }

  /// The days of the translation into `language` and of the notice, where the translation is the
  /// older one; nil where it is not, and where the days are not known.
  package func translationLag(
    _ language: LanguageTag
  ) -> (translated: CalendarDate, updated: CalendarDate)? {
    guard let translated = translation(into: language)?.updated?.value,
      let updated = updated?.value, translated < updated
    else { return nil }
    return (translated, updated)
  }
}
