import SourceText

/// A typed value beside the words it was written in.
///
/// The value is nil where the words could not be read; the words stay, so that a notice with a bad
/// postcode or date still loads and renders as it was written.
package struct Written<Value: Sendable>: Sendable {
  package var text: Text
  package var value: Value?

  package init(text: Text, value: Value?) {
    self.text = text
    self.value = value
  }

  package var range: SourceRange { text.range }
}

extension Written where Value: WrittenValue {
  /// Reads `text` as a value of this type.
  package init(_ text: Text) {
    self.init(text: text, value: try? Value.read(text.string).get())
  }
}

extension Written: Equatable where Value: Equatable {}
extension Written: Hashable where Value: Hashable {}

extension Written: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral,
  ExpressibleByExtendedGraphemeClusterLiteral
where Value: WrittenValue {
  package init(stringLiteral value: String) { self.init(Text(value)) }
}
