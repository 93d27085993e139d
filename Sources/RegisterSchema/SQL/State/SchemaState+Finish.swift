import SourceText

/// The schema as it stands after the last statement.
extension SchemaState {
  /// Numbers become names, partitions go into their parents, what was dropped is left out.
  mutating func finished() -> RegisterSchema {
    let types = finishedTypes()
    var result: [SchemaTable] = []
    result.reserveCapacity(tables.count)
    var places: [Int: Int] = [:]
    var partitions: [(of: Int, number: Int)] = []
    for number in tables.indices where isShown(tables[number]) {
      let table = tables[number]
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

  private mutating func finished(
    _ table: TableState, _ types: [FinishedType]
  ) -> SchemaTable {
    var columns: [SchemaColumn] = []
    columns.reserveCapacity(table.columns.count)
    for state in table.columns where !state.isDropped {
      var column = state.column
      if let number = state.definedType { column.type = types[number].type(column.type.name) }
      columns.append(column)
    }
    var foreignKeys: [ForeignKey] = []
    for key in table.foreignKeys {
      if let key = finished(key, table) { foreignKeys.append(key) }
    }
    let checks = give(table.checks, to: &columns)
    return SchemaTable(
      name: table.name, kind: table.kind, columns: columns, columnsAreKnown: table.columnsAreKnown,
      primaryKey: table.primaryKey.map { finished($0, table) },
      uniqueKeys: table.uniqueKeys.map { finished($0, table) },
      foreignKeys: foreignKeys, checks: checks,
      comment: table.comment, inherits: table.inherits.map { tables[$0].name }, place: table.place,
      history: table.history)
  }

  /// A check of one column is that column's, wherever it is written: databases print it with the
  /// table. The rest.
  private func give(
    _ checks: [CheckConstraint], to columns: inout [SchemaColumn]
  ) -> [CheckConstraint] {
    guard !checks.isEmpty else { return [] }
    var numbers: [String: Int] = [:]
    for (number, column) in columns.enumerated() { numbers[small(column.name)] = number }
    var rest: [CheckConstraint] = []
    for check in checks {
      var found: Set<Int> = []
      SQLWords.forEach(in: check.expression) { word in
        if let number = numbers[small(word)] { found.insert(number) }
        return found.count < 2
      }
      if found.count == 1, let only = found.first {
        columns[only].checks.append(check)
      } else {
        rest.append(check)
      }
    }
    return rest
  }

  private func finished(_ key: KeyState, _ table: TableState) -> UniqueKey {
    UniqueKey(name: key.name, columns: names(key.columns, table), place: key.place)
  }

  private mutating func finished(_ key: ForeignKeyState, _ table: TableState) -> ForeignKey? {
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
    var referenced =
      key.target == target ? key.referenced : tables[target].numbers(of: key.referencedNames)
    if referenced.contains(where: { tables[target].columns[$0].isDropped }) {
      if dialect == .postgresql { return nil }
      referenced = tables[target].numbers(of: key.referencedNames)
    }
    if referenced.isEmpty, key.referencedNames.isEmpty {
      referenced = tables[target].primaryKey?.columns ?? []
    }
    let isKnown = referenced.count == max(key.referencedNames.count, referenced.count)
    return ForeignKey(
      name: key.name, columns: names(key.columns, table), table: tables[target].name,
      referencedColumns: isKnown ? names(referenced, tables[target]) : key.referencedNames,
      place: key.place)
  }

  private func names(_ columns: [Int], _ table: TableState) -> [String] {
    columns.map { table.columns[$0].column.name }
  }
}
