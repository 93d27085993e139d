/// What a municipality decides for itself about the rules.
package struct RuleSettings: Sendable {
  /// The registers and systems that the municipality's description of publicity
  /// (tiedonhallintalaki 28 §) names; nil where none was given.
  package var describedRegisters: [String]?

  package init() {}
}
