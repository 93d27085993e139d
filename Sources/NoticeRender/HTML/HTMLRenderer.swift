import Diagnostics
import NoticeModel
import Wording

/// Notices as HTML: a page of their own, or a fragment for a page that a content management
/// system makes.
package struct HTMLRenderer: Sendable {
  private let templates: HTMLTemplates

  package init(_ templates: HTMLTemplates = .builtin) { self.templates = templates }

  /// The whole page of a notice in one language.
  package func page(
    _ notice: Notice, language: LanguageTag, surroundings: PageSurroundings
  ) -> [UInt8] {
    templates.render(.page, view(notice, language, surroundings, level: 1))
  }

  /// The notice without `html`, `head` and `body`, its title a heading of the given level (1–6).
  package func fragment(
    _ notice: Notice, language: LanguageTag, surroundings: PageSurroundings, headingLevel: Int
  ) -> [UInt8] {
    templates.render(.fragment, view(notice, language, surroundings, level: headingLevel))
  }

  private func view(
    _ notice: Notice, _ language: LanguageTag, _ surroundings: PageSurroundings, level: Int
  ) -> PageView {
    let speech = Speech(notice, language)
    let page = PageBuilder(notice: notice, speech: speech).page()
    return PageView(
      page: page, surroundings: surroundings, level: level,
      firstLayer: FirstLayerBuilder(notice: notice, speech: speech).layer(),
      matrix: MatrixBuilder.matrix(of: notice, speech), siteName: siteName(notice, speech))
  }

  /// What stands at the address of a withdrawn notice: that it has ended, and whom to ask.
  package func tombstone(
    _ notice: Notice, language: LanguageTag, surroundings: PageSurroundings
  ) -> [UInt8] {
    let speech = Speech(notice, language)
    let page = PageBuilder(notice: notice, speech: speech)
      .page(with: [.controller, .contacts, .dpo, .complaint])
    return templates.render(
      .tombstone,
      PageView(page: page, surroundings: surroundings, siteName: siteName(notice, speech)))
  }

  /// The index page in one language.
  package func index(_ index: SiteIndex, surroundings: PageSurroundings) -> [UInt8] {
    let spoken = MessageLanguage(rawValue: index.language.text) ?? .finnish
    let page = Page(language: index.language, title: Span(PageWord.index.phrase[spoken]))
    let controller = index.controllers.isEmpty ? index.entries.first?.controllers.first : nil
    return templates.render(
      .index,
      PageView(
        page: page, surroundings: surroundings, lists: IndexLists(index).lists(),
        siteName: controller?.words(in: index.language)?.text))
  }

  /// The municipality, or else the first controller.
  private func siteName(_ notice: Notice, _ speech: Speech) -> String? {
    (speech.name(notice.municipality?.name)
      ?? notice.controllers.lazy.compactMap { speech.name($0.name) }.first)?.text
  }
}
