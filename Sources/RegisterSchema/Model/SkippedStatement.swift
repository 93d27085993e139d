import SourceText

/// A statement that the schema may lack something of.
package struct SkippedStatement: Hashable, Sendable {
  /// Why a statement says nothing in the schema.
  package enum Reason: String, CaseIterable, Sendable {
    /// It changes the schema, in words that the reader does not know.
    case notUnderstood
    /// It speaks of a table, column or type that nothing before it made.
    case unknownName
    /// It makes something that is there already.
    case alreadyThere
    /// The file ends within it, or a quotation mark or bracket is never closed.
    case unfinished
    /// It is larger or deeper than the limits allow.
    case overLimit
    /// A program (`DO`, `EXECUTE`, `\gexec`) that may change the schema as it runs.
    case program
    /// A view or table whose columns follow from a query that could not be read.
    case columnsNotKnown
    /// A migration that takes back another (`U…`), or is not of a known form.
    case notApplied
  }

  /// Its first words: `CREATE OPERATOR`, `ALTER TABLE asiakas`.
  package var words: String
  package var reason: Reason
  /// The part that was not understood, or the whole statement.
  package var place: SourceRange

  package init(words: String, reason: Reason, place: SourceRange) {
    self.words = words
    self.reason = reason
    self.place = place
  }
}

/// What was read past: every statement is either in the schema or counted here.
package struct SkippedStatements: Sendable {
  /// The first of them, at most `limit`.
  package private(set) var statements: [SkippedStatement] = []
  /// How many statements or parts were not understood, kept or not.
  package private(set) var count = 0
  /// Statements that say nothing of tables and columns (`GRANT`, `INSERT`, `CREATE FUNCTION` …), by
  /// their first words.
  package private(set) var irrelevant: [String: Int] = [:]
  private let limit: Int

  package init(limit: Int = 1_000) { self.limit = limit }

  /// Counts a statement that the schema may lack.
  package mutating func note(_ statement: @autoclosure () -> SkippedStatement) {
    count += 1
    if statements.count < limit { statements.append(statement()) }
  }

  /// Counts statements that are of no concern here.
  package mutating func pass(_ words: String, _ times: Int = 1) {
    irrelevant[words, default: 0] += times
  }
}
