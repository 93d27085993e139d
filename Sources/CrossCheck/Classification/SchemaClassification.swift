import RegisterSchema

/// The verdicts on every table and column of a schema, in its order.
package struct SchemaClassification: Sendable {
  package internal(set) var tables: [TableVerdict] = []
  package internal(set) var columns: [ColumnVerdict] = []

  /// The verdict on a column. Linear: who asks for many makes an index.
  package func column(_ table: String, _ name: String) -> ColumnVerdict? {
    columns.first { $0.column.column == name && $0.column.table.name == table }
  }

  /// The verdict on a table. Linear: who asks for many makes an index.
  package func table(_ name: String) -> TableVerdict? { tables.first { $0.table.name == name } }
}
