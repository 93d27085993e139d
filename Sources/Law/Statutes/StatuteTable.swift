/// `law/statutes.csv`, read once.
struct StatuteTable: Sendable {
  let statutes: [Statute]
  /// The rows of numbered acts, in the order of their ids.
  private let rows: [Int]
  /// Names as they meet, with the rows of the acts that have or had them.
  private let names: SortedLines

  static let standard = StatuteTable(LawTables.statutes, names: StatuteKeys.lines)

  /// - Parameter names: what `names(of:)` gives, prepared because it takes longer than all the rest.
  init(_ text: String, names: String) {
    let statutes = LawTable(text).rows.compactMap { Statute($0) }
    rows = statutes.indices.filter { statutes[$0].hasNumber }
      .sorted { (statutes[$0].id, $0) < (statutes[$1].id, $1) }
    self.statutes = statutes
    self.names = SortedLines(text: names)
  }

  subscript(_ id: StatuteID) -> Statute? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      // Of two rows with one number the last counts.
      if id < statutes[rows[middle]].id { high = middle } else { low = middle + 1 }
    }
    guard low > 0, statutes[rows[low - 1]].id == id else { return nil }
    return statutes[rows[low - 1]]
  }

  /// The acts that have or had a name, the oldest first.
  func statutes(named name: String) -> [Statute] {
    let key = StatuteName(name)
    var rows: [Int] = []
    for form in [key.finnish, key.swedish] {
      for row in names.value(of: form)?.utf8.split(separator: 0x20) ?? [] {
        if let row = Int(Substring(row)), statutes.indices.contains(row), !rows.contains(row) {
          rows.append(row)
        }
      }
    }
    return rows.sorted().map { statutes[$0] }.sorted { left, right in
      (left.inForce ?? .distantPast) < (right.inForce ?? .distantPast)
    }
  }

  /// Each name in the form in which tables and texts meet, and the rows that have it.
  static func names(of statutes: [Statute]) -> String {
    var rows: [String: [Int]] = [:]
    for (row, statute) in statutes.enumerated() {
      var keys = Set((statute.nicknames + [statute.name]).map { StatuteName($0).finnish })
      for name in statute.swedishNicknames + [statute.swedishName].compactMap({ $0 }) {
        keys.insert(StatuteName(name).swedish)
      }
      for key in keys { rows[key, default: []].append(row) }
    }
    return rows.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\($0.key);\($0.value.map(String.init).joined(separator: " "))\n" }.joined()
  }
}

extension LawBook {
  /// What is prepared of a table of acts, for `StatuteKeys`.
  package static func names(ofStatutesIn table: String) -> String {
    StatuteTable.names(of: statutes(in: table))
  }

  /// The acts of a table, for what is prepared of them.
  package static func statutes(in table: String) -> [Statute] {
    LawTable(table).rows.compactMap { Statute($0) }
  }

  /// The bills of a table.
  package static func bills(in table: String) -> [Bill] { LawTable(table).rows.map { Bill($0) } }
}

extension LawDate {
  fileprivate static let distantPast = LawDate(year: 0, month: 1, day: 1)
}
