import Diagnostics
import SourceText

/// One finding, or a group of the same findings, as text.
struct FindingText {
  let language: MessageLanguage
  let style: TextStyle
  /// Columns that prose may take.
  let proseWidth: Int
  /// Columns that source lines may take.
  let frameWidth: Int
  /// Whether the facts of the notice behind the finding are told.
  var explainsWhy = false

  /// How many places of a repeated finding are listed.
  static let maxPlaces = 25
  private static let margin = "  "

  func render(_ group: FindingGroup, _ places: inout Places) -> String {
    let finding = group.first
    var text = heading(finding, places.place(of: finding.range))
    for line in prose(finding.message, width: proseWidth - 2) {
      text += Self.margin + style.paint(line, .strong) + "\n"
    }
    // A blank line parts the sections that there are.
    for section in [
      frame(finding, &places), others(group.others, like: finding, &places),
      labelled(finding, &places), explainsWhy ? reasons(finding, &places) : "",
    ] where !section.isEmpty { text += "\n" + section }
    return text
  }

  /// `error  GDPR13-1B-DPO-MISSING  notices/day-care.yaml:12:3`
  private func heading(_ finding: Diagnostic, _ place: Place) -> String {
    let word = ReportWords.severity(finding.severity)[language]
    let id = TerminalEscape.line(finding.id.name)
    return style.paint(word, role(finding.severity)) + "  " + style.paint(id, .faint) + "  "
      + place.shown + "\n"
  }

  private func frame(_ finding: Diagnostic, _ places: inout Places) -> String {
    guard let file = places.file(of: finding.range), let table = places.table(of: finding.range)
    else { return "" }
    return CodeFrame(style: style, role: role(finding.severity), width: frameWidth)
      .render(finding.range, file, table)
  }

  // MARK: Labelled lines

  private func labelled(_ finding: Diagnostic, _ places: inout Places) -> String {
    var text = ""
    for note in finding.notes {
      var lines = prose(note.message, width: labelledWidth)
      if let range = note.range, !range.isNowhere {
        lines.append(places.place(of: range).shown)
      }
      text += entry(ReportWords.also, joined(lines))
    }
    if let help = finding.help {
      let label = finding.kind == .rule ? ReportWords.write : ReportWords.help
      text += entry(label, prose(help, width: labelledWidth))
    }
    for fix in finding.fixes {
      let mark = ReportWords.applicability(fix.applicability)[language]
      let message = fix.message.safeLine(in: language)
      text += entry(ReportWords.fix, TextWrap.lines("\(message) \(mark)", width: labelledWidth))
    }
    if !finding.citations.isEmpty {
      let law = finding.citations.map { TerminalEscape.line($0.label[language]) }
      text += entry(ReportWords.law, TextWrap.list(law, width: labelledWidth), .faint)
    }
    return text
  }

  // MARK: Reasons

  /// The facts of the notice that the finding follows from, numbered, each with its line.
  private func reasons(_ finding: Diagnostic, _ places: inout Places) -> String {
    guard !finding.reasons.isEmpty else { return "" }
    let home = places.place(of: finding.range).path
    var text = Self.margin + style.paint(ReportWords.reasons[language], .label) + "\n"
    for (index, reason) in finding.reasons.enumerated() {
      var words = reason.message.safeLine(in: language)
      if let range = reason.range, !range.isNowhere {
        // The place belongs to the sentence.
        let end = words.hasSuffix(".") ? "." : ""
        words =
          words.dropLast(end.utf8.count)
          + " (\(line(of: places.place(of: range), home: home)))" + end
      }
      let mark = finding.reasons.count == 1 ? "" : "\(index == 0 ? " " : "→") \(index + 1). "
      let indent = String(repeating: " ", count: DisplayWidth.of(mark))
      for (row, line) in TextWrap.lines(words, width: proseWidth - 4 - indent.utf8.count)
        .enumerated()
      {
        text += "    " + (row == 0 ? style.paint(mark, .faint) : indent) + line + "\n"
      }
    }
    return text
  }

  /// "line 12", or the whole place where it is in another file.
  private func line(of place: Place, home: String) -> String {
    guard place.path == home, let start = place.span?.start else { return place.shown }
    return ReportWords.line(start.line)[language]
  }

  /// Puts a place on the line of the words before it where there is room.
  private func joined(_ lines: [String]) -> [String] {
    guard lines.count == 2,
      DisplayWidth.of(lines[0]) + 2 + DisplayWidth.of(lines[1]) <= labelledWidth
    else { return lines }
    return ["\(lines[0])  \(lines[1])"]
  }

  /// A label, and words that line up with those of the other labels.
  private func entry(_ label: Phrase, _ lines: [String], _ role: TextRole? = nil) -> String {
    let indent = ReportWords.labelWidth(in: language) + 1
    var text = ""
    for (index, line) in lines.enumerated() {
      let head =
        index == 0
        ? style.paint(label[language], .label)
          + String(repeating: " ", count: max(1, indent - DisplayWidth.of(label[language])))
        : String(repeating: " ", count: indent)
      text += Self.margin + head + (role.map { style.paint(line, $0) } ?? line) + "\n"
    }
    return text
  }

  private var labelledWidth: Int {
    max(20, proseWidth - 2 - ReportWords.labelWidth(in: language) - 1)
  }

  private func prose(_ message: Message, width: Int) -> [String] {
    message.safeParagraphs(in: language).flatMap { TextWrap.lines($0, width: width) }
  }

  // MARK: The other places of the same finding

  private func others(
    _ others: [Diagnostic], like first: Diagnostic, _ places: inout Places
  ) -> String {
    guard !others.isEmpty else { return "" }
    let listed = others.prefix(Self.maxPlaces).map { ($0, places.place(of: $0.range)) }
    let home = places.place(of: first.range).path
    let names = listed.map { name(of: $0.1, home: home) }
    let nameWidth = min(24, names.map(DisplayWidth.of).max() ?? 0)
    var text = Self.margin + ReportWords.samePlaces(others.count)[language] + "\n"
    for ((finding, _), name) in zip(listed, names) {
      let room = max(20, frameWidth - 4 - max(nameWidth, DisplayWidth.of(name)) - 2)
      var about =
        finding.message == first.message
        ? snippet(finding.range, &places, room) : finding.message.safeLine(in: language)
      if !finding.fixes.isEmpty {
        about += " " + style.paint(ReportWords.fixable[language], .good)
      }
      text +=
        "    " + style.paint(TextWrap.padded(name, to: nameWidth), .faint) + "  " + about + "\n"
    }
    if others.count > listed.count {
      let more = ReportWords.morePlaces(others.count - listed.count)[language]
      text += "    " + style.paint(more, .faint) + "\n"
    }
    return text
  }

  /// `line:column`, after a path only where it is not the first finding's.
  private func name(of place: Place, home: String) -> String {
    guard place.path == home, let start = place.span?.start else { return place.shown }
    return "\(start.line):\(start.column)"
  }

  /// The words of the source at a place.
  private func snippet(_ range: SourceRange, _ places: inout Places, _ room: Int) -> String {
    guard let file = places.file(of: range), let table = places.table(of: range),
      let line = table.line(table.position(of: range.lowerBound).line)
    else { return "" }
    var low = line.lowerBound
    while low < min(line.upperBound, range.lowerBound), file.bytes[low] == 0x20 { low += 1 }
    // The line from its first word, as it has the field's name; far into a long line, its middle.
    let start = min(max(low, range.lowerBound), line.upperBound)
    let seen = start - low <= room / 2 ? low : start
    return FrameLine(file.bytes, line: low..<line.upperBound, marked: seen..<seen, width: room)
      .text
  }

  private func role(_ severity: Severity) -> TextRole {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }
}
