import NoticeModel
import SourceText

/// One text of a notice and the field that it stands in.
package struct NoticeText: Sendable {
  /// The top-level field (canonical name).
  package let field: String
  /// The field of the record that holds the text (canonical name): "text", "name" …
  package let part: String
  /// Nil where the notice names none.
  package let language: LanguageTag?
  package let text: Text
}
