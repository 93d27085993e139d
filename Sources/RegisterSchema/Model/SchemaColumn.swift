import SourceText

/// A column by the names of its table and its own.
package struct ColumnReference: Hashable, Sendable, CustomStringConvertible {
  package var table: TableName
  package var column: String

  package init(_ table: TableName, _ column: String) {
    self.table = table
    self.column = column
  }

  /// `schema.table.column`.
  package var description: String { table.description + "." + column }
}

/// What fills a column when nobody writes it.
package enum ColumnGeneration: Hashable, Sendable {
  /// A running number: `GENERATED … AS IDENTITY`, SQLite's `AUTOINCREMENT`.
  case identity
  /// Computed from other columns: `GENERATED ALWAYS AS (expression)`.
  case computed(expression: String, isStored: Bool)
}

/// One column of a table or view.
package struct SchemaColumn: Sendable {
  package var name: String
  package var type: ColumnType
  package var isNullable: Bool
  /// The default's expression as it was written, or as the database prints it.
  package var defaultValue: String?
  package var generation: ColumnGeneration?
  /// Checks that speak of no other column.
  package var checks: [CheckConstraint]
  package var comment: SchemaComment?
  /// A remark of SQL (`-- …`) that stands beside or above the column in its definition; no database
  /// keeps it.
  package var remark: SchemaComment?
  /// Of a view's column: the column that it shows unchanged, where that could be read.
  package var source: ColumnReference?
  /// The name's own bytes, where it was last given.
  package var place: SourceRange
  package var history: SchemaHistory

  package init(
    name: String, type: ColumnType, isNullable: Bool = true, defaultValue: String? = nil,
    generation: ColumnGeneration? = nil, checks: [CheckConstraint] = [],
    comment: SchemaComment? = nil, remark: SchemaComment? = nil, source: ColumnReference? = nil,
    place: SourceRange = .nowhere, history: SchemaHistory = .unknown
  ) {
    self.name = name
    self.type = type
    self.isNullable = isNullable
    self.defaultValue = defaultValue
    self.generation = generation
    self.checks = checks
    self.comment = comment
    self.remark = remark
    self.source = source
    self.place = place
    self.history = history
  }
}
