import ArgumentParser
import Configuration
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
  /// `--lang`, else the language that `seloste.yaml` decides, else the locale, else English.
  static let ofThisRun =
    asked(arguments: CommandLine.arguments) ?? decided(arguments: CommandLine.arguments)
    ?? ofLocale(ProcessInfo.processInfo.environment)

  /// `--lang`.
  private static func asked(arguments: [String]) -> MessageLanguage? {
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
    return nil
  }

  /// What the configuration says of the first path that is given, else of the current folder.
  private static func decided(arguments: [String]) -> MessageLanguage? {
    let root = ProjectRoot(nil)
    for path in arguments.dropFirst(2).prefix(20) where !path.hasPrefix("-") {
      var info = stat()
      guard stat(path, &info) == 0 else { continue }
      let home = info.st_mode & S_IFMT == S_IFDIR ? root.home(in: path) : root.home(of: path)
      if let language = home.configuration.language { return language }
    }
    return root.home(in: ".").configuration.language
  }

  /// The language of the computer, else English.
  private static func ofLocale(_ environment: [String: String]) -> MessageLanguage {
    let locale =
      ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale.flatMap { MessageLanguage(rawValue: String($0.prefix(2))) } ?? .english
  }
}

extension MessageLanguage: ExpressibleByArgument {}
