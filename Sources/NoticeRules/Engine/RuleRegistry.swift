import CrossCheck
import Diagnostics
import Law
import NoticeModel
import SourceText

/// All rules, and how they are run over one notice.
package enum RuleRegistry {
  /// The rules by section and file name. `scripts/generate-rules` writes the list.
  package static let rules: [any Rule.Type] = allRules

  /// The rules of each section.
  package static var sections: [(section: RuleSection, rules: [any Rule.Type])] {
    var first = 0
    return ruleSections.compactMap { letter, count in
      defer { first += count }
      guard let section = RuleSection(rawValue: letter), first + count <= rules.count else {
        return nil
      }
      return (section, Array(rules[first..<first + count]))
    }
  }

  private static let byID: [DiagnosticID: RuleDescription] = Dictionary(
    rules.map { ($0.about.id, $0.about) }, uniquingKeysWith: { first, _ in first })

  package static func description(of id: DiagnosticID) -> RuleDescription? { byID[id] }

  package static func item(of id: DiagnosticID) -> InformationItem? { byID[id]?.item }

  /// The words that rules look for, those that show the sector, and those that deny.
  private static let scanner = CueScanner(
    [SectorWords.cues, Mention.denials] + rules.flatMap { $0.cues })

  /// Runs every rule whose facts could be read.
  ///
  /// - Parameters:
  ///   - files: the notice's files, for the places of words inside long texts, and those of the
  ///     schemas, for their names.
  ///   - crossCheck: the notice held against its register's schemas, where they were read.
  ///   - isBrief: whether findings only count, as for a summary.
  ///   - memos: what the run remembers of texts.
  package static func check(
    _ notice: Notice, asOf: CalendarDate, settings: RuleSettings = RuleSettings(),
    files: [SourceFile] = [], crossCheck: RegisterCheck? = nil, isBrief: Bool = false,
    memos: TextMemos = TextMemos()
  ) -> RuleFindings {
    var findings = RuleFindings(isBrief: isBrief)
    guard !notice.isPartial else { return findings }
    let context = memos.withMemo { memo in
      RuleContext(
        notice, asOf: asOf, settings: settings, scanner: scanner, files: files,
        crossCheck: crossCheck, &memo)
    }
    for rule in rules {
      let level = settings.severities.isEmpty ? nil : settings.severities[rule.about.id]
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
    return findings
  }
}
