import Wording

/// A text with `|` for each soft hyphen that it gets.
func shown(_ text: String, _ language: HyphenationLanguage) -> String {
  String(
    Hyphenator.hyphenate(text, language: language).map { $0 == Hyphenator.softHyphen ? "|" : $0 })
}
