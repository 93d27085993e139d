import RegisterSchema

/// Keys, unique indexes and checks.
extension Catalogue {
  mutating func readKeys(_ rows: PostgresRows) {
    var row = 0
    while row < rows.count {
      // A key's columns come one after another.
      let key = rows.number(row, 0)
      let first = row
      var columns: [String] = []
      var referenced: [String] = []
      while row < rows.count, rows.number(row, 0) == key {
        columns.append(rows.text(row, 4) ?? "")
        if let name = rows.text(row, 7) { referenced.append(name) }
        row += 1
      }
      let table = rows.number(first, 1)
      let name = rows.text(first, 3)
      switch rows.text(first, 2) {
      case "p": tables[table]?.primaryKey = UniqueKey(name: name, columns: columns)
      case "u": tables[table]?.uniqueKeys.append(UniqueKey(name: name, columns: columns))
      default:
        tables[table]?.foreignKeys.append(
          ForeignKey(
            name: name, columns: columns,
            table: TableName(schema: rows.text(first, 5), rows.text(first, 6) ?? ""),
            referencedColumns: referenced))
      }
    }
  }

  mutating func readUniqueIndexes(_ rows: PostgresRows) {
    var row = 0
    while row < rows.count {
      let index = rows.number(row, 0)
      let first = row
      var columns: [String] = []
      while row < rows.count, rows.number(row, 0) == index {
        columns.append(rows.text(row, 3) ?? "")
        row += 1
      }
      tables[rows.number(first, 1)]?.uniqueKeys.append(
        UniqueKey(name: rows.text(first, 2), columns: columns))
    }
  }

  mutating func readChecks(_ rows: PostgresRows) {
    for row in 0..<rows.count where rows.number(row, 0) != 0 {
      let table = rows.number(row, 0)
      let check = Self.check(rows, row)
      let column = rows.text(row, 4).flatMap { name in
        tables[table]?.columns.firstIndex { $0.name == name }
      }
      if let column {
        tables[table]?.columns[column].checks.append(check)
      } else {
        tables[table]?.checks.append(check)
      }
    }
  }

  static func check(_ rows: PostgresRows, _ row: Int) -> CheckConstraint {
    CheckConstraint(name: rows.text(row, 2), expression: trimmed(rows.text(row, 3) ?? ""))
  }

  /// An expression without the line break that the server prints before `CASE`.
  static func trimmed(_ expression: String) -> String {
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
    guard expression.utf8.first.map(isSpace) ?? false else { return expression }
    return String(decoding: expression.utf8.drop(while: isSpace), as: UTF8.self)
  }
}
