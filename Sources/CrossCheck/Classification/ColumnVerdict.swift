import Law
import RegisterSchema

/// Whether a column holds personal data, and of what sort.
package enum ColumnKind: String, CaseIterable, Sendable {
  /// Data about a person: what a notice must tell.
  case personal
  /// A key that leads to a person or to a record about one. Personal data in law (Article 4(1)),
  /// but it tells nothing that a notice would list.
  case link
  /// Record keeping of a row about a person: its own key, its times of change, its version.
  case technical
  case notPersonal = "not"
  /// Names, type and neighbours do not tell.
  case unsure
}

/// A category that a column may be of.
package struct CategoryGuess: Hashable, Sendable {
  /// As in the lexicon: "HEALTH", "CONTACT" …
  package let category: String
  /// 0 to 1; from 0.8 it is taken as certain.
  package let confidence: Double
  package let special: LexiconTerm.Special
}

/// What asks for more than its category does.
package struct ColumnFlags: OptionSet, Hashable, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// A special category (Article 9).
  package static let special = ColumnFlags(rawValue: 1)
  package static let criminal = ColumnFlags(rawValue: 2)
  package static let identityCode = ColumnFlags(rawValue: 4)
  package static let freeText = ColumnFlags(rawValue: 8)
  package static let credential = ColumnFlags(rawValue: 16)
  package static let log = ColumnFlags(rawValue: 32)
  /// Place, image, voice or biometric template.
  package static let sensor = ColumnFlags(rawValue: 64)
  package static let score = ColumnFlags(rawValue: 128)
  package static let protectedAddress = ColumnFlags(rawValue: 256)
  /// JSON, XML or bytes: what is in it cannot be told.
  package static let opaque = ColumnFlags(rawValue: 512)
  /// Two or more categories are about as likely.
  package static let ambiguous = ColumnFlags(rawValue: 1024)
}

/// The verdict on a column.
package struct ColumnVerdict: Sendable {
  package let column: ColumnReference
  package internal(set) var kind: ColumnKind
  /// How surely it is data about a person, 0 to 1.
  package internal(set) var probability: Double
  /// The likeliest category first; empty where it is not personal.
  package internal(set) var categories: [CategoryGuess]
  /// Whom it is about, by the group's code.
  package internal(set) var group: String?
  package internal(set) var flags: ColumnFlags
  package internal(set) var evidence: [Evidence]

  /// The likeliest category.
  package var category: String? { categories.first?.category }
}
