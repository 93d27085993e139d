import Diagnostics
import NoticeModel
import SourceText
import Testing

@testable import NoticeRender

@Suite struct OverridingTemplateTests {
  private func override(_ name: String, _ text: String) -> (HTMLTemplates?, [String]) {
    let file = SourceFile(id: FileID(1), path: "omat/\(name)", text: text)
    let (templates, diagnostics) = HTMLTemplates.overriding(with: [file])
    return (templates, diagnostics.map { "\($0.id) \($0.message.text(in: .english))" })
  }

  @Test func aTemplateOfOnesOwnTakesThePlaceOfTheProgramsOne() throws {
    let (templates, findings) = override(
      "contents.mustache", "<nav aria-label=\"{{words.contents}}\">{{plainTitle}}</nav>\n")
    let own = try #require(templates)
    #expect(findings.isEmpty)
    let page = HTMLRenderer(own).pages(
      Notices.finnish("title: Otsikko"), PageSurroundings(slug: "n", languages: [.finnish]))
    #expect(
      String(decoding: page[0].bytes, as: UTF8.self)
        .contains("<nav aria-label=\"Sisällys\">Otsikko</nav>"))
  }

  @Test func aTemplateThatDropsASectionIsRefusedByName() {
    let (templates, findings) = override("notice.mustache", "<h1>{{{title}}}</h1>{{{summary}}}\n")
    #expect(templates == nil)
    #expect(
      findings.contains(
        "TEMPLATE-DROPS The templates leave out a mandatory part of the notice: Your rights."))
  }

  @Test func aTemplateThatDropsTheMarkOfADraftIsRefused() {
    let (templates, findings) = override(
      "notice.mustache",
      """
      <h{{level}}>{{{title}}}</h{{level}}>{{{summary}}}{{#translationNotes}}{{{text}}}{{/translationNotes}}
      {{#facts}}{{#blocks}}{{> block}}{{/blocks}}{{/facts}}{{#sections}}{{> section}}{{/sections}}
      """)
    #expect(templates == nil)
    #expect(
      findings
        == Array(
          repeating:
            "TEMPLATE-DROPS The templates leave out a mandatory part of the notice: the mark of a draft or a withdrawn notice.",
          count: 2))
  }

  @Test func aTombstoneThatSaysNothingIsRefused() {
    let (templates, findings) = override("tombstone.mustache", "<p>{{plainTitle}}</p>\n")
    #expect(templates == nil)
    #expect(findings.contains { $0.hasSuffix("the mark of a draft or a withdrawn notice.") })
    #expect(findings.contains { $0.hasSuffix("part of the notice: Controller.") })
  }

  @Test func aMisspeltNameIsRefusedWithItsPlace() throws {
    let file = SourceFile(id: FileID(1), path: "omat/contents.mustache", text: "<p>{{titel}}</p>")
    let (templates, diagnostics) = HTMLTemplates.overriding(with: [file])
    #expect(templates == nil)
    let finding = try #require(diagnostics.first)
    #expect(file.text(finding.range).contains("titel"))
  }

  @Test func aStyleSheetOfOnesOwnIsTaken() {
    let file = SourceFile(id: FileID(1), path: "omat/seloste.css", text: "p { color: red }")
    let (templates, _) = HTMLTemplates.overriding(with: [file])
    #expect(templates.map { String(decoding: $0.styleSheet, as: UTF8.self) } == "p { color: red }")
  }
}
