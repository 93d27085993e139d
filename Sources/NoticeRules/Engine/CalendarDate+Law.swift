import Law
import NoticeModel

extension CalendarDate {
  /// The same day, as the tables of law have it.
  package var lawDate: LawDate { LawDate(year: year, month: month, day: day) }
}
