import Diagnostics

/// Findings that say the same about several places, so that a report says it once.
struct FindingGroup {
  /// Shown in full.
  let first: Diagnostic
  /// Shown as one line each.
  var others: [Diagnostic] = []

  /// From how many on the same findings are shown together: up to three places are easier to
  /// read one by one.
  static let least = 4

  /// What must be equal for findings to be shown together: all that the short line leaves out.
  private struct Key: Hashable {
    let id: DiagnosticID
    let severity: Severity
    let help: Message?
    let notes: [Message]
    let reasons: [Message]
  }

  /// Groups findings in the order of their first places; one pass.
  ///
  /// - Parameter byReasons: whether findings that follow from other facts are kept apart.
  static func groups(of findings: [Diagnostic], byReasons: Bool = false) -> [FindingGroup] {
    let keys = findings.map {
      Key(
        id: $0.id, severity: $0.severity, help: $0.help, notes: $0.notes.map(\.message),
        reasons: byReasons ? $0.reasons.map(\.message) : [])
    }
    var counts: [Key: Int] = [:]
    for key in keys { counts[key, default: 0] += 1 }
    var groups: [FindingGroup] = []
    var places: [Key: Int] = [:]
    for (finding, key) in zip(findings, keys) {
      if counts[key, default: 0] < least {
        groups.append(FindingGroup(first: finding))
      } else if let index = places[key] {
        groups[index].others.append(finding)
      } else {
        places[key] = groups.count
        groups.append(FindingGroup(first: finding))
      }
    }
    return groups
  }
}
