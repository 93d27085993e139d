import SourceText

/// Bytes to put in place of a range.
package struct Edit: Hashable, Sendable {
  package let range: SourceRange
  package let replacement: String

  package init(_ range: SourceRange, _ replacement: String) {
    self.range = range
    self.replacement = replacement
  }
}

/// A change that mends a finding.
package struct Fix: Hashable, Sendable {
  /// Whether a machine may make the change alone.
  package enum Applicability: String, Sendable {
    /// The meaning cannot change, or there is exactly one right answer.
    case safe
    /// Probably right; a person should look.
    case review
    /// Holds words in brackets that a person must fill in.
    case placeholder
  }

  package let message: Message
  package let applicability: Applicability
  package let edits: [Edit]

  package init(_ message: Message, _ applicability: Applicability, _ edits: [Edit]) {
    self.message = message
    self.applicability = applicability
    self.edits = edits
  }
}
