/// A block as HTML has it: labels that follow each other are one list.
enum BlockPiece: Sendable {
  case prose(Span)
  case details([(label: String, values: [Span])])
  /// Items, how many steps below the title headings within them stand, and whether they are lines.
  case items([[Block]], Int, isPlain: Bool)
  indirect case group(BlockGroup, Int)

  /// The pieces of blocks whose headings stand `steps` below the title.
  static func pieces(of blocks: [Block], below steps: Int) -> [BlockPiece] {
    var pieces: [BlockPiece] = []
    pieces.reserveCapacity(blocks.count)
    var details: [(label: String, values: [Span])] = []
    func flush() {
      if !details.isEmpty { pieces.append(.details(details)) }
      details.removeAll()
    }
    for block in blocks {
      switch block {
      case .labelled(let label, let values): details.append((label, values))
      case .paragraph(let span):
        flush()
        pieces.append(.prose(span))
      case .list(let items):
        flush()
        pieces.append(.items(items, steps, isPlain: isPlain(items)))
      case .group(let group):
        flush()
        pieces.append(.group(group, steps))
      }
    }
    flush()
    return pieces
  }

  /// Whether the items are lines of a list: each begins with words on one line, and at least half
  /// of them have no more than that.
  private static func isPlain(_ items: [[Block]]) -> Bool {
    let begin = items.allSatisfy { item in
      guard case .paragraph(let span)? = item.first else { return false }
      return !span.text.utf8.contains(0x0A)
    }
    return begin && items.count { $0.count == 1 } * 2 >= items.count
  }
}
