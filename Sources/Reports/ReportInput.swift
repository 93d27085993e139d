import Diagnostics
import SourceText

/// What a report tells of one notice: plain data, whatever the format of the report.
package struct NoticeReport: Sendable {
  /// The file as the user named it.
  package let path: String
  /// The notice's title, or nil where it has none.
  package let title: String?
  /// The notice's file and the files that it includes; a range's `FileID` is the index.
  package let files: [SourceFile]
  /// In report order.
  package let diagnostics: [Diagnostic]
  /// Findings that were counted but not kept.
  package let omitted: Int
  /// The items of Art. 13 and 14; empty where the file could not be read whole.
  package let coverage: [CoverageRow]

  package init(
    path: String, title: String?, files: [SourceFile], diagnostics: [Diagnostic], omitted: Int,
    coverage: [CoverageRow]
  ) {
    self.path = path
    self.title = title
    self.files = files
    self.diagnostics = diagnostics
    self.omitted = omitted
    self.coverage = coverage
  }
}

/// One item of Art. 13 and 14.
package struct CoverageRow: Sendable {
  package enum State: String, Sendable {
    case told
    case missing
    case notApplicable
  }

  package let articles: String
  package let title: Phrase
  package let state: State

  package init(articles: String, title: Phrase, state: State) {
    self.articles = articles
    self.title = title
    self.state = state
  }
}

/// How many findings of each severity, over all notices.
package struct ReportTotals: Sendable, Equatable {
  package var notices = 0
  package var errors = 0
  package var warnings = 0
  package var infos = 0

  package init() {}

  package mutating func add(_ other: ReportTotals) {
    notices += other.notices
    errors += other.errors
    warnings += other.warnings
    infos += other.infos
  }

  package mutating func add(_ report: NoticeReport) {
    notices += 1
    for diagnostic in report.diagnostics {
      switch diagnostic.severity {
      case .error: errors += 1
      case .warning: warnings += 1
      case .info: infos += 1
      }
    }
  }
}
