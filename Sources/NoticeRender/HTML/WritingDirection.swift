import NoticeModel

/// In which direction a language is written.
enum WritingDirection {
  static func isRightToLeft(_ language: LanguageTag) -> Bool {
    rightToLeft.contains(language.text)
  }

  private static let rightToLeft: Set<String> = ["ar", "ckb", "dv", "fa", "he", "ps", "ur", "yi"]
}
