import Diagnostics
import Templating
import Testing

@Suite("Rendering templates")
struct RenderTests {
  @Test func `escapes text between tags, in values and in titles`() {
    let text = "Asiakkaan &lt;tiedot&gt; &amp; &quot;oikeudet&quot;"
    #expect(
      rendered("<title>{{title}}</title><p title='{{title}}'>{{title}}</p>")
        == "<title>\(text)</title><p title='\(text)'>\(text)</p>")
  }

  @Test func `prints safe HTML with three braces, in sections too`() {
    #expect(rendered("{{{body}}}{{&body}}") == "<p>body</p><p>body</p>")
    #expect(rendered("{{#body}}<div>{{{.}}}</div>{{/body}}") == "<div><p>body</p></div>")
    #expect(rendered("{{#body}}x{{/body}}", page: SampleNode()) == "")
  }

  @Test func `prints addresses as they are and text in addresses percent-encoded`() {
    #expect(
      rendered("<a href=\"{{link}}\">") == "<a href=\"https://kunta.example/?a=1&amp;b=2\">")
    let page = SampleNode(fields: [.title: .text("ä /&:x"), .lang: .text("a+b@c.example")])
    #expect(rendered("<a href=\"#{{title}}\">", page: page) == "<a href=\"#%C3%A4%20%2F%26%3Ax\">")
    #expect(rendered("<a href=\"x{{title}}\">", page: page) == "<a href=\"x%C3%A4%20%2F%26%3Ax\">")
    #expect(rendered("<a href=\"/{{title}}\">", page: page) == "<a href=\"/%C3%A4%20%2F%26%3Ax\">")
    #expect(
      rendered("<a href=\"mailto:{{lang}}\">", page: page) == "<a href=\"mailto:a+b@c.example\">")
  }

  @Test func `prints heading levels from one to six`() {
    #expect(rendered("<h{{level}}>x</h{{level}}>") == "<h2>x</h2>")
    #expect(rendered("<h{{level}}>", page: SampleNode(fields: [.level: .number(17)])) == "<h6>")
    #expect(rendered("<h{{level}}>", page: SampleNode(fields: [.level: .number(-1)])) == "<h1>")
  }

  @Test func `skips sections of what is empty, and prints their opposites`() {
    let text =
      "{{#title}}a{{/title}}{{^title}}b{{/title}}{{#purposes}}c{{/purposes}}"
      + "{{^purposes}}d{{/purposes}}{{#level}}e{{/level}}{{^draft}}f{{/draft}}"
    #expect(rendered(text) == "acce")
    #expect(
      rendered(text, page: SampleNode(fields: [.title: .text(""), .level: .number(0)])) == "bdef")
  }

  @Test func `follows templates that call themselves along the data`() {
    #expect(
      rendered(
        ("page", "<ul>{{#purposes}}{{>rivi}}{{/purposes}}</ul>"),
        ("rivi", "<li>{{name}}{{#parts}}<ul>{{>rivi}}</ul>{{/parts}}</li>"))
        == "<ul><li>Hoitaminen<ul><li>Neuvonta</li></ul></li><li>Tilastot</li></ul>")
  }

  @Test func `cuts templates that call themselves without end, and says so`() throws {
    let set = try #require(compile(("page", "{{#draft}}a{{>page}}{{/draft}}")).set)
    var output: [UInt8] = []
    #expect(!set.render("page", .page, into: &output))
    #expect(output == Array(repeating: UInt8(ascii: "a"), count: 101))
    let wide = try #require(
      compile(("page", "{{#purposes}}{{>page}}{{/purposes}}{{#draft}}{{>page}}{{/draft}}")).set)
    output = []
    #expect(!wide.render("page", .page, into: &output))
  }

  @Test func `fills a layout's blocks from the outermost child`() {
    #expect(
      rendered(
        ("page", "{{<artikkeli}}{{$otsikko}}{{title}}{{/otsikko}}{{/artikkeli}}"),
        (
          "artikkeli",
          "{{<sivu}}{{$otsikko}}Artikkeli{{/otsikko}}{{$sisältö}}<p>{{lang}}</p>{{/sisältö}}{{/sivu}}"
        ),
        (
          "sivu",
          "<h1>{{$otsikko}}Sivu{{/otsikko}}</h1>{{$sisältö}}{{/sisältö}}{{$loppu}}.{{/loppu}}"
        ))
        == "<h1>Asiakkaan &lt;tiedot&gt; &amp; &quot;oikeudet&quot;</h1><p>fi</p>.")
  }

  @Test func `lets a replacement use a template with a block of the same name`() {
    #expect(
      rendered(
        (
          "page",
          "{{<sivu}}{{$sisus}}[{{<laatikko}}{{$sisus}}in{{/sisus}}{{/laatikko}}]{{/sisus}}{{/sivu}}"
        ),
        ("sivu", "<main>{{$sisus}}{{/sisus}}</main>"),
        ("laatikko", "<b>{{$sisus}}tyhjä{{/sisus}}</b>"))
        == "<main>[<b>in</b>]</main>")
  }

  @Test func `indents partials, also in partials`() {
    #expect(
      rendered(
        ("page", "<ul>\n  {{>a}}\n</ul>\n"), ("a", "<li>\n\n  {{>b}}\n</li>\n"),
        ("b", "{{lang}}\n{{lang}}\n"))
        == "<ul>\n  <li>\n\n    fi\n    fi\n  </li>\n</ul>\n")
  }

  @Test func `makes nothing of an unknown entry`() throws {
    let set = try #require(compile(("page", "a")).set)
    var output: [UInt8] = []
    #expect(!set.render("sivu", .page, into: &output))
    #expect(output.isEmpty)
  }
}
