import Diagnostics
import NoticeModel

/// A notice as plain text: for letters, for the telephone service, for a screen without graphics.
package struct TextRenderer {
  /// Narrower lines would hold no word, wider ones are no lines.
  private static let widths = 20...10_000

  /// The notice in one language, in lines of at most `width` columns; ends in one line break.
  package static func render(_ notice: Notice, language: LanguageTag, width: Int = 76) -> String {
    let page = PageBuilder.page(of: notice, language: language)
    let spoken = MessageLanguage(rawValue: language.text) ?? .finnish
    return TextLayout(
      width: min(max(width, widths.lowerBound), widths.upperBound), spoken: spoken
    ).lay(page)
  }

  /// The languages that the notice lists and that have fixed texts; Finnish where it lists none.
  package static func languages(of notice: Notice) -> [LanguageTag] {
    if notice.languages.isEmpty { return [.finnish] }
    var found: [LanguageTag] = []
    for text in notice.languages {
      guard let tag = LanguageTag(text.string), MessageLanguage(rawValue: tag.text) != nil,
        !found.contains(tag)
      else { continue }
      found.append(tag)
    }
    return found
  }
}
