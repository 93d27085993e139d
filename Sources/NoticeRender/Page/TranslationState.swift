import Diagnostics
import NoticeModel
import Wording

/// How a notice's page in one language stands beside the notice: brought up to date or not, wholly
/// in that language or not. Both may fail at once.
package struct TranslationState: Hashable, Sendable {
  /// The page's language.
  package let language: LanguageTag
  /// When the translation was last brought up to date, where the notice has been changed since.
  package let lagsSince: Written<CalendarDate>?
  /// When the notice was changed, where the translation is older than that.
  package let lagsBehind: Written<CalendarDate>?
  /// How many texts the page must show in another language.
  package let lacks: Int
  /// The languages that those texts are in, each once, in the order of the page.
  package let shownIn: [LanguageTag]

  /// The page says all that the notice says, in its language, as it is now.
  package var isComplete: Bool { lagsSince == nil && lacks == 0 }

  package init(_ notice: Notice, language: LanguageTag) {
    self.init(of: PageBuilder.page(of: notice, language: language), in: notice)
  }

  /// The state of a page that is built already.
  package init(of page: Page, in notice: Notice) {
    language = page.language
    let lags = notice.translationLag(page.language) != nil
    lagsSince = lags ? notice.translation(into: page.language)?.updated : nil
    lagsBehind = lags ? notice.updated : nil
    var lacks = 0
    var shownIn: [LanguageTag] = []
    page.forEachSpan { span in
      guard let language = span.language else { return }
      lacks += 1
      if !shownIn.contains(language) { shownIn.append(language) }
    }
    self.lacks = lacks
    self.shownIn = shownIn
  }

  /// The same in a word or two, for the list of languages on another page; nil if it is complete.
  package var shortRemark: PageWord? {
    lagsSince != nil ? .lags : lacks > 0 ? .isPartial : nil
  }

  /// What a reader is told of it, in the page's language.
  package var remarks: [Span] {
    let spoken = MessageLanguage(rawValue: language.text) ?? .finnish
    var remarks: [Span] = []
    if let lagsSince, let lagsBehind {
      let phrase = TranslationRemark.lags(
        since: lagsSince.text.string, behind: lagsBehind.text.string)
      remarks.append(Span(phrase[spoken]))
    }
    if shownIn.count == 1, let language = shownIn.first {
      remarks.append(Span(TranslationRemark.isPartly(in: language.text)[spoken]))
    } else if !shownIn.isEmpty {
      remarks.append(Span(TranslationRemark.isPartlyUntranslated[spoken]))
    }
    return remarks
  }
}

extension Page {
  /// Every span of the notice's own words and of fixed texts, from the top to the bottom.
  package func forEachSpan(_ body: (Span) -> Void) {
    if let mark { body(mark) }
    body(title)
    head.forEach { $0.forEachSpan(body) }
    if let summary { body(summary) }
    for section in sections { section.blocks.forEach { $0.forEachSpan(body) } }
  }
}

extension Block {
  fileprivate func forEachSpan(_ body: (Span) -> Void) {
    switch self {
    case .paragraph(let span): body(span)
    case .labelled(_, let spans): spans.forEach(body)
    case .list(let items):
      for item in items { item.forEach { $0.forEachSpan(body) } }
    case .group(let group):
      body(group.title)
      group.blocks.forEach { $0.forEachSpan(body) }
    }
  }
}
