import SourceText

/// A type that the schema itself defines.
package struct NamedType: Sendable {
  /// What a defined type is made of.
  package enum Kind: Sendable {
    case enumeration(labels: [String])
    case domain(of: ColumnType, isNullable: Bool, checks: [CheckConstraint])
    case composite(fields: [SchemaColumn])
    case range(of: ColumnType)
  }

  package var name: TableName
  package var kind: Kind
  package var comment: SchemaComment?
  /// The name's own bytes, where it was last given.
  package var place: SourceRange
  package var history: SchemaHistory

  package init(
    name: TableName, kind: Kind, comment: SchemaComment? = nil, place: SourceRange = .nowhere,
    history: SchemaHistory = .unknown
  ) {
    self.name = name
    self.kind = kind
    self.comment = comment
    self.place = place
    self.history = history
  }
}
