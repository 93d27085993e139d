import CrossCheck
import Diagnostics
import NoticeModel
import RegisterSchema
import SourceText

/// Personal columns that the notice does not tell were added by a migration whose name has a later day
/// than the notice's last update.
///
/// May be wrong: the day of a file's name is not the day on which it ran.
package enum SchemaStale: Rule {
  package static let about = RuleDescription(
    "XREF-SCHEMA-STALE", .info, concerns: ["updated", "dataItems"],
    law: [.gdpr(5, 2), .gdpr(13, 3)],
    message: Phrase(
      fi:
        "Tietokantaan on lisätty henkilötietosarakkeita selosteen päivityksen jälkeen: {columns}.",
      sv: "Personuppgiftskolumner har lagts till efter uppdateringen: {columns}.",
      en: "Personal columns were added after the notice was updated: {columns}."),
    wrong: Phrase(
      fi: "Seloste päivitetty 1.3.2026; V2026.05.02__uskonto.sql lisää sarakkeen.",
      sv: "Beskrivningen uppdaterad 1.3.2026; V2026.05.02__religion.sql lägger till en kolumn.",
      en: "Notice updated 1 March 2026; V2026.05.02__religion.sql adds a column."),
    advice: Phrase(
      fi: "Päivitä seloste ja sen päiväys, kun tietokantaan lisätään henkilötietoja.",
      sv: "Uppdatera beskrivningen och dess datum när personuppgifter läggs till i databasen.",
      en: "Update the notice and its date when personal data are added to the database."),
    why: Phrase(
      fi: "Seloste kertoo siitä, mitä nyt käsitellään.",
      sv: "Beskrivningen berättar om det som behandlas nu.",
      en: "The notice tells what is processed now."),
    caveat: Phrase(
      fi: "Tiedoston nimen päivä ei ole välttämättä päivä, jona se ajettiin.",
      sv: "Datumet i filens namn är inte nödvändigtvis dagen då den kördes.",
      en: "The day in a file's name need not be the day on which it ran."))

  package static func check(
    _ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings
  ) {
    guard let view = context.register, let last = notice.lastDate else { return }
    var days: [FileID: CalendarDate] = [:]
    var dayless: Set<FileID> = []
    let late = view.check.columns.filter { column in
      let file = column.history.born.file
      guard column.disclosure.isAsked, !column.disclosure.isDisclosed, !dayless.contains(file),
        view.severity(column) != nil
      else { return false }
      if days[file] == nil {
        days[file] = context.path(of: column.history.born).flatMap(MigrationDay.day)
        if days[file] == nil { dayless.insert(file) }
      }
      guard let day = days[file] else { return false }
      return last.day < day
    }
    for columns in late.together(by: \.source) {
      guard let first = columns.first else { continue }
      let names = columns.prefix(most).map { column in
        view.name(ofTable: column.table).fi + "." + column.reference.column
      }
      let list = names.joined(separator: ", ") + (columns.count > most ? " …" : "")
      findings.report(
        about, at: view.place(first), ["columns": Phrase(list)], notes: [.lastDate(last)])
    }
  }

  /// How many columns are named.
  private static let most = 8
}

/// The day in a migration's name: `V2024.01.02__x.sql`, `20240102103000_x.sql`, `2024-01-02-x.sql`.
enum MigrationDay {
  /// Nil where the name has none, or one that the calendar does not know.
  static func day(_ path: String) -> CalendarDate? {
    let name = path.utf8.split(separator: UInt8(ascii: "/")).last ?? path.utf8[...]
    var digits: [Int] = []
    var isInNumber = false
    for byte in name {
      if byte >= 0x30, byte <= 0x39 {
        digits.append(Int(byte) - 0x30)
        isInNumber = true
        if digits.count == 8 { break }
      } else if isInNumber {
        let isSeparator =
          byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        // Year, month and day have four, two and two digits.
        if !isSeparator || (digits.count != 4 && digits.count != 6) { return nil }
        isInNumber = false
      }
    }
    guard digits.count == 8 else { return nil }
    func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
    let year = number(0..<4)
    guard year >= 1990, year < 2100 else { return nil }
    return CalendarDate(year: year, month: number(4..<6), day: number(6..<8))
  }
}
