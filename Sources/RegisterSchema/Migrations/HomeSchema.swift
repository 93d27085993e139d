import SourceText

/// The schema that a tool's settings outside the files give to names that have none.
///
/// Flyway makes tables in its `defaultSchema`; a later migration may well name that schema. Then
/// `CREATE TABLE hakemus` and `ALTER TABLE hakija.hakemus` mean one table. And after a baseline that
/// `pg_dump` wrote with every schema's name come changes without one.
enum HomeSchema {
  /// The one schema that changes ask for in vain, or of several the one that the folder is named
  /// after; or the one schema that has what changes without a schema's name ask for in vain.
  /// Otherwise nobody can tell (one may be a copy for an audit log), and `nil` is right.
  static func name(_ state: SchemaState, _ files: [SourceFile]) -> String? {
    let strays = state.strayChanges
    if strays.isEmpty { return owner(state) }
    if strays.count == 1 { return strays.first?.key }
    guard let folder = files.first.flatMap({ folder(of: $0.path) }) else { return nil }
    return strays[folder] == nil ? nil : folder
  }

  private static func owner(_ state: SchemaState) -> String? {
    guard !state.bareMisses.isEmpty, let home = state.home else { return nil }
    var owners: Set<String> = []
    for table in state.tableNumbers.keys where state.bareMisses.contains(table.name) {
      if let schema = table.schema, schema != home { owners.insert(schema) }
    }
    guard owners.count == 1, let owner = owners.first else { return nil }
    // A copy has tables of the same names.
    let isCopy = state.tableNumbers.keys.contains { table in
      table.schema == home && state.tableNumbers[TableName(schema: owner, table.name)] != nil
    }
    return isCopy ? nil : owner
  }

  private static func folder(of path: String) -> String? {
    path.utf8.split(separator: UInt8(ascii: "/")).dropLast().last.map { String(Substring($0)) }
  }
}
