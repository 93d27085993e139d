import Configuration
import CrossCheck
import Diagnostics
import NoticeModel
import NoticeRules
import NoticeService
import Reports

/// What linting one file came to.
struct LintProduct: Sendable {
  var outcome = Outcome.fine
  /// The notice's part of the report.
  var part: [UInt8]?
  var complaint: String?
  var totals = ReportTotals()
  /// The file is no notice but a block that notices include.
  var sharedBlock: String?
}

/// Lints one file; used by several threads at once.
struct LintJob: Sendable {
  let input: InputOptions
  let root: ProjectRoot
  let asOf: CalendarDate
  let writers: ReportWriters
  /// What the user asked for; else the notice's configuration decides.
  let show: Severity?
  let failOn: FailureThreshold?
  let schemaCheck: SchemaCheck?
  let schemas: NoticeSchemas
  private let memos = TextMemos()

  func lint(_ file: FoundFile) -> LintProduct {
    var product = LintProduct()
    switch input.load(file, root) {
    case .failure(let problem):
      product.complaint = "\(file.path.terminalSafe): \(problem.description)"
      product.outcome = .inputOutput
    case .success(let loaded):
      if file.isFromFolder, loaded.isSharedBlock {
        product.sharedBlock = file.path
        return product
      }
      let path = input.name(of: file)
      let register: RegisterReading?
      switch schemas.reading(of: loaded, at: path) {
      case .success(let reading): register = reading
      case .failure(let problem):
        let mapping = ColumnMapping.path(besides: path)
        product.complaint = "\(mapping.terminalSafe): \(problem.description)"
        product.outcome = .inputOutput
        return product
      }
      let extra = schemaCheck?.diagnostics(of: loaded) ?? []
      let configuration = root.home(of: path).configuration
      let writer = writers[show ?? configuration.show ?? .warning]
      let report = NoticeLinter.lint(
        loaded, asOf: asOf, settings: configuration.rules, register: register, adding: extra,
        withCoverage: writer.tellsNotices, withFixes: writer.tellsNotices, memos: memos)
      product.totals.add(report)
      product.part = writer.notice(report)
      product.outcome = outcome(of: report, failOn ?? configuration.threshold)
      product.outcome.worsen(to: register?.outcome ?? .fine)
    }
    return product
  }

  /// The least severity that any of the files' folders shows: what the summary goes by.
  func leastShown(of files: [FoundFile]) -> Severity {
    var folders: Set<String> = []
    var least: Severity?
    for file in files {
      let path = input.name(of: file)
      guard folders.insert(ProjectRoot.folder(of: path)).inserted else { continue }
      let shown = root.home(of: path).configuration.show ?? .warning
      least = least.map { min($0, shown) } ?? shown
    }
    return least ?? .warning
  }

  private func outcome(of report: NoticeReport, _ failOn: FailureThreshold) -> Outcome {
    var outcome = Outcome.fine
    for diagnostic in report.diagnostics {
      if diagnostic.kind == .syntax, diagnostic.severity == .error {
        outcome.worsen(to: .malformed)
      } else if failOn.isReached(by: diagnostic.severity) {
        outcome.worsen(to: .findings)
      }
    }
    return outcome
  }
}

extension Configuration {
  fileprivate var threshold: FailureThreshold {
    failOn.flatMap { FailureThreshold(rawValue: $0.rawValue) } ?? .error
  }
}
