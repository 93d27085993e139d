import Diagnostics
import NoticeModel
import SourceText

/// How a notice stands on one item of Art. 13 and 14.
package enum CoverageState: String, Sendable {
  /// Told, without an error or a warning.
  case told
  /// Missing or defective.
  case missing
  /// Nothing asks for it in this notice, or nothing can be said of it.
  case notApplicable
}

/// The table of items that every report ends with.
package enum Coverage {
  /// - Parameter gaps: places that a draft leaves to be filled in; an item with one is not told.
  package static func states(
    of notice: Notice, _ findings: [Diagnostic], gaps: [SourceRange] = []
  ) -> [(item: InformationItem, state: CoverageState)] {
    var defective: Set<InformationItem> = []
    let unfinished = Set(gaps.compactMap(notice.field(at:)))
    for item in InformationItem.allCases where !unfinished.isDisjoint(with: item.fields) {
      defective.insert(item)
    }
    for finding in findings where finding.severity >= .warning {
      if let item = RuleRegistry.item(of: finding.id) { defective.insert(item) }
    }
    return InformationItem.allCases.map { item in
      if defective.contains(item) { return (item, .missing) }
      return (item, item.isTold(in: notice) ? .told : .notApplicable)
    }
  }
}

extension Notice {
  /// The top-level field in whose lines a range stands.
  fileprivate func field(at range: SourceRange) -> String? {
    places.filter { $0.key.file == range.file && $0.key.start <= range.start }
      .max { $0.key.start < $1.key.start }?.name
  }
}

extension InformationItem {
  /// The top-level fields that tell it.
  fileprivate var fields: Set<String> {
    switch self {
    case .controller: ["controllers"]
    case .dpo: ["dpo"]
    case .purposes: ["purposes"]
    case .legalBasis: ["legalBasis", "specialCategories"]
    case .legitimateInterest: []
    case .categories: ["dataItems"]
    case .sources: ["sources"]
    case .recipients: ["recipients", "processors"]
    case .transfers: ["transfers"]
    case .retention: ["retention"]
    case .rights: ["rights"]
    case .withdrawal: []
    case .complaint: ["complaint"]
    case .provision: ["provision"]
    case .automatedDecisions: ["automatedDecisions", "profiling"]
    }
  }

  /// Whether the notice says anything on the item; rules judge whether it is enough.
  fileprivate func isTold(in notice: Notice) -> Bool {
    switch self {
    case .controller: !notice.controllers.isEmpty
    case .dpo: notice.effectiveDPO != nil
    case .purposes: !notice.purposes.isEmpty
    case .legalBasis: !notice.allLegalBases.isEmpty
    case .legitimateInterest: notice.allLegalBases.contains { $0.legitimateInterest != nil }
    case .categories: !notice.dataItems.isEmpty
    case .sources: !notice.sources.isAbsent
    case .recipients: !notice.recipients.isAbsent
    case .transfers: !notice.transfers.isAbsent
    case .retention: !notice.retention.isEmpty
    case .rights: notice.rights != nil
    case .withdrawal: notice.rights.map { !$0.withdrawConsent.isAbsent } ?? false
    case .complaint: notice.complaint != nil
    case .provision: !notice.provision.isEmpty
    case .automatedDecisions: !notice.automatedDecisions.isAbsent || !notice.profiling.isAbsent
    }
  }
}
