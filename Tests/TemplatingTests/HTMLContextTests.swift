import Diagnostics
import Templating
import Testing

@Suite("Templates as HTML")
struct HTMLContextTests {
  @Test(arguments: [
    "<p>{{title}}</p>", "<p class=\"a {{lang}} b\" lang='{{lang}}'>x</p>",
    "<title>{{title}} < 3</title>", "<textarea>{{title}}</textarea>", "{{{body}}}",
    "<h{{level}} id=\"a\">x</h{{level}}>", "<H{{level}}>x</H{{level}}>",
    "<a href=\"{{link}}\">x</a>",
    "<a href='#{{lang}}'>x</a>", "<a href=\"mailto:{{lang}}\">x</a>",
    "<a href=\"/fi/{{lang}}?a={{title}}\">x</a>", "<a href=\"https://a.example/{{lang}}\">x</a>",
    "<a href=\"{{#link}}{{link}}{{/link}}\">x</a>",
    "<a href=\"{{#link}}{{link}}{{/link}}{{^link}}https://a.example/{{/link}}\">x</a>",
    "<p{{#lang}} lang=\"{{lang}}\"{{/lang}} class=\"a\"{{#draft}} hidden{{/draft}}>x</p>",
    "<p {{#lang}}lang=\"{{lang}}\"{{/lang}}>x</p>", "<!doctype html><!-- a > b --><p>{{title}}",
    "<p title=\"{{#draft}}a{{/draft}}\">x</p>", "a < b {{title}}", "<br/>{{title}}<br />{{title}}",
    "<svg xlink:href=\"#{{lang}}\"><title>{{title}}</title></svg>",
    "<meta name=\"description\" content=\"{{title}}\">",
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\">",
    "<input value={{! plain }}yes disabled>{{title}}", "<a href=\"\">x</a>", "<a href=#a>x</a>",
    "<!--{{#draft}}a{{/draft}}-->{{title}}", "<a href=\"{{link}}#{{lang}}\">x</a>",
    "{{=<% %>=}}<p title=\"<%title%>\">", "<?xml version=\"1.0\"?><a>{{title}}</a>",
  ])
  func `are fine`(_ text: String) {
    #expect(problems(text) == [])
  }

  @Test(arguments: [
    ("<p {{lang}}>", "TEMPLATE-CONTEXT lang"), ("<p class={{lang}}>", "TEMPLATE-CONTEXT lang"),
    ("<p class=a{{lang}}>", "TEMPLATE-CONTEXT lang"), ("<{{lang}}>", "TEMPLATE-CONTEXT lang"),
    ("<p{{lang}}>", "TEMPLATE-CONTEXT lang"), ("<p data-{{lang}}=\"x\">", "TEMPLATE-CONTEXT lang"),
    ("<!-- {{title}} -->", "TEMPLATE-CONTEXT title"),
    ("<!doctype {{lang}}>", "TEMPLATE-CONTEXT lang"),
    ("<h{{title}}>", "TEMPLATE-KIND title"), ("<i{{level}}>", "TEMPLATE-CONTEXT level"),
    ("<title>a <{{lang}}</title>", "TEMPLATE-CONTEXT lang"),
    ("<p title=\"{{{body}}}\">", "TEMPLATE-CONTEXT body"),
    ("<title>{{{body}}}</title>", "TEMPLATE-CONTEXT body"),
    ("<img srcset=\"{{link}} 2x\">", "TEMPLATE-CONTEXT link"),
    ("<meta http-equiv=\"{{lang}}\">", "TEMPLATE-CONTEXT lang"),
    ("<a href=\"https://{{lang}}/\">", "TEMPLATE-CONTEXT lang"),
    ("<a href=\"//{{lang}}/\">", "TEMPLATE-CONTEXT lang"),
  ])
  func `refuse a value where it cannot be safe`(_ text: String, _ expected: String) {
    #expect(problems(text) == [expected])
  }

  @Test(arguments: [
    ("<a href=\"{{title}}\">", "TEMPLATE-KIND title"),
    ("<img src='{{lang}}'>", "TEMPLATE-KIND lang"),
    ("<form action=\"{{level}}\">", "TEMPLATE-KIND level"),
    ("<a href=\"{{#draft}}#{{/draft}}{{lang}}\">", "TEMPLATE-KIND lang"),
    ("<a href=\"mailto:{{link}}\">", "TEMPLATE-KIND link"),
    ("<a href=\"javascript:f({{level}})\">", "TEMPLATE-URL javascript"),
    ("<a href=\"JavaScript:f()\">", "TEMPLATE-URL JavaScript"),
    ("<a href=\"data:text/html,x\">", "TEMPLATE-URL data"),
    ("<a href=\"{{link}}:x\">", "TEMPLATE-URL :"), ("<a href=\" {{link}}\">", "TEMPLATE-URL  "),
    ("<a href=\"java&#115;cript:x\">", "TEMPLATE-URL &"),
    ("<a href=\"java\nscript:x\">", "TEMPLATE-URL \n"), ("<a href=\"\\\\a\">", "TEMPLATE-URL \\"),
    ("<a href=javascript:x>", "TEMPLATE-URL javascript"),
  ])
  func `let an address begin only with what is safe`(_ text: String, _ expected: String) {
    #expect(problems(text) == [expected])
  }

  @Test(arguments: [
    ("<script>x</script>", "TEMPLATE-ACTIVE script"),
    ("<SCRIPT src=\"a\"></SCRIPT>", "TEMPLATE-ACTIVE SCRIPT"),
    ("<style>a{}</style>", "TEMPLATE-ACTIVE style"),
    ("<iframe src=\"a\">", "TEMPLATE-ACTIVE iframe"),
    ("<p onclick=\"x\">", "TEMPLATE-ACTIVE onclick"), ("<p OnLoad=x>", "TEMPLATE-ACTIVE OnLoad"),
    ("<p style=\"a:b\">", "TEMPLATE-ACTIVE style"), ("<base href=\"/\">", "TEMPLATE-ACTIVE base"),
    ("<meta http-equiv=\"Refresh\" content=\"0\">", "TEMPLATE-ACTIVE R"),
    ("<p a=\"\"b=\"\">", "TEMPLATE-HTML b"),
  ])
  func `are without scripts, styles and what loads other pages`(_ text: String, _ expected: String)
  {
    #expect(problems(text) == [expected])
  }

  @Test(arguments: [
    ("{{#draft}}<p {{/draft}}>", "TEMPLATE-BALANCE draft"),
    ("<p title=\"{{#draft}}\"{{/draft}}>", "TEMPLATE-BALANCE draft"),
    ("{{#draft}}<!-- {{/draft}}-->", "TEMPLATE-BALANCE draft"),
    ("<{{#draft}}p{{/draft}}>", "TEMPLATE-BALANCE draft"),
    ("<title>{{#draft}}</title>{{/draft}}", "TEMPLATE-BALANCE draft"),
    ("<p{{#draft}}q{{/draft}}>", "TEMPLATE-HTML q"), ("a <p", "TEMPLATE-BALANCE "),
    ("<p class=\"", "TEMPLATE-BALANCE "), ("{{$a}}<p {{/a}}>", "TEMPLATE-BALANCE a"),
  ])
  func `begin and end sections in the same place`(_ text: String, _ expected: String) {
    #expect(problems(text) == [expected])
  }

  @Test func `take the place of the call into a partial`() {
    let value = ("arvo", "{{title}}")
    #expect(compile(("page", "<p title=\"{{>arvo}}\">{{>arvo}}"), value).findings == [])
    #expect(compile(("page", "<!--{{>arvo}}-->"), value).findings.map(\.id) == ["TEMPLATE-CONTEXT"])
    #expect(
      compile(("page", "<a href=\"{{>arvo}}\">"), value).findings.map(\.id) == ["TEMPLATE-KIND"])
    let open = ("arvo", "<p ")
    #expect(compile(("page", "{{>arvo}}>"), open).findings.contains { $0.id == "TEMPLATE-BALANCE" })
  }

  @Test func `take the place of a block into what replaces it`() {
    let layout = ("sivu", "<title>{{$t}}{{/t}}</title><p class=\"{{$c}}{{/c}}\">")
    let child = { (block: String, text: String) in
      compile(("page", "{{<sivu}}{{$\(block)}}\(text){{/\(block)}}{{/sivu}}"), layout)
        .findings.map(\.id)
    }
    #expect(child("t", "{{title}}") == [])
    #expect(child("t", "{{{body}}}") == ["TEMPLATE-CONTEXT"])
    #expect(child("c", "{{lang}}") == [])
    #expect(child("c", "\" x=\"") == [])
    #expect(child("c", "\">") == ["TEMPLATE-BALANCE"])
  }
}
