import RegisterSchema
import SourceText

/// Something in a schema on which there is no verdict: listed, so that silence is never taken for
/// "no personal data".
package struct NotJudged: Hashable, Sendable {
  /// Why there is none.
  package enum Reason: String, CaseIterable, Sendable {
    /// JSON, XML or bytes: the column's name does not tell what is in it.
    case opaque
    /// A view whose columns could not be read.
    case unknownColumns
    /// A statement of the schema that was not understood.
    case skipped
    /// Names, type and neighbours do not tell whether it is personal data.
    case unsure
  }

  package let reason: Reason
  /// The number of the source.
  package let source: Int
  /// The table's and column's numbers in `RegisterCheck`, where there are any.
  package let table: Int?
  package let column: Int?
  /// What it is called: a column, a view, or the first words of a statement.
  package let name: String
  /// Where it stands; nowhere in a running database.
  package let place: SourceRange
}
