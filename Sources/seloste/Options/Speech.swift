import ArgumentParser
import Diagnostics
import Foundation

/// One of three wordings, in the language of this run.
///
/// Help is printed before arguments are parsed, so the language is read off them directly.
func say(fi: String, sv: String, en: String) -> String {
  Phrase(fi: fi, sv: sv, en: en)[MessageLanguage.ofThisRun]
}

func help(fi: String, sv: String, en: String) -> ArgumentHelp {
  ArgumentHelp(stringLiteral: say(fi: fi, sv: sv, en: en))
}

extension MessageLanguage {
  /// `--lang`, else the locale, else English.
  static let ofThisRun = chosen(
    arguments: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

  static func chosen(arguments: [String], environment: [String: String]) -> MessageLanguage {
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument == "--lang", index + 1 < arguments.count,
        let language = MessageLanguage(rawValue: arguments[index + 1])
      {
        return language
      }
      if argument.hasPrefix("--lang="),
        let language = MessageLanguage(rawValue: String(argument.dropFirst(7)))
      {
        return language
      }
    }
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap { MessageLanguage(rawValue: String($0.prefix(2))) } ?? .english
  }
}

extension MessageLanguage: ExpressibleByArgument {}
