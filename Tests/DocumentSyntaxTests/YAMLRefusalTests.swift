import DocumentSyntax
import SourceText
import TestSupport
import Testing

@Suite("YAML: what notices may not hold")
struct YAMLRefusalTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let ids: [String]
    let text: String
    let outline: String

    init(_ ids: [String], _ text: String, _ outline: String) {
      self.ids = ids
      self.text = text
      self.outline = outline
    }

    var testDescription: String { "\(ids) \(text)" }
  }

  @Test(
    "Refused by name, with the place, and everything else is read",
    arguments: [
      Case(["YAML-ANCHOR"], "a: ⟦&x ä⟧\nb: 2", #"{a: "ä", b: "2"}"#),
      Case(["YAML-ANCHOR", "YAML-ALIAS"], "a: ⟦&x 1⟧\nb: ⟦*x⟧\nc: 3", #"{a: "1", b: ?, c: "3"}"#),
      Case(["YAML-TAG"], "a: ⟦!!int 1⟧\nb: 2", #"{a: "1", b: "2"}"#),
      Case(["YAML-TAG"], "a: ⟦!<x> ä⟧\nb: 2", #"{a: "ä", b: "2"}"#),
      Case(["YAML-TAG"], "a: ⟦! ä⟧\nb: 2", #"{a: "ä", b: "2"}"#),
      Case(["YAML-MERGE-KEY"], "a: 1\n⟦<<⟧: {b: 2}", #"{a: "1", <<: {b: "2"}}"#),
      Case(["YAML-COMPLEX-KEY"], "⟦[⟧a, b]: 1\nc: 2", #"{: "1", c: "2"}"#),
      Case(["YAML-COMPLEX-KEY"], "? ⟦{⟧a: [1, 2]}\n: 1\nc: 2", #"{: "1", c: "2"}"#),
    ])
  func refused(_ item: Case) {
    let marked = MarkedText(item.text)
    let output = readYAML(marked.text)
    #expect(output.ids == item.ids)
    #expect(output.places == marked.ranges)
    #expect(output.tree.outline == item.outline)
    #expect(!output.tree.isPartial)
  }

  @Test("An anchor on a list or a mapping is refused")
  func anchoredCollections() {
    let output = readYAML("a: &x\n  b: 1\nc: &y [1]\nd: 2")
    #expect(output.ids == ["YAML-ANCHOR", "YAML-ANCHOR"])
    #expect(output.tree.outline == #"{a: {b: "1"}, c: ["1"], d: "2"}"#)
  }

  @Test("A directive is refused, and the file is read")
  func directive() {
    let output = readYAML("%YAML 1.2\n---\na: 1\n")
    #expect(output.ids == ["YAML-DIRECTIVE"])
    #expect(output.tree.outline == #"{a: "1"}"#)
  }

  @Test("Only the first of several documents is read")
  func severalDocuments() {
    let marked = MarkedText("---\na: 1\n⟦---⟧\nb: 2\n")
    let output = readYAML(marked.text)
    #expect(output.ids == ["YAML-SEVERAL-DOCUMENTS"])
    #expect(output.places == marked.ranges)
    #expect(output.tree.outline == #"{a: "1"}"#)
    #expect(output.tree.isPartial)
  }

  @Test("A document's start and end marks alone are fine")
  func marks() {
    #expect(readYAML("---\na: 1\n...\n").ids.isEmpty)
  }

  @Test(
    "Deceiving characters are refused where they stand, and hidden from the value",
    arguments: [
      ("TEXT-CONTROL-CHARACTER", "\u{7}"), ("TEXT-CONTROL-CHARACTER", "\u{85}"),
      ("TEXT-CONTROL-CHARACTER", "\u{7F}"), ("TEXT-INVISIBLE-CHARACTER", "\u{202E}"),
      ("TEXT-INVISIBLE-CHARACTER", "\u{200B}"), ("TEXT-INVISIBLE-CHARACTER", "\u{FEFF}"),
      ("TEXT-LINE-SEPARATOR", "\u{2028}"), ("TEXT-LINE-SEPARATOR", "\u{2029}"),
      ("TEXT-CONTROL-CHARACTER", "\u{0}"),
    ])
  func rawCharacters(_ id: String, _ character: String) {
    let marked = MarkedText("a: ä⟦\(character)⟧b\nc: ⟦\(character)⟧\nd: 3")
    let output = readYAML(marked.text)
    #expect(output.ids == [id, id])
    #expect(output.places == marked.ranges)
    let blank = String(repeating: " ", count: character.utf8.count)
    #expect(output.tree.outline == "{a: \"ä\(blank)b\", c: \"\", d: \"3\"}")
  }

  @Test("A lone carriage return is refused")
  func carriageReturn() {
    let marked = MarkedText("a: 1⟦\r⟧b: 2\n")
    let output = readYAML(marked.text)
    #expect(output.ids.first == "TEXT-CONTROL-CHARACTER")
    #expect(output.places.first == marked.ranges[0])
  }

  @Test(
    "Escapes that stand for deceiving characters are refused",
    arguments: [
      ("TEXT-CONTROL-CHARACTER", "\\x07"), ("TEXT-CONTROL-CHARACTER", "\\0"),
      ("TEXT-CONTROL-CHARACTER", "\\r"), ("TEXT-INVISIBLE-CHARACTER", "\\u202e"),
      ("TEXT-LINE-SEPARATOR", "\\L"), ("TEXT-CONTROL-CHARACTER", "\\N"),
      ("TEXT-INVISIBLE-CHARACTER", "\\uFEFF"), ("TEXT-CONTROL-CHARACTER", "\\uFFFE"),
    ])
  func escapedCharacters(_ id: String, _ escape: String) {
    let marked = MarkedText("a: ⟦\"ä\(escape)b\"⟧\nc: 3")
    let output = readYAML(marked.text)
    #expect(output.ids == [id])
    #expect(output.places == marked.ranges)
    #expect(output.tree.outline == #"{a: "äb", c: "3"}"#)
  }

  @Test("An escaped byte order mark at the start of a value is refused too")
  func escapedByteOrderMark() {
    #expect(readYAML("a: \"\\uFEFFb\"\n").ids == ["TEXT-INVISIBLE-CHARACTER"])
  }

  @Test("An escaped CR LF is refused too")
  func escapedLineEnd() {
    #expect(readYAML("a: \"x\\r\\ny\"\n").ids == ["TEXT-CONTROL-CHARACTER"])
  }

  @Test("Bytes that are not UTF-8 end the reading")
  func invalidUTF8() {
    let bytes = Array("a: ä\nb: ".utf8) + [0xE4, 0x0A]
    let output = DocumentReader.read(SourceFile(id: FileID(0), path: "n.yaml", bytes: bytes))
    #expect(output.ids == ["TEXT-NOT-UTF8"])
    #expect(output.places == [9..<10])
    #expect(output.tree.isPartial)
  }
}
