/// What a hostile file may ask of us.
package struct ReadLimits: Sendable {
  /// The largest file, in bytes.
  package var bytes: Int
  /// How deep lists and mappings (or elements) may nest.
  package var depth: Int
  /// Syntax errors after which reading gives up.
  package var syntaxErrors: Int

  package init(bytes: Int = 5_000_000, depth: Int = 64, syntaxErrors: Int = 100) {
    self.bytes = bytes
    self.depth = depth
    self.syntaxErrors = syntaxErrors
  }
}
