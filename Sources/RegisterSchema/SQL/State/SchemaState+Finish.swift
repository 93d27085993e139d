import SourceText

/// The schema as it stands after the last statement.
extension SchemaState {
  /// Numbers become names, partitions go into their parents, what was dropped is left out.
  func finished() -> RegisterSchema {
    let types = finishedTypes()
    var result: [SchemaTable] = []
    result.reserveCapacity(tables.count)
    var places: [Int: Int] = [:]
    var partitions: [(of: Int, number: Int)] = []
    for (number, table) in tables.enumerated() where isShown(table) {
      if table.partitionOf != nil {
        if let root = root(of: number) { partitions.append((root, number)) }
        continue
      }
      places[number] = result.count
      result.append(finished(table, types))
    }
    for partition in partitions {
      guard let place = places[partition.of] else { continue }
      result[place].partitions.append(tables[partition.number].name)
    }
    let known = zip(self.types, types).filter { !$0.0.isDropped }.map { named($0.0, $0.1, types) }
    return RegisterSchema(
      dialect: dialect, tables: result, types: known, schemaComments: schemaComments,
      skipped: skipped)
  }

  private func isShown(_ table: TableState) -> Bool {
    !table.isDropped && table.name.schema != Self.temporary
  }

  /// The table that a partition, or a partition of a partition, belongs to.
  private func root(of number: Int) -> Int? {
    var number = number
    var steps = 0
    while let parent = tables[number].partitionOf {
      number = parent
      steps += 1
      if steps > 64 || tables[number].isDropped { return nil }
    }
    return number
  }

  private func finished(_ table: TableState, _ types: [FinishedType]) -> SchemaTable {
    var columns: [SchemaColumn] = []
    columns.reserveCapacity(table.columns.count)
    for state in table.columns where !state.isDropped {
      var column = state.column
      if let number = state.definedType { column.type = types[number].type(column.type.name) }
      columns.append(column)
    }
    return SchemaTable(
      name: table.name, kind: table.kind, columns: columns, columnsAreKnown: table.columnsAreKnown,
      primaryKey: table.primaryKey.map { finished($0, table) },
      uniqueKeys: table.uniqueKeys.map { finished($0, table) },
      foreignKeys: table.foreignKeys.compactMap { finished($0, table) }, checks: table.checks,
      comment: table.comment, inherits: table.inherits.map { tables[$0].name }, place: table.place,
      history: table.history)
  }

  private func finished(_ key: KeyState, _ table: TableState) -> UniqueKey {
    UniqueKey(name: key.name, columns: names(key.columns, table), place: key.place)
  }

  private func finished(_ key: ForeignKeyState, _ table: TableState) -> ForeignKey? {
    var target = key.target
    if target.map({ tables[$0].isDropped }) ?? true {
      // PostgreSQL drops the key with its table; SQLite looks for the name when it needs it.
      if target != nil, dialect == .postgresql { return nil }
      target = tableNumber(key.targetName)
    }
    guard let target else {
      return ForeignKey(
        name: key.name, columns: names(key.columns, table), table: placed(key.targetName),
        referencedColumns: key.referencedNames, place: key.place)
    }
    var other = tables[target]
    var referenced = key.target == target ? key.referenced : other.numbers(of: key.referencedNames)
    if referenced.contains(where: { other.columns[$0].isDropped }) {
      if dialect == .postgresql { return nil }
      referenced = other.numbers(of: key.referencedNames)
    }
    if referenced.isEmpty, key.referencedNames.isEmpty {
      referenced = other.primaryKey?.columns ?? []
    }
    let isKnown = referenced.count == max(key.referencedNames.count, referenced.count)
    return ForeignKey(
      name: key.name, columns: names(key.columns, table), table: other.name,
      referencedColumns: isKnown ? names(referenced, other) : key.referencedNames, place: key.place)
  }

  private func names(_ columns: [Int], _ table: TableState) -> [String] {
    columns.map { table.columns[$0].column.name }
  }
}
