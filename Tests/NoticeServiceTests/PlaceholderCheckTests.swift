import Diagnostics
import DocumentSyntax
import NoticeService
import Reports
import SourceText
import TestSupport
import Testing

@Suite("Gaps that are still to be filled in")
struct PlaceholderCheckTests {
  private func gaps(_ text: String, path: String = "a.yaml") -> [Diagnostic] {
    let loaded = NoticeLoader.load(path: path, bytes: Array(text.utf8)) { _, _ in
      .failure(.missing)
    }
    return PlaceholderCheck.diagnostics(of: loaded)
  }

  @Test(arguments: [
    "seloste: 1\notsikko: \"⟦[täydennä: nimi]⟧\"\n",
    "seloste: 1\nrubrik: ⟦[fyll i: namn]⟧\n",
    "seloste: 1\ntitle: \"The ⟦[Fill in: name]⟧ notice\"\n",
    "seloste: 1\ntitle: \"⟦[fill in the name⟧\n",
    "seloste: 1\ntitle: >-\n  a\n  ⟦[fill in:\n  name]⟧ b ⟦[fill in: c]⟧\n",
  ])
  func `are found with their brackets`(_ marked: String) {
    let text = MarkedText(marked)
    let found = gaps(text.text)
    #expect(found.map { $0.range.lowerBound..<$0.range.upperBound } == text.ranges)
    #expect(found.allSatisfy { $0.id == "LANG-PLACEHOLDER" && $0.severity == .warning })
  }

  @Test(arguments: [
    "seloste: 1 # [täydennä: nimi]\n", "# [fyll i: namn]\nseloste: 1\n",
    "seloste: 1\nkielet: [fi, sv]\n", "seloste: 1\ntitle: fill in the form\n",
    "seloste: 1\ntitle: \"[täyden\"\n", "",
  ])
  func `are not seen in comments or in other brackets`(_ text: String) {
    #expect(gaps(text).isEmpty)
  }

  @Test func `are found in XML`() {
    let text = "<notice><!-- [fill in: a] --><title>[fill in: b]</title></notice>"
    let found = gaps(text, path: "a.xml")
    #expect(
      found.map { $0.message.text(in: .english) }
        == ["This place is still to be filled in: [fill in: b]"])
  }

  @Test func `are told once, not as a bad address or word too`() {
    let report = lint(
      """
      seloste: 1
      kielet: [fi]
      rekisterinpitäjä:
        nimi: Mallilan kunta
        laji: "[täydennä: laji]"
        sähköposti: "[täydennä: osoite]"
        puhelin: abc
      """)
    let language = report.diagnostics.filter { $0.kind == .language }
    #expect(language.map(\.id.name) == ["LANG-PLACEHOLDER", "LANG-PLACEHOLDER", "VALUE-PHONE"])
  }

  @Test func `are counted up to a limit in a hostile file`() {
    let text = "seloste: 1\ntitle: \"" + String(repeating: "[fill in: a]", count: 5_000) + "\"\n"
    #expect(gaps(text).count == 500)
  }
}
