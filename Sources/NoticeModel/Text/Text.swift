import SourceText

/// Words of the notice and where they stand. Equal when the words are.
package struct Text: Sendable {
  package var string: String
  package var range: SourceRange

  package init(_ string: String, at range: SourceRange = .nowhere) {
    self.string = string
    self.range = range
  }

  /// Nothing but space.
  package var isBlank: Bool { string.utf8.allSatisfy { $0.isASCIISpace } }
}

extension Text: Hashable {
  package static func == (a: Text, b: Text) -> Bool { a.string == b.string }
  package func hash(into hasher: inout Hasher) { hasher.combine(string) }
}

extension Text: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(value) }
}
