import NoticeModel

/// A title or a name in the languages in which the notice gives it.
package struct SiteName: Hashable, Sendable {
  /// The words in one language; nil for a name that serves all languages.
  package struct Variant: Hashable, Sendable {
    package let language: LanguageTag?
    package let text: String

    package init(_ language: LanguageTag?, _ text: String) {
      self.language = language
      self.text = text
    }
  }

  package let variants: [Variant]

  package init(_ variants: [Variant]) { self.variants = variants }

  /// A text; without a language it is in the notice's original one.
  init(prose: LocalizedText?, original: LanguageTag?) {
    self.init(prose, unnamed: original)
  }

  /// A name; one that is written once serves all languages.
  init(name: LocalizedText?, original: LanguageTag?) {
    self.init(name, unnamed: name?.rest.isEmpty == true ? nil : original)
  }

  private init(_ text: LocalizedText?, unnamed: LanguageTag?) {
    variants =
      text?.variants.compactMap { variant in
        let words = Self.line(variant.text.string)
        return words.isEmpty ? nil : Variant(variant.language ?? unnamed, words)
      } ?? []
  }

  package var isEmpty: Bool { variants.isEmpty }

  /// The words in a language, or else as they were written first.
  package func words(in language: LanguageTag) -> Variant? {
    variants.first { $0.language == nil || $0.language == language } ?? variants.first
  }

  /// On one line, without characters that deceive or control.
  private static func line(_ text: String) -> String {
    let plain = PlainCharacters.of(text)
    guard plain.utf8.contains(0x0A) || plain.utf8.first == 0x20 || plain.utf8.last == 0x20 else {
      return plain
    }
    return plain.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
  }
}
