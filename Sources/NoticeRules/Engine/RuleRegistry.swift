import Diagnostics
import NoticeModel
import SourceText

/// All rules, and how they are run over one notice.
package enum RuleRegistry {
  /// The rules by section and file name. `scripts/generate-rules` writes the list.
  package static let rules: [any Rule.Type] = allRules

  private static let byID: [DiagnosticID: RuleDescription] = Dictionary(
    rules.map { ($0.about.id, $0.about) }, uniquingKeysWith: { first, _ in first })

  package static func description(of id: DiagnosticID) -> RuleDescription? { byID[id] }

  package static func item(of id: DiagnosticID) -> InformationItem? { byID[id]?.item }

  /// Runs every rule whose facts could be read.
  package static func check(_ notice: Notice, _ context: RuleContext) -> [Diagnostic] {
    guard !notice.isPartial else { return [] }
    var findings = RuleFindings()
    for rule in rules {
      if !notice.unreadable.isEmpty,
        rule.about.concerns.contains(where: notice.unreadable.contains)
      {
        continue
      }
      rule.check(notice, context, &findings)
    }
    return findings.diagnostics
  }
}
