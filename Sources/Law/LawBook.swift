/// The dated facts of law that rules ask for.
///
/// They are the tables of `law/`, which are built into the program. Each table is read when it is
/// asked for the first time.
package struct LawBook: Sendable {
  /// The tables that the program comes with.
  package static let standard = LawBook()
}
