import DocumentSyntax
import SourceText
import TestSupport
import Testing

@Suite("YAML: reading on after a mistake")
struct YAMLRecoveryTests {
  @Test("Three broken blocks give three findings, and every other key is read")
  func threeBlocks() {
    let output = readYAML(
      """
      seloste: 1
      title: "Otsikko
      controller:
        name: Kunta
      dpo: {role: tietosuojavastaava
      purposes:
        a: 1
         b: 2
      retention: 10 v
      """)
    #expect(output.diagnostics.count == 3)
    #expect(
      output.tree.outline
        == #"{seloste: "1", title: ?, controller: {name: "Kunta"}, dpo: ?, purposes: ?, retention: "10 v"}"#
    )
    #expect(!output.tree.isPartial)
    #expect(output.isSound)
  }

  @Test("An unclosed quote is told where it opens")
  func unclosedQuote() {
    let marked = MarkedText("a: 1\nb: ⟦\"ä€⟧\nc: 3\n")
    let output = readYAML(marked.text)
    #expect(output.ids == ["YAML-UNCLOSED-QUOTE"])
    #expect(output.places == marked.ranges)
    #expect(output.tree.outline == #"{a: "1", b: ?, c: "3"}"#)
  }

  @Test("An unclosed bracket is told where it opens")
  func unclosedBracket() {
    let marked = MarkedText("ä: 1\nb: ⟦[x, y⟧\nc: 3\n")
    let output = readYAML(marked.text)
    #expect(output.ids == ["YAML-UNCLOSED-BRACKET"])
    #expect(output.places == marked.ranges)
    #expect(output.tree.outline == #"{ä: "1", b: ?, c: "3"}"#)
  }

  @Test("Bad indentation is told where the line begins")
  func indentation() {
    let marked = MarkedText("a:\n  b: 1\n ⟦c⟧: 2\nd: 3\n")
    let output = readYAML(marked.text)
    #expect(output.ids == ["YAML-INDENTATION"])
    #expect(output.places == marked.ranges)
    #expect(output.tree.outline == #"{a: ?, d: "3"}"#)
  }

  @Test("A tab as indentation is named")
  func tab() {
    let marked = MarkedText("a:\n⟦\t⟧b: 1\nc: 3\n")
    let output = readYAML(marked.text)
    #expect(output.ids == ["YAML-TAB"])
    #expect(output.places == marked.ranges)
    #expect(output.tree.outline == #"{a: ?, c: "3"}"#)
  }

  @Test("A colon inside a plain value is named")
  func colon() {
    let output = readYAML("a: Kunta: kaupunki\nb: 2\n")
    #expect(output.ids == ["YAML-COLON-IN-VALUE"])
    #expect(output.tree.outline == #"{a: ?, b: "2"}"#)
  }

  @Test("A line without a colon is named")
  func missingColon() {
    let output = readYAML("a: 1\nvain tekstiä\nb: 2\n")
    #expect(output.diagnostics.count == 1)
    #expect(output.tree.outline == #"{a: "1", b: "2"}"#)
  }

  @Test("Mistakes beyond the limit end the reading, and the tree says so")
  func manyMistakes() {
    let text = (0..<300).map { "k\($0): a: b\n" }.joined()
    let output = readYAML(text, limits: ReadLimits(syntaxErrors: 10))
    #expect(output.diagnostics.count == 10)
    #expect(output.tree.isPartial)
    #expect(output.isSound)
  }

  @Test("What is refused in a readable block is told also when another block is broken")
  func refusalsBesideMistakes() {
    let output = readYAML("a: &x 1\nb: [\nc: !t 2\n")
    #expect(Set(output.ids) == ["YAML-ANCHOR", "YAML-UNCLOSED-BRACKET", "YAML-TAG"])
  }

  @Test("The key of a broken block is kept without its quotes")
  func quotedKey() {
    let marked = MarkedText("⟦\"a:b\"⟧ : [\nc: 1\n")
    let output = readYAML(marked.text)
    #expect(output.tree.outline == #"{a:b: ?, c: "1"}"#)
    #expect(output.tree.ranges[1] == marked.ranges[0])
  }

  @Test("Broken JSON has no keys to keep, and the tree says that it is partial")
  func brokenJSON() {
    let output = readYAML("{\n  \"a\": 1,\n  \"b\": [\n}\n")
    #expect(output.diagnostics.count == 1)
    #expect(output.tree.outline == "{}")
    #expect(output.tree.isPartial)
  }

  @Test("A mistake does not lose what was read before it")
  func rollBack() {
    let output = readYAML("a: \"x\\ty\"\nb: [1, 2]\nc: {d: \"\\u00e4\"}\ne: f: g\nh: \"\\u00e5\"\n")
    #expect(
      output.tree.outline == "{a: \"x\ty\", b: [\"1\", \"2\"], c: {d: \"ä\"}, e: ?, h: \"å\"}")
    #expect(output.isSound)
  }
}
