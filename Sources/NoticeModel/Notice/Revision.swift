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
        "version", fi: "versio", sv: "version", \.version, { $0.version = $1 }, .text,
        FieldDoc(
          "",
          fi: "Version numero.",
          sv: "Versionens nummer.",
          en: "The version's number.",
          example: "\"1.0\"")),
      Field(
        "date", fi: "päivä", sv: "datum", \.date, { $0.date = $1 },
        .written(CalendarDate.self, .date),
        FieldDoc(
          "",
          fi: "Päivä, jona versio julkaistiin.",
          sv: "Dagen då versionen publicerades.",
          en: "The day on which it was published.",
          example: "2024-05-03")),
      Field(
        "change", fi: "muutos", sv: "ändring", \.change, { $0.change = $1 }, .prose,
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
