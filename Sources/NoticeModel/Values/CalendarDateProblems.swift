import Diagnostics

/// What can be wrong with a written date.
extension ValueProblem {
  private static let dateID: DiagnosticID = "VALUE-DATE"
  private static let dateHelp = Phrase(
    fi: "Kirjoita päivä, kuukausi ja nelinumeroinen vuosi, esimerkiksi 7.8.2024 tai 2024-08-07.",
    sv: "Skriv dag, månad och årtal med fyra siffror, till exempel 7.8.2024 eller 2024-08-07.",
    en: "Write the day, the month and a four-digit year, for example 7.8.2024 or 2024-08-07.")

  static func notADate(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "Tämä ei ole päivämäärä.", sv: "Detta är inte ett datum.", en: "This is not a date."),
      help: dateHelp, at: range)
  }

  static func afterDate(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "Päivämäärän perässä on muuta tekstiä.", sv: "Efter datumet följer annan text.",
        en: "Other text follows the date."),
      help: dateHelp, at: range)
  }

  static func timeInDate(_ range: Range<Int>, _ date: CalendarDate) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "Tähän tulee vain päivämäärä ilman kellonaikaa.",
        sv: "Här anges bara datum, inte klockslag.",
        en: "Only a date belongs here, without a time of day."),
      help: dateHelp, at: range, replacement: date.canonical)
  }

  static func shortDate(_ range: Range<Int>, _ date: CalendarDate) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "Tässä muodossa kuukausi ja päivä kirjoitetaan kahdella numerolla.",
        sv: "I det här formatet skrivs månad och dag med två siffror.",
        en: "In this form the month and the day have two digits."),
      help: dateHelp, at: range, replacement: date.canonical)
  }

  static func slashedDate(_ range: Range<Int>, _ only: CalendarDate?) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "Vinoviivoin kirjoitetusta päivämäärästä ei näe, kumpi luku on kuukausi.",
        sv: "Ett datum med snedstreck visar inte vilket tal som är månaden.",
        en: "A date with slashes does not show which number is the month."),
      help: dateHelp, at: range, replacement: only?.text(in: .finnish))
  }

  static func yearMissing(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "Päivämäärästä puuttuu vuosi.", sv: "Datumet saknar årtal.",
        en: "The date has no year."),
      help: dateHelp, at: range)
  }

  static func yearDigits(_ range: Range<Int>, _ year: String) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "Vuosiluku {year} ei kelpaa: kirjoita vuosi neljällä numerolla.",
        sv: "Årtalet {year} duger inte: skriv året med fyra siffror.",
        en: "The year {year} cannot be used: write the year with four digits."),
      ["year": year], help: dateHelp, at: range)
  }

  static func unknownMonth(_ range: Range<Int>, _ word: String) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "”{word}” ei ole kuukauden nimi.", sv: "”{word}” är inte namnet på en månad.",
        en: "“{word}” is not the name of a month."),
      ["word": word],
      help: Phrase(
        fi: "Kirjoita esimerkiksi 7. elokuuta 2024 tai 7.8.2024.",
        sv: "Skriv till exempel 7 augusti 2024 eller 7.8.2024.",
        en: "Write for example 7 August 2024 or 7.8.2024."),
      at: range)
  }

  static func noSuchMonth(_ range: Range<Int>, _ month: Int) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "Kuukautta {month} ei ole: kuukaudet ovat 1–12.",
        sv: "Månad {month} finns inte: månaderna är 1–12.",
        en: "There is no month {month}: months are 1–12."),
      ["month": String(month)], help: dateHelp, at: range)
  }

  static func noSuchDay(
    _ range: Range<Int>, month: Int, year: Int, last: Int
  ) -> ValueProblem {
    ValueProblem(
      dateID,
      Phrase(
        fi: "Tällaista päivää ei ole: kuussa {month}/{year} on {last} päivää.",
        sv: "Den här dagen finns inte: {month}/{year} har {last} dagar.",
        en: "There is no such day: {month}/{year} has {last} days."),
      ["month": String(month), "year": String(year), "last": String(last)],
      help: dateHelp, at: range)
  }
}
