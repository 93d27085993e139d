import ArgumentParser
import NoticeModel

/// The day whose law applies.
struct DayOptions: ParsableArguments {
  @Option(
    name: .customLong("as-of"),
    help: help(
      fi: "Päivä, jonka lain mukaan arvioidaan (esimerkiksi 2026-11-21).",
      sv: "Dagen vars lag tillämpas (t.ex. 2026-11-21).",
      en: "The day whose law applies (for example 2026-11-21)."))
  var asOf: CalendarDate?

  /// The day that was asked for, or today.
  ///
  /// - Throws: where the machine's clock cannot be read as a day.
  func day() throws -> CalendarDate { try asOf ?? .today() }
}
