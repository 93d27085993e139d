import Diagnostics
import NoticeModel
import Wording

/// A page's bytes and the language it is in.
package struct LocalizedPage: Sendable {
  package let language: LanguageTag
  package let bytes: [UInt8]
}

/// Notices as HTML: a page of their own, or a fragment for a page that a content management
/// system makes.
package struct HTMLRenderer: Sendable {
  private let templates: HTMLTemplates

  package init(_ templates: HTMLTemplates = .builtin) { self.templates = templates }

  /// The whole pages of a notice, in every language of its surroundings.
  package func pages(_ notice: Notice, _ surroundings: PageSurroundings) -> [LocalizedPage] {
    render(.page, notice, surroundings, level: 1)
  }

  /// The notice without `html`, `head` and `body`, its title a heading of the given level (1–6).
  package func fragments(
    _ notice: Notice, _ surroundings: PageSurroundings, headingLevel: Int
  ) -> [LocalizedPage] {
    var surroundings = surroundings
    surroundings.isFragment = true
    return render(.fragment, notice, surroundings, level: headingLevel)
  }

  private func render(
    _ entry: HTMLTemplates.Entry, _ notice: Notice, _ surroundings: PageSurroundings, level: Int
  ) -> [LocalizedPage] {
    let drafts = surroundings.languages.map { language in
      let speech = Speech(notice, language)
      return (speech: speech, page: PageBuilder(notice: notice, speech: speech).page())
    }
    // Only when all pages are there is it known which of them lag or lack parts.
    var surroundings = surroundings
    if drafts.count > 1 {
      for draft in drafts {
        surroundings.remarks[draft.page.language] =
          TranslationState(of: draft.page, in: notice).shortRemark
      }
    }
    return drafts.map { speech, page in
      let view = PageView(
        page: page, surroundings: surroundings, level: level,
        firstLayer: FirstLayerBuilder(notice: notice, speech: speech).layer(),
        matrix: MatrixBuilder.matrix(of: notice, speech), siteName: siteName(notice, speech))
      return LocalizedPage(language: page.language, bytes: templates.render(entry, view))
    }
  }

  /// What stands at the address of a withdrawn notice: that it has ended, and whom to ask.
  package func tombstones(_ notice: Notice, _ surroundings: PageSurroundings) -> [LocalizedPage] {
    surroundings.languages.map { language in
      let speech = Speech(notice, language)
      let page = PageBuilder(notice: notice, speech: speech)
        .page(with: [.controller, .contacts, .dpo, .complaint])
      let view = PageView(
        page: page, surroundings: surroundings, siteName: siteName(notice, speech))
      return LocalizedPage(language: language, bytes: templates.render(.tombstone, view))
    }
  }

  /// The index page in one language.
  package func index(_ index: SiteIndex, surroundings: PageSurroundings) -> [UInt8] {
    let spoken = MessageLanguage(rawValue: index.language.text) ?? .finnish
    let page = Page(language: index.language, title: Span(PageWord.index.phrase[spoken]))
    let controller = index.controllers.isEmpty ? index.first?.controllers.first : nil
    let lists = IndexLists(index).lists()
    // Growing step by step, a list of ten thousand notices would be in memory twice.
    let lines = lists.reduce(0) { $1.groups.reduce($0) { $0 + 1 + $1.members.count } }
    return templates.render(
      .index,
      PageView(
        page: page, surroundings: surroundings, lists: lists,
        siteName: controller?.words(in: index.language)?.text),
      size: 64 * 1024 + lines * 256)
  }

  /// The municipality, or else the first controller.
  private func siteName(_ notice: Notice, _ speech: Speech) -> String? {
    (speech.name(notice.municipality?.name)
      ?? notice.controllers.lazy.compactMap { speech.name($0.name) }.first)?.text
  }
}
