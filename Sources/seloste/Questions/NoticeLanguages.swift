import ArgumentParser
import Diagnostics

/// The languages of a new notice, as people write them: `fi`, `fi,sv`, `fi+sv`, `suomi ja ruotsi`.
struct NoticeLanguages: ExpressibleByArgument {
  let languages: [MessageLanguage]

  init?(argument: String) {
    var languages: [MessageLanguage] = []
    for word in argument.lowercased().split(whereSeparator: { " ,+&".contains($0) }) {
      guard !["ja", "och", "and"].contains(word) else { continue }
      guard let language = Self.names[String(word)] else { return nil }
      if !languages.contains(language) { languages.append(language) }
    }
    guard !languages.isEmpty else { return nil }
    self.languages = languages
  }

  static var allValueStrings: [String] { ["fi", "sv", "fi,sv", "sv,fi", "fi,sv,en"] }

  /// The language of the run, unless it is none of the national languages.
  static func usual(_ language: MessageLanguage) -> MessageLanguage {
    language == .swedish ? .swedish : .finnish
  }

  private static let names: [String: MessageLanguage] = [
    "fi": .finnish, "suomi": .finnish, "finska": .finnish, "finnish": .finnish,
    "sv": .swedish, "ruotsi": .swedish, "svenska": .swedish, "swedish": .swedish,
    "en": .english, "englanti": .english, "engelska": .english, "english": .english,
  ]
}
