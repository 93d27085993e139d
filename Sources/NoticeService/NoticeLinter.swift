import CrossCheck
import Diagnostics
import DocumentSyntax
import NoticeModel
import NoticeRules
import Reports
import SourceText

/// Judges notices: reading, rules, and the table of Art. 13 and 14.
package enum NoticeLinter {
  /// A notice to judge, and how.
  package struct Subject: Sendable {
    let loaded: LoadedNotice
    let settings: RuleSettings
    let register: RegisterReading?
    let extra: [Diagnostic]
    let withCoverage: Bool
    let withFixes: Bool

    /// - Parameters:
    ///   - settings: what the municipality has decided for itself.
    ///   - register: the notice held against its register's schemas, where they were read.
    ///   - extra: findings of other checks, to report among the rest.
    ///   - withFixes: whether findings tell their reasons, and what rules propose is written as
    ///     edits. Without, the report is only for counting: its messages lack their values.
    ///   - withCoverage: whether the report is to have the table; a summary does without it.
    package init(
      _ loaded: LoadedNotice, settings: RuleSettings = RuleSettings(),
      register: RegisterReading? = nil, adding extra: [Diagnostic] = [],
      withCoverage: Bool = true, withFixes: Bool = true
    ) {
      self.loaded = loaded
      self.settings = settings
      self.register = register
      self.extra = extra
      self.withCoverage = withCoverage
      self.withFixes = withFixes
    }
  }

  /// Judges one notice.
  ///
  /// - Parameter asOf: the day as of which the law is applied.
  package static func lint(
    _ loaded: LoadedNotice, asOf: CalendarDate, settings: RuleSettings = RuleSettings(),
    register: RegisterReading? = nil, withCoverage: Bool = true, withFixes: Bool = true,
    memos: TextMemos = TextMemos()
  ) -> NoticeReport {
    let subject = Subject(
      loaded, settings: settings, register: register, withCoverage: withCoverage,
      withFixes: withFixes)
    let judged = Judged(subject, asOf, memos)
    judged.check(RuleRegistry.rules[...])
    return judged.report
  }

  /// Judges some notices of a run: a few at a time take less than one by one.
  ///
  /// - Parameters:
  ///   - asOf: the day as of which the law is applied.
  ///   - memos: what the run remembers of texts.
  package static func lint(
    _ subjects: [Subject], asOf: CalendarDate, memos: TextMemos
  ) -> [NoticeReport] {
    let judged = subjects.map { Judged($0, asOf, memos) }
    for rules in RuleRegistry.groups {
      // By number: a copy of each would count its references.
      for number in judged.indices { judged[number].check(rules) }
    }
    return judged.map(\.report)
  }

  /// A notice on its way through the rules.
  private struct Judged {
    private let subject: Subject
    /// The notice that is judged: with what its municipality says of itself.
    private let completed: LoadedNotice
    private let run: RuleRun?

    init(_ subject: Subject, _ asOf: CalendarDate, _ memos: TextMemos) {
      self.subject = subject
      let loaded = subject.loaded
      let completed =
        subject.settings.municipality == nil
        ? loaded : loaded.having(subject.settings.completing(loaded.notice))
      self.completed = completed
      run = RuleRun(
        over: completed.notice, asOf: asOf, settings: subject.settings,
        files: subject.register?.files ?? loaded.files, crossCheck: subject.register?.check,
        isBrief: !subject.withFixes, memos: memos)
    }

    func check(_ rules: ArraySlice<any Rule.Type>) { run?.check(rules, completed.notice) }

    var report: NoticeReport {
      let (loaded, register) = (subject.loaded, subject.register)
      let found = findings
      let gaps = PlaceholderCheck.diagnostics(of: loaded)
      let read = PlaceholderCheck.withoutEchoes(loaded.diagnostics, of: gaps)
      var diagnostics = read
      diagnostics += found
      diagnostics += gaps
      diagnostics += subject.extra
      diagnostics += register?.diagnostics ?? []
      // What was read stands in that order already.
      if subject.withFixes, diagnostics.count > read.count {
        diagnostics.sort(by: Diagnostic.inReportOrder)
      }
      let language = loaded.notice.languages.first.flatMap { LanguageTag($0.string) } ?? .finnish
      let report = NoticeReport(
        path: loaded.files.first?.path ?? "",
        title: loaded.notice.title?.best(in: language, original: language).string,
        files: register?.files ?? loaded.files, diagnostics: diagnostics, omitted: loaded.omitted,
        coverage: subject.withCoverage && !loaded.notice.isPartial
          ? coverage(loaded.notice, found, gaps: gaps.map(\.range)) : [])
      return subject.withFixes ? IdentityCodeMask.masked(report) : report
    }

    /// What rules found, with what they propose written as edits.
    private var findings: [Diagnostic] {
      guard let found = run?.findings else { return [] }
      var diagnostics = found.diagnostics
      guard subject.withFixes else { return diagnostics }
      let writer = ProposalWriter(loaded: subject.loaded)
      for (finding, proposal) in found.proposals {
        if let fix = writer.fix(proposal) { diagnostics[finding].fixes.append(fix) }
      }
      return diagnostics
    }
  }

  private static func coverage(
    _ notice: Notice, _ found: [Diagnostic], gaps: [SourceRange]
  ) -> [CoverageRow] {
    Coverage.states(of: notice, found, gaps: gaps).map { row in
      let state: CoverageRow.State =
        switch row.state {
        case .told: .told
        case .missing: .missing
        case .notApplicable: .notApplicable
        }
      return CoverageRow(articles: row.item.articles, title: row.item.title, state: state)
    }
  }
}

extension RuleSettings {
  /// The notice with what the municipality says of itself once for all its notices.
  fileprivate func completing(_ notice: Notice) -> Notice {
    guard let municipality else { return notice }
    var notice = notice
    guard var own = notice.municipality else {
      notice.municipality = municipality
      return notice
    }
    if own.name == nil { own.name = municipality.name }
    if own.officialLanguages.isEmpty { own.officialLanguages = municipality.officialLanguages }
    if own.samiHomeland == nil { own.samiHomeland = municipality.samiHomeland }
    notice.municipality = own
    return notice
  }
}
