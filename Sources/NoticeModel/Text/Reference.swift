import SourceText

/// What ids name; each kind has its own names.
package enum IDSpace: String, CaseIterable, Sendable {
  case dataSubject
  case dataItem
  case purpose
  case system

  /// Its place among all cases.
  var number: Int {
    switch self {
    case .dataSubject: 0
    case .dataItem: 1
    case .purpose: 2
    case .system: 3
    }
  }
}

/// The id of something that the notice describes elsewhere.
package struct Reference: Hashable, Sendable {
  package var text: Text

  package init(_ text: Text) { self.text = text }
  package var id: String { text.string }
  package var range: SourceRange { text.range }
}

extension Reference: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(Text(value)) }
}
