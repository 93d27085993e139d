/// One file of `law/`: a line of column names, and a row on each line after it. Semicolons stand
/// between cells, vertical lines between the values of one cell; nothing is quoted.
struct LawTable {
  let columns: [String: Int]
  let rows: [LawRow]

  init(_ text: String) {
    var lines = text[...].parts(between: UInt8(ascii: "\n")).filter { !$0.isEmpty }[...]
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
    line.parts(between: UInt8(ascii: ";"))
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
    self[column][...].parts(between: UInt8(ascii: "|")).filter { !$0.isEmpty }.map(String.init)
  }

  func date(_ column: String) -> LawDate? { LawDate(self[column]) }
  func number(_ column: String) -> Int? { Int(self[column]) }
  func isYes(_ column: String) -> Bool { self[column] == "yes" }

  /// A row that does not say is taken as unsure.
  var confidence: Confidence { self["confidence"].first.flatMap(Confidence.init) ?? .low }
}

extension Substring {
  /// The parts between the places of a byte, empty ones too.
  fileprivate func parts(between mark: UInt8) -> [Substring] {
    utf8.withContiguousStorageIfAvailable { bytes in
      var parts: [Substring] = []
      var start = startIndex
      for (offset, byte) in bytes.enumerated() where byte == mark {
        let end = utf8.index(startIndex, offsetBy: offset)
        parts.append(self[start..<end])
        start = utf8.index(after: end)
      }
      parts.append(self[start...])
      return parts
    } ?? split(separator: Character(Unicode.Scalar(mark)), omittingEmptySubsequences: false)
  }
}
