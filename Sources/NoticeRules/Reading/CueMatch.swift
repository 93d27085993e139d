/// Where a text has words of a list.
package struct CueMatch: Sendable {
  /// From the first stem's beginning to the last stem's end.
  package let range: Range<Int>
  /// The pattern's number in its list.
  package let pattern: Int
}
