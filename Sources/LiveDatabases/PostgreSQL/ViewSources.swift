import RegisterSchema
import SourceText

/// Which columns views show unchanged. The catalogues only know that a view needs a column, so its
/// query, as the server prints it, is read like any other SQL.
struct ViewSources {
  private var text = ""
  private var names: Set<TableName> = []

  /// `tables`: all that a view may show.
  init(_ tables: some Collection<SchemaTable>) {
    for table in tables where !table.kind.isView {
      text += "CREATE TABLE \(quoted(table.name)) (\(list(table)));\n"
    }
  }

  /// Adds a view after those that it shows.
  mutating func add(_ view: SchemaTable, query: String) {
    names.insert(view.name)
    text += "CREATE VIEW \(quoted(view.name)) (\(list(view, types: false))) AS \(query)\n;\n"
  }

  /// The sources of each view's columns, in their order.
  func read() -> [TableName: [ColumnReference?]] {
    guard !names.isEmpty else { return [:] }
    let file = SourceFile(path: "", text: text)
    let schema = SQLSchemaReader.read([file], dialect: .postgresql).schema
    var sources: [TableName: [ColumnReference?]] = [:]
    for table in schema.tables where names.contains(table.name) && table.columnsAreKnown {
      sources[table.name] = table.columns.map(\.source)
    }
    return sources
  }

  private func list(_ table: SchemaTable, types: Bool = true) -> String {
    table.columns.map { quoted($0.name) + (types ? " text" : "") }.joined(separator: ", ")
  }

  private func quoted(_ name: TableName) -> String {
    (name.schema.map { quoted($0) + "." } ?? "") + quoted(name.name)
  }

  private func quoted(_ name: String) -> String {
    var result = "\""
    for character in name.unicodeScalars {
      if character == "\"" { result += "\"" }
      result.unicodeScalars.append(character)
    }
    return result + "\""
  }
}
