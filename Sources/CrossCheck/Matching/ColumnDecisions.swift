import RegisterSchema
import SourceText

/// What a person has decided of a column; it goes before every guess.
package struct ColumnDecision: Hashable, Sendable {
  /// What was decided.
  package enum Meaning: Hashable, Sendable {
    /// The data items of the notice that tell of it, by their ids.
    case items([String])
    /// It is no personal data, or none that a notice has to tell.
    case notPersonal
    /// It is of this category of the lexicon ("HEALTH"); whether an item tells it is then asked.
    case category(String)
  }

  package var meaning: Meaning
  /// Free text is accepted in the column: nobody need be asked about it again.
  package var acceptsFreeText = false
  /// Why, in the words of who decided.
  package var reason: String
  /// Where the decision stands.
  package var place: SourceRange

  package init(_ meaning: Meaning, reason: String = "", at place: SourceRange = .nowhere) {
    self.meaning = meaning
    self.reason = reason
    self.place = place
  }
}

/// The decisions on the columns of all sources.
package struct ColumnDecisions: Sendable {
  private struct Key: Hashable {
    let source: Int
    let column: ColumnReference
  }

  private var decisions: [Key: ColumnDecision] = [:]

  package init() {}

  /// The decision on a column of the source with this number; the same name in two databases is
  /// two columns.
  package subscript(source: Int, column: ColumnReference) -> ColumnDecision? {
    get { decisions.isEmpty ? nil : decisions[Key(source: source, column: column)] }
    set { decisions[Key(source: source, column: column)] = newValue }
  }

  package var isEmpty: Bool { decisions.isEmpty }
}
