/// One file of `law/`: a line of column names, and a row on each line after it. Semicolons stand
/// between cells, vertical lines between the values of one cell; nothing is quoted.
struct LawTable {
  let columns: [String: Int]
  let rows: [LawRow]

  init(_ text: String) {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }[...]
    let header = lines.popFirst().map(LawRow.cells) ?? []
    let columns = Dictionary(
      header.enumerated().map { (String($0.element), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    self.columns = columns
    rows = lines.map { LawRow($0, columns) }
  }
}

/// A row of a table. A cell that is not there is empty.
struct LawRow {
  let cells: [Substring]
  private let columns: [String: Int]

  init(_ line: Substring, _ columns: [String: Int]) {
    cells = Self.cells(line)
    self.columns = columns
  }

  /// Split by bytes: the tables are read anew in each run.
  static func cells(_ line: Substring) -> [Substring] {
    line.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Substring($0) }
  }

  subscript(_ column: String) -> String {
    guard let index = columns[column], index < cells.count else { return "" }
    return String(cells[index])
  }

  /// Nil where the cell is empty.
  func text(_ column: String) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  func list(_ column: String) -> [String] {
    self[column].utf8.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }
  func date(_ column: String) -> LawDate? { LawDate(self[column]) }
  func number(_ column: String) -> Int? { Int(self[column]) }
  func isYes(_ column: String) -> Bool { self[column] == "yes" }

  /// A row that does not say is taken as unsure.
  var confidence: Confidence { self["confidence"].first.flatMap(Confidence.init) ?? .low }
}
