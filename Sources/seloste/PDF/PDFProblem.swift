/// Why a page could not be printed, in words for people.
enum PDFProblem: Error, Equatable {
  /// No program that prints pages is installed.
  case noProgram
  /// What `SELOSTE_CHROMIUM` names cannot be run.
  case notExecutable(String)
  case notStarted(String)
  /// The program did not finish in time.
  case tooSlow(String)
  /// The program ended without a PDF; what it said last.
  case noResult(String, String)
  /// The PDF has no structure for screen readers.
  case untagged(String)
  case noFolder

  var description: String {
    switch self {
    case .noProgram:
      say(
        fi: """
          PDF-tiedostoa ei voi tehdä, koska tulostavaa ohjelmaa ei ole. Asenna se, esimerkiksi \
          ”apt install chromium”, tai kerro sen polku muuttujassa SELOSTE_CHROMIUM.
          """,
        sv: """
          PDF-filen kan inte göras, eftersom det saknas ett program som skriver ut. Installera \
          ett, till exempel ”apt install chromium”, eller ange sökvägen i SELOSTE_CHROMIUM.
          """,
        en: """
          A PDF cannot be made because there is no program to print with. Install one, for \
          example “apt install chromium”, or give its path in SELOSTE_CHROMIUM.
          """)
    case .notExecutable(let path):
      say(
        fi: "SELOSTE_CHROMIUM: \(path) ei ole ohjelma.",
        sv: "SELOSTE_CHROMIUM: \(path) är inget program.",
        en: "SELOSTE_CHROMIUM: \(path) is not a program.")
    case .notStarted(let name):
      say(
        fi: "\(name) ei käynnistynyt.", sv: "\(name) startade inte.",
        en: "\(name) did not start.")
    case .tooSlow(let name):
      say(
        fi: "\(name) ei saanut PDF-tiedostoa valmiiksi ajoissa.",
        sv: "\(name) blev inte klar med PDF-filen i tid.",
        en: "\(name) did not finish the PDF in time.")
    case .noResult(let name, let words):
      say(
        fi: "\(name) ei tehnyt PDF-tiedostoa.", sv: "\(name) gjorde ingen PDF-fil.",
        en: "\(name) made no PDF.") + (words.isEmpty ? "" : " (\(words.terminalSafe))")
    case .untagged(let name):
      say(
        fi: "\(name) teki PDF-tiedoston, jota ruudunlukija ei osaa lukea (rakenne puuttuu).",
        sv: "\(name) gjorde en PDF-fil som en skärmläsare inte kan läsa (struktur saknas).",
        en: "\(name) made a PDF that a screen reader cannot read (it has no structure).")
    case .noFolder:
      say(
        fi: "tilapäistä kansiota ei voitu tehdä.", sv: "en tillfällig mapp kunde inte skapas.",
        en: "a temporary folder could not be made.")
    }
  }
}
