import RegisterSchema
import SourceText

/// Where views' columns come from.
extension Catalogue {
  /// Asks for the views' queries. To print one, the server waits for whoever is changing a table
  /// that it shows: then the views are left without sources, and that is counted.
  mutating func readViews(_ connection: PostgresConnection) throws(LiveDatabaseError) {
    guard tables.values.contains(where: \.kind.isView) else { return }
    let rows: PostgresRows
    do {
      rows = try connection.rows(CatalogueQuery.views)
    } catch {
      guard error.problem == .busy else { throw error }
      for table in tables.values where table.kind.isView {
        skipped.note(
          SkippedStatement(
            words: "CREATE VIEW \(table.name)", reason: .columnsNotKnown, place: .nowhere))
      }
      return
    }
    var sources = ViewSources(tables.values)
    // Views are numbered after what they show, unless they were replaced later.
    for row in 0..<rows.count {
      if let view = tables[rows.number(row, 0)], let query = rows.text(row, 1) {
        sources.add(view, query: query)
      }
    }
    let found = sources.read()
    for row in 0..<rows.count {
      let number = rows.number(row, 0)
      guard let view = tables[number], let columns = found[view.name],
        columns.count == view.columns.count
      else { continue }
      for (index, source) in columns.enumerated() {
        tables[number]?.columns[index].source = source
      }
    }
  }
}
