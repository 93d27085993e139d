import SourceText

/// Whether the notice tells of a column.
package enum Disclosure: Hashable, Sendable {
  /// No personal data, a key, or record keeping: a notice need not tell it.
  case notAsked
  /// Items of the list of data tell it: their numbers in `RegisterCheck.items`, the nearest first.
  case disclosed([Int])
  /// Told only outside the list of data.
  case elsewhere(Mention)
  /// Told in the list of data, but only of other people: the items' numbers.
  case otherGroup([Int])
  /// Nothing in the notice tells it.
  case undisclosed
  /// Whether it is personal data, or what data, cannot be told.
  case unsure
  /// A person has decided that a notice need not tell it.
  case settled(reason: String)
  /// What it holds cannot be told from names.
  case notJudgeable(NotJudged.Reason)

  /// Whether the list of data tells it.
  package var isDisclosed: Bool {
    if case .disclosed = self { true } else { false }
  }

  /// Whether a notice has to tell it, and it is known what: what coverage counts.
  package var isAsked: Bool {
    switch self {
    case .disclosed, .elsewhere, .otherGroup, .undisclosed: true
    case .notAsked, .unsure, .settled, .notJudgeable: false
    }
  }
}

/// A place outside the list of data that tells of a kind of data.
package struct Mention: Hashable, Sendable {
  /// The field of the notice, as its path: "purposes", "recipients", "security" …
  package let field: String
  package let place: SourceRange
  /// The item, where it is one that the list of data has from another section.
  package let item: Int?
}
