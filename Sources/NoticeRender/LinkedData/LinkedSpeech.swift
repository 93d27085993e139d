import Diagnostics
import NoticeModel

/// Words and their language; nil where they are in no particular one.
struct LinkedWords: Hashable {
  let language: String?
  let text: String
}

/// How the words of a notice are told in all its languages at once.
struct LinkedSpeech {
  /// The language of texts that name none.
  let original: LanguageTag?
  /// The languages of the fixed texts.
  let spoken: [MessageLanguage]

  init(_ notice: Notice, _ languages: [LanguageTag]) {
    original = notice.languages.lazy.compactMap { LanguageTag($0.string) }.first
    // A page in another language has its fixed texts in Finnish.
    let all = languages.map { MessageLanguage(rawValue: $0.text) ?? .finnish }
    let known = MessageLanguage.allCases.filter(all.contains)
    spoken = known.isEmpty ? [.finnish] : known
  }

  /// What a reader can see of a text; nil where that is nothing.
  func visible(_ text: String) -> String? {
    let plain = PlainCharacters.of(text)
    return plain.utf8.allSatisfy { $0 == 0x20 || $0 == 0x0A } ? nil : plain
  }

  func phrase(_ phrase: Phrase) -> [LinkedWords] {
    spoken.map { LinkedWords(language: $0.rawValue, text: phrase[$0]) }
  }

  /// Sentences in all their languages.
  func prose(_ text: LocalizedText?) -> [LinkedWords] { words(text, none: original) }

  /// A name: one that is written in no particular language is in none.
  func name(_ text: LocalizedText?) -> [LinkedWords] {
    words(text, none: text?.rest.isEmpty == false ? original : nil)
  }

  func plain(_ text: Text?) -> [LinkedWords] {
    guard let text, let visible = visible(text.string) else { return [] }
    return [LinkedWords(language: nil, text: visible)]
  }

  private func words(_ text: LocalizedText?, none: LanguageTag?) -> [LinkedWords] {
    guard let text else { return [] }
    return text.variants.compactMap { variant in
      visible(variant.text.string).map {
        LinkedWords(language: (variant.language ?? none)?.text, text: $0)
      }
    }
  }
}
