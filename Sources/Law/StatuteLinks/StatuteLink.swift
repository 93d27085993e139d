/// The language of a page that a statute's link stands on.
package enum StatuteLinkLanguage: Sendable {
  case finnish
  case swedish
  case english
}

/// The address of a statute, as published by the state or by the European Union.
package struct StatuteLink: Hashable, Sendable {
  /// The address, in ASCII, with nothing in it that HTML would need to escape.
  package let address: String
  /// The tag of the language in which the page behind the address is, for `hreflang`.
  package let language: String

  /// The address of an act by its number and year; nil where it is not known for sure: no link is
  /// better than one to another act.
  package static func of(
    number: Int, year: Int, isEU: Bool, language: StatuteLinkLanguage
  ) -> StatuteLink? {
    isEU
      ? UnionActs.link(number: number, year: year, language)
      : FinnishActs.link(number: number, year: year, language)
  }
}
