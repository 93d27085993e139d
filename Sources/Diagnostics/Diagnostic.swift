import SourceText

/// How bad a finding is.
package enum Severity: Int, CaseIterable, Comparable, Sendable {
  /// Good practice, style, or a prompt to check; shown only on request.
  case info
  /// Probably a defect, or lawful only with an explanation.
  case warning
  /// A mandatory element is missing, wrong or contradicts another statement.
  case error

  package static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

  /// The name in machine output and on the command line.
  package var name: String {
    switch self {
    case .info: "info"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

/// A finding's permanent name, for example `GDPR13-1B-DPO-MISSING`. Never reused.
package struct DiagnosticID: Hashable, Comparable, Sendable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  package let name: String

  package init(_ name: String) { self.name = name }
  package init(stringLiteral value: String) { name = value }
  package var description: String { name }
  package static func < (a: DiagnosticID, b: DiagnosticID) -> Bool { a.name < b.name }
}

/// Which stage found it, and so what it means for the whole run.
package enum DiagnosticKind: String, Sendable {
  /// The file could not be read as YAML or XML, or is over a limit: exit code 4.
  case syntax
  /// The file is YAML or XML, but not the notice language.
  case language
  /// A rule of law or good practice.
  case rule
}

/// A source of law for a finding: an Article, a section of an act, a guideline.
package struct Citation: Hashable, Sendable {
  package let label: Phrase
  /// Where the text of the law can be read, if it has a stable address.
  package let url: String?

  package init(_ label: Phrase, url: String? = nil) {
    self.label = label
    self.url = url
  }
}

/// More about a finding, with the place that it speaks of where there is one.
package struct Note: Hashable, Sendable {
  package let message: Message
  package let range: SourceRange?

  package init(_ message: Message, at range: SourceRange? = nil) {
    self.message = message
    self.range = range
  }
}

/// One thing found in the input: a value, never a thrown error.
package struct Diagnostic: Hashable, Sendable {
  package let id: DiagnosticID
  package let kind: DiagnosticKind
  package var severity: Severity
  /// The bytes that say it; for something absent, the place where it belongs.
  package var range: SourceRange
  /// What is wrong, in one sentence.
  package let message: Message
  /// What to do about it, or what to write instead.
  package var help: Message?
  package var citations: [Citation]
  package var notes: [Note]
  /// The facts of the notice that the finding follows from, as a short chain; shown on request.
  package var reasons: [Note]
  package var fixes: [Fix]

  package init(
    _ id: DiagnosticID, _ kind: DiagnosticKind, _ severity: Severity, at range: SourceRange,
    _ message: Message, help: Message? = nil, citations: [Citation] = [], notes: [Note] = [],
    reasons: [Note] = [], fixes: [Fix] = []
  ) {
    self.id = id
    self.kind = kind
    self.severity = severity
    self.range = range
    self.message = message
    self.help = help
    self.citations = citations
    self.notes = notes
    self.reasons = reasons
    self.fixes = fixes
  }
}

extension Diagnostic {
  /// The order of every report: place, then gravity, then id, then words.
  package static func inReportOrder(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
    if a.range != b.range { return a.range < b.range }
    if a.severity != b.severity { return a.severity > b.severity }
    if a.id != b.id { return a.id < b.id }
    return a.message.text(in: .english) < b.message.text(in: .english)
  }
}
