import SourceText

package struct Comment: Sendable {
  package let text: String; package let range: SourceRange; package let isTrailing: Bool
}
