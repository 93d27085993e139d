import Configuration
import CrossCheck
import Diagnostics
import NoticeModel
import NoticeRules
import NoticeService
import Reports
import SourceText

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

/// Lints files; used by several threads at once.
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

  /// A notice that could be read.
  private struct Read {
    let number: Int
    let subject: NoticeLinter.Subject
    let register: RegisterReading?
    let configuration: Configuration
    let writer: ReportWriter
    /// How large its files and its schemas' are.
    let bytes: Int
  }

  /// The products of some files, in their order.
  func lint(_ files: ArraySlice<FoundFile>) -> [LintProduct] {
    var products = files.map { _ in LintProduct() }
    var read: [Read] = []
    var bytes = 0
    for (number, file) in zip(products.indices, files) {
      guard let one = self.read(file, number, &products[number]) else { continue }
      bytes += one.bytes
      read.append(one)
      // Large notices are not kept for others.
      if bytes > Self.mostBytes {
        judge(read, &products)
        (read, bytes) = ([], 0)
      }
    }
    judge(read, &products)
    return products
  }

  /// The most bytes of notices and their schemas that wait to be judged together.
  private static let mostBytes = 1_000_000

  private func judge(_ read: [Read], _ products: inout [LintProduct]) {
    let reports = NoticeLinter.lint(read.map(\.subject), asOf: asOf, memos: memos)
    for (read, report) in zip(read, reports) { tell(report, of: read, &products[read.number]) }
  }

  /// Reads a file; nil where there is no notice to judge, and the product tells why.
  private func read(_ file: FoundFile, _ number: Int, _ product: inout LintProduct) -> Read? {
    let loaded: LoadedNotice
    switch input.load(file, root) {
    case .failure(let problem):
      product.complaint = "\(file.path.terminalSafe): \(problem.description)"
      product.outcome = .inputOutput
      return nil
    case .success(let notice): loaded = notice
    }
    if file.isFromFolder, loaded.isSharedBlock {
      product.sharedBlock = file.path
      return nil
    }
    let path = input.name(of: file)
    let register: RegisterReading?
    switch schemas.reading(of: loaded, at: path) {
    case .success(let reading): register = reading
    case .failure(let problem):
      let mapping = ColumnMapping.path(besides: path)
      product.complaint = "\(mapping.terminalSafe): \(problem.description)"
      product.outcome = .inputOutput
      return nil
    }
    let configuration = root.home(of: path).configuration
    let writer = writers[show ?? configuration.show ?? .warning]
    let subject = NoticeLinter.Subject(
      loaded, settings: configuration.rules, register: register,
      adding: schemaCheck?.diagnostics(of: loaded) ?? [], withCoverage: writer.tellsNotices,
      withFixes: writer.tellsNotices)
    return Read(
      number: number, subject: subject, register: register, configuration: configuration,
      writer: writer, bytes: (register?.files ?? loaded.files).reduce(0) { $0 + $1.bytes.count })
  }

  private func tell(_ report: NoticeReport, of read: Read, _ product: inout LintProduct) {
    product.totals.add(report)
    product.part = read.writer.notice(report)
    product.outcome = outcome(of: report, failOn ?? read.configuration.threshold)
    product.outcome.worsen(to: read.register?.outcome ?? .fine)
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
