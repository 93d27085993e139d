/// Where a stage puts its findings.
///
/// Keeps at most `limit` of them and counts the rest, so that a hostile file cannot fill memory.
package struct DiagnosticSink: Sendable {
  package private(set) var diagnostics: [Diagnostic] = []
  /// Findings beyond the limit: counted, not kept.
  package private(set) var omitted = 0
  private let limit: Int

  package init(limit: Int = 20_000) { self.limit = limit }

  package mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count < limit { diagnostics.append(diagnostic) } else { omitted += 1 }
  }

  /// Whether another finding would only be counted: then its wording need not be made.
  package var isFull: Bool { diagnostics.count >= limit }

  /// Counts a finding that was not made.
  package mutating func omit() { omitted += 1 }

  package mutating func append(contentsOf other: [Diagnostic]) {
    for diagnostic in other { report(diagnostic) }
  }

  package var isEmpty: Bool { diagnostics.isEmpty }
}
