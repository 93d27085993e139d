import Law
import NoticeModel
import RegisterSchema
import SourceText

/// What came of holding a notice against the schemas of its register, column by column and both
/// ways.
package struct RegisterCheck: Sendable {
  package let sources: [ClassifiedSource]
  /// The columns of all sources, in their order.
  package internal(set) var columns: [CheckedColumn] = []
  /// The tables of all sources, in their order.
  package internal(set) var tables: [CheckedTable] = []
  /// The data items of the notice, in its order.
  package internal(set) var items: [CheckedItem] = []
  /// Everything without a verdict.
  package internal(set) var notJudged: [NotJudged] = []
  package internal(set) var coverage = Coverage()

  /// Classifies the schemas, and holds the notice against them.
  package init(
    notice: Notice, sources: [RegisterSource], decisions: ColumnDecisions = ColumnDecisions(),
    law: LawBook
  ) {
    let classifier = ColumnClassifier(law: law)
    self.init(
      notice: notice, classified: sources.map { ClassifiedSource($0, classifier) },
      decisions: decisions, law: law)
  }

  /// Holds the notice against schemas that are classified: decisions may rest on the verdicts.
  package init(
    notice: Notice, classified sources: [ClassifiedSource],
    decisions: ColumnDecisions = ColumnDecisions(), law: LawBook
  ) {
    self.sources = sources
    var reader = KindReader(law)
    var matcher = ColumnMatcher(NoticeContents(notice, &reader), reader)
    for (number, source) in sources.enumerated() { add(source, number, decisions, &matcher) }
    items = matcher.contents.items.map(\.item)
    for (number, column) in columns.enumerated() {
      for item in column.items { items[item].columns.append(number) }
    }
    coverage = Coverage(self, notice, matcher.contents, law)
  }

  /// The definition of a column of `columns`.
  package func definition(of column: CheckedColumn) -> SchemaColumn? {
    guard let table = definition(ofTable: column.table), column.number < table.columns.count else {
      return nil
    }
    return table.columns[column.number]
  }

  /// The definition of a table, by its number in `tables`.
  package func definition(ofTable number: Int) -> SchemaTable? {
    guard tables.indices.contains(number) else { return nil }
    let table = tables[number]
    return sources[table.source].source.schema.tables[table.number]
  }
}
