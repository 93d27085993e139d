/// Breaks text at spaces so that no line is wider than asked.
enum TextWrap {
  /// The lines of one paragraph. A word that is wider than the line stands alone, unbroken: an
  /// address or a path must stay whole to be copied.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in text.split(separator: " ") {
      let wide = DisplayWidth.of(String(word))
      if used > 0, used + 1 + wide > width {
        lines.append(line)
        line = ""
        used = 0
      }
      if used > 0 {
        line += " "
        used += 1
      }
      line += word
      used += wide
    }
    if used > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The text, filled with spaces up to `width` columns.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
