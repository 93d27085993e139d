import Diagnostics
import SourceText

/// One line a finding, for editors and for comparing runs:
/// `path:line:column-line:column: severity ID message`.
///
/// Columns count code points from 1; the second place is where the next character begins. The
/// severity and the id are never translated.
package struct ConciseReport: Sendable {
  private let language: MessageLanguage
  private let showInfo: Bool

  package init(language: MessageLanguage, showInfo: Bool) {
    self.language = language
    self.showInfo = showInfo
  }

  /// The findings of one notice, each line with its line break; empty where there are none.
  package func render(_ report: NoticeReport) -> String {
    var places = Places(report)
    var text = ""
    for finding in report.diagnostics where showInfo || finding.severity > .info {
      let place = places.place(of: finding.range)
      text += place.shown
      if let end = place.span?.end { text += "-\(end.line):\(end.column)" }
      text += ": \(finding.severity.name) \(TerminalEscape.line(finding.id.name)) "
      text += finding.message.safeLine(in: language) + "\n"
    }
    return text
  }
}
