import Diagnostics

extension Severity {
  /// The word after a number of findings, in the number's form: 1 "virhe", 2 "virhettä".
  package func word(for count: Int, in language: MessageLanguage) -> String {
    let one = count == 1
    return switch (language, self) {
    case (.finnish, .error): one ? "virhe" : "virhettä"
    case (.finnish, .warning): one ? "varoitus" : "varoitusta"
    case (.finnish, .info): one ? "huomio" : "huomiota"
    case (.swedish, .error): "fel"
    case (.swedish, .warning): one ? "varning" : "varningar"
    case (.swedish, .info): one ? "notis" : "notiser"
    case (.english, .error): one ? "error" : "errors"
    case (.english, .warning): one ? "warning" : "warnings"
    case (.english, .info): one ? "note" : "notes"
    }
  }
}
