import RegisterSchema

/// What SQLite's pragmas tell of one table or view.
struct TableDescription {
  private let connection: SQLiteConnection
  private let name: String

  init(_ connection: SQLiteConnection, _ name: String) {
    self.connection = connection
    self.name = name
  }

  /// A table, with what its statement adds. Where SQLite cannot tell, the statement alone.
  func table(_ written: SchemaTable?, _ skipped: inout SkippedStatements) -> SchemaTable {
    var table = SchemaTable(
      name: TableName(name), checks: written?.checks ?? [], comment: written?.comment)
    do {
      let rows = try connection.pragma("table_xinfo", name)
      table.columns = columns(rows, written)
      table.primaryKey = primaryKey(rows, written)
      table.foreignKeys = try foreignKeys(written)
      table.uniqueKeys = try uniqueKeys(written)
      return table
    } catch {
      table = written ?? table
      table.columnsAreKnown = written?.columnsAreKnown ?? false
      skipped.noteUnknownColumns(table)
      return table
    }
  }

  /// A view whose query the SQL reader did not understand.
  func view(_ written: SchemaTable?, _ skipped: inout SkippedStatements) -> SchemaTable {
    var view = SchemaTable(name: TableName(name), kind: .view, comment: written?.comment)
    // A view that speaks of a table that is gone cannot be told.
    if let rows = try? connection.pragma("table_xinfo", name),
      !rows.isEmpty
    {
      view.columns = columns(rows, written)
    } else {
      view.columnsAreKnown = false
      skipped.noteUnknownColumns(view)
    }
    return view
  }

  /// Rows of `cid, name, type, notnull, dflt_value, pk, hidden`.
  private func columns(
    _ rows: [[SQLiteConnection.Value]], _ written: SchemaTable?
  ) -> [SchemaColumn] {
    var known: [String: SchemaColumn] = [:]
    for column in written?.columns ?? [] { known[KeptStatement.key(column.name)] = column }
    return rows.compactMap { row in
      guard row.count >= 7, let name = row[1].text, row[6].number != 1 else { return nil }
      let type = row[2].text ?? ""
      let same = known[KeptStatement.key(name)]
      var column = SchemaColumn(name: name, type: self.type(type, same))
      column.isNullable = same?.isNullable ?? true && row[3].number == 0
      // As the statement writes it: SQLite leaves out the brackets around it.
      column.defaultValue = row[4].text.map { same?.defaultValue ?? $0 }
      column.generation = same?.generation
      if let hidden = row[6].number, hidden >= 2 {
        guard case .computed = column.generation else {
          column.generation = .computed(expression: "", isStored: hidden == 3)
          return column
        }
      }
      column.checks = same?.checks ?? []
      column.comment = same?.comment
      column.source = same?.source
      return column
    }
  }

  private func primaryKey(
    _ rows: [[SQLiteConnection.Value]], _ written: SchemaTable?
  ) -> UniqueKey? {
    let parts: [(position: Int, name: String)] = rows.compactMap { row in
      guard row.count >= 6, let position = row[5].number, position > 0, let name = row[1].text
      else { return nil }
      return (position, name)
    }
    guard !parts.isEmpty else { return nil }
    let columns = parts.sorted { $0.position < $1.position }.map(\.name)
    return UniqueKey(name: written?.primaryKey?.name, columns: columns)
  }

  /// The type as the statement says it; if that was read otherwise, the words that SQLite keeps.
  private func type(_ words: String, _ written: SchemaColumn?) -> ColumnType {
    if let written, KeptStatement.key(written.type.name) == KeptStatement.key(words) {
      return written.type
    }
    return ColumnType(words, .other)
  }

  /// Rows of `id, seq, table, from, to, on_update, on_delete, match`; the last made comes first.
  private func foreignKeys(
    _ written: SchemaTable?
  ) throws(LiveDatabaseError) -> [ForeignKey] {
    var keys: [Int: ForeignKey] = [:]
    for row in try connection.pragma("foreign_key_list", name) where row.count >= 5 {
      guard let number = row[0].number, let table = row[2].text, let column = row[3].text else {
        continue
      }
      var key =
        keys[number] ?? ForeignKey(columns: [], table: TableName(table), referencedColumns: [])
      key.columns.append(column)
      if let referenced = row[4].text { key.referencedColumns.append(referenced) }
      keys[number] = key
    }
    return keys.sorted { $0.key > $1.key }.map { _, key in
      var key = key
      key.name = written?.foreignKeys.first { $0.columns == key.columns }?.name
      return key
    }
  }

  /// Unique constraints, and unique indexes over plain columns of all rows.
  private func uniqueKeys(_ written: SchemaTable?) throws(LiveDatabaseError) -> [UniqueKey] {
    var keys: [UniqueKey] = []
    // Rows of `seq, name, unique, origin, partial`; the last made comes first.
    for row in try connection.pragma("index_list", name).reversed() where row.count >= 5 {
      guard let index = row[1].text, row[2].number == 1, let origin = row[3].text, origin != "pk",
        row[4].number == 0
      else { continue }
      // Rows of `seqno, cid, name, desc, coll, key`; an expression has no column.
      let parts = try connection.pragma("index_xinfo", index)
        .filter { $0.count >= 6 && $0[5].number == 1 }
      let columns = parts.compactMap { $0[2].text }
      guard columns.count == parts.count else { continue }
      let name = written?.uniqueKeys.first { $0.columns == columns }?.name
      keys.append(UniqueKey(name: origin == "c" ? index : name, columns: columns))
    }
    return keys
  }
}
