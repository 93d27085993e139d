import Diagnostics

/// What can be wrong with a written period.
extension ValueProblem {
  private static let periodID: DiagnosticID = "VALUE-PERIOD"
  private static let periodHelp = Phrase(
    fi: "Kirjoita luku ja yksikkö, esimerkiksi 10 v, 48 kk, 30 pv tai P4Y.",
    sv: "Skriv ett tal och en enhet, till exempel 10 år, 48 månader, 30 dagar eller P4Y.",
    en: "Write a number and a unit, for example 10 years, 48 months, 30 days or P4Y.")

  static func notAPeriod(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "Tästä ei selviä, kuinka pitkä aika on.", sv: "Det framgår inte hur lång tiden är.",
        en: "This does not say how long the time is."),
      help: periodHelp, at: range)
  }

  static func afterPeriod(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "Ajan perässä on muuta tekstiä.", sv: "Efter tiden följer annan text.",
        en: "Other text follows the time."),
      help: periodHelp, at: range)
  }

  static func smallLetterPeriod(_ range: Range<Int>, _ period: Period) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "Tässä merkintätavassa kirjaimet ovat isoja.",
        sv: "I det här skrivsättet är bokstäverna versaler.",
        en: "This notation uses capital letters."),
      help: periodHelp, at: range, replacement: period.canonical)
  }

  static func timeInPeriod(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "Aika annetaan vuosina, kuukausina, viikkoina tai päivinä, ei tunteina.",
        sv: "Tiden anges i år, månader, veckor eller dagar, inte i timmar.",
        en: "The time is given in years, months, weeks or days, not in hours."),
      help: periodHelp, at: range)
  }

  static func unitMissing(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "Luvun perästä puuttuu yksikkö (vuotta, kuukautta, viikkoa tai päivää).",
        sv: "Efter talet saknas enheten (år, månader, veckor eller dagar).",
        en: "The number has no unit (years, months, weeks or days)."),
      help: periodHelp, at: range)
  }

  static func unknownUnit(_ range: Range<Int>, _ word: String) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "”{word}” ei ole vuosi, kuukausi, viikko eikä päivä.",
        sv: "”{word}” är varken år, månad, vecka eller dag.",
        en: "“{word}” is not a year, a month, a week or a day."),
      ["word": word], help: periodHelp, at: range)
  }

  static func unitOrder(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "Kirjoita suurin yksikkö ensin ja kukin yksikkö vain kerran.",
        sv: "Skriv den största enheten först och varje enhet bara en gång.",
        en: "Write the largest unit first, and each unit only once."),
      help: Phrase(
        fi: "Esimerkiksi 1 v 6 kk.", sv: "Till exempel 1 år 6 månader.",
        en: "For example 1 year 6 months."),
      at: range)
  }

  static func periodTooLong(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "Aika on yli tuhat vuotta.", sv: "Tiden är över tusen år.",
        en: "The time is over a thousand years."),
      help: Phrase(
        fi: "Jos tiedot säilytetään pysyvästi, kirjoita se sanoin.",
        sv: "Om uppgifterna bevaras varaktigt, skriv det med ord.",
        en: "If the data are kept permanently, say so in words."),
      at: range)
  }

  static func fraction(_ range: Range<Int>, _ replacement: String?) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "Luvun on oltava kokonaisluku.", sv: "Talet måste vara ett heltal.",
        en: "The number must be a whole number."),
      help: Phrase(
        fi: "Käytä pienempää yksikköä, esimerkiksi 18 kk.",
        sv: "Använd en mindre enhet, till exempel 18 månader.",
        en: "Use a smaller unit, for example 18 months."),
      at: range, replacement: replacement)
  }

  static func periodRange(_ range: Range<Int>) -> ValueProblem {
    ValueProblem(
      periodID,
      Phrase(
        fi: "Tässä on kaksi aikaa. Anna yksi aika kerrallaan.",
        sv: "Här står två tider. Ange en tid åt gången.",
        en: "There are two times here. Give one at a time."),
      help: Phrase(
        fi: "Jos aika vaihtelee, kirjoita kullekin tietoryhmälle oma säilytysaika.",
        sv: "Om tiden varierar, ange en egen lagringstid för varje grupp av uppgifter.",
        en: "If the time varies, give each group of data its own retention period."),
      at: range)
  }
}
