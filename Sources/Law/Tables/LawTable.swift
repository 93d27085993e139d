/// One file of `law/`: a line of column names, and a row on each line after it. Semicolons stand
/// between cells, vertical lines between the values of one cell; nothing is quoted.
struct LawTable {
  let columns: [String]
  let rows: [LawRow]

  init(_ text: String) {
    let cells = LawCells(text)
    var lines = cells.lines[...]
    columns = lines.popFirst().map { header in header.map { cells.string($0) } } ?? []
    rows = lines.map { [columns] in LawRow(cells, $0, columns) }
  }
}

/// A row of a table. A cell that is not there is empty.
struct LawRow {
  private let table: LawCells
  private let places: Range<Int>
  private let columns: [String]

  fileprivate init(_ table: LawCells, _ places: Range<Int>, _ columns: [String]) {
    self.table = table
    self.places = places
    self.columns = columns
  }

  /// A row without cells.
  static let empty = LawRow(LawCells(""), 0..<0, [])

  var cells: [String] { places.map { table.string($0) } }

  /// The place of a cell; nil where the row has none.
  private func place(_ column: String) -> Int? {
    guard let index = columns.firstIndex(of: column), index < places.count else { return nil }
    return places.lowerBound + index
  }

  subscript(_ column: String) -> String { place(column).map { table.string($0) } ?? "" }

  /// Nil where the cell is empty.
  func text(_ column: String) -> String? {
    let text = self[column]
    return text.isEmpty ? nil : text
  }

  func list(_ column: String) -> [String] {
    guard let place = place(column) else { return [] }
    var values: [String] = []
    var rest = table.bytes(place)
    while !rest.isEmpty {
      let value = rest.prefix { $0 != UInt8(ascii: "|") }
      if !value.isEmpty { values.append(String(decoding: value, as: UTF8.self)) }
      rest = rest.dropFirst(value.count + 1)
    }
    return values
  }

  func date(_ column: String) -> LawDate? { LawDate(self[column]) }
  func number(_ column: String) -> Int? { Int(self[column]) }
  func isYes(_ column: String) -> Bool { self[column] == "yes" }

  /// A row that does not say is taken as unsure.
  var confidence: Confidence {
    guard let letter = place("confidence").flatMap({ table.bytes($0).first }) else { return .low }
    return Confidence.allCases.first { $0.rawValue.asciiValue == letter } ?? .low
  }
}

/// The cells of a table, told apart by bytes and without a copy of each: the tables are read anew in
/// each run.
private final class LawCells: Sendable {
  private let bytes: [UInt8]
  /// Where each cell ends: a semicolon or a line's end follows.
  private let ends: [Int]
  /// The cells of each line that is not empty.
  let lines: [Range<Int>]

  init(_ text: String) {
    var bytes = Array(text.utf8)
    if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
    var ends: [Int] = []
    ends.reserveCapacity(bytes.count / 8)
    var lines: [Range<Int>] = []
    var start = (cell: 0, byte: 0)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: ";"): ends.append(index)
      case UInt8(ascii: "\n"):
        ends.append(index)
        if index > start.byte { lines.append(start.cell..<ends.count) }
        start = (ends.count, index + 1)
      default: break
      }
    }
    self.bytes = bytes
    self.ends = ends
    self.lines = lines
  }

  func bytes(_ cell: Int) -> ArraySlice<UInt8> {
    bytes[(cell == 0 ? 0 : ends[cell - 1] + 1)..<ends[cell]]
  }

  func string(_ cell: Int) -> String { String(decoding: bytes(cell), as: UTF8.self) }
}
