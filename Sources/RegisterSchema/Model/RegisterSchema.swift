import SourceText

/// Which database's SQL a schema is written in.
package enum SQLDialect: String, CaseIterable, Sendable {
  case postgresql, sqlite

  /// The schema of tables that name none; SQLite shows none.
  package var defaultSchema: String? { self == .postgresql ? "public" : nil }
}

/// What a register's database holds: tables, columns and their types, never a row.
///
/// The same value comes from a dump, from hand-written DDL, from a folder of migrations and from a
/// running database, so that whoever judges columns need not know where they were read.
package struct RegisterSchema: Sendable {
  package var dialect: SQLDialect
  /// Tables, views and everything else with columns, in the order in which they were made.
  /// Partitions are not here: they are named in their parent's `partitions`.
  package var tables: [SchemaTable]
  /// Enumerations, domains, composite types and ranges that the schema itself defines.
  package var types: [NamedType]
  /// Comments on schemas, by the schema's name.
  package var schemaComments: [String: SchemaComment]
  /// What the reader did not understand, and so may lack.
  package var skipped: SkippedStatements

  package init(
    dialect: SQLDialect, tables: [SchemaTable] = [], types: [NamedType] = [],
    schemaComments: [String: SchemaComment] = [:],
    skipped: SkippedStatements = SkippedStatements()
  ) {
    self.dialect = dialect
    self.tables = tables
    self.types = types
    self.schemaComments = schemaComments
    self.skipped = skipped
  }

  /// The sum of all tables' columns.
  package var columnCount: Int { tables.reduce(0) { $0 + $1.columns.count } }

  /// A table by its name, as the database knows it. Linear: who looks up many makes an index.
  package func table(_ name: TableName) -> SchemaTable? { tables.first { $0.name == name } }
}

/// Words that the database keeps about a table, column or type.
package struct SchemaComment: Hashable, Sendable {
  package var text: String
  /// Where the words stand; nowhere in a running database.
  package var place: SourceRange

  package init(_ text: String, at place: SourceRange = .nowhere) {
    self.text = text
    self.place = place
  }
}

/// Where something was made, and where it last became otherwise.
package struct SchemaHistory: Hashable, Sendable {
  /// The definition that made it: a column's line, a table's statement.
  package var born: SourceRange
  /// What last changed its name, type, default or nullability; the same as `born` if nothing did.
  package var changed: SourceRange

  package init(born: SourceRange, changed: SourceRange? = nil) {
    self.born = born
    self.changed = changed ?? born
  }

  /// Of things that were not read from a file.
  package static let unknown = SchemaHistory(born: .nowhere)

  /// Whether something was changed after it was made.
  package var isChanged: Bool { changed != born }
}
