import SourceText

/// The schema while statements change it.
///
/// Tables, columns and types are known by number, so that a new name reaches every key and type
/// that speaks of them. What is dropped stays, marked, and keeps its number.
struct SchemaState {
  let dialect: SQLDialect
  /// The schema of names that have none, where no search path is set; `nil` for SQLite.
  let home: String?
  var tables: [TableState] = []
  var types: [TypeState] = []
  var tableNumbers: [TableName: Int] = [:]
  var typeNumbers: [TableName: Int] = [:]
  /// The table of a named index or index-backed constraint.
  var indexOwners: [TableName: Int] = [:]
  var schemaComments: [String: SchemaComment] = [:]
  var schemas: Set<String> = []
  var searchPath: [String] = []
  var hasTemporaryTables = false
  /// Types of extensions that were created, and the schemas in which they stand.
  var extensionTypes: [String: String] = [:]
  var skipped = SkippedStatements()
  /// Columns made so far, dropped ones too.
  var columnCount = 0
  /// Steps of statements that touch every table; they are not to be had without end.
  var broadSteps = 0
  static let broadLimit = 1_000_000
  /// How many changes meant a table of another schema that is not there, though one of that name was
  /// made without a schema.
  var strayChanges: [String: Int] = [:]
  /// Tables without a schema's name that were to be changed and are not where such names belong.
  var bareMisses: Set<String> = []

  /// - Parameter home: the dialect's own, where it is not given.
  init(_ dialect: SQLDialect, home: String? = nil) {
    self.dialect = dialect
    self.home = home ?? dialect.defaultSchema
    searchPath = self.home.map { [$0] } ?? []
  }

  /// The name that a table or type would get: its own schema, or the first of the search path.
  func placed(_ name: TableName) -> TableName {
    if name.schema != nil { return dialect == .sqlite ? sqliteName(name) : name }
    return TableName(schema: searchPath.first ?? home, name.name)
  }

  /// SQLite's main database goes without saying, and small and large letters are one.
  private func sqliteName(_ name: TableName) -> TableName {
    name.schema.map(small) == "main" ? TableName(name.name) : name
  }

  /// The table that a statement means.
  func tableNumber(_ name: TableName) -> Int? { find(name, in: tableNumbers) }

  /// Keeps in mind that a table that was to be changed is not there.
  mutating func missed(_ name: TableName) {
    guard dialect == .postgresql, let home else { return }
    guard let schema = name.schema else {
      bareMisses.insert(name.name)
      return
    }
    guard schema != home, tableNumbers[TableName(schema: home, name.name)] != nil else { return }
    strayChanges[schema, default: 0] += 1
  }

  /// The type that a statement means.
  func typeNumber(_ name: TableName) -> Int? { find(name, in: typeNumbers) }

  /// The key of a table in the dictionaries.
  func key(_ name: TableName) -> TableName {
    guard dialect == .sqlite else { return name }
    return TableName(schema: name.schema.map(small), small(name.name))
  }

  private func find(_ name: TableName, in numbers: [TableName: Int]) -> Int? {
    guard !numbers.isEmpty else { return nil }
    if dialect == .sqlite { return numbers[key(sqliteName(name))] }
    if name.schema != nil { return numbers[name] }
    if hasTemporaryTables, let found = numbers[TableName(schema: Self.temporary, name.name)] {
      return found
    }
    for schema in searchPath {
      if let found = numbers[TableName(schema: schema, name.name)] { return found }
    }
    return nil
  }

  /// The schema of temporary tables.
  static let temporary = "pg_temp"

  /// Adds a table that is not there yet; its number.
  mutating func add(_ table: TableState) -> Int {
    let number = tables.count
    tableNumbers[key(table.name)] = number
    columnCount += table.columns.count
    tables.append(table)
    return number
  }

  /// Adds a type that is not there yet.
  mutating func add(_ type: TypeState) {
    typeNumbers[type.name] = types.count
    types.append(type)
  }

  /// Takes a table away, and with `cascade` the views that show it.
  mutating func drop(_ number: Int, cascade: Bool) {
    var waiting = [number]
    while let number = waiting.popLast() {
      guard !tables[number].isDropped else { continue }
      tables[number].isDropped = true
      let name = key(tables[number].name)
      if tableNumbers[name] == number { tableNumbers[name] = nil }
      // Partitions go with their parent; children by INHERITS only if told so.
      waiting += tables[number].children.filter {
        cascade || tables[$0].partitionOf == number
      }
      if cascade { waiting += tables[number].readers }
    }
  }

  /// Gives a table another name.
  mutating func rename(_ number: Int, to name: TableName, at place: SourceRange) {
    let old = key(tables[number].name)
    if tableNumbers[old] == number { tableNumbers[old] = nil }
    tableNumbers[key(name)] = number
    tables[number].name = name
    tables[number].place = place
  }

  /// A table and those that follow what is done to it: its partitions and heirs.
  func descendants(of number: Int) -> [Int] {
    guard !tables[number].children.isEmpty else { return [number] }
    var found = [number]
    var seen: Set<Int> = [number]
    var index = 0
    while index < found.count {
      for child in tables[found[index]].children
      where !tables[child].isDropped && seen.insert(child).inserted {
        found.append(child)
      }
      index += 1
    }
    return found
  }
}

/// ASCII letters made small: SQLite's names differ by nothing else.
func small(_ text: String) -> String {
  guard text.utf8.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return text }
  return String(
    decoding: text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }, as: UTF8.self)
}
