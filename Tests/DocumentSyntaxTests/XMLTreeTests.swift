import DocumentSyntax
import SourceText
import TestSupport
import Testing

@Suite("XML: the tree")
struct XMLTreeTests {
  @Test("Elements become keys and scalars, repeated names stay")
  func elements() {
    let output = readXML("<notice><title>Ä</title><title>B</title><empty/><a></a></notice>")
    #expect(output.tree.outline == #"{title: "Ä", title: "B", empty: "", a: ""}"#)
    #expect(output.ids.isEmpty)
    #expect(output.tree.rootName == "notice")
    #expect(!output.tree.isPartial)
  }

  @Test("Attributes come first, then child elements")
  func attributes() {
    let output = readXML(#"<n id='1'><t xml:lang="fi">Otsikko</t><p ref = "x"> </p><q a="1"/></n>"#)
    #expect(
      output.tree.outline
        == ##"{@id: "1", t: {@xml:lang: "fi", #: "Otsikko"}, p: {@ref: "x"}, q: {@a: "1"}}"##)
    #expect(output.ids.isEmpty)
  }

  @Test("A root that holds only text is a scalar")
  func scalarRoot() {
    #expect(readXML("<a>teksti</a>").tree.outline == #""teksti""#)
  }

  @Test("Namespace declarations and schema hints are dropped silently")
  func schemaHints() {
    let output = readXML(
      #"<n xmlns="urn:x" xmlns:xsi="urn:y" xsi:noNamespaceSchemaLocation="n.xsd"><a>1</a></n>"#)
    #expect(output.tree.outline == #"{a: "1"}"#)
    #expect(output.ids.isEmpty)
  }

  @Test("References are replaced in text and attributes")
  func references() {
    let output = readXML(##"<n a="&lt;&quot;&#228;"><t>A &amp; B &#x1F600;&apos;&gt;</t></n>"##)
    #expect(output.tree.outline == #"{@a: "<"ä", t: "A & B 😀'>"}"#)
    #expect(output.ids.isEmpty)
  }

  @Test("CDATA is text, comments are not")
  func characterData() {
    let output = readXML("<n><t>a<!-- <x> & --><![CDATA[<b> & ]]>c</t><!-- ' --></n>")
    #expect(output.tree.outline == #"{t: "a<b> & c"}"#)
    #expect(output.ids.isEmpty)
  }

  @Test("Text keeps its blanks and lines; CR LF is one line break")
  func blanks() {
    let output = readXML("<n>\r\n  <t> a\r\n  b\t</t>\r\n</n>\r\n")
    #expect(output.tree.outline == "{t: \" a\n  b\t\"}")
    #expect(output.ids.isEmpty)
  }

  @Test("Line breaks and tabs in an attribute are spaces")
  func attributeBlanks() {
    #expect(readXML("<n a='1\n2\t3'/>").tree.outline == #"{@a: "1 2 3"}"#)
  }

  @Test("Every node knows its bytes, also after wide characters and CR LF")
  func ranges() {
    let marked = MarkedText(
      "\u{FEFF}<?xml version='1.0' encoding='utf-8'?>\r\n<!-- €😀 -->\r\n"
        + "⟦<näin ⟦äö⟧ = '⟦€>😀⟧'>\r\n  "
        + "⟦<⟦otsikko⟧>äiti €😀</otsikko >⟧\r\n  "
        + "⟦<⟦t⟧ ⟦xml:lang⟧=\"⟦sv⟧\"\r\n>⟦⟧⟦ å ⟧</t>⟧ <⟦x⟧ /></näin>⟧")
    let output = readXML(marked.text)
    #expect(output.ids.isEmpty)
    var expected = marked.ranges
    // A key stands before its value in the tree, and its name inside it in the file.
    expected.swapAt(3, 4)
    expected.swapAt(5, 6)
    let last = expected.removeLast()
    expected.append(last)
    expected.append(last.lowerBound - 1..<last.upperBound + 3)
    #expect(output.tree.ranges == expected)
    #expect(
      output.tree.outline
        == ##"{@äö: "€>😀", otsikko: "äiti €😀", t: {@xml:lang: "sv", #: " å "}, x: ""}"##)
    #expect(output.tree.rootNameRange.count == "näin".utf8.count)
  }

  @Test("A byte order mark and an encoding in any case are fine")
  func byteOrderMark() {
    let output = readXML("\u{FEFF}<?xml version=\"1.0\" encoding=\"Utf-8\" standalone='yes'?><a/>")
    #expect(output.ids.isEmpty)
    #expect(output.tree.outline == "\"\"")
  }

  @Test("An element as deep as the limit is read, one deeper is not")
  func depth() {
    var limits = ReadLimits()
    limits.depth = 3
    let fine = readXML("<a><b><c><d>1</d></c></b></a>", limits: limits)
    #expect(fine.ids.isEmpty)
    let marked = MarkedText("<a><b><c><d>⟦<e⟧>1</e></d></c></b></a>")
    let deep = readXML(marked.text, limits: limits)
    #expect(deep.ids == ["LIMIT-DEPTH"])
    #expect(deep.places == marked.ranges)
    #expect(deep.tree.isPartial)
    #expect(deep.isSound)
  }

  @Test("A depth limit beyond libxml2's own is held before it")
  func hugeDepth() {
    let text = String(repeating: "<a>", count: 5_000)
    let output = readXML(text, limits: ReadLimits(depth: 100_000))
    #expect(output.ids == ["LIMIT-DEPTH"])
    #expect(output.isSound)
  }

  @Test("A file over the size limit is not read")
  func size() {
    let output = readXML("<a>0123456789</a>", limits: ReadLimits(bytes: 10))
    #expect(output.ids == ["LIMIT-SIZE"])
    #expect(output.tree.isEmpty)
  }
}
