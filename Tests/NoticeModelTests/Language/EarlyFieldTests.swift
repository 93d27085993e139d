import DocumentSyntax
import NoticeModel
import SourceText
import Testing

@Suite("A field that is read ahead of the others") struct EarlyFieldTests {
  private func tree(_ yaml: String) -> DocumentTree {
    DocumentReader.read(SourceFile(path: "a.yaml", text: yaml)).tree
  }

  @Test("is found by its name in every key set", arguments: KeySet.allCases)
  func everyKeySet(keys: KeySet) throws {
    let form = try #require(Notice.table.fields.first { $0.name.en == "include" })
    let tree = tree("seloste: 1\n\(form.name[keys]): [a.yaml, b.yaml]\n")
    let found = try #require(EarlyField.include.texts(in: tree))
    #expect(found.map(tree.string) == ["a.yaml", "b.yaml"])
  }

  @Test("is the first of its name, as the binder reads it")
  func repeated() throws {
    let tree = tree("languages: fi\nlanguages: [sv]\n")
    let found = try #require(EarlyField.languages.texts(in: tree))
    #expect(found.map(tree.string) == ["fi"])
  }

  @Test("is absent from a document without it")
  func absent() {
    #expect(EarlyField.languages.texts(in: tree("seloste: 1\n")) == nil)
    #expect(EarlyField.languages.texts(in: tree("")) == nil)
  }
}
