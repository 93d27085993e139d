import Diagnostics

/// The report for people: findings with the source that they speak of, what to write instead, the
/// law, and the table of Art. 13 and 14.
package struct TextReport: Sendable {
  let language: MessageLanguage
  let showInfo: Bool
  /// Whether the facts of the notice behind each finding are told.
  let explainsWhy: Bool
  private let style: TextStyle
  /// Columns that source lines may take.
  private let frameWidth: Int
  /// Columns that prose may take: long lines are hard to read however wide the window is.
  private let proseWidth: Int

  /// - Parameters:
  ///   - color: whether colours may be used. Without them no escape byte is written.
  ///   - showInfo: whether findings of good practice are shown, too.
  ///   - explainsWhy: whether the facts of the notice behind each finding are told.
  ///   - terminalWidth: columns; nil where the report does not go to a terminal.
  package init(
    language: MessageLanguage, color: Bool, showInfo: Bool, explainsWhy: Bool = false,
    terminalWidth: Int?
  ) {
    self.language = language
    self.showInfo = showInfo
    self.explainsWhy = explainsWhy
    style = TextStyle(color: color)
    let width = max(40, terminalWidth ?? 100)
    frameWidth = min(width, 160)
    proseWidth = min(width, 88)
  }

  /// One notice.
  package func render(_ report: NoticeReport) -> String {
    let shown = report.diagnostics.filter { showInfo || $0.severity > .info }
    var text = heading(report)
    if shown.isEmpty, report.omitted == 0 {
      text += style.paint("✓", .good) + " " + ReportWords.nothingFound[language] + "\n\n"
    }
    var places = Places(report)
    let findings = FindingText(
      language: language, style: style, proseWidth: proseWidth, frameWidth: frameWidth,
      explainsWhy: explainsWhy)
    for group in FindingGroup.groups(of: shown, byReasons: explainsWhy) {
      text += findings.render(group, &places)
      text += "\n"
    }
    if report.omitted > 0 {
      text += ReportWords.omitted(report.omitted)[language] + "\n\n"
    }
    let table = CoverageTable(language: language, style: style, width: proseWidth)
      .render(report.coverage)
    return table.isEmpty ? text : text + table + "\n"
  }

  /// The end of the report, over all notices.
  package func summary(_ totals: ReportTotals) -> String {
    SummaryLine(language: language, showInfo: showInfo).render(totals, style)
  }

  /// The notice's title and path, underlined.
  private func heading(_ report: NoticeReport) -> String {
    let path = TerminalEscape.line(report.path)
    let title = report.title.map { TerminalEscape.line(TerminalEscape.cut($0)) } ?? ""
    var text = ""
    if !title.isEmpty {
      for line in TextWrap.lines(title, width: proseWidth) {
        text += style.paint(line, .title) + "\n"
      }
    }
    text += style.paint(path, title.isEmpty ? .title : .faint) + "\n"
    return text + style.paint(String(repeating: "─", count: proseWidth), .faint) + "\n\n"
  }
}
