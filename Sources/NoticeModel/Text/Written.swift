import SourceText

/// A typed value beside the words it was written in.
///
/// The value is nil where the words could not be read; the words stay, so that a notice with a bad
/// postcode or date still loads and renders as it was written.
package struct Written<Value: WrittenValue>: Sendable {
  package var text: Text
  package var value: Value?

  package init(text: Text, value: Value?) {
    self.text = text
    self.value = value
  }

  /// Reads `text` as a value of this type.
  package init(_ text: Text) {
    self.init(text: text, value: try? Value.read(text.string).get())
  }

  package var range: SourceRange { text.range }
}

extension Written: Hashable {}

extension Written: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(Text(value)) }
}
