import Diagnostics

/// All that a person may want to know of one rule: plain data, whatever the format.
package struct RuleCard: Sendable {
  /// A rule's weight that the municipality has changed.
  package struct Change: Sendable {
    /// `error`, `warning`, `info` or `off`.
    package let level: String
    package let reason: String?
    /// `path:line:column` of the decision.
    package let place: String

    package init(level: String, reason: String?, place: String) {
      self.level = level
      self.reason = reason
      self.place = place
    }
  }

  package let id: DiagnosticID
  /// The letter and the title of the catalogue's section.
  package let section: (letter: String, title: Phrase)
  /// As the catalogue says.
  package let severity: Severity
  /// As the municipality has decided, where it has.
  package let change: Change?
  package let message: Phrase
  package let wrong: Phrase
  package let advice: Phrase
  package let why: Phrase
  package let caveat: Phrase
  package let law: [Citation]
  /// The top-level fields that decide.
  package let fields: [Phrase]
  /// The paragraphs of Art. 13 and 14 of the item that the rule guards.
  package let articles: String?

  package init(
    id: DiagnosticID, section: (letter: String, title: Phrase), severity: Severity,
    change: Change?, message: Phrase, wrong: Phrase, advice: Phrase, why: Phrase, caveat: Phrase,
    law: [Citation], fields: [Phrase], articles: String?
  ) {
    self.id = id
    self.section = section
    self.severity = severity
    self.change = change
    self.message = message
    self.wrong = wrong
    self.advice = advice
    self.why = why
    self.caveat = caveat
    self.law = law
    self.fields = fields
    self.articles = articles
  }
}

extension RuleCard {
  /// The lines of `seloste.yaml` that lower the rule.
  package var loweringExample: Phrase { RuleWords.example(id, severity) }
}

extension Phrase {
  /// A message without the facts of a notice: “…” in place of each `{placeholder}`.
  package var withoutValues: Phrase {
    Phrase(
      fi: Self.withoutValues(fi), sv: Self.withoutValues(sv), en: Self.withoutValues(en))
  }

  private static func withoutValues(_ text: String) -> String {
    var result = ""
    var isInside = false
    for character in text {
      switch character {
      case "{":
        isInside = true
        result += "…"
      case "}" where isInside: isInside = false
      default: if !isInside { result.append(character) }
      }
    }
    return result
  }
}
