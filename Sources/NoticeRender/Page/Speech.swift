import Diagnostics
import Law
import NoticeModel
import Wording

/// How the values of one notice are said in one language.
struct Speech {
  let language: LanguageTag
  /// The language of the fixed texts.
  let spoken: MessageLanguage
  /// The language of texts that name none.
  let original: LanguageTag?
  let names: NameIndex

  init(_ notice: Notice, _ language: LanguageTag) {
    self.language = language
    spoken = MessageLanguage(rawValue: language.text) ?? .finnish
    original = notice.languages.lazy.compactMap { LanguageTag($0.string) }.first
    names = NameIndex(notice)
  }

  func say(_ phrase: Phrase) -> Span { Span(fixed: phrase[spoken]) }

  /// Sentences, marked with their language where there is no translation.
  func prose(_ text: LocalizedText?) -> Span? {
    guard let text, let best = best(text) else { return nil }
    let language = best.language ?? original
    return Span(best.text.string, language: language == self.language ? nil : language)
  }

  /// A name: one that is written in no particular language serves all of them.
  func name(_ text: LocalizedText?) -> Span? {
    guard let text, let best = best(text) else { return nil }
    let language = best.language ?? (text.rest.isEmpty ? self.language : original)
    return Span(best.text.string, language: language == self.language ? nil : language)
  }

  /// The variant in this language, or else the first one that says anything.
  func best(_ text: LocalizedText) -> LocalizedText.Variant? {
    if text.rest.isEmpty { return text.first.text.isBlank ? nil : text.first }
    let variants = text.variants.filter { !$0.text.isBlank }
    return variants.first { ($0.language ?? original) == language } ?? variants.first
  }

  func text(_ text: Text?) -> Span? { text.flatMap { $0.isBlank ? nil : Span($0.string) } }

  func written<V: WrittenValue>(_ value: Written<V>?) -> Span? { linked(value) { _ in nil } }

  func written(_ value: Written<EmailAddress>?) -> Span? { linked(value) { .email($0.canonical) } }

  func written(_ value: Written<PhoneNumber>?) -> Span? { linked(value) { .phone($0.canonical) } }

  func written(_ value: Written<WebAddress>?) -> Span? { linked(value) { .web($0.canonical) } }

  func written(_ values: [Written<StatuteReference>]) -> [Span] {
    values.compactMap { linked($0, to: link) }
  }

  private func linked<V: WrittenValue>(
    _ value: Written<V>?, to link: (V) -> Span.Link?
  ) -> Span? {
    guard let value, !value.text.isBlank else { return nil }
    return Span(value.text.string, link: value.value.flatMap(link))
  }

  private func link(_ reference: StatuteReference) -> Span.Link? {
    guard let act = reference.act else { return nil }
    return StatuteLink.of(
      number: act.number, year: act.year, isEU: act.isEU, language: StatuteLinkLanguage(language)
    ).map { .statute($0.address, language: $0.language) }
  }

  /// A vocabulary's word; as it was written where it is not one of them.
  func choice<T: WordedTerm>(_ choice: Choice<T>?) -> Span? {
    guard let choice else { return nil }
    return choice.value.map { say($0.wording) } ?? text(choice.text)
  }

  func choices<T: WordedTerm>(_ choices: [Choice<T>]) -> [Span] {
    choices.compactMap { choice($0) }
  }

  func flag(_ flag: Flag?, _ wording: YesNoWording) -> Span? {
    guard let flag else { return nil }
    switch flag.value {
    case .yes: return say(wording.yes)
    case .no: return say(wording.no)
    case nil: return text(flag.text)
    }
  }

  /// What ids stand for; an id that stands for nothing is told as it is.
  func references(_ references: [Reference], _ space: IDSpace) -> [Span] {
    references.compactMap { reference in
      guard let name = name(names.name(of: reference, in: space)) else {
        return text(reference.text)
      }
      return Span(NameIndex.short(name.text), language: name.language)
    }
  }

  /// The name of a language by its tag.
  func languageName(_ tag: Text) -> Span? {
    LanguageNames.name(of: tag.string).map(say) ?? text(tag)
  }
}
