import Diagnostics
import DocumentSyntax
import NoticeModel
import NoticeRender
import SourceText
import TestSupport
import Testing

@Suite struct GoldenTextTests {
  @Test func theNoticeWithEveryFieldIsReadWithoutFindings() {
    let text = Golden.text("render/rich.yaml") ?? ""
    let output = NoticeBinder.bind(
      DocumentReader.read(SourceFile(path: "notice.yaml", text: text)).tree)
    #expect(output.diagnostics.map { $0.message.text(in: .english) } == [])
  }

  @Test(arguments: ["fi", "sv", "en"])
  func aNoticeWithEveryFieldIsRenderedAsBefore(language: String) throws {
    let tag = try #require(LanguageTag(language))
    expectGolden(TextRenderer.render(Notices.rich(), language: tag), "render/rich.\(language).txt")
  }

  @Test(arguments: ["fi", "sv"])
  func aNoticeThatDeniesIsRenderedAsBefore(language: String) throws {
    let tag = try #require(LanguageTag(language))
    let notice = Notices.read(Golden.text("render/plain.yaml") ?? "")
    expectGolden(TextRenderer.render(notice, language: tag), "render/plain.\(language).txt")
  }
}
