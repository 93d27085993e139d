import NoticeModel
import NoticeRender
import TestSupport
import Testing

@Suite struct GoldenTextTests {
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
