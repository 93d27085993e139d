import SourceText

/// One earlier version of the notice.
package struct Revision: Record {
  package var range: SourceRange = .nowhere
  /// The version.
  package var version: Text?
  /// When it was published.
  package var date: Written<CalendarDate>?
  /// What changed.
  package var change: LocalizedText?

  package init() {}

  package static let table = FieldTable<Revision>(
    "revision", shorthand: "change",
    [
      Field(
        "version", fi: "versio", sv: "version", \.version, { $1(&$0.version) }, .text,
        FieldDoc(
          "",
          fi: "Version numero.",
          sv: "Versionens nummer.",
          en: "The version's number.",
          example: "\"1.0\"")),
      Field(
        "date", fi: "päivä", sv: "datum", \.date, { $1(&$0.date) },
        .written(CalendarDate.self, .date),
        FieldDoc(
          "",
          fi: "Päivä, jona versio julkaistiin.",
          sv: "Dagen då versionen publicerades.",
          en: "The day on which it was published.",
          example: "2024-05-03")),
      Field(
        "change", fi: "muutos", sv: "ändring", \.change, { $1(&$0.change) }, .prose,
        FieldDoc(
          "",
          fi: "Mikä muuttui.",
          sv: "Vad som ändrades.",
          en: "What changed.",
          example: "Säilytysajat tarkistettiin.")),
    ])
}

extension Revision: Equatable {
  /// Equal when they say the same, wherever it stands.
  package static func == (a: Revision, b: Revision) -> Bool {
    a.version == b.version
      && a.date == b.date
      && a.change == b.change
  }
}
