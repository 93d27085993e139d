import Diagnostics

/// A file of the repository that is written from the field table.
package struct GeneratedFile: Sendable {
  /// From the root of the repository.
  package let path: String
  package let contents: String

  private init(path: String, contents: String) {
    self.path = path
    self.contents = contents
  }

  /// The JSON Schema of a document that is read by the field table of `root`.
  package static func jsonSchema(
    of root: RecordForm, at path: String, title: String, description: Phrase
  ) -> GeneratedFile {
    let schema = JSONSchemaWriter.write(
      FormCatalog(root), title: title, description: description)
    return GeneratedFile(path: path, contents: schema)
  }

  /// The schemas and the language guide.
  package static func all() -> [GeneratedFile] {
    let catalog = FormCatalog()
    return [
      GeneratedFile(
        path: "schema/notice.schema.json", contents: JSONSchemaWriter.write(catalog)),
      GeneratedFile(path: "schema/notice.xsd", contents: XSDWriter.write(catalog)),
      GeneratedFile(path: "schema/xml.xsd", contents: XSDWriter.xmlNamespaceSchema),
      GeneratedFile(path: "docs/notice-language.md", contents: LanguageGuideWriter.write(catalog)),
    ]
  }
}
