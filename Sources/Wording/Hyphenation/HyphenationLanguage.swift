/// The language whose rules say where a word may break.
package enum HyphenationLanguage: CaseIterable, Sendable {
  case finnish
  case swedish
  /// English gets no soft hyphens: its places cannot be told by rule, a wrong one misleads the
  /// reader, and few of its words are wider than a telephone. The style sheet's `overflow-wrap`
  /// is what is left for those.
  case english

  /// The language of a text with this tag; nil for all others, which get no soft hyphens.
  package init?(tag: String) {
    switch tag {
    case "fi": self = .finnish
    case "sv": self = .swedish
    case "en": self = .english
    default: return nil
    }
  }
}
