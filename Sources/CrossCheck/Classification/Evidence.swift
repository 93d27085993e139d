import Diagnostics

/// One reason for a verdict, and how much it counts.
package struct Evidence: Hashable, Sendable {
  package let kind: EvidenceKind
  /// Log-odds that the table or column is about persons: above zero it speaks for it, below zero
  /// against it.
  package let weight: Double
  /// The words, table or column that it rests on; empty where there are none.
  package let detail: String

  init(_ kind: EvidenceKind, _ weight: Double, _ detail: String = "") {
    self.kind = kind
    self.weight = weight
    self.detail = detail
  }

  /// The reason in words.
  package var message: Message { Message(kind.phrase, ["detail": detail]) }
}
