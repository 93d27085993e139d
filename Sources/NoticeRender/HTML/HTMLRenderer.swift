import NoticeModel

/// A notice as HTML: a page of its own, or a fragment for a page that a content management system
/// makes.
package enum HTMLRenderer {
  /// The whole page of a notice in one language.
  package static func page(
    _ notice: Notice, language: LanguageTag, surroundings: PageSurroundings
  ) -> [UInt8] {
    []
  }

  /// The notice without `html`, `head` and `body`, its title a heading of the given level (1–6).
  package static func fragment(
    _ notice: Notice, language: LanguageTag, surroundings: PageSurroundings, headingLevel: Int
  ) -> [UInt8] {
    []
  }

  /// What stands at the address of a withdrawn notice.
  package static func tombstone(
    _ notice: Notice, language: LanguageTag, surroundings: PageSurroundings
  ) -> [UInt8] {
    []
  }

  /// The index page in one language.
  package static func index(
    _ index: SiteIndex, language: LanguageTag, surroundings: PageSurroundings
  ) -> [UInt8] {
    []
  }

  /// The style sheet of pages and fragments.
  package static var styleSheet: [UInt8] { [] }
}
