import Diagnostics
import SourceText
import Templating
import Testing

@Suite("What is not a template")
struct SyntaxTests {
  @Test(arguments: [
    ("a {{title", "TEMPLATE-UNCLOSED-TAG {{t"), ("a {{{title}} b", "TEMPLATE-UNCLOSED-TAG {{{t"),
    ("{{#draft}}a", "TEMPLATE-SECTION {{#draft}}"), ("a{{/draft}}", "TEMPLATE-SECTION {{/draft}}"),
    ("{{#draft}}{{#title}}{{/draft}}{{/title}}", "TEMPLATE-SECTION {{/draft}}"),
    ("{{=<% =}}", "TEMPLATE-DELIMITERS {{=<% =}}"),
    ("{{= a b c =}}", "TEMPLATE-DELIMITERS {{= a b c =}}"),
    ("{{}}", "TEMPLATE-TAG {{}}"), ("{{ title lang }}", "TEMPLATE-TAG {{ title lang }}"),
    ("a\u{1B}b", "TEMPLATE-CHARACTER \u{1B}"),
  ])
  func `is told with its place`(_ text: String, _ expected: String) {
    #expect(problems(text) == [expected])
  }

  @Test func `has bytes that are not UTF-8`() {
    let file = SourceFile(id: FileID(0), path: "page", bytes: [0x61, 0xFF, 0x62])
    let (set, findings) = TemplateSet<SampleNode>.compile(
      [TemplateSource(name: "page", file: file)], entries: [("page", .page)])
    #expect(set == nil)
    #expect(findings.map(\.id) == ["TEMPLATE-CHARACTER"])
  }

  @Test func `nests without end`() {
    let deep = { (count: Int) in
      String(repeating: "{{#draft}}", count: count) + String(repeating: "{{/draft}}", count: count)
    }
    #expect(problems(deep(64)) == [])
    #expect(problems(deep(65)) == ["TEMPLATE-DEPTH {{#draft}}"])
  }

  @Test func `is larger than a megabyte`() {
    #expect(problems(String(repeating: "a", count: 1 << 20)) == [])
    #expect(problems(String(repeating: "a", count: 1 << 20 + 1)) == ["TEMPLATE-SIZE "])
  }

  @Test func `calls itself whatever the data are`() {
    #expect(compile(("a", "x{{>a}}")).findings.map(\.id) == ["TEMPLATE-RECURSION"])
    let parents = compile(("a", "{{<b}}{{$x}}1{{/x}}{{/b}}"), ("b", "{{$y}}{{<a}}{{/a}}{{/y}}"))
    #expect(parents.findings.map(\.id) == ["TEMPLATE-RECURSION"])
    #expect(compile(("a", "{{#draft}}{{>a}}{{/draft}}")).findings == [])
  }

  @Test func `inherits through more than twenty templates`() {
    let chain = { (count: Int) in
      (0..<count).map { ("t\($0)", "{{<t\($0 + 1)}}{{/t\($0 + 1)}}") } + [("t\(count)", "end")]
    }
    #expect(compile(chain(20)).findings == [])
    #expect(compile(chain(21)).findings.map(\.id) == ["TEMPLATE-DEPTH"])
  }

  @Test func `grows without measure through blocks that fill each other`() {
    let blocks = (0..<30).map {
      "{{$b\($0)}}{{$b\($0 + 1)}}{{/b\($0 + 1)}}{{$b\($0 + 1)}}{{/b\($0 + 1)}}{{/b\($0)}}"
    }
    let (_, findings) = compile(
      ("a", "{{<p}}\(blocks.joined()){{/p}}"), ("p", "{{$b0}}{{/b0}}"))
    #expect(findings.map(\.id) == ["TEMPLATE-SIZE"])
  }

  @Test func `is given twice`() {
    #expect(compile(("a", ""), ("a", "")).findings.map(\.id) == ["TEMPLATE-DUPLICATE"])
  }
}
