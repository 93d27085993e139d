import RegisterSchema
import SourceText

/// What two readings of one database differ in.
enum Comparison {
  /// The lines of the one and not of the other: everything but places, with type families, what
  /// types are defined by, and where views' columns come from. Of a view's computed column, only
  /// the database knows the type.
  static func differences(_ live: RegisterSchema, _ text: RegisterSchema) -> [String] {
    var live = live
    for (number, table) in live.tables.enumerated() where table.kind.isView {
      guard let same = text.table(table.name), same.columns.count == table.columns.count else {
        continue
      }
      for index in same.columns.indices where same.columns[index].type == .unknown {
        live.tables[number].columns[index].type = .unknown
      }
    }
    var found = SchemaOutline(live, .all).differences(from: SchemaOutline(text, .all))
    let other = Dictionary(text.tables.map { ($0.name, $0) }) { first, _ in first }
    for table in live.tables {
      guard let same = other[table.name] else { continue }
      for (a, b) in zip(table.columns, same.columns) {
        if a.type != b.type { found.append("\(table.name).\(a.name): \(a.type) | \(b.type)") }
        if a.source != b.source {
          found.append(
            "\(table.name).\(a.name): from \(a.source?.description ?? "-") | "
              + "\(b.source?.description ?? "-")")
        }
      }
      let keys = [table.primaryKey?.name] + table.uniqueKeys.map(\.name)
      let others = [same.primaryKey?.name] + same.uniqueKeys.map(\.name)
      if Set(keys) != Set(others) { found.append("\(table.name): \(keys) | \(others)") }
      if Set(table.foreignKeys.map(\.name)) != Set(same.foreignKeys.map(\.name)) {
        found.append("\(table.name): names of foreign keys")
      }
    }
    return found
  }

  /// The schema of an SQL text.
  static func read(_ text: String, _ dialect: SQLDialect) -> RegisterSchema {
    SQLSchemaReader.read([SourceFile(path: "dump.sql", text: text)], dialect: dialect).schema
  }
}
