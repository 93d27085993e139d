import Diagnostics
import SourceText

/// Templates that have been read, checked and made ready to render.
package struct TemplateSet<Node: TemplateNode>: Sendable {
  /// Compiles all templates that the entries reach.
  ///
  /// The set is nil when a template has an error.
  package static func compile(
    _ sources: [TemplateSource], entries: [(name: String, shape: Node.Shape)]
  ) -> (TemplateSet?, [Diagnostic]) {
    (nil, [])
  }

  /// Appends what an entry makes of a node; nothing for a name that is not an entry.
  package func render(_ entry: String, _ root: Node, into output: inout [UInt8]) {}
}
