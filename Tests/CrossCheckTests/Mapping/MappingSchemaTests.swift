import CrossCheck
import Foundation
import NoticeModel
import Testing

@Suite("The schema of mappings") struct MappingSchemaTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theCommittedFileIsWhatTheTableGives() {
    let file = ColumnMapping.schemaFile
    let url = Self.root.appending(path: file.path)
    let isFresh = (try? String(contentsOf: url, encoding: .utf8)) == file.contents
    #expect(isFresh, "\(file.path) is stale: run swift run seloste-dev generate")
  }

  @Test func itHasEveryFieldInThreeLanguages() {
    let schema = ColumnMapping.schemaFile.contents
    for field in MappingDecision.table.fields {
      for name in [field.name.en, field.name.fi, field.name.sv] {
        #expect(schema.contains("\"\(name)\": {"), "\(name)")
      }
    }
    #expect(!schema.contains("Notice\""))
  }
}
