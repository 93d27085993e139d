/// What hostile SQL may ask of us. There is no limit of depth: nothing in the reader recurses.
package struct SchemaLimits: Sendable {
  /// What was met.
  package enum Limit: String, Sendable { case bytes, statements, tables, columns }

  /// The largest file, in bytes.
  package var bytes: Int
  /// Statements of one file.
  package var statements: Int
  /// Tables, views and types, dropped ones too.
  package var tables: Int
  /// Columns of all tables, dropped ones too.
  package var columns: Int
  /// Columns of one table; PostgreSQL allows 1,600 and SQLite 32,767 at most.
  package var columnsOfTable: Int
  /// The largest statement that defines something, in bytes.
  package var statementBytes: Int

  package init(
    bytes: Int = 200_000_000, statements: Int = 5_000_000, tables: Int = 100_000,
    columns: Int = 500_000, columnsOfTable: Int = 8_192, statementBytes: Int = 8_000_000
  ) {
    self.bytes = bytes
    self.statements = statements
    self.tables = tables
    self.columns = columns
    self.columnsOfTable = columnsOfTable
    self.statementBytes = statementBytes
  }
}
