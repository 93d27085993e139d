import SourceText

/// Breaks text at spaces so that no line is wider than asked.
enum TextWrap {
  /// The lines of one paragraph. A word that is wider than the line stands alone, unbroken: an
  /// address or a path must stay whole to be copied.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in units(of: text) {
      let wide = DisplayWidth.of(word)
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

  /// The lines of a list parted by semicolons, whose items stay whole where they fit on a line.
  static func list(_ items: [String], width: Int) -> [String] {
    var lines: [String] = []
    for (index, item) in items.enumerated() {
      let item = index + 1 < items.count ? item + ";" : item
      if let last = lines.last, DisplayWidth.of(last) + 1 + DisplayWidth.of(item) <= width {
        lines[lines.count - 1] = "\(last) \(item)"
      } else {
        lines += Self.lines(item, width: width)
      }
    }
    return lines
  }

  /// The words of a text; groups of digits, as in a telephone number, are one.
  private static func units(of text: String) -> [String] {
    var units: [String] = []
    for word in text.split(separator: " ") {
      if let last = units.last, last.utf8.last?.isASCIIDigit == true,
        word.utf8.first?.isASCIIDigit == true, last.utf8.count < 24
      {
        units[units.count - 1] += " \(word)"
      } else {
        units.append(String(word))
      }
    }
    return units
  }

  /// The text, filled with spaces up to `width` columns.
  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - DisplayWidth.of(text)))
  }
}
