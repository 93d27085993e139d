import RegisterSchema
import SourceText

/// A column of the register, and whether the notice tells of it.
package struct CheckedColumn: Sendable {
  /// The number of its source in `RegisterCheck.sources`.
  package let source: Int
  /// The number of its table in `RegisterCheck.tables`.
  package let table: Int
  /// Its number in its table's definition.
  package let number: Int
  package internal(set) var verdict: ColumnVerdict
  package internal(set) var disclosure: Disclosure
  /// The items of the notice that it holds, by their numbers in `RegisterCheck.items`: those that
  /// tell it, and those by which other sections mention it.
  package internal(set) var items: [Int] = []
  /// Whether the notice names those whom it is about.
  package internal(set) var subjects: SubjectMatch
  /// The decision of a person, where there is one.
  package internal(set) var decision: ColumnDecision?
  /// The name's own bytes; nowhere in a running database.
  package let place: SourceRange
  /// Where it was made and where it last changed.
  package let history: SchemaHistory

  package var reference: ColumnReference { verdict.column }
  /// What a person has decided, or else the likeliest.
  package var category: String? {
    if case .category(let category)? = decision?.meaning { return category }
    return verdict.category
  }
}

/// A table of the register, and whether the notice tells of its people.
package struct CheckedTable: Sendable {
  /// The number of its source in `RegisterCheck.sources`.
  package let source: Int
  /// Its number in the schema's tables.
  package let number: Int
  package let verdict: TableVerdict
  /// The numbers of its columns in `RegisterCheck.columns`.
  package let columns: Range<Int>
  package internal(set) var subjects: SubjectMatch
  /// The name's own bytes; nowhere in a running database.
  package let place: SourceRange
  package let history: SchemaHistory
  package internal(set) var coverage: CoverageFigure

  package var name: TableName { verdict.table }
}

/// Whether the notice names the people that a table or column is about.
package enum SubjectMatch: Hashable, Sendable {
  /// It is not about people, or of no group that is known.
  case notAsked
  /// Groups of the notice's data subjects, by their numbers.
  case groups([Int])
  /// The notice has no such group; the group by its code.
  case missing(String)
}
