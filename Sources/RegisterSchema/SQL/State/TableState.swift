import SourceText

/// A column while statements change it.
struct ColumnState {
  var column: SchemaColumn
  /// The number of its type among those that the schema defines.
  var typeNumber: Int32 = -1
  var isDropped = false

  var definedType: Int? { typeNumber < 0 ? nil : Int(typeNumber) }
}

/// A primary or unique key while statements change it: columns by number.
struct KeyState {
  var name: String?
  var columns: [Int]
  var place: SourceRange
}

/// A foreign key while statements change it.
struct ForeignKeyState {
  var name: String?
  var columns: [Int]
  /// The other table, once it is known.
  var target: Int?
  var targetName: TableName
  /// The other table's columns, as far as it was known.
  var referenced: [Int]
  /// As they were written, for a table that comes later.
  var referencedNames: [String]
  var place: SourceRange
}

/// A table or view while statements change it.
struct TableState {
  var name: TableName
  var kind: TableKind
  var columns: [ColumnState] = []
  var columnsAreKnown = true
  var primaryKey: KeyState?
  var uniqueKeys: [KeyState] = []
  var foreignKeys: [ForeignKeyState] = []
  var checks: [CheckConstraint] = []
  var comment: SchemaComment?
  var place: SourceRange
  var history: SchemaHistory
  var partitionOf: Int?
  var inherits: [Int] = []
  /// Tables that are its partitions or its heirs.
  var children: [Int] = []
  /// Views that show it.
  var readers: [Int] = []
  /// Names of constraints that the model does not keep: exclusions, and `NOT NULL` by column.
  var otherConstraints: [String: Int?] = [:]
  var isDropped = false
  /// Column numbers by name, made once a table is too wide to look through.
  private var numbers: [String: Int] = [:]
  let dialect: SQLDialect

  init(
    _ name: TableName, _ kind: TableKind, _ dialect: SQLDialect, place: SourceRange,
    history: SchemaHistory
  ) {
    self.name = name
    self.kind = kind
    self.dialect = dialect
    self.place = place
    self.history = history
  }

  /// A column's number by its name.
  mutating func columnNumber(_ name: String) -> Int? {
    guard columns.count > 32 else {
      if dialect == .sqlite {
        let name = small(name)
        return columns.firstIndex { !$0.isDropped && small($0.column.name) == name }
      }
      return columns.firstIndex { !$0.isDropped && $0.column.name == name }
    }
    if numbers.isEmpty {
      for (number, column) in columns.enumerated() where !column.isDropped {
        numbers[key(column.column.name)] = number
      }
    }
    return numbers[key(name)]
  }

  private func key(_ name: String) -> String { dialect == .sqlite ? small(name) : name }

  /// Adds a column of a new name.
  mutating func add(_ column: ColumnState) {
    if !numbers.isEmpty { numbers[key(column.column.name)] = columns.count }
    columns.append(column)
  }

  /// Gives a column another name.
  mutating func rename(_ number: Int, to name: String, at place: SourceRange) {
    if !numbers.isEmpty {
      numbers[key(columns[number].column.name)] = nil
      numbers[key(name)] = number
    }
    columns[number].column.name = name
    columns[number].column.place = place
  }

  /// Takes a column away, and every key and, if `fromChecks`, every check that speaks of it.
  mutating func drop(_ number: Int, fromChecks: Bool) {
    let name = columns[number].column.name
    if !numbers.isEmpty { numbers[key(name)] = nil }
    columns[number].isDropped = true
    if primaryKey?.columns.contains(number) == true { primaryKey = nil }
    uniqueKeys.removeAll { $0.columns.contains(number) }
    foreignKeys.removeAll { $0.columns.contains(number) }
    if fromChecks { checks.removeAll { SQLWords.mention(name, in: $0.expression) } }
  }

  /// Leaves it without columns and keys.
  mutating func removeColumns() {
    columns = []
    numbers = [:]
    primaryKey = nil
    uniqueKeys = []
    foreignKeys = []
  }

  /// Puts inherited columns before its own; a column of both is one, at the inherited place.
  mutating func putFirst(_ inherited: [ColumnState]) {
    guard !inherited.isEmpty else { return }
    let own = columns
    columns = []
    numbers = [:]
    for column in inherited where columnNumber(column.column.name) == nil { add(column) }
    var moved: [Int] = []
    for column in own {
      if let place = columnNumber(column.column.name) {
        columns[place] = column
        moved.append(place)
      } else {
        moved.append(columns.count)
        add(column)
      }
    }
    if let key = primaryKey { primaryKey?.columns = key.columns.map { moved[$0] } }
    for key in uniqueKeys.indices {
      uniqueKeys[key].columns = uniqueKeys[key].columns.map { moved[$0] }
    }
    for key in foreignKeys.indices {
      foreignKeys[key].columns = foreignKeys[key].columns.map { moved[$0] }
    }
    otherConstraints = otherConstraints.mapValues { $0.map { moved[$0] } }
  }

  /// The columns by name; nil for those that are not there.
  mutating func numbers(of names: [String]) -> [Int] { names.compactMap { columnNumber($0) } }
}

/// A type that the schema defines, while statements change it.
struct TypeState {
  enum Kind {
    case enumeration([String])
    case domain(of: ColumnState, isNullable: Bool, checks: [CheckConstraint])
    case composite([ColumnState])
    case range(of: ColumnState)
  }

  var name: TableName
  var kind: Kind
  var comment: SchemaComment?
  var place: SourceRange
  var history: SchemaHistory
  var isDropped = false
}
