import Diagnostics
import DocumentSyntax
import NoticeModel
import NoticeRender
import SourceText

/// A rendered file: what to add to the notice's name, and its bytes.
package struct RenderedFile: Sendable {
  /// For example `.fi.txt` or `.xml`.
  package let suffix: String
  package let text: String
}

/// The formats that a notice can be rendered to.
package enum RenderFormat: String, CaseIterable, Sendable {
  case text
  case xml
  case html
}

/// Renders notices for readers and machines.
package enum NoticePublisher {
  /// - Parameter languages: those to render texts in; all of the notice's if empty.
  package static func render(
    _ notice: Notice, to formats: [RenderFormat], languages: [LanguageTag]
  ) -> [RenderedFile] {
    var files: [RenderedFile] = []
    for format in formats {
      switch format {
      case .text:
        let spoken = TextRenderer.languages(of: notice)
        for language in spoken where languages.isEmpty || languages.contains(language) {
          files.append(
            RenderedFile(
              suffix: ".\(language.text).txt",
              text: TextRenderer.render(notice, language: language)))
        }
      case .html:
        let surroundings = PageSurroundings(
          slug: "notice", languages: TextRenderer.languages(of: notice), twins: PageTwin.allCases)
        for page in HTMLRenderer().pages(notice, surroundings) {
          files.append(
            RenderedFile(
              suffix: ".\(page.language.text).html", text: String(decoding: page.bytes, as: UTF8.self)))
        }
      case .xml:
        files.append(RenderedFile(suffix: ".xml", text: XMLNoticeWriter.write(notice)))
      }
    }
    return files
  }
}
