import Diagnostics
import NoticeModel
import SourceText
import Wording

/// Lays a page out in lines of text.
struct TextLayout {
  let width: Int
  let spoken: MessageLanguage

  func lay(_ page: Page) -> String {
    var lines: [String] = []
    if let mark = page.mark { lines += wrap(text(of: mark)) + [""] }
    lines += underlined(wrap(text(of: page.title)), "=")
    let head = self.lines(page.head, indent: 0, isTop: false)
    if !head.isEmpty { lines += [""] + head }
    for remark in page.remarks { lines += [""] + wrap(text(of: remark)) }
    if let summary = page.summary { lines += [""] + wrap(text(of: summary)) }
    for section in page.sections {
      let number = "\(section.number). "
      lines += ["", ""]
      lines += underlined(wrap(number + section.heading, hang: number.utf8.count), "-")
      lines += [""] + self.lines(section.blocks, indent: 0, isTop: true)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func underlined(_ lines: [String], _ line: Character) -> [String] {
    let longest = lines.lazy.map(DisplayWidth.of).max() ?? 0
    return lines + [String(repeating: line, count: min(longest, width))]
  }

  private func text(of span: Span) -> String {
    guard let language = span.language else { return span.text }
    return span.text + " " + LanguageNames.remark(on: language.text)[spoken]
  }

  private func wrap(_ text: String, indent: Int = 0, hang: Int = 0) -> [String] {
    WordWrap.lines(of: text, width: width, indent: indent, hang: hang)
  }

  // MARK: Blocks

  private func lines(_ blocks: [Block], indent: Int, isTop: Bool) -> [String] {
    var result: [String] = []
    var previous: Block?
    for block in blocks {
      let lines = lines(block, indent: indent)
      if lines.isEmpty { continue }
      if let previous, previous.isApart(from: block, isTop: isTop) { result.append("") }
      result += lines
      previous = block
    }
    return result
  }

  private func lines(_ block: Block, indent: Int) -> [String] {
    switch block {
    case .paragraph(let span): wrap(text(of: span), indent: indent)
    case .labelled(let label, let spans): labelled(label, spans, indent: indent)
    case .list(let items): list(items, indent: indent)
    case .group(let group):
      wrap(text(of: group.title), indent: indent)
        + lines(group.blocks, indent: indent + 2, isTop: false)
    }
  }

  private func labelled(_ label: String, _ spans: [Span], indent: Int) -> [String] {
    let values = spans.map(text(of:))
    let hasCommas = values.contains { value in
      value.utf8.contains { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ";") }
    }
    let joined = values.joined(separator: hasCommas ? "; " : ", ")
    let isLong = joined.utf8.contains(0x0A) || DisplayWidth.of(joined) > width * 3 / 2
    if values.count > 1, isLong {
      return wrap(label + ":", indent: indent)
        + list(spans.map { [.paragraph($0)] }, indent: indent + 2)
    }
    return wrap("\(label): \(joined)", indent: indent, hang: 2)
  }

  private func list(_ items: [[Block]], indent: Int) -> [String] {
    var result: [String] = []
    let isLoose = items.contains { $0.count > 1 }
    for item in items {
      var lines = lines(item, indent: indent + 2, isTop: false)
      guard let first = lines.first else { continue }
      // By scalars: a word that begins with a combining mark would take the space with it.
      let words = String(first.unicodeScalars.dropFirst(indent + 2))
      lines[0] = String(repeating: " ", count: indent) + "- " + words
      if isLoose, !result.isEmpty { result.append("") }
      result += lines
    }
    return result
  }
}

extension Block {
  /// Whether an empty line stands between this block and the next one.
  fileprivate func isApart(from next: Block, isTop: Bool) -> Bool {
    switch (self, next) {
    case (.group, _), (_, .group): return true
    case (.list, _): return true
    case (_, .list(let items)): return isTop || items.contains { $0.count > 1 }
    case (.paragraph, .paragraph): return isTop || hasParagraphs || next.hasParagraphs
    default: return hasParagraphs || next.hasParagraphs
    }
  }

  private var hasParagraphs: Bool {
    switch self {
    case .paragraph(let span): span.hasEmptyLine
    case .labelled(_, let spans): spans.contains(where: \.hasEmptyLine)
    case .list, .group: false
    }
  }
}

extension Span {
  /// Whether an empty line parts the text.
  fileprivate var hasEmptyLine: Bool {
    var isAfterBreak = false
    for byte in text.utf8 {
      if byte == 0x0A, isAfterBreak { return true }
      isAfterBreak = byte == 0x0A
    }
    return false
  }
}
