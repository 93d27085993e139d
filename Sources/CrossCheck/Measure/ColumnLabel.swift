import RegisterSchema

/// What a person has said of a column: a line of `table;column;kind;category;…`.
package struct ColumnLabel: Hashable, Sendable {
  package let table: String
  package let column: String
  package let kind: ColumnKind
  /// What an officer may rightly file it under, the first choice first: `EDUCATION/SERVICE`. Empty
  /// where none was given.
  package let category: String

  /// Whether the label takes the category as right.
  package func allows(_ category: String) -> Bool {
    self.category.utf8.split(separator: UInt8(ascii: "/")).contains {
      $0.elementsEqual(category.utf8)
    }
  }

  /// Labels of a CSV text whose first line names the columns. Lines of an unknown kind are left out.
  package static func read(_ text: String) -> [ColumnLabel] {
    var lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { line in
      line.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }[...]
    guard let header = lines.popFirst() else { return [] }
    var labels: [ColumnLabel] = []
    for cells in lines {
      func cell(_ name: String) -> String {
        guard let index = header.firstIndex(of: name), index < cells.count else { return "" }
        return cells[index]
      }
      guard let kind = ColumnKind(rawValue: cell("kind")) else { continue }
      labels.append(
        ColumnLabel(
          table: cell("table"), column: cell("column"), kind: kind, category: cell("category")))
    }
    return labels
  }
}
