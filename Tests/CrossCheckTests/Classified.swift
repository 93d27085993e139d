import CrossCheck
import Law
import RegisterSchema
import SourceText

/// A schema of a few lines of DDL, classified.
func classified(_ sql: String) -> SchemaClassification {
  let file = SourceFile(path: "t.sql", text: sql)
  let schema = SQLSchemaReader.read([file], dialect: .postgresql).schema
  return ColumnClassifier(law: .standard).classify(schema)
}

extension SchemaClassification {
  /// "kind category" of a column, such as "personal HEALTH"; "missing" where there is no column.
  func say(_ table: String, _ column: String) -> String {
    guard let verdict = self.column(table, column) else { return "missing" }
    return [verdict.kind.rawValue, verdict.category].compactMap(\.self).joined(separator: " ")
  }
}
