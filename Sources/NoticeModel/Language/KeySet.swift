import Diagnostics

/// The language in which a YAML file writes its field names; one for a whole file. XML is English.
package enum KeySet: Int, CaseIterable, Sendable {
  case english
  case finnish
  case swedish

  var bit: UInt8 { 1 << UInt8(rawValue) }

  /// The key set that a message language reads.
  package init(_ language: MessageLanguage) {
    switch language {
    case .english: self = .english
    case .finnish: self = .finnish
    case .swedish: self = .swedish
    }
  }

  package var language: MessageLanguage {
    switch self {
    case .english: .english
    case .finnish: .finnish
    case .swedish: .swedish
    }
  }
}
