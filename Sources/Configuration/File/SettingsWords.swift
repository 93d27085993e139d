import NoticeModel
import NoticeRules

/// The languages that messages can be in.
package enum SpokenLanguage: String, Term {
  case fi, sv, en

  package static let vocabulary = Vocabulary<SpokenLanguage>([
    .init(.fi, fi: "fi", sv: "fi", also: ["suomi", "finska", "Finnish"]),
    .init(.sv, fi: "sv", sv: "sv", also: ["ruotsi", "svenska", "Swedish"]),
    .init(.en, fi: "en", sv: "en", also: ["englanti", "engelska", "English"]),
  ])
}

/// The least severity that a report shows.
package enum ShownSeverity: String, Term {
  case error, warning, info

  package static let vocabulary = Vocabulary<ShownSeverity>([
    .init(.error, fi: "virhe", sv: "fel"),
    .init(.warning, fi: "varoitus", sv: "varning"),
    .init(.info, fi: "huomio", sv: "notis", also: ["note"]),
  ])
}

/// The severity from which on a run fails.
package enum FailureSeverity: String, Term {
  case error, warning, info, never

  package static let vocabulary = Vocabulary<FailureSeverity>([
    .init(.error, fi: "virhe", sv: "fel"),
    .init(.warning, fi: "varoitus", sv: "varning"),
    .init(.info, fi: "huomio", sv: "notis", also: ["note"]),
    .init(.never, fi: "eiKoskaan", sv: "aldrig"),
  ])
}

extension RuleLevel: Term {
  package static let vocabulary = Vocabulary<RuleLevel>([
    .init(.error, fi: "virhe", sv: "fel"),
    .init(.warning, fi: "varoitus", sv: "varning"),
    .init(.info, fi: "huomio", sv: "notis", also: ["note"]),
    .init(.off, fi: "pois", sv: "av"),
  ])
}
