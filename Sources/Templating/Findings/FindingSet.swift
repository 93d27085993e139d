import Diagnostics

/// Findings, each of them once, however often a template is compiled; at most a thousand.
struct FindingSet {
  private(set) var findings: [Diagnostic] = []
  private var known: Set<Diagnostic> = []

  mutating func report(_ finding: Diagnostic) {
    guard findings.count < 1000, known.insert(finding).inserted else { return }
    findings.append(finding)
  }

  mutating func report(_ findings: [Diagnostic]) {
    for finding in findings { report(finding) }
  }
}
