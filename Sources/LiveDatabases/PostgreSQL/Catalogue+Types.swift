import RegisterSchema

/// Types, and those that the schema itself defines.
extension Catalogue {
  mutating func readTypes(_ connection: PostgresConnection) throws(LiveDatabaseError) {
    let labels = try connection.rows(CatalogueQuery.labels)
    for row in 0..<labels.count {
      types.add(label: labels.text(row, 1) ?? "", of: labels.number(row, 0))
    }
    let rows = try connection.rows(CatalogueQuery.types(serverVersion: connection.serverVersion))
    for row in 0..<rows.count {
      let number = rows.number(row, 0)
      let isArray = rows.text(row, 4) == "A" && rows.number(row, 5) != 0
      types.add(
        PostgresTypes.Entry(
          name: TableName(schema: rows.text(row, 1), rows.text(row, 2) ?? ""),
          kind: rows.text(row, 3) ?? "", isArray: isArray, element: rows.number(row, 5),
          base: rows.number(row, 6), modifier: rows.number(row, 7), subtype: rows.number(row, 9),
          relation: rows.number(row, 10), isOurs: rows.flag(row, 13),
          isNullable: !rows.flag(row, 8), printedBase: rows.text(row, 11) ?? "",
          comment: rows.text(row, 12)),
        number: number)
      if fields[rows.number(row, 10)] != nil { types.add(composite: number) }
    }
  }

  /// Enumerations, domains, ranges and composite types of the schema itself; once columns are read.
  mutating func readDefinedTypes(_ checks: PostgresRows) {
    var conditions: [Int: [CheckConstraint]] = [:]
    for row in 0..<checks.count where checks.number(row, 1) != 0 {
      conditions[checks.number(row, 1), default: []].append(Self.check(checks, row))
    }
    for (number, entry) in types.defined {
      let kind: NamedType.Kind
      switch entry.kind {
      case "e": kind = .enumeration(labels: types.labels(of: number))
      case "d":
        kind = .domain(
          of: types.type(entry.base, modifier: entry.modifier, printed: entry.printedBase),
          isNullable: entry.isNullable, checks: conditions[number] ?? [])
      case "r":
        kind = .range(of: types.type(entry.subtype, modifier: -1, printed: entry.printedBase))
      default: kind = .composite(fields: fields[entry.relation] ?? [])
      }
      definedTypes.append(
        NamedType(name: entry.name, kind: kind, comment: entry.comment.map { SchemaComment($0) }))
    }
  }
}
