import Diagnostics
import Foundation

/// The fixed words of the argument parser's help and errors, in the language of the run.
///
/// The parser itself speaks only English. Words that are not in the table stay as they are.
enum HelpWords {
  /// A help page in the language of the run.
  static func translate(help: String) -> String {
    guard help.hasPrefix("OVERVIEW:") || help.hasPrefix("USAGE:") else { return help }
    return translate(help, helpWords)
  }

  /// A complaint of wrong usage in the language of the run, with nothing that a terminal would obey.
  static func translate(error: String) -> String {
    let lines = error.split(separator: "\n", omittingEmptySubsequences: false)
    return translate(lines.map { String($0).terminalSafe }.joined(separator: "\n"), errorWords)
  }

  private static func translate(_ text: String, _ words: [Phrase]) -> String {
    guard MessageLanguage.ofThisRun != .english else { return text }
    return words.reduce(text) {
      $0.replacingOccurrences(of: $1.en, with: $1[.ofThisRun])
    }
  }

  private static let helpWords = [
    Phrase(fi: "", sv: "", en: "OVERVIEW: "),
    Phrase(fi: "KÄYTTÖ: ", sv: "ANVÄNDNING: ", en: "USAGE: "),
    Phrase(fi: "\nMITÄ LUETAAN:\n", sv: "\nVAD SOM LÄSES:\n", en: "\nARGUMENTS:\n"),
    Phrase(fi: "\nVALITSIMET:\n", sv: "\nFLAGGOR:\n", en: "\nOPTIONS:\n"),
    Phrase(fi: "\nKOMENNOT:\n", sv: "\nKOMMANDON:\n", en: "\nSUBCOMMANDS:\n"),
    Phrase(fi: "Näytä versio.", sv: "Visa versionen.", en: "Show the version."),
    Phrase(fi: "Näytä tämä ohje.", sv: "Visa den här hjälpen.", en: "Show help information."),
    Phrase(
      fi: "Komennon oma ohje: seloste help <komento>",
      sv: "Hjälp om ett kommando: seloste help <kommando>",
      en: "See 'seloste help <subcommand>' for detailed help."),
    Phrase(fi: "<komento>", sv: "<kommando>", en: "<subcommand>"),
    Phrase(fi: "(arvot:", sv: "(värden:", en: "(values:"),
    Phrase(fi: "(oletus:", sv: "(förval:", en: "(default:"),
    Phrase(fi: "; oletus:", sv: "; förval:", en: "; default:"),
    Phrase(fi: "  oletus:", sv: "  förval:", en: "  default:"),
  ]

  private static let errorWords = [
    Phrase(fi: "Virhe: ", sv: "Fel: ", en: "Error: "),
    Phrase(fi: "Ohje: ", sv: "Hjälp: ", en: "Help: "),
    Phrase(fi: "Käyttö: ", sv: "Användning: ", en: "Usage: "),
    Phrase(fi: "<komento>", sv: "<kommando>", en: "<subcommand>"),
    Phrase(fi: "Puuttuu ", sv: "Saknas: ", en: "Missing expected argument "),
    Phrase(fi: "Arvo puuttuu: ", sv: "Värdet saknas: ", en: "Missing value for "),
    Phrase(fi: "Tuntematon valitsin ", sv: "Okänd flagga ", en: "Unknown option "),
    Phrase(fi: "Tarpeeton ", sv: "Överflödigt: ", en: "Unexpected argument "),
    Phrase(fi: "Tarpeettomia: ", sv: "Överflödiga: ", en: "unexpected arguments: "),
    Phrase(fi: "Arvo ", sv: "Värdet ", en: "The value "),
    Phrase(fi: " ei kelpaa: ", sv: " passar inte: ", en: " is invalid for "),
    Phrase(fi: "Tarkoititko ", sv: "Menade du ", en: "Did you mean "),
    Phrase(
      fi: "Anna yksi näistä:", sv: "Ange ett av dessa:", en: "Please provide one of the following:"),
    Phrase(fi: "Vaihtoehdot: ", sv: "Alternativ: ", en: "Please provide one of "),
    Phrase(fi: "' tai '", sv: "' eller '", en: "' or '"),
    Phrase(fi: "Lisää: ", sv: "Mer: ", en: "See "),
    Phrase(fi: "", sv: "", en: " for more information."),
  ]
}
