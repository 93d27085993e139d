import SourceText

/// Columns whose values together name one row.
package struct UniqueKey: Hashable, Sendable {
  /// Nil where the database was to choose, and the dialect's choice is not known.
  package var name: String?
  package var columns: [String]
  package var place: SourceRange

  package init(name: String? = nil, columns: [String], place: SourceRange = .nowhere) {
    self.name = name
    self.columns = columns
    self.place = place
  }
}

/// Columns that name a row of another table.
package struct ForeignKey: Hashable, Sendable {
  package var name: String?
  package var columns: [String]
  package var table: TableName
  /// The other table's columns; its primary key where none were named and it is known.
  package var referencedColumns: [String]
  package var place: SourceRange

  package init(
    name: String? = nil, columns: [String], table: TableName, referencedColumns: [String],
    place: SourceRange = .nowhere
  ) {
    self.name = name
    self.columns = columns
    self.table = table
    self.referencedColumns = referencedColumns
    self.place = place
  }
}

/// A condition that every row meets.
package struct CheckConstraint: Hashable, Sendable {
  package var name: String?
  /// The condition without its outer brackets, as it was written or as the database prints it.
  package var expression: String
  package var place: SourceRange

  package init(name: String? = nil, expression: String, place: SourceRange = .nowhere) {
    self.name = name
    self.expression = expression
    self.place = place
  }

  /// The texts in quotation marks in the condition, in order: of `tila IN ('uusi', 'valmis')`, the
  /// words that a column may hold.
  package var literals: [String] {
    var found: [String] = []
    var word: [UInt8]?
    var bytes = expression.utf8.makeIterator()
    var next = bytes.next()
    while let byte = next {
      next = bytes.next()
      guard byte == UInt8(ascii: "'") else {
        word?.append(byte)
        continue
      }
      guard let text = word else {
        word = []
        continue
      }
      if next == byte {
        word?.append(byte)
        next = bytes.next()
      } else {
        found.append(String(decoding: text, as: UTF8.self))
        word = nil
      }
    }
    return found
  }
}
