import Diagnostics
import DocumentSyntax
import SourceText
import TestSupport
import Testing

@Suite("XML: what notices may not hold")
struct XMLRefusalTests {
  /// A file, the ids of its findings in order, and (between marks) their places.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let ids: [String]
    let text: String
    let outline: String

    init(_ name: String, _ ids: [String], _ text: String, _ outline: String) {
      self.name = name
      self.ids = ids
      self.text = text
      self.outline = outline
    }

    var testDescription: String { name }
  }

  static let whole: [Case] = [
    Case(
      "an undeclared entity", ["XML-ENTITY"], "<n><t>ä⟦&nbsp;⟧b</t><u>2</u></n>",
      #"{t: "ä      b", u: "2"}"#),
    Case(
      "an entity in an attribute", ["XML-ENTITY"], "<n a='⟦&auml;⟧'><u>2</u></n>",
      #"{@a: "      ", u: "2"}"#),
    Case("a bare ampersand", ["XML-SYNTAX"], "<n><t>R⟦&⟧D</t></n>", #"{t: "R D"}"#),
    Case(
      "several kinds of references", ["XML-SYNTAX", "TEXT-CONTROL-CHARACTER", "XML-ENTITY"],
      "<n><t>A ⟦&⟧ B⟦&#0;⟧</t><u>⟦&x;⟧&amp;<![CDATA[&y;]]><!-- &z; --></u></n>",
      #"{t: "A   B    ", u: "   &&y;"}"#),
    Case(
      "a reference to U+FFFE", ["TEXT-CONTROL-CHARACTER"], "<n><t>a⟦&#xFFFE;⟧</t></n>",
      #"{t: "a        "}"#),
    Case(
      "a reference to a bidi control", ["TEXT-INVISIBLE-CHARACTER"],
      "<n><t>a⟦&#x202e;⟧b</t></n>", #"{t: "ab"}"#),
    Case(
      "a reference to a carriage return", ["TEXT-CONTROL-CHARACTER"], "<n a='⟦&#13;⟧'/>",
      #"{@a: ""}"#),
    Case(
      "a raw control character", ["TEXT-CONTROL-CHARACTER"], "<n><t>a⟦\u{1}⟧</t></n>",
      #"{t: "a "}"#),
    Case(
      "processing instructions", ["XML-INSTRUCTION", "XML-INSTRUCTION"],
      "<?xml version='1.0'?>⟦<?xml-stylesheet href='ä'?>⟧<n><t>ä⟦<?php <? ?>⟧</t></n>",
      #"{t: "ä"}"#),
    Case(
      "another encoding", ["XML-ENCODING"],
      "<?xml version='1.0' encoding='⟦ISO-8859-1⟧'?>\n<n><t>ä</t></n>", #"{t: "ä"}"#),
    Case("another version", ["XML-VERSION"], "<?xml version=\"⟦1.1⟧\"?><n/>", "\"\""),
    Case(
      "a prefixed element", ["XML-NAMESPACE"], "<n>ä<!----><⟦x:t⟧>1</x:t></n>",
      #"{t: "1"}"#),
    Case(
      "a prefixed attribute", ["XML-NAMESPACE", "XML-NAMESPACE"],
      "<n ⟦xmlns:x⟧='urn:x' ⟦xml:space⟧='preserve'><t>1</t></n>", #"{t: "1"}"#),
    Case(
      "text beside elements", ["XML-MIXED-CONTENT", "XML-MIXED-CONTENT"],
      "<n>\n ⟦ä jotain⟧ <t>1</t> <!-- fine --> <![CDATA[ ⟦x⟧ ]]> <u/></n>",
      #"{t: "1", u: ""}"#),
  ].map { item in
    // The prefixed element's sample also holds stray text, which is not what it is about.
    Case(
      item.name, item.ids, item.text.replacing("<n>ä<!----><⟦x:t⟧", with: "<n><⟦x:t⟧"),
      item.outline)
  }

  @Test("Refused, with the place, and everything else is read", arguments: whole)
  func refusedButRead(_ item: Case) {
    let marked = MarkedText(item.text)
    let output = readXML(marked.text)
    #expect(output.ids == item.ids)
    #expect(output.places == marked.ranges)
    #expect(output.tree.outline == item.outline)
    #expect(!output.tree.isPartial)
    #expect(output.isSound)
  }

  static let broken: [Case] = [
    Case(
      "a mismatched end tag", ["XML-SYNTAX"], "<n><t>1</t><u><v>ä</v>⟦</t>⟧</u></n>",
      #"{t: "1", u: {v: "ä"}}"#),
    Case(
      "an element that is never closed", ["XML-SYNTAX"], "<n><t>1</t>⟦<u a='1'>⟧ö",
      #"{t: "1", u: ?}"#),
    Case("a tag that is never closed", ["XML-SYNTAX"], "<n><t>1</t>⟦<u⟧", #"{t: "1"}"#),
    Case("a bare less-than sign", ["XML-SYNTAX"], "<n><t>1 <⟦ ⟧2</t></n>", #"{t: ?}"#),
    Case(
      "an attribute without quotes", ["XML-SYNTAX"], "<n><t>1</t><u a=⟦1⟧/></n>", #"{t: "1"}"#),
    Case(
      "an attribute without its closing quote", ["XML-SYNTAX"], "<n><t>1</t><u a='ä>2⟦<⟧/u></n>",
      #"{t: "1"}"#),
    Case(
      "an attribute without a value", ["XML-SYNTAX"], "<n><t>1</t>⟦<u a⟧/></n>", #"{t: "1"}"#),
    Case(
      "attributes without a space", ["XML-SYNTAX"], "<n><t>1</t><u a='1'⟦b⟧='2'/></n>",
      #"{t: "1"}"#),
    Case(
      "an attribute twice", ["XML-ATTRIBUTE-TWICE"], "<n><t>1</t><u a='1' ⟦a⟧='2'/></n>",
      #"{t: "1"}"#),
    Case("something after the root", ["XML-SYNTAX"], "<n><t>1</t></n>\n⟦<m/>⟧\n", #"{t: "1"}"#),
    Case(
      "a comment with hyphens", ["XML-SYNTAX"], "<n><t>1</t>⟦<!-- a ⟧-- b --></n>", #"{t: "1"}"#),
    Case("an open CDATA section", ["XML-SYNTAX"], "<n><t>1</t><![CDATA[ a⟦⟧", #"{t: "1"}"#),
    Case("an empty file", ["XML-SYNTAX"], "⟦⟧", ""),
    Case("a blank file", ["XML-SYNTAX"], "⟦⟧ \n\n ", ""),
    Case("text before the root", ["XML-SYNTAX"], "\n⟦seloste: <n/>⟧\n", ""),
    Case(
      "a declaration after a blank line", ["XML-SYNTAX"], "\n<?xml⟦ ⟧version='1.0'?><n/>", ""),
    Case("a DOCTYPE", ["XML-DOCTYPE"], "<?xml version='1.0'?>\n<!-- ä -->⟦<!DOCTYPE n>⟧<n/>", ""),
    Case(
      "a DOCTYPE with entities", ["XML-DOCTYPE"],
      "⟦<!DOCTYPE n⟧ [<!ENTITY a 'aaa'><!ENTITY b '&a;&a;'>]><n>&b;</n>", ""),
    Case(
      "a DOCTYPE that names a file", ["XML-DOCTYPE"],
      "⟦<!DOCTYPE n SYSTEM 'file:///etc/passwd'>⟧<n/>", ""),
  ]

  @Test("Not well-formed: one finding, and what stands before it is kept", arguments: broken)
  func notWellFormed(_ item: Case) {
    let marked = MarkedText(item.text)
    let output = readXML(marked.text)
    #expect(output.ids == item.ids)
    #expect(output.places == marked.ranges)
    #expect(output.tree.outline == item.outline)
    #expect(output.tree.isPartial)
    #expect(output.isSound)
  }

  @Test("A mismatch names both tags and shows where the open one is")
  func mismatch() throws {
    let marked = MarkedText("<n>⟦<käyttö tapa='1'>⟧ä</tarkoitus></n>")
    let finding = try #require(readXML(marked.text).diagnostics.first)
    #expect(
      finding.message.text(in: .english)
        == "The end tag </tarkoitus> does not match the open element <käyttö>.")
    let range = try #require(finding.notes.first?.range)
    #expect(range.lowerBound..<range.upperBound == marked.ranges[0])
  }

  @Test("A bare ampersand and a wrong encoding carry a fix")
  func fixes() {
    let output = readXML("<?xml version='1.0' encoding='latin1'?><n>R&D</n>")
    #expect(
      output.diagnostics.flatMap(\.fixes).flatMap(\.edits).map(\.replacement) == ["UTF-8", "&amp;"])
  }

  @Test("Every message is there in three languages, with its values filled in")
  func wording() {
    let samples =
      (Self.whole + Self.broken).map { MarkedText($0.text).text } + ["<n>]]></n>", "<n>&#x;"]
    for finding in samples.flatMap({ readXML($0).diagnostics }) {
      let texts = MessageLanguage.allCases.flatMap { language in
        [finding.message.text(in: language), finding.help?.text(in: language) ?? ""]
      }
      #expect(texts.filter { $0.isEmpty || $0.contains("{") } == [])
      #expect(Set(texts).count == texts.count)
    }
  }

  @Test("Too many attributes on one element are refused before they cost anything")
  func attributes() {
    let many = (0..<20_000).map { " a\($0)='1'" }.joined()
    let output = readXML("<n><t\(many)/></n>")
    #expect(output.ids == ["LIMIT-ATTRIBUTES"])
    #expect(output.tree.isPartial)
  }

  @Test("Equals signs in text and in CDATA are not attributes")
  func equalsSigns() {
    let line = String(repeating: "a='1' b=2 ", count: 5_000)
    let output = readXML("<n><t>\(line)</t><u><![CDATA[<x \(line)]]></u><!-- <y \(line) --></n>")
    #expect(output.ids.isEmpty)
  }

  @Test("Too many namespaces in scope are refused")
  func namespaces() {
    let many = (0..<90).map { " xmlns:a\($0)='u'" }.joined()
    let output = readXML("<n\(many)><t/></n>")
    #expect(output.ids.contains("LIMIT-NAMES"))
    #expect(output.tree.isPartial)
  }

  @Test("Too many different names are refused")
  func names() {
    let output = readXML("<n>" + (0..<20_000).map { "<a\($0)/>" }.joined() + "</n>")
    #expect(output.ids == ["LIMIT-NAMES"])
    #expect(output.tree.isPartial)
    #expect(output.isSound)
  }

  @Test("Files read at the same time do not disturb each other")
  func concurrency() async {
    let text = "<n><t>ä &amp; b</t><u a='1'>x</u></n>"
    let outlines = await withTaskGroup(of: String.self) { group in
      for number in 0..<200 {
        group.addTask { readXML(number % 3 == 0 ? text + "<" : text).tree.outline }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(outlines == [##"{t: "ä & b", u: {@a: "1", #: "x"}}"##])
  }
}
