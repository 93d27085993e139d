import Diagnostics
import DocumentSyntax
import SourceText
import TestSupport
import Testing

@Suite("XML schema")
struct XMLSchemaValidatorTests {
  static let xsd = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
      <xs:element name="notice">
        <xs:complexType>
          <xs:sequence>
            <xs:element name="title" type="xs:string"/>
            <xs:element name="updated" type="xs:date" minOccurs="0"/>
            <xs:element name="purpose" minOccurs="0" maxOccurs="unbounded">
              <xs:complexType>
                <xs:attribute name="id" type="xs:NCName" use="required"/>
                <xs:attribute name="of" type="xs:NCName"/>
              </xs:complexType>
            </xs:element>
          </xs:sequence>
          <xs:attribute name="seloste" type="xs:integer"/>
        </xs:complexType>
        <xs:key name="purposeId"><xs:selector xpath="purpose"/><xs:field xpath="@id"/></xs:key>
        <xs:keyref name="purposeOf" refer="purposeId">
          <xs:selector xpath="purpose"/><xs:field xpath="@of"/>
        </xs:keyref>
      </xs:element>
    </xs:schema>
    """

  private func findings(_ text: String) throws -> [Diagnostic] {
    try XMLSchemaValidator(Array(Self.xsd.utf8)).validate(SourceFile(path: "n.xml", text: text))
  }

  private func places(_ findings: [Diagnostic]) -> [Range<Int>] {
    findings.map { $0.range.lowerBound..<$0.range.upperBound }
  }

  @Test("A valid file has no findings")
  func valid() throws {
    let found = try findings(
      "<notice><title>ä</title><purpose id='a'/><purpose id='b' of='a'/></notice>")
    #expect(found.isEmpty)
  }

  @Test(
    "A violation covers the start tag of its element",
    arguments: [
      "<notice><title>ä€😀</title>\r\n⟦<updated>⟧eilen</updated></notice>",
      "<notice ⟦⟧seloste='1'><title/>⟦<owner>⟧x</owner></notice>",
      "<notice><title>a</title>⟦<purpose/>⟧</notice>",
      "<notice><title>a</title>⟦<purpose ident='>'\n id='a'>⟧</purpose></notice>",
      "⟦<notice seloste='x'>⟧<title/></notice>",
      "<!-- ä --> ⟦<notice>⟧ </notice>",
    ])
  func places(_ sample: String) throws {
    let marked = MarkedText(sample)
    let found = try findings(marked.text)
    // One mistake may break two rules of the schema.
    #expect(Set(places(found)) == Set(marked.ranges.filter { !$0.isEmpty }))
    #expect(found.allSatisfy { $0.id == "XSD-INVALID" && $0.severity == .error })
  }

  @Test("A key that stands twice and a reference to nothing are told")
  func keys() throws {
    let found = try findings(
      "<notice><title/><purpose id='a'/><purpose id='a'/><purpose id='b' of='c'/></notice>")
    #expect(found.count == 2)
  }

  @Test("Schema hints in a file are ignored: nothing is fetched")
  func hints() throws {
    let found = try findings(
      """
      <notice xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:noNamespaceSchemaLocation="/nowhere/else.xsd"><title>a</title></notice>
      """)
    #expect(found.isEmpty)
  }

  @Test("A file that is not well-formed gets the reader's findings")
  func notWellFormed() throws {
    #expect(try findings("<notice><title>").map(\.id) == ["XML-SYNTAX"])
    #expect(try findings("<!DOCTYPE notice []><notice/>").map(\.id) == ["XML-DOCTYPE"])
    #expect(try findings("").map(\.id) == ["XML-SYNTAX"])
  }

  @Test(
    "What is no schema of its own is refused with a reason",
    arguments: [
      "", "<a", "<a/>", "<!DOCTYPE x [<!ENTITY a 'b'>]>" + xsd,
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:include schemaLocation='a.xsd'/></xs:schema>",
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:import namespace='a' schemaLocation='file:///a.xsd'/></xs:schema>",
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='a' type='nope'/></xs:schema>",
    ])
  func noSchema(_ text: String) {
    do throws(XMLSchemaValidator.SchemaError) {
      _ = try XMLSchemaValidator(Array(text.utf8))
      Issue.record("compiled")
    } catch {
      #expect(!error.reason.isEmpty)
    }
  }

  @Test("One validator serves many threads")
  func concurrency() async throws {
    let validator = try XMLSchemaValidator(Array(Self.xsd.utf8))
    let counts = await withTaskGroup(of: Int.self) { group in
      for number in 0..<300 {
        group.addTask {
          let text = number % 2 == 0 ? "<notice><title/></notice>" : "<notice><x/></notice>"
          return validator.validate(SourceFile(path: "n.xml", text: text)).count
        }
      }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(counts == [0, 1])
  }
}
