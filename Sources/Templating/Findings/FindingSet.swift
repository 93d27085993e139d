import Diagnostics

/// Findings, each of them once, however often a template is compiled; at most a thousand.
struct FindingSet {
  private(set) var findings: [Diagnostic] = []
  private var known: Set<Diagnostic> = []

  /// Another finding would not be kept: nothing more need be looked at.
  var isFull: Bool { findings.count >= 1000 }

  mutating func report(_ finding: Diagnostic) {
    guard !isFull, known.insert(finding).inserted else { return }
    findings.append(finding)
  }

  mutating func report(_ findings: [Diagnostic]) {
    for finding in findings { report(finding) }
  }
}
