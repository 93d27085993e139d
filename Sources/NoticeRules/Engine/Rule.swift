import Diagnostics
import NoticeModel
import SourceText

/// One rule of the catalogue: one file with what it is, why, and how it is checked.
///
/// A rule is a pure function over an immutable notice: no I/O, no clock, no state.
package protocol Rule: Sendable {
  static var about: RuleDescription { get }
  /// The words that the rule looks for in every text of a notice. All rules' words are searched in
  /// one pass; `context.mentions(of:)` gives what was found.
  static var cues: [Cues] { get }
  /// Reports what the rule finds. Silence is the answer for a correct notice.
  static func check(_ notice: Notice, _ context: RuleContext, _ findings: inout RuleFindings)
}

extension Rule {
  package static var cues: [Cues] { [] }
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
  /// What a wrong notice says, for example.
  package let wrong: Phrase
  /// What to write instead: an example sentence.
  package let advice: Phrase
  /// What the rule asks for, and why.
  package let why: Phrase
  /// When the finding may be mistaken.
  package let caveat: Phrase

  package init(
    _ id: DiagnosticID, _ severity: Severity, reads: RuleReads = .structure, concerns: [String],
    item: InformationItem? = nil, law: [Citation], message: Phrase, wrong: Phrase,
    advice: Phrase, why: Phrase, caveat: Phrase
  ) {
    self.id = id
    self.severity = severity
    self.reads = reads
    self.concerns = concerns
    self.item = item
    self.law = law
    self.message = message
    self.wrong = wrong
    self.advice = advice
    self.why = why
    self.caveat = caveat
  }
}
