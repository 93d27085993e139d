import NoticeModel
import Templating
import Testing
import Wording

@testable import NoticeRender

/// What templates are checked by is what pages have.
@Suite struct PageNodeTests {
  private var root: PageNode {
    let notice = Notices.rich()
    let speech = Speech(notice, .finnish)
    var surroundings = PageSurroundings(
      slug: "mallila/koto", baseURL: "https://www.mallila.example/",
      languages: [.finnish, .swedish],
      twins: PageTwin.allCases, hasIndex: true)
    surroundings.remarks[.swedish] = .lags
    return PageNode(
      PageView(
        page: PageBuilder(notice: notice, speech: speech).page(), surroundings: surroundings,
        firstLayer: FirstLayerBuilder(notice: notice, speech: speech).layer(),
        matrix: MatrixBuilder.matrix(of: notice, speech),
        lists: IndexLists(
          SiteIndex(
            [SiteEntry(notice, slug: "mallila/koto", languages: [.finnish])], language: .finnish)
        ).lists(), siteName: "Mallila"),
      .page)
  }

  @Test func everyRecordHasTheFieldsOfItsShapeAndNoOthers() {
    var seen: Set<PageShape> = []
    visit(root, .page, depth: 0, &seen)
    #expect(seen == Set(PageShape.allCases))
  }

  private func visit(
    _ node: PageNode, _ shape: PageShape, depth: Int, _ seen: inout Set<PageShape>
  ) {
    seen.insert(shape)
    guard depth < 12 else { return }
    for field in PartField.allCases {
      let kind = PageNode.kind(of: .part(field), in: shape)
      let value = node.value(of: .part(field))
      #expect((kind == nil) == (value == nil), "\(shape).\(field)")
      switch (kind, value) {
      case (.record(let inner)?, .record(let record)?):
        visit(record, inner, depth: depth + 1, &seen)
      case (.list(let inner)?, .list(let records)?):
        for record in records { visit(record, inner, depth: depth + 1, &seen) }
      case (.html?, .html?):
        var output: [UInt8] = []
        node.writeHTML(.part(field), to: &output)
        #expect(!output.isEmpty, "\(shape).\(field)")
      case (.text?, .text?), (.url?, .url?), (.number?, .number?), (.flag?, .flag?): break
      case (nil, nil), (_?, .nothing?): break
      default: Issue.record("\(shape).\(field) is no \(String(describing: kind))")
      }
    }
  }

  @Test func everyFieldStandsInSomeShape() {
    let used = Set(PageShape.allCases.flatMap { $0.fields.map(\.0) })
    #expect(Set(PartField.allCases).subtracting(used).isEmpty)
  }
}
