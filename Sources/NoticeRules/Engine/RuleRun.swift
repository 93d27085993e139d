import CrossCheck
import NoticeModel
import SourceText

/// How the rules are run over one notice.
///
/// Some at a time, so that a front may run them over several notices before the next: what they take
/// into the processor's caches serves all of these.
package final class RuleRun {
  private let context: RuleContext
  package private(set) var findings: RuleFindings

  /// Reads the notice for all rules; nil where it is not whole enough to be judged.
  ///
  /// - Parameters:
  ///   - files: the notice's files, for the places of words inside long texts, and those of the
  ///     schemas, for their names.
  ///   - crossCheck: the notice held against its register's schemas, where they were read.
  ///   - isBrief: whether findings only count, as for a summary.
  ///   - memos: what the run remembers of texts.
  package init?(
    over notice: Notice, asOf: CalendarDate, settings: RuleSettings, files: [SourceFile],
    crossCheck: RegisterCheck?, isBrief: Bool, memos: TextMemos
  ) {
    guard !notice.isPartial else { return nil }
    findings = RuleFindings(isBrief: isBrief)
    var memo = memos.take()
    context = RuleContext(
      notice, asOf: asOf, settings: settings, scanner: RuleRegistry.scanner, files: files,
      crossCheck: crossCheck, &memo)
    memos.giveBack(memo)
  }

  /// Runs those of some rules whose facts could be read. The notice is the one that the run is over.
  package func check(_ rules: ArraySlice<any Rule.Type>, _ notice: Notice) {
    for rule in rules {
      let level =
        context.settings.severities.isEmpty ? nil : context.settings.severities[rule.about.id]
      if level == .off { continue }
      if !notice.unreadable.isEmpty,
        rule.about.concerns.contains(where: notice.unreadable.contains)
      {
        continue
      }
      let first = findings.diagnostics.count
      rule.check(notice, context, &findings)
      if let severity = level?.severity { findings.grade(from: first, as: severity) }
    }
  }
}
