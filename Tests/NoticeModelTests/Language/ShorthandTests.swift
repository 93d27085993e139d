import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText
import Testing

@Suite("A text that stands for a record") struct ShorthandTests {
  private func read(_ yaml: String) -> NoticeBinder.Output {
    let file = SourceFile(path: "a.yaml", text: yaml)
    return NoticeBinder.bind(DocumentReader.read(file).tree)
  }

  @Test("may be a map by language")
  func languageMap() throws {
    let output = read(
      "seloste: 1\nkielet: [fi, sv]\noikeudet:\n  pääsy: {fi: Saat tietosi., sv: Du får dina uppgifter.}\n"
    )
    #expect(output.diagnostics.isEmpty)
    let text = try #require(output.notice.rights?.access.value?.text)
    #expect(text.text(in: .swedish, original: .finnish) == "Du får dina uppgifter.")
  }

  @Test("is no map of fields where a language is not listed")
  func unlistedLanguage() {
    let output = read(
      "seloste: 1\nkielet: [fi]\noikeudet:\n  pääsy: {sv: Du får dina uppgifter.}\n")
    #expect(output.diagnostics.map(\.id.name) == ["LANG-UNKNOWN-FIELD"])
  }

  @Test("equals the same text in its field")
  func sameAsField() {
    let short = read(
      "seloste: 1\nkielet: [fi, sv]\nvalitus: {fi: Voit valittaa., sv: Du kan klaga.}\n")
    let long = read(
      "seloste: 1\nkielet: [fi, sv]\nvalitus:\n  teksti: {fi: Voit valittaa., sv: Du kan klaga.}\n")
    #expect(short.notice == long.notice)
  }
}
