import SourceText

/// The name of a table, view or type, with its schema where the database has schemas.
///
/// As the database knows it: PostgreSQL folds names without quotes to small letters.
package struct TableName: Hashable, Comparable, Sendable, CustomStringConvertible {
  package var schema: String?
  package var name: String

  package init(schema: String? = nil, _ name: String) {
    self.schema = schema
    self.name = name
  }

  /// `schema.name`, or the name alone.
  package var description: String { schema.map { $0 + "." + name } ?? name }

  package static func < (a: TableName, b: TableName) -> Bool {
    (a.schema ?? "", a.name) < (b.schema ?? "", b.name)
  }
}

/// What sort of thing has columns.
package enum TableKind: String, CaseIterable, Sendable {
  case table, view
  case materializedView = "materialized view"
  /// Rows live in another database.
  case foreignTable = "foreign table"
  /// SQLite's virtual tables: full-text indexes and the like.
  case virtualTable = "virtual table"

  /// Whether it shows what other tables hold.
  package var isView: Bool { self == .view || self == .materializedView }
}

/// One table or view.
package struct SchemaTable: Sendable {
  package var name: TableName
  package var kind: TableKind
  /// In the order of the database.
  package var columns: [SchemaColumn]
  /// False for a view whose select list could not be read: then `columns` says nothing.
  package var columnsAreKnown: Bool
  package var primaryKey: UniqueKey?
  /// Unique constraints, and unique indexes over plain columns of all rows.
  package var uniqueKeys: [UniqueKey]
  package var foreignKeys: [ForeignKey]
  /// Checks of several columns; a check of one column is in the column, wherever it is written.
  package var checks: [CheckConstraint]
  package var comment: SchemaComment?
  /// The tables that keep this one's rows by ranges or lists of values.
  package var partitions: [TableName]
  /// The tables whose columns it has taken over (`INHERITS`).
  package var inherits: [TableName]
  /// The name's own bytes, where it was last given.
  package var place: SourceRange
  package var history: SchemaHistory

  package init(
    name: TableName, kind: TableKind = .table, columns: [SchemaColumn] = [],
    columnsAreKnown: Bool = true, primaryKey: UniqueKey? = nil, uniqueKeys: [UniqueKey] = [],
    foreignKeys: [ForeignKey] = [], checks: [CheckConstraint] = [], comment: SchemaComment? = nil,
    partitions: [TableName] = [], inherits: [TableName] = [], place: SourceRange = .nowhere,
    history: SchemaHistory = .unknown
  ) {
    self.name = name
    self.kind = kind
    self.columns = columns
    self.columnsAreKnown = columnsAreKnown
    self.primaryKey = primaryKey
    self.uniqueKeys = uniqueKeys
    self.foreignKeys = foreignKeys
    self.checks = checks
    self.comment = comment
    self.partitions = partitions
    self.inherits = inherits
    self.place = place
    self.history = history
  }

  /// A column by its name, as the database knows it.
  package func column(_ name: String) -> SchemaColumn? { columns.first { $0.name == name } }
}
