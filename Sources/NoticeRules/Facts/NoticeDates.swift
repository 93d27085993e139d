import Diagnostics
import NoticeModel
import SourceText

/// A day that a notice gives, and where.
package struct NoticeDate: Sendable {
  package let day: CalendarDate
  package let range: SourceRange
}

extension Notice {
  /// The day of the last change: of updating, drafting, or the history of changes, whichever is
  /// latest; nil where no day could be read.
  package var lastDate: NoticeDate? {
    let dates = [updated, created] + history.map(\.date)
    return dates.compactMap { date in
      date?.value.map { NoticeDate(day: $0, range: date?.range ?? .nowhere) }
    }.max { $0.day < $1.day }
  }

  /// Whether a day is written at all, though it may not be readable.
  package var givesDate: Bool {
    updated.isGiven || created.isGiven || history.contains { $0.date.isGiven }
  }

  /// Whether the notice is no longer in force: nobody need keep it up to date.
  package var isWithdrawn: Bool { status?.value == .withdrawn }
}

extension CalendarDate {
  /// For messages.
  package var phrase: Phrase {
    Phrase(fi: text(in: .finnish), sv: text(in: .swedish), en: text(in: .english))
  }

  /// How long it is from this day to a later one: whole years and months, or days where it is less
  /// than a month.
  package func age(on day: CalendarDate) -> Phrase {
    var months = (day.year - year) * 12 + day.month - month
    if day.day < self.day { months -= 1 }
    func words(_ language: MessageLanguage) -> String {
      let years = Period(months: months / 12 * 12, days: 0)
      let rest = Period(months: months % 12, days: 0)
      let parts = [years, rest].compactMap { period in
        period.flatMap { $0.isZero ? nil : $0.text(in: language) }
      }
      if parts.isEmpty {
        let days = max(0, day.daysSinceEpoch - daysSinceEpoch)
        return Period(months: 0, days: days)?.text(in: language) ?? ""
      }
      return parts.joined(separator: Phrase(fi: " ja ", sv: " och ", en: " and ")[language])
    }
    return Phrase(fi: words(.finnish), sv: words(.swedish), en: words(.english))
  }
}

extension Period {
  /// For messages.
  package var phrase: Phrase {
    Phrase(fi: text(in: .finnish), sv: text(in: .swedish), en: text(in: .english))
  }
}

extension Note {
  /// The day of the last change.
  package static func lastDate(_ date: NoticeDate) -> Note {
    Note(
      Message(
        Phrase(
          fi: "Viimeinen päiväys on {date}.", sv: "Det senaste datumet är {date}.",
          en: "The last date is {date}."), ["date": date.day.phrase]),
      at: date.range)
  }
}

extension SourceRange {
  /// Whether another range lies inside.
  func holds(_ other: SourceRange) -> Bool {
    file == other.file && start <= other.start && other.end <= end
  }
}
