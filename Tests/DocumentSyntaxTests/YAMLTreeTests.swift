import DocumentSyntax
import SourceText
import TestSupport
import Testing

@Suite("YAML: the tree")
struct YAMLTreeTests {
  @Test("Strings stay strings")
  func strings() {
    let output = readYAML("a: no\nb: 012\nc: 1:30\nd: 2024-08-07\ne: ~\nf:\ng: 1e3\n")
    #expect(
      output.tree.outline
        == #"{a: "no", b: "012", c: "1:30", d: "2024-08-07", e: "~", f: "", g: "1e3"}"#)
    #expect(output.ids.isEmpty)
  }

  @Test("Lists and mappings, in block and in flow style")
  func collections() {
    let output = readYAML("a:\n  - 1\n  - b: 2\n    c: [x, {y: z}]\nd: {}\n")
    #expect(output.tree.outline == #"{a: ["1", {b: "2", c: ["x", {y: "z"}]}], d: {}}"#)
  }

  @Test("JSON is read too")
  func json() {
    let file = SourceFile(path: "n.json", text: "{\"a\": [1, true, null],\r\n \"b\": \"\\u00e4\"}")
    let output = DocumentReader.read(file)
    #expect(output.tree.outline == #"{a: ["1", "true", "null"], b: "ä"}"#)
    #expect(output.ids.isEmpty)
  }

  @Test("Repeated keys stay for later stages to report")
  func repeatedKeys() {
    #expect(readYAML("a: 1\na: 2\n").tree.outline == #"{a: "1", a: "2"}"#)
  }

  @Test("Plain, quoted and flow values know their bytes, also after wide characters and CR LF")
  func ranges() {
    let marked = MarkedText(
      "\u{FEFF}# €😀\r\n⟦⟦käyttö⟧: ⟦äiti 😀⟧  # x\r\n"
        + "⟦b⟧: ⟦\"€\\n\"⟧\r\n⟦c⟧: ⟦'ä'⟧\r\n"
        + "⟦d⟧: ⟦[⟦ä⟧, ⟦{⟦e⟧: ⟦f⟧}⟧]⟧⟧ \r\n")
    let output = readYAML(marked.text)
    #expect(output.ids.isEmpty)
    #expect(output.tree.ranges == marked.ranges)
    #expect(
      output.tree.outline
        == "{käyttö: \"äiti 😀\", b: \"€\n\", c: \"ä\", d: [\"ä\", {e: \"f\"}]}")
  }

  @Test("A value over several lines covers them, and is folded")
  func multiLine() {
    let marked = MarkedText("⟦⟦a⟧: ⟦yksi\n  kaksi\n\n  kolme⟧\n⟦b⟧: ⟦\"x\n  y\"⟧⟧\n")
    let output = readYAML(marked.text)
    #expect(output.tree.ranges == marked.ranges)
    #expect(output.tree.outline == "{a: \"yksi kaksi\nkolme\", b: \"x y\"}")
  }

  @Test("A block scalar covers its header and its lines, not the blank lines after it")
  func blockScalars() {
    let marked = MarkedText("⟦⟦a⟧: ⟦|\n  yksi\n\n  kaksi⟧\n\n⟦b⟧: ⟦>-\n  x\n  y⟧⟧\n\n")
    let output = readYAML(marked.text)
    #expect(output.tree.ranges == marked.ranges)
    #expect(output.tree.outline == "{a: \"yksi\n\nkaksi\n\", b: \"x y\"}")
  }

  @Test("A block list ends with its last item")
  func blockList() {
    let marked = MarkedText("⟦⟦a⟧:\n  ⟦- ⟦ä⟧\n  - ⟦b⟧⟧\n\n⟦c⟧: ⟦1⟧⟧\n")
    let output = readYAML(marked.text)
    #expect(output.tree.ranges == marked.ranges)
  }

  @Test("CR LF files have the same values as LF files")
  func lineEnds() {
    let text = "a: |\n  x\n  y\nb:\n  - 'q\n    r'\n"
    let windows = readYAML(text.replacing("\n", with: "\r\n"))
    #expect(windows.tree.outline == readYAML(text).tree.outline)
    #expect(windows.ids.isEmpty)
  }

  @Test("An empty file and a file of comments are empty, not partial")
  func empty() {
    for text in ["", "\n\n", "# vain kommentti\n", "\u{FEFF}"] {
      let output = readYAML(text)
      #expect(output.ids.isEmpty)
      #expect(!output.tree.isPartial)
    }
  }

  @Test("As deep as the limit is read, one deeper is not")
  func depth() {
    let limits = ReadLimits(depth: 3)
    #expect(readYAML("a: [[1]]", limits: limits).ids.isEmpty)
    let marked = MarkedText("a: [[⟦[⟧1]]]")
    let deep = readYAML(marked.text, limits: limits)
    #expect(deep.ids == ["LIMIT-DEPTH"])
    #expect(deep.places == marked.ranges)
    #expect(deep.tree.isPartial)
  }

  @Test("Very deep flow collections are refused at the limit")
  func veryDeep() {
    let output = readYAML(String(repeating: "[", count: 20_000))
    #expect(output.ids == ["LIMIT-DEPTH"])
  }

  @Test("A file over the size limit is not read")
  func size() {
    let output = readYAML("a: 0123456789", limits: ReadLimits(bytes: 10))
    #expect(output.ids == ["LIMIT-SIZE"])
    #expect(output.tree.isPartial)
  }
}
