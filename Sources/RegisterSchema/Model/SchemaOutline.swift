/// Which facts are told of a schema, besides names, kinds and types.
package struct OutlineDetail: OptionSet, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  package static let nullability = OutlineDetail(rawValue: 1)
  package static let keys = OutlineDetail(rawValue: 2)
  package static let comments = OutlineDetail(rawValue: 4)
  /// Defaults and generated columns; databases print them otherwise than people write them.
  package static let defaults = OutlineDetail(rawValue: 8)
  /// Checks; databases print them otherwise than people write them.
  package static let checks = OutlineDetail(rawValue: 16)
  /// What a database keeps and a person may write in other words.
  package static let stable: OutlineDetail = [.nullability, .keys, .comments]
  package static let all: OutlineDetail = [.stable, .defaults, .checks]
}

/// A schema as lines of text, without places and in an order of its own: two readings of one
/// database are the same when their outlines are.
package struct SchemaOutline: Equatable, Sendable {
  package let lines: [String]

  package init(_ schema: RegisterSchema, _ detail: OutlineDetail = .stable) {
    var lines: [String] = []
    for table in schema.tables { Self.write(table, detail, into: &lines) }
    for type in schema.types { Self.write(type, detail, into: &lines) }
    if detail.contains(.comments) {
      for (name, comment) in schema.schemaComments {
        lines.append("schema \(name): “\(comment.text)”")
      }
    }
    self.lines = lines.sorted()
  }

  /// The lines that only this outline has, with `-`, and those that only the other has, with `+`.
  package func differences(from other: SchemaOutline) -> [String] {
    var counts: [String: Int] = [:]
    for line in lines { counts[line, default: 0] += 1 }
    for line in other.lines { counts[line, default: 0] -= 1 }
    return counts.filter { $0.value != 0 }.map { ($0.value > 0 ? "- " : "+ ") + $0.key }.sorted()
  }

  private static func write(
    _ table: SchemaTable, _ detail: OutlineDetail, into lines: inout [String]
  ) {
    let name = "\(table.name)"
    var line = "\(name): \(table.kind.rawValue)"
    if !table.columnsAreKnown { line += ", columns not known" }
    if let comment = table.comment, detail.contains(.comments) { line += " “\(comment.text)”" }
    lines.append(line)
    for partition in table.partitions { lines.append("\(name) partition \(partition)") }
    for parent in table.inherits { lines.append("\(name) inherits \(parent)") }
    for (number, column) in table.columns.enumerated() {
      write(column, number + 1, of: name, detail, into: &lines)
    }
    if detail.contains(.keys) {
      if let key = table.primaryKey { lines.append("\(name) primary key \(list(key.columns))") }
      for key in table.uniqueKeys { lines.append("\(name) unique \(list(key.columns))") }
      for key in table.foreignKeys {
        lines.append(
          "\(name) \(list(key.columns)) → \(key.table) \(list(key.referencedColumns))")
      }
    }
    if detail.contains(.checks) {
      for check in table.checks { lines.append("\(name) check \(check.expression)") }
    }
  }

  private static func write(
    _ column: SchemaColumn, _ number: Int, of table: String, _ detail: OutlineDetail,
    into lines: inout [String]
  ) {
    var line = "\(table).\(column.name) #\(number) \(column.type.name)"
    if case .enumeration(let labels) = column.type.family.element { line += " \(labels)" }
    if detail.contains(.nullability), !column.isNullable { line += " not null" }
    if detail.contains(.defaults) {
      if let value = column.defaultValue { line += " default \(value)" }
      switch column.generation {
      case .identity: line += " identity"
      case .computed(let expression, let isStored):
        line += " = \(expression)" + (isStored ? " stored" : "")
      case nil: break
      }
    }
    if detail.contains(.checks) {
      for check in column.checks { line += " check \(check.expression)" }
    }
    if let comment = column.comment, detail.contains(.comments) { line += " “\(comment.text)”" }
    lines.append(line)
  }

  private static func write(
    _ type: NamedType, _ detail: OutlineDetail, into lines: inout [String]
  ) {
    let name = "type \(type.name)"
    var line = name
    switch type.kind {
    case .enumeration(let labels): line += " \(labels)"
    case .domain(let base, let isNullable, let checks):
      line += " domain of \(base.name)"
      if detail.contains(.nullability), !isNullable { line += " not null" }
      if detail.contains(.checks) { for check in checks { line += " check \(check.expression)" } }
    case .composite(let fields):
      line += " composite"
      for (number, field) in fields.enumerated() {
        write(field, number + 1, of: name, detail, into: &lines)
      }
    case .range(let of): line += " range of \(of.name)"
    }
    if let comment = type.comment, detail.contains(.comments) { line += " “\(comment.text)”" }
    lines.append(line)
  }

  private static func list(_ names: [String]) -> String {
    "(" + names.joined(separator: ", ") + ")"
  }
}
