import Diagnostics
import NoticeModel
import NoticeRender
import SourceText

/// Makes the pages of notices: the very ones that are published.
package struct PreviewPages: Sendable {
  /// A notice's page in one language; empty where none can be made.
  package let page: @Sendable (Notice, LanguageTag) -> [UInt8]
  package let styleSheet: [UInt8]
  /// What is wrong with the templates, in words for people; then the built-in ones are used.
  package let problem: String?
  /// Equal where the templates are.
  package let fingerprint: UInt64

  package init(
    page: @escaping @Sendable (Notice, LanguageTag) -> [UInt8], styleSheet: [UInt8],
    problem: String? = nil, fingerprint: UInt64
  ) {
    self.page = page
    self.styleSheet = styleSheet
    self.problem = problem
    self.fingerprint = fingerprint
  }

  /// The pages of the built-in templates.
  package static var standard: PreviewPages {
    pages(of: .builtin, fingerprint: 0, problem: nil)
  }

  /// The pages of the built-in templates with an organisation's own in place of some of them; of
  /// the built-in ones alone where those have an error.
  package static func made(
    with files: [SourceFile], language: MessageLanguage
  ) -> PreviewPages {
    var hash = WordHash()
    for file in files {
      for byte in file.path.utf8 { hash.add(byte) }
      hash.add(0)
      for byte in file.bytes { hash.add(byte) }
      hash.add(0)
    }
    let made = HTMLTemplates.overriding(with: files)
    guard let templates = made.templates else {
      let words = made.diagnostics.first.map { complaint($0, files, language) } ?? ""
      return pages(of: .builtin, fingerprint: hash.value, problem: words)
    }
    return pages(of: templates, fingerprint: hash.value, problem: nil)
  }

  private static func pages(
    of templates: HTMLTemplates, fingerprint: UInt64, problem: String?
  ) -> PreviewPages {
    let renderer = HTMLRenderer(templates)
    return PreviewPages(
      page: { notice, language in
        let around = surroundings(of: notice)
        let made =
          notice.status?.value == .withdrawn
          ? renderer.tombstones(notice, around) : renderer.pages(notice, around)
        return made.first { $0.language == language }?.bytes ?? []
      }, styleSheet: templates.styleSheet, problem: problem, fingerprint: fingerprint)
  }

  /// The template's place and what is wrong there.
  private static func complaint(
    _ diagnostic: Diagnostic, _ files: [SourceFile], _ language: MessageLanguage
  ) -> String {
    let words = diagnostic.message.text(in: language)
    guard let file = files.first(where: { $0.id == diagnostic.range.file }) else { return words }
    let place = LineTable(file).position(of: diagnostic.range.lowerBound)
    return "\(file.path):\(place.line):\(place.column): \(words)"
  }

  /// What stands around a page of the preview: the other languages, and the text.
  package static func surroundings(of notice: Notice) -> PageSurroundings {
    PageSurroundings(
      slug: PreviewRoute.pageName, languages: TextRenderer.languages(of: notice), twins: [.text])
  }
}
