import SourceText

/// The source lines of a range with their numbers, and carets under exactly the range.
struct CodeFrame {
  let style: TextStyle
  let role: TextRole
  /// Columns that a line may take, margin and line number included.
  let width: Int

  static let maxLines = 3
  private static let margin = "  "

  /// The frame, each line with its line break; empty where the range is of no line.
  func render(_ range: SourceRange, _ file: SourceFile, _ table: LineTable) -> String {
    let first = table.position(of: range.lowerBound).line
    // A range that ends with a line break ends on the line before it.
    let lastByte = max(range.lowerBound, range.upperBound - 1)
    let last = max(first, table.position(of: lastByte).line)
    let digits = String(last).utf8.count
    let room = max(20, width - Self.margin.utf8.count - digits - 3)
    var text = ""
    if last - first < Self.maxLines {
      for number in first...last {
        text += row(number, digits, room, range, file, table, isFirst: number == first)
      }
    } else {
      text += row(first, digits, room, range, file, table, isFirst: true)
      text += row(first + 1, digits, room, range, file, table, isFirst: false)
      text += Self.margin + style.paint(gutter("⋮", digits), .faint) + "\n"
      text += row(last, digits, room, range, file, table, isFirst: false)
    }
    return text
  }

  /// One source line and its carets.
  private func row(
    _ number: Int, _ digits: Int, _ room: Int, _ range: SourceRange, _ file: SourceFile,
    _ table: LineTable, isFirst: Bool
  ) -> String {
    guard let line = table.line(number) else { return "" }
    let bytes = file.bytes
    // Carets of a following line begin at its first word, not in its indentation.
    var low = isFirst ? range.lowerBound : line.lowerBound
    if !isFirst {
      while low < line.upperBound, bytes[low] == 0x20 || bytes[low] == 0x09 { low += 1 }
    }
    low = min(max(low, line.lowerBound), line.upperBound)
    let high = max(low, min(range.upperBound, line.upperBound))
    let shown = FrameLine(bytes, line: line, marked: low..<high, width: room)
    var text = Self.margin + style.paint(gutter(String(number), digits), .faint)
    text += (shown.text.isEmpty ? "" : " " + shown.text) + "\n"
    guard isFirst || high > low else { return text }
    text += Self.margin + style.paint(gutter("", digits), .faint) + " "
    text += String(repeating: " ", count: shown.caretColumn)
    text += style.paint(String(repeating: "^", count: shown.caretCount), role) + "\n"
    return text
  }

  private func gutter(_ number: String, _ digits: Int) -> String {
    String(repeating: " ", count: max(0, digits - number.unicodeScalars.count)) + number + " │"
  }
}
