import SourceText

/// The lines of the file that a finding speaks of, the words that it means marked.
struct SourceExcerpt {
  private static let mostLines = 3
  /// The characters that are shown before, in and after the mark.
  private static let mostBefore = 60
  private static let mostMarked = 240
  private static let mostAfter = 80

  let file: SourceFile
  let table: LineTable

  func write(_ range: SourceRange, to markup: inout Markup) {
    let first = table.position(of: range.lowerBound).line
    // A range that ends with a line break ends on the line before it.
    let last = table.position(of: max(range.lowerBound, range.upperBound - 1)).line
    guard table.line(first).map({ !$0.isEmpty }) ?? false else { return }
    markup.element("pre", ["class": "excerpt"]) { pre in
      for number in first...max(first, min(last, first + Self.mostLines - 1)) {
        guard let line = table.line(number) else { continue }
        pre.element("code") { row(number, line, range, &$0) }
        pre.lineBreak()
      }
      if last - first >= Self.mostLines { pre.text("…") }
    }
  }

  private func row(
    _ number: Int, _ line: Range<Int>, _ range: SourceRange, _ markup: inout Markup
  ) {
    let low = min(max(range.lowerBound, line.lowerBound), line.upperBound)
    let high = min(max(low, range.upperBound), line.upperBound)
    let before = text(line.lowerBound, low, keepingEnd: true)
    let marked = text(low, high)
    let after = text(high, line.upperBound)
    markup.element("span", ["class": "number"], text: "\(number) ")
    markup.text(Self.isLong(before, Self.mostBefore) ? "…" : "")
    markup.text(String(before.suffix(Self.mostBefore)))
    if !marked.isEmpty {
      let cut = Self.isLong(marked, Self.mostMarked) ? "…" : ""
      markup.element("mark", text: marked.prefix(Self.mostMarked) + cut)
    }
    markup.text(String(after.prefix(Self.mostAfter)))
    markup.text(Self.isLong(after, Self.mostAfter) ? "…" : "")
  }

  /// A part of a line, of which no more is read than may be shown.
  private func text(_ start: Int, _ end: Int, keepingEnd: Bool = false) -> String {
    let most = 4 * (Self.mostMarked + 1)
    let low = keepingEnd ? max(start, end - most) : start
    let high = keepingEnd ? end : min(end, start + most)
    return String(decoding: file.bytes[low..<max(low, high)], as: UTF8.self)
  }

  private static func isLong(_ text: String, _ limit: Int) -> Bool {
    text.index(text.startIndex, offsetBy: limit, limitedBy: text.endIndex)
      .map { $0 < text.endIndex } ?? false
  }
}
