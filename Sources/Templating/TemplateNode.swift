/// What a template looks into: one record of the thing that is rendered.
@usableFromInline
package protocol TemplateNode: Sendable {
  /// A name that templates may use; in the product an enumeration.
  associatedtype Field: Hashable & Sendable
  /// The kind of record: it tells which fields a node has, before there is one.
  associatedtype Shape: Hashable & Sendable

  /// The field that a template calls `name`. The name `.` is the node's own value, if it has one
  /// (an item of a list of texts).
  static func field(named name: String) -> Field?

  /// What a field of a shape holds; nil where that shape has no such field.
  static func kind(of field: Field, in shape: Shape) -> FieldKind<Shape>?

  /// The names that can be used in a shape, for "did you mean".
  static func fieldNames(of shape: Shape) -> [String]

  /// The field's value; nil where this record has no such field, and one further out is asked.
  func value(of field: Field) -> TemplateValue<Self>?

  /// Appends the safe HTML of a field whose value is `.html`.
  func writeHTML(_ field: Field, to output: inout [UInt8])
}

/// What a field holds, known when templates are compiled.
@usableFromInline
package enum FieldKind<Shape: Hashable & Sendable>: Hashable, Sendable {
  /// Plain text: escaped wherever it is printed.
  case text
  /// HTML that is safe as it is: printed with three braces, between tags only.
  case html
  /// An address that is safe to follow.
  case url
  case number
  case flag
  case record(Shape)
  case list(Shape)
}

/// A field's value in one record.
@usableFromInline
package enum TemplateValue<Node: TemplateNode>: Sendable {
  /// The record has the field, and it is empty: sections are skipped, inverted ones are not.
  case nothing
  case flag(Bool)
  case number(Int)
  case text(String)
  /// There is HTML; the node writes it when asked.
  case html
  case url(SafeURL)
  case record(Node)
  case list([Node])
}
