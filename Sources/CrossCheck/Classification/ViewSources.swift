import Law
import RegisterSchema

/// What a view shows is of the category of what it is taken from.
enum ViewSources {
  /// A view of a view finds its source done where it stands after that, as in every dump.
  static func apply(_ schema: RegisterSchema, to result: inout SchemaClassification) {
    guard schema.tables.contains(where: \.kind.isView) else { return }
    var places: [ColumnReference: (column: Int, table: Int)] = [:]
    var place = 0
    for (index, table) in schema.tables.enumerated() {
      for column in table.columns {
        places[ColumnReference(table.name, column.name)] = (place, index)
        place += 1
      }
    }
    place = 0
    for table in schema.tables {
      for column in table.columns {
        if let source = column.source, let origin = places[source],
          result.columns[place].kind == .personal
        {
          let shown = result.columns[origin.column]
          adopt(shown, result.tables[origin.table].topic, &result.columns[place])
        }
        place += 1
      }
    }
  }

  private static func adopt(
    _ shown: ColumnVerdict, _ topic: String?, _ column: inout ColumnVerdict
  ) {
    if shown.kind == .personal {
      column.categories = shown.categories
      column.flags = shown.flags
    } else if let topic, !TableJudge.topicless.contains(topic) {
      // The place of an exam is not the examinee's.
      column.categories = [
        CategoryGuess(category: topic, confidence: column.probability * 0.8, special: .none)
      ]
    }
  }
}
