/// The dated facts of law that rules ask for.
package struct LawBook: Sendable {
  /// The tables that the program comes with.
  package static let standard = LawBook()
}
