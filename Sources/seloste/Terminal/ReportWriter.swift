import Diagnostics
import Foundation
import Reports

/// Turns reports into the chosen format; the same for every thread.
struct ReportWriter: Sendable {
  private let format: ReportFormat
  private let quiet: Bool
  private let text: TextReport
  private let concise: ConciseReport
  private let json: JSONReport

  init(
    format: ReportFormat, language: MessageLanguage, color: Bool, show: Severity, quiet: Bool
  ) {
    self.format = format
    self.quiet = quiet
    text = TextReport(
      language: language, color: color, show: show,
      terminalWidth: Terminal.width(of: STDOUT_FILENO))
    concise = ConciseReport(language: language, show: show)
    json = JSONReport(toolVersion: Seloste.version)
  }

  func begin() -> String { format == .json ? json.begin() : "" }

  func notice(_ report: NoticeReport) -> String {
    switch format {
    case .text: quiet ? "" : text.render(report)
    case .concise: quiet ? "" : concise.render(report)
    case .json: json.notice(report)
    }
  }

  func end(_ totals: ReportTotals) -> String {
    switch format {
    case .text: text.summary(totals)
    case .concise: ""
    case .json: json.end(totals)
    }
  }
}

extension String {
  /// With nothing in it that a terminal would obey.
  var terminalSafe: String { TerminalEscape.line(self) }
}
