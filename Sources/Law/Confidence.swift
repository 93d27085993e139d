/// How sure a row of the tables is.
package enum Confidence: Character, Sendable, CaseIterable, Comparable {
  /// Seen on a public page.
  case verified = "V"
  /// From knowledge, nearly certain.
  case high = "H"
  /// From knowledge, likely.
  case medium = "M"
  /// From knowledge, to be checked before anything is built on it.
  case low = "L"

  /// Whether a rule may call something an error because of this row.
  package var isCertain: Bool { self != .low }

  private var rank: Int {
    switch self {
    case .verified: 3
    case .high: 2
    case .medium: 1
    case .low: 0
    }
  }

  package static func < (left: Confidence, right: Confidence) -> Bool { left.rank < right.rank }
}
