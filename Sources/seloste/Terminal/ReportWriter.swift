import Diagnostics
import Foundation
import Reports

/// Turns reports into the chosen format; the same for every thread.
struct ReportWriter: Sendable {
  private let format: ReportFormat
  private let show: Severity
  private let isQuiet: Bool
  private let text: TextReport
  private let concise: ConciseReport
  private let json: JSONReport

  /// - Parameter isQuiet: only the summary, in the formats that have one.
  init(
    format: ReportFormat, language: MessageLanguage, color: Bool, show: Severity,
    explainsWhy: Bool = false, isQuiet: Bool
  ) {
    self.format = format
    self.show = show
    self.isQuiet = isQuiet
    text = TextReport(
      language: language, color: color, showInfo: show == .info, explainsWhy: explainsWhy,
      terminalWidth: Terminal.width(of: STDOUT_FILENO))
    concise = ConciseReport(language: language, showInfo: show == .info)
    json = JSONReport(version: Seloste.version)
  }

  func begin() -> [UInt8] { format == .json ? json.begin() : [] }

  /// Whether the report has a part for each notice.
  var tellsNotices: Bool { !isQuiet || format == .json }

  /// One notice's part of the report.
  func notice(_ report: NoticeReport) -> [UInt8] {
    guard tellsNotices else { return [] }
    let report = show == .error ? report.onlyErrors : report
    return switch format {
    case .text: Array(text.render(report).utf8)
    case .concise: Array(concise.render(report).utf8)
    case .json: json.notice(report)
    }
  }

  /// What stands before a notice's part.
  func separator(isFirst: Bool) -> [UInt8] {
    format == .json ? json.separator(isFirst: isFirst) : []
  }

  func end(_ totals: ReportTotals) -> [UInt8] {
    switch format {
    case .text: Array(text.summary(totals).utf8)
    case .concise: []
    case .json: json.end(totals)
    }
  }
}

extension NoticeReport {
  fileprivate var onlyErrors: NoticeReport {
    NoticeReport(
      path: path, title: title, files: files,
      diagnostics: diagnostics.filter { $0.severity == .error }, omitted: omitted,
      coverage: coverage)
  }
}

extension String {
  /// With nothing in it that a terminal would obey.
  var terminalSafe: String { TerminalEscape.line(self) }
}

/// A writer for each severity that may be the least shown.
struct ReportWriters: Sendable {
  private let writers: [ReportWriter]

  init(_ make: (Severity) -> ReportWriter) { writers = Severity.allCases.map(make) }

  subscript(show: Severity) -> ReportWriter { writers[show.rawValue] }
}
