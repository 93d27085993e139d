import Diagnostics
import NoticeModel
import SourceText

/// One rule of the catalogue: one file with what it is, why, and how it is checked.
///
/// A rule is a pure function over an immutable notice: no I/O, no clock, no state.
package protocol Rule: Sendable {
  static var about: RuleDescription { get }
  /// Reports what the rule finds. Silence is the answer for a correct notice.
  static func check(_ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings)
}

/// What a rule looks at.
package enum RuleReads: String, Sendable {
  /// The typed facts of the notice.
  case structure
  /// The words of its texts.
  case prose
  /// Headings, numbering and leaked markup of old documents.
  case layout
}

/// A rule's identity, law and wording.
package struct RuleDescription: Sendable {
  package let id: DiagnosticID
  package let severity: Severity
  package let reads: RuleReads
  /// The top-level fields (canonical names) that decide. Where one of them could not be read, the
  /// rule is silent: what seems absent may stand in the unreadable part.
  package let concerns: [String]
  /// The item of Art. 13 or 14 that the rule guards, for the table of items.
  package let item: InformationItem?
  package let law: [Citation]
  /// What is wrong, with `{placeholders}`.
  package let message: Phrase
  /// What to write instead: an example sentence.
  package let advice: Phrase
  /// What the rule asks for, and why.
  package let why: Phrase
  /// When the finding may be mistaken.
  package let caveat: Phrase

  package init(
    _ id: DiagnosticID, _ severity: Severity, reads: RuleReads = .structure, concerns: [String],
    item: InformationItem? = nil, law: [Citation], message: Phrase, advice: Phrase, why: Phrase,
    caveat: Phrase
  ) {
    self.id = id
    self.severity = severity
    self.reads = reads
    self.concerns = concerns
    self.item = item
    self.law = law
    self.message = message
    self.advice = advice
    self.why = why
    self.caveat = caveat
  }
}

/// What a rule may know besides the notice.
package struct RuleContext: Sendable {
  /// The day as of which the notice is judged.
  package let asOf: CalendarDate

  package init(asOf: CalendarDate) { self.asOf = asOf }
}
