import NoticeModel
import Templating
import Wording

/// One record of a page as templates see it.
///
/// A class, because templates copy nodes far more often than they make them.
final class PageNode: TemplateNode {
  /// What the record is of. Large ones are kept apart, since each look at a node copies its part.
  enum Part: Sendable {
    case page
    case words
    indirect case translation(PageLinks.Translation)
    indirect case twin(PageLinks.Twin)
    case line(Span)
    case facts
    indirect case firstLayer(FirstLayer)
    indirect case party(FirstLayer.Party)
    indirect case point(FirstLayer.Point)
    case section(Int)
    case block(BlockPiece)
    case detail(label: String, values: [Span])
    /// Blocks, and how many steps below the title their headings stand.
    case item([Block], Int)
    indirect case group(BlockGroup, Int)
    indirect case matrix(Matrix)
    case column(Matrix.Column)
    indirect case row(Matrix.Row, [Matrix.Column])
    case cell(Matrix.Column, [Span])
    indirect case list(IndexList)
    indirect case indexGroup(IndexList.Group)
    indirect case entry(IndexList.Entry)
  }

  let view: PageView
  let part: Part

  init(_ view: PageView, _ part: Part) {
    self.view = view
    self.part = part
  }

  static func field(named name: String) -> PageField? {
    PartField(rawValue: name).map(PageField.part) ?? PageWord(rawValue: name).map(PageField.word)
  }

  static func kind(of field: PageField, in shape: PageShape) -> FieldKind<PageShape>? {
    switch (field, shape) {
    case (.word, .words): .text
    case (.part(let part), .words): PageWord(rawValue: part.rawValue) == nil ? nil : .text
    case (.part(let part), _): shape.fields.first { $0.0 == part }?.1
    case (.word, _): nil
    }
  }

  static func fieldNames(of shape: PageShape) -> [String] {
    shape == .words ? PageWord.allCases.map(\.rawValue) : shape.fields.map(\.0.rawValue)
  }

  func value(of field: PageField) -> TemplateValue<PageNode>? {
    switch field {
    case .part(let field): value(of: field)
    case .word(let word):
      if case .words = part { .text(view.word(word)) } else { nil }
    }
  }

  func writeHTML(_ field: PageField, to output: inout [UInt8]) {
    guard case .part(let field) = field else { return }
    let text = view.text
    switch (part, field) {
    case (.page, .title): text.inline(view.page.title, to: &output)
    case (.page, .mark): if let mark = view.page.mark { text.inline(mark, to: &output) }
    case (.page, .summary): if let summary = view.page.summary { text.prose(summary, to: &output) }
    case (.line(let span), .text): text.inline(span, to: &output)
    case (.party(let party), .name): text.inline(party.name, to: &output)
    case (.point(let point), .text): text.inline(point.text, to: &output)
    case (.section(let index), .heading):
      text.fixed(view.page.sections[index].heading, to: &output)
    case (.block(.prose(let span)), .prose): text.prose(span, to: &output)
    case (.detail(let label, _), .label): text.fixed(label, to: &output)
    case (.detail(_, let values), .value), (.cell(_, let values), .value):
      writeValues(values, to: &output)
    case (.row(let row, _), .value): writeValues(row.items, to: &output)
    case (.item(let blocks, _), .text):
      if case .paragraph(let span)? = blocks.first { text.inline(span, to: &output) }
    case (.group(let group, _), .heading): text.inline(group.title, to: &output)
    case (.row(let row, _), .title): if let title = row.title { text.inline(title, to: &output) }
    case (.column(let column), .name), (.cell(let column, _), .name):
      text.fixed(view.word(column.word), to: &output)
    case (.indexGroup(let group), .heading): text.inline(group.heading, to: &output)
    case (.entry(let entry), .title): text.inline(entry.title, to: &output)
    default: break
    }
  }

  /// One value as words, several as a list.
  private func writeValues(_ values: [Span], to output: inout [UInt8]) {
    guard let first = values.first else {
      view.text.fixed(view.word(.notStated), to: &output)
      return
    }
    guard values.count > 1 else {
      view.text.inline(first, to: &output)
      return
    }
    output.append(contentsOf: "<ul class=\"seloste-values\">".utf8)
    for value in values {
      output.append(contentsOf: "<li>".utf8)
      view.text.inline(value, to: &output)
      output.append(contentsOf: "</li>".utf8)
    }
    output.append(contentsOf: "</ul>".utf8)
  }
}
