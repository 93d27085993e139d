import ArgumentParser
import Diagnostics
import Foundation

/// Language and colour of what is printed.
struct SpeechOptions: ParsableArguments {
  @Option(
    name: .customLong("lang"),
    help: help(
      fi: "Viestien kieli: fi, sv tai en. Muuten käyttöjärjestelmän kieli.",
      sv: "Meddelandenas språk: fi, sv eller en. Annars systemets språk.",
      en: "Language of the messages: fi, sv or en. Otherwise that of the system."))
  var lang: MessageLanguage?

  @Option(
    help: help(
      fi: "Värit: auto, always tai never (myös NO_COLOR).",
      sv: "Färger: auto, always eller never (även NO_COLOR).",
      en: "Colours: auto, always or never (NO_COLOR too)."))
  var color: ColorChoice = .auto

  var language: MessageLanguage { lang ?? .ofThisRun }

  /// Whether what goes to the terminal may be coloured.
  var usesColor: Bool {
    color.usesColor(
      isTerminal: Terminal.isTerminal(STDOUT_FILENO),
      environment: ProcessInfo.processInfo.environment)
  }
}

/// The choices of `--color`.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never

  func usesColor(isTerminal: Bool, environment: [String: String]) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto:
      isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
    }
  }
}
