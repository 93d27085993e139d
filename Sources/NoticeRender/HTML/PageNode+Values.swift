import NoticeModel
import Templating
import Wording

extension PageNode {
  typealias Value = TemplateValue<PageNode>

  func value(of field: PartField) -> Value? {
    switch part {
    case .page: pageValue(field)
    case .words: field.word.map { .text(view.word($0)) }
    case .translation(let translation): value(field, of: translation)
    case .twin(let twin): value(field, of: twin)
    case .line: field == .text ? .html : nil
    case .facts: field == .blocks ? blocks(view.page.head, below: 1) : nil
    case .firstLayer(let layer): value(field, of: layer)
    case .party(let party): value(field, of: party)
    case .point(let point): value(field, of: point)
    case .section(let index): value(field, ofSection: index)
    case .block(let piece): value(field, of: piece)
    case .detail(_, let values): value(field, ofDetail: values)
    case .item(let blocks, let steps): value(field, ofItem: blocks, steps)
    case .group(let group, let steps): value(field, of: group, steps)
    case .matrix(let matrix): value(field, of: matrix)
    case .column: field == .name ? .html : nil
    case .row(let row, let columns): value(field, of: row, columns)
    case .cell(_, let values): value(field, ofCell: values)
    case .list(let list): value(field, of: list)
    case .indexGroup(let group): value(field, of: group)
    case .entry(let entry): value(field, of: entry)
    }
  }

  func lines(_ spans: [Span]) -> Value { .list(spans.map { PageNode(view, .line($0)) }) }

  func blocks(_ blocks: [Block], below steps: Int) -> Value {
    .list(BlockPiece.pieces(of: blocks, below: steps).map { PageNode(view, .block($0)) })
  }

  // MARK: Sections

  private func value(_ field: PartField, ofSection index: Int) -> Value? {
    let section = view.page.sections[index]
    switch field {
    case .key: return .text(section.kind.rawValue)
    case .number: return .number(section.number)
    case .level: return .number(view.level(below: 1))
    case .heading: return .html
    case .blocks: return blocks(section.blocks, below: 2)
    case .matrix:
      guard section.kind == .dataItems, let matrix = view.matrix else { return .nothing }
      return .record(PageNode(view, .matrix(matrix)))
    default: return nil
    }
  }

  private func value(_ field: PartField, of piece: BlockPiece) -> Value? {
    switch field {
    case .prose: if case .prose = piece { .html } else { .nothing }
    case .hasDetails: if case .details = piece { .flag(true) } else { .nothing }
    case .details:
      if case .details(let details) = piece {
        .list(details.map { PageNode(view, .detail(label: $0.label, values: $0.values)) })
      } else {
        .nothing
      }
    case .hasPlainItems:
      if case .items(_, _, let isPlain) = piece { .flag(isPlain) } else { .nothing }
    case .hasItems:
      if case .items(_, _, let isPlain) = piece { .flag(!isPlain) } else { .nothing }
    case .items:
      if case .items(let items, let steps, _) = piece {
        .list(items.map { PageNode(view, .item($0, steps)) })
      } else {
        .nothing
      }
    case .group:
      if case .group(let group, let steps) = piece {
        .record(PageNode(view, .group(group, steps)))
      } else {
        .nothing
      }
    default: nil
    }
  }

  private func value(_ field: PartField, ofDetail values: [Span]) -> Value? {
    switch field {
    case .label, .value: .html
    case .hasSeveral: .flag(values.count > 1)
    case .values: lines(values)
    default: nil
    }
  }

  private func value(_ field: PartField, ofItem blocks: [Block], _ steps: Int) -> Value? {
    switch field {
    case .text: if case .paragraph? = blocks.first { .html } else { .nothing }
    case .rest: self.blocks(Array(blocks.dropFirst()), below: steps)
    case .blocks: self.blocks(blocks, below: steps)
    default: nil
    }
  }

  private func value(_ field: PartField, of group: BlockGroup, _ steps: Int) -> Value? {
    switch field {
    case .level: .number(view.level(below: steps))
    case .anchor: group.anchor.map { .text($0) } ?? .nothing
    case .heading: .html
    case .blocks: blocks(group.blocks, below: steps + 1)
    default: nil
    }
  }

  // MARK: The data at a glance

  private func value(_ field: PartField, of matrix: Matrix) -> Value? {
    switch field {
    case .level: .number(view.level(below: 2))
    case .hasRows: .flag(!matrix.rows.isEmpty)
    case .columns: .list(matrix.columns.map { PageNode(view, .column($0)) })
    case .rows: .list(matrix.rows.map { PageNode(view, .row($0, matrix.columns)) })
    case .hasCommon: .flag(!matrix.common.isEmpty)
    case .common: .list(matrix.common.map { PageNode(view, .cell($0.column, $0.values)) })
    default: nil
    }
  }

  private func value(
    _ field: PartField, of row: Matrix.Row, _ columns: [Matrix.Column]
  ) -> Value? {
    switch field {
    case .title: row.title == nil ? .nothing : .html
    case .value: .html
    case .items: lines(row.items)
    case .cells: .list(zip(columns, row.cells).map { PageNode(view, .cell($0, $1)) })
    default: nil
    }
  }

  private func value(_ field: PartField, ofCell values: [Span]) -> Value? {
    switch field {
    case .name, .value: .html
    case .hasSeveral: .flag(values.count > 1)
    case .values: lines(values)
    default: nil
    }
  }
}

extension Matrix.Column {
  var word: PageWord {
    switch self {
    case .dataSubjects: .dataSubjects
    case .purposes: .purpose
    case .legalBasis: .legalBasis
    case .retention: .retention
    case .recipients: .recipients
    }
  }
}
