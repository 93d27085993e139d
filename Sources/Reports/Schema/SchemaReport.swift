import CrossCheck
import Diagnostics
import Law
import RegisterSchema
import SourceText

/// What is told of a register's schema: plain data, whatever the format of the report.
package struct SchemaReport: Sendable {
  /// What was read, as the user named it; never a connection's settings.
  package let sources: [String]
  /// What that was: `sql`, `migrations`, `sqlite` or `live`.
  package let kind: String
  package let schema: RegisterSchema
  package let classification: SchemaClassification
  /// A place's `FileID` is the index.
  package let files: [SourceFile]
  package let diagnostics: [Diagnostic]

  package init(
    sources: [String], kind: String, schema: RegisterSchema,
    classification: SchemaClassification, files: [SourceFile], diagnostics: [Diagnostic]
  ) {
    self.sources = sources
    self.kind = kind
    self.schema = schema
    self.classification = classification
    self.files = files
    self.diagnostics = diagnostics
  }

  /// One column, and the verdict on it.
  package struct Column: Sendable {
    package let column: SchemaColumn
    package let verdict: ColumnVerdict
  }

  /// One table, the verdict on it, and its columns.
  package struct Table: Sendable {
    package let table: SchemaTable
    package let verdict: TableVerdict
    package let columns: [Column]

    func count(_ kind: ColumnKind) -> Int { columns.count { $0.verdict.kind == kind } }

    /// The columns that a notice tells of, or that somebody must judge.
    var notable: [Column] {
      columns.filter { $0.verdict.kind == .personal || $0.verdict.kind == .unsure }
    }
  }

  /// The tables in the schema's order.
  package var tables: [Table] {
    var rest = classification.columns[...]
    return zip(schema.tables, classification.tables).map { table, verdict in
      let verdicts = rest.prefix(table.columns.count)
      rest = rest.dropFirst(table.columns.count)
      return Table(
        table: table, verdict: verdict,
        columns: zip(table.columns, verdicts).map { Column(column: $0, verdict: $1) })
    }
  }

  /// The way from a table to the persons that it is about: `kaynti.jakso_id → jakso.asiakas_id →
  /// asiakas`; nil for a table of persons, and where no way is known.
  func way(_ verdict: TableVerdict) -> [String]? {
    guard let last = verdict.path.last else { return nil }
    var words = verdict.path.map { shown($0.table) + "." + $0.column }
    let key = schema.table(last.table)?.foreignKeys.first { $0.columns.contains(last.column) }
    if let key { words.append(shown(key.table)) }
    return words
  }

  /// A table's name without the schema that needs no mention.
  func shown(_ name: TableName) -> String {
    name.schema == schema.dialect.defaultSchema ? name.name : name.description
  }

  /// Line tables for the report's places.
  var places: Places {
    Places(
      NoticeReport(
        path: sources.first ?? "", title: nil, files: files, diagnostics: [], omitted: 0,
        coverage: []))
  }
}

extension TableRole {
  /// The order in which people ask for tables: persons first, the software's own last.
  var rank: Int {
    switch self {
    case .person: 0
    case .aboutPerson: 1
    case .log: 2
    case .other: 3
    case .organisation: 4
    case .thing: 5
    case .price: 6
    case .lookup: 7
    case .statistics: 8
    case .technical: 9
    }
  }
}
