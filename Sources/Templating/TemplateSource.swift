import SourceText

/// A template's text and the name by which entries, partials and parents call it.
package struct TemplateSource: Sendable {
  package let name: String
  package let file: SourceFile

  package init(name: String, file: SourceFile) {
    self.name = name
    self.file = file
  }
}
