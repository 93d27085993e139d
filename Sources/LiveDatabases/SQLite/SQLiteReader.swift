import RegisterSchema
import SourceText

/// Reads the schema of an SQLite file: names, types, keys and checks, never a row of a table.
///
/// Nothing is written, beside the file neither: no journal, no log, no lock file. The columns are
/// those that SQLite itself tells; what it does not tell (checks, expressions, what views show) is
/// read out of the statements that it keeps.
package struct SQLiteReader {
  private let path: String

  /// Nothing is opened yet.
  package init(path: String) { self.path = path }

  /// Opens, reads and closes the file. Throws why it could not.
  package func read() throws(LiveDatabaseError) -> RegisterSchema {
    let connection = try SQLiteConnection(DatabaseFile(path))
    let statements = try KeptStatement.all(connection)
    let written = Self.written(statements)
    var schema = RegisterSchema(dialect: .sqlite)
    let shadows = ShadowTables(statements)
    let weights = ViewWeights(statements)
    for statement in statements {
      if shadows.contains(statement.name) {
        schema.skipped.pass("CREATE VIRTUAL TABLE")
        continue
      }
      let table: SchemaTable
      switch statement.kind {
      case .table:
        table = TableDescription(connection, statement.name)
          .table(written[statement.key], &schema.skipped)
      case .view
      where written[statement.key]?.columnsAreKnown != true && weights.isLight(statement):
        table = TableDescription(connection, statement.name)
          .view(written[statement.key], &schema.skipped)
      default:
        table =
          written[statement.key]
          ?? SchemaTable(
            name: TableName(statement.name), kind: statement.kind, columnsAreKnown: false)
        if !table.columnsAreKnown { schema.skipped.noteUnknownColumns(table) }
      }
      schema.tables.append(table)
    }
    Self.completeKeys(&schema)
    return schema
  }

  /// What the kept statements say, by the tables' names in small letters.
  private static func written(_ statements: [KeptStatement]) -> [String: SchemaTable] {
    let text = statements.map(\.sql).joined(separator: "\n;\n")
    let file = SourceFile(path: "sqlite_schema", text: text)
    let schema = SQLSchemaReader.read([file], dialect: .sqlite).schema
    var tables: [String: SchemaTable] = [:]
    for table in schema.tables { tables[KeptStatement.key(table.name.name)] = table.placeless }
    return tables
  }

  /// Foreign keys name tables and columns as somebody wrote them, and often no column at all.
  private static func completeKeys(_ schema: inout RegisterSchema) {
    var numbers: [String: Int] = [:]
    for (number, table) in schema.tables.enumerated() {
      numbers[KeptStatement.key(table.name.name)] = number
    }
    for number in schema.tables.indices {
      for index in schema.tables[number].foreignKeys.indices {
        var key = schema.tables[number].foreignKeys[index]
        guard let target = numbers[KeptStatement.key(key.table.name)] else { continue }
        let other = schema.tables[target]
        key.table = other.name
        if key.referencedColumns.isEmpty {
          key.referencedColumns = other.primaryKey?.columns ?? []
        } else {
          key.referencedColumns = key.referencedColumns.map { name in
            let wanted = KeptStatement.key(name)
            return other.columns.first { KeptStatement.key($0.name) == wanted }?.name ?? name
          }
        }
        schema.tables[number].foreignKeys[index] = key
      }
    }
  }
}

extension SkippedStatements {
  /// Counts a view or table of which only the name is known.
  mutating func noteUnknownColumns(_ table: SchemaTable) {
    let words = "CREATE \(table.kind.rawValue.uppercased()) \(table.name)"
    note(SkippedStatement(words: words, reason: .columnsNotKnown, place: .nowhere))
  }
}
