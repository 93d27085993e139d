import DocumentSyntax
import SourceText
import TestSupport
import Testing

@Suite("Comments")
struct CommentTests {
  private func comments(_ marked: MarkedText, _ path: String) -> [DocumentSyntax.Comment] {
    let file = SourceFile(path: path, text: marked.text)
    return DocumentReader.read(file).tree.comments()
  }

  private func places(_ comments: [DocumentSyntax.Comment]) -> [Range<Int>] {
    comments.map { $0.range.lowerBound..<$0.range.upperBound }
  }

  @Test("YAML: at the start of a line, after a value, after CR LF and after wide characters")
  func yaml() {
    let marked = MarkedText("⟦# Älä⟧\r\na: 1 ⟦#  kaksi€ ⟧\r\n  ⟦#⟧\nb: [x, ⟦# y⟧\n  z]\n⟦#end⟧")
    let found = comments(marked, "n.yaml")
    #expect(places(found) == marked.ranges)
    #expect(found.map(\.text) == ["Älä", "kaksi€", "", "y", "end"])
    #expect(found.map(\.isTrailing) == [false, true, false, true, false])
  }

  @Test("YAML: a # inside a value is not a comment")
  func yamlValues() {
    let marked = MarkedText(
      """
      a: x#y
      b: "x # y"
      c: 'x # y
        # z'
      d: ⟦# empty value⟧
      e: https://example.example/#part
      "# key": 1
      f: - # not read
      """)
    #expect(places(comments(marked, "n.yaml")).starts(with: marked.ranges))
  }

  @Test("YAML: a block scalar's header may have a comment, its lines may not")
  func yamlBlocks() {
    let marked = MarkedText(
      "a: | ⟦# header⟧\n  # text\n  x # text\n\n⟦# after⟧\nb: >-\n  y\n  # text\nc: 1 ⟦# c⟧\n")
    let found = comments(marked, "n.yaml")
    #expect(places(found) == marked.ranges)
  }

  @Test("YAML: a byte order mark is not something before a comment")
  func yamlByteOrderMark() {
    let found = comments(MarkedText("\u{FEFF}# a\nb: 1"), "n.yaml")
    #expect(found.map(\.text) == ["a"])
    #expect(found.map(\.isTrailing) == [false])
  }

  @Test("XML: outside CDATA, over several lines")
  func xml() {
    let marked = MarkedText(
      "⟦<!-- Alku -->⟧\n<n a='x'>\n  <t>ä</t> ⟦<!--a\n b-->⟧\n <u><![CDATA[<!-- x -->]]>⟦<!---->⟧</u></n>"
    )
    let found = comments(marked, "n.xml")
    #expect(places(found) == marked.ranges)
    #expect(found.map(\.text) == ["Alku", "a\n b", ""])
    #expect(found.map(\.isTrailing) == [false, true, true])
  }
}
