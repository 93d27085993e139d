import CrossCheck
import Diagnostics
import DocumentSyntax
import NoticeModel
import NoticeRules
import Reports
import SourceText

/// Judges notices: reading, rules, and the table of Art. 13 and 14.
package enum NoticeLinter {
  /// - Parameters:
  ///   - asOf: the day as of which the law is applied.
  ///   - settings: what the municipality has decided for itself.
  ///   - register: the notice held against its register's schemas, where they were read.
  ///   - extra: findings of other checks, to report among the rest.
  ///   - withFixes: whether findings tell their reasons, and what rules propose is written as edits.
  ///     Without, the report is only for counting: its messages lack their values.
  ///   - withCoverage: whether the report is to have the table; a summary does without it.
  ///   - memos: what a run over many notices remembers of their texts.
  package static func lint(
    _ loaded: LoadedNotice, asOf: CalendarDate, settings: RuleSettings = RuleSettings(),
    register: RegisterReading? = nil, adding extra: [Diagnostic] = [],
    withCoverage: Bool = true, withFixes: Bool = true, memos: TextMemos = TextMemos()
  ) -> NoticeReport {
    let found = findings(of: loaded, asOf, settings, register, withFixes: withFixes, memos)
    let gaps = PlaceholderCheck.diagnostics(of: loaded)
    let read = PlaceholderCheck.withoutEchoes(loaded.diagnostics, of: gaps)
    let added = found + gaps + extra + (register?.diagnostics ?? [])
    let diagnostics =
      added.isEmpty || !withFixes
      ? read + added : (read + added).sorted(by: Diagnostic.inReportOrder)
    let language = loaded.notice.languages.first.flatMap { LanguageTag($0.string) } ?? .finnish
    let report = NoticeReport(
      path: loaded.files.first?.path ?? "",
      title: loaded.notice.title?.best(in: language, original: language).string,
      files: register?.files ?? loaded.files, diagnostics: diagnostics, omitted: loaded.omitted,
      coverage: withCoverage && !loaded.notice.isPartial
        ? coverage(loaded.notice, found, gaps: gaps.map(\.range)) : [])
    return withFixes ? IdentityCodeMask.masked(report) : report
  }

  private static func findings(
    of loaded: LoadedNotice, _ asOf: CalendarDate, _ settings: RuleSettings,
    _ register: RegisterReading?, withFixes: Bool, _ memos: TextMemos
  ) -> [Diagnostic] {
    func judge(_ notice: Notice) -> RuleFindings {
      RuleRegistry.check(
        notice, asOf: asOf, settings: settings, files: register?.files ?? loaded.files,
        crossCheck: register?.check, isBrief: !withFixes, memos: memos)
    }
    let found =
      settings.municipality == nil
      ? judge(loaded.notice) : judge(settings.completing(loaded.notice))
    var diagnostics = found.diagnostics
    guard withFixes else { return diagnostics }
    let writer = ProposalWriter(loaded: loaded)
    for (finding, proposal) in found.proposals {
      if let fix = writer.fix(proposal) { diagnostics[finding].fixes.append(fix) }
    }
    return diagnostics
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
