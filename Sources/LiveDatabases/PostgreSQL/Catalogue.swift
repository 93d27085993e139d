import RegisterSchema

/// What the catalogues told, put together as a schema. Everything is known by the server's number
/// until the end.
struct Catalogue {
  var types = PostgresTypes()
  var tables: [Int: SchemaTable] = [:]
  /// The fields of composite types, by the number of the relation that describes them.
  var fields: [Int: [SchemaColumn]] = [:]
  var definedTypes: [NamedType] = []
  private var schemaComments: [String: SchemaComment] = [:]
  var skipped = SkippedStatements()
  /// Tables that are partitions.
  private var partitions: [Int: TableName] = [:]
  private var parents: [Int: [Int]] = [:]

  /// Asks for everything but views' queries.
  init(_ connection: PostgresConnection) throws(LiveDatabaseError) {
    let relations = try connection.rows(CatalogueQuery.relations)
    readRelations(relations)
    try readTypes(connection)
    readColumns(try connection.rows(CatalogueQuery.columns))
    let checks = try connection.rows(CatalogueQuery.checks)
    readDefinedTypes(checks)
    readKeys(try connection.rows(CatalogueQuery.keys))
    readUniqueIndexes(try connection.rows(CatalogueQuery.uniqueIndexes))
    readChecks(checks)
    let parents = try connection.rows(CatalogueQuery.parents)
    for row in 0..<parents.count {
      self.parents[parents.number(row, 0), default: []].append(parents.number(row, 1))
    }
    let comments = try connection.rows(CatalogueQuery.schemaComments)
    for row in 0..<comments.count {
      schemaComments[comments.text(row, 0) ?? ""] = SchemaComment(comments.text(row, 1) ?? "")
    }
    let extensions = try connection.rows(CatalogueQuery.extensions)
    for row in 0..<extensions.count {
      skipped.pass("EXTENSION " + (extensions.text(row, 0) ?? ""), extensions.number(row, 1))
    }
  }

  /// Tables in the order of their names: the server keeps none that a copy would share.
  func schema() -> RegisterSchema {
    var tables = self.tables
    for (number, ancestors) in parents {
      if let name = partitions[number] {
        if let root = root(of: number) { tables[root]?.partitions.append(name) }
      } else {
        let names = ancestors.compactMap { self.tables[$0]?.name }
        tables[number]?.inherits = names
      }
    }
    return RegisterSchema(
      dialect: .postgresql,
      tables: tables.values.map { table in
        var table = table
        table.partitions.sort()
        return table
      }.sorted { $0.name < $1.name },
      types: definedTypes.sorted { $0.name < $1.name }, schemaComments: schemaComments,
      skipped: skipped)
  }

  /// The table that a partition, or a partition of a partition, belongs to.
  private func root(of number: Int) -> Int? {
    var number = number
    var steps = 0
    while partitions[number] != nil {
      guard let parent = parents[number]?.first, steps < 64 else { return nil }
      number = parent
      steps += 1
    }
    return number
  }

  private mutating func readRelations(_ rows: PostgresRows) {
    for row in 0..<rows.count {
      let number = rows.number(row, 0)
      let name = TableName(schema: rows.text(row, 1), rows.text(row, 2) ?? "")
      let kind: TableKind
      switch rows.text(row, 3) {
      case "c":
        fields[number] = []
        continue
      case "v": kind = .view
      case "m": kind = .materializedView
      case "f": kind = .foreignTable
      default: kind = .table
      }
      if rows.flag(row, 4) {
        partitions[number] = name
      } else {
        tables[number] = SchemaTable(
          name: name, kind: kind, comment: rows.text(row, 5).map { SchemaComment($0) })
      }
    }
  }

  private mutating func readColumns(_ rows: PostgresRows) {
    for row in 0..<rows.count {
      let expression = rows.text(row, 9).map(Self.trimmed)
      let generation = generation(rows, row, expression)
      let column = SchemaColumn(
        name: rows.text(row, 2) ?? "",
        type: types.type(
          rows.number(row, 4), modifier: rows.number(row, 5), printed: rows.text(row, 3) ?? ""),
        isNullable: !rows.flag(row, 6), defaultValue: generation == nil ? expression : nil,
        generation: generation, comment: rows.text(row, 10).map { SchemaComment($0) })
      let number = rows.number(row, 0)
      tables[number]?.columns.append(column)
      fields[number]?.append(column)
    }
  }

  private func generation(
    _ rows: PostgresRows, _ row: Int, _ expression: String?
  ) -> ColumnGeneration? {
    if let identity = rows.text(row, 7), !identity.isEmpty { return .identity }
    guard let kind = rows.text(row, 8), !kind.isEmpty else { return nil }
    // A virtual column, since 18, is computed whenever it is read.
    return .computed(expression: expression ?? "", isStored: kind == "s")
  }
}
