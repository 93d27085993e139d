import Law
import RegisterSchema

/// Tells of every column of a schema whether it holds personal data, whose, and of what category.
///
/// It sees names, types, keys and comments, never a row. Three steps: the names are read as ideas
/// (`NameReader`), each table's rows are judged to be about persons or not (`TableJudge`), and each
/// column is judged in its table (`ColumnJudge`). Every verdict carries its reasons as log-odds
/// that add up to its probability. The same schema gives the same verdicts; time is linear in it.
package struct ColumnClassifier: Sendable {
  private let law: LawBook

  package init(law: LawBook) { self.law = law }

  package func classify(_ schema: RegisterSchema) -> SchemaClassification {
    let reading = SchemaFacts(schema, ColumnLexicon(law))
    var judge = TableJudge(reading)
    let tables = judge.judge()
    var result = SchemaClassification()
    result.tables = tables
    result.columns.reserveCapacity(schema.columnCount)
    for (index, table) in schema.tables.enumerated() {
      let judge = ColumnJudge(reading, tables, index)
      for number in table.columns.indices { result.columns.append(judge.judge(number)) }
    }
    ViewSources.apply(schema, to: &result)
    return result
  }
}
