import Diagnostics
import SourceText
import Templating
import Testing

@Suite("Names in templates")
struct StrictNameTests {
  @Test func `are looked for outwards, and dots step inwards`() {
    #expect(
      rendered("{{controller.name}}: {{#purposes}}{{name}} {{title}}, {{/purposes}}")
        == "Kunta: Hoitaminen Asiakkaan &lt;tiedot&gt; &amp; &quot;oikeudet&quot;, "
        + "Tilastot Asiakkaan &lt;tiedot&gt; &amp; &quot;oikeudet&quot;, ")
  }

  @Test func `that no record around has are refused where they stand`() {
    #expect(problems("<p>{{titel}}</p>") == ["TEMPLATE-NAME titel"])
    #expect(problems("{{name}}") == ["TEMPLATE-NAME name"])
    #expect(problems("{{#purposes}}{{/purposes}}{{items}}") == ["TEMPLATE-NAME items"])
    #expect(problems("{{controller.nmae}}") == ["TEMPLATE-NAME nmae"])
    #expect(problems("{{^oikeudet}}{{/oikeudet}}") == ["TEMPLATE-NAME oikeudet"])
    #expect(problems("{{.}}") == ["TEMPLATE-NAME ."])
  }

  @Test func `near a known one are told so, in the reader's language`() throws {
    let finding = try #require(
      compile(("page", "{{#purposes}}{{nmae}}{{/purposes}}")).findings.first)
    #expect(finding.message.text(in: .finnish) == "Nimeä ”nmae” ei ole tässä.")
    #expect(finding.help?.text(in: .finnish) == "Tarkoititko ”name”?")
    #expect(finding.help?.text(in: .swedish) == "Menade du ”name”?")
    #expect(finding.fixes.first?.edits.first?.replacement == "name")
  }

  @Test func `far from any are told what there is`() throws {
    let finding = try #require(compile(("page", "{{controller.puhelinnumero}}")).findings.first)
    #expect(finding.help?.text(in: .english) == "These can be used here: link, name.")
  }

  @Test func `are checked in partials with what is around each call`() {
    let partial = ("rivi", "<li>{{name}}</li>")
    #expect(rendered(("page", "{{#purposes}}{{>rivi}}{{/purposes}}"), partial).contains("Tilastot"))
    let (_, findings) = compile(("page", "{{#purposes}}{{>rivi}}{{/purposes}}{{>rivi}}"), partial)
    #expect(findings.map(\.id) == ["TEMPLATE-NAME"])
    #expect(findings.map(\.range.file) == [FileID(1)])
  }

  @Test func `are reported once, however often their template is used`() {
    let (_, findings) = compile(
      ("page", "{{>a}}{{#purposes}}{{>a}}{{/purposes}}<i title=\"{{>a}}\">"), ("a", "{{xyzzy}}"))
    #expect(findings.map(\.id) == ["TEMPLATE-NAME"])
  }

  @Test func `of the innermost text are written as a dot`() {
    #expect(
      rendered("{{#purposes}}{{#items}}{{.}};{{/items}}{{/purposes}}{{#lang}}{{.}}{{/lang}}")
        == "nimi;osoite;fi")
  }

  @Test(arguments: [
    ("{{purposes}}", "TEMPLATE-KIND purposes"), ("{{controller}}", "TEMPLATE-KIND controller"),
    ("{{draft}}", "TEMPLATE-KIND draft"), ("{{{title}}}", "TEMPLATE-KIND title"),
    ("{{&link}}", "TEMPLATE-KIND link"), ("{{body}}", "TEMPLATE-KIND body"),
    ("<i title=\"{{body}}\"></i>", "TEMPLATE-KIND body"),
    ("{{purposes.name}}", "TEMPLATE-KIND purposes.name"),
    ("{{title.name}}", "TEMPLATE-KIND title.name"),
  ])
  func `are refused for uses that their kind does not have`(_ text: String, _ expected: String) {
    #expect(problems(text) == [expected])
  }

  @Test func `of HTML tell the way out`() throws {
    let finding = try #require(compile(("page", "{{body}}")).findings.first)
    #expect(finding.help?.text(in: .finnish) == "Kirjoita kolme aaltosuljetta: {{{body}}}.")
  }

  @Test func `of templates that are not there are refused`() throws {
    let (_, findings) = compile(("page", "{{>footr}}{{<footr}}{{/footr}}"), ("footer", ""))
    #expect(findings.map(\.id) == ["TEMPLATE-PARTIAL", "TEMPLATE-PARTIAL"])
    #expect(findings.first?.help?.text(in: .english) == "Did you mean “footer”?")
    let (set, missing) = TemplateSet<SampleNode>.compile([], entries: [("page", .page)])
    #expect(set == nil)
    #expect(missing.map(\.id) == ["TEMPLATE-PARTIAL"])
  }
}
