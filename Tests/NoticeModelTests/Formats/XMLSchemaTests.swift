import Diagnostics
import Foundation
import NoticeModel
import Testing

/// Uses xmllint, of the Debian package libxml2-utils.
@Suite("The XML Schema")
struct XMLSchemaTests {
  @Test("accepts the XML of a notice with every field")
  func everyField() throws {
    let bound = FormatFixture.notice(FormatFixture.everyField)
    let others = bound.diagnostics.filter { $0.id != "LANG-UNKNOWN-REFERENCE" }
    #expect(others.map { "\($0.id) \($0.message.text(in: .english))" } == [])
    let xml = XMLNoticeWriter.write(bound.notice)
    for record in FormCatalog().records {
      for field in record.fields() where field.name.en != "id" {
        #expect(xml.contains("<\(field.name.en)"), "\(record.name).\(field.name.en)")
      }
    }
    try expectValid(xml)
  }

  @Test("accepts languages, statements, shorthands and empty records")
  func statementsAndLanguages() throws {
    let bound = FormatFixture.notice(FormatFixture.statementsAndLanguages)
    let errors = bound.diagnostics.filter { $0.severity == .error }
    #expect(errors.map { "\($0.id) \($0.message.text(in: .english))" } == [])
    try expectValid(XMLNoticeWriter.write(bound.notice))
  }

  @Test(
    "accepts these",
    arguments: [
      "", "<title>Seloste</title>", "<transfers stated='none'/>",
      "<title xml:lang='fi'>Seloste</title><title xml:lang='sv'>Beskrivning</title>",
      "<recipients stated='notApplicable'><text>Ei ole.</text></recipients>",
      "<rights><access stated='none'><text xml:lang='fi'>Ei.</text></access></rights>",
      "<register>Asiakasrekisteri</register><controllers><controller>Mallila</controller></controllers>",
      "<dataSubjects><dataSubject id='läheinen'/></dataSubjects>",
    ])
  func accepts(content: String) throws { try expectValid(document(content)) }

  @Test(
    "refuses what is not the language",
    arguments: [
      "<tittle>Seloste</tittle>",
      // The order is fixed.
      "<summary>Lyhyesti</summary><title>Seloste</title>",
      "<status>julkaistu</status>",
      "<status>published</status><status>draft</status>",
      "<transfers stated='no'/>",
      "<title stated='none'/>",
      "<title xml:lang='suomi-fi'>Seloste</title>",
      "<title lang='fi'>Seloste</title>",
      "<rights>Oikeudet</rights>",
      // Ids: missing, twice, with a space.
      "<dataSubjects><dataSubject>Asiakkaat</dataSubject></dataSubjects>",
      "<dataSubjects><dataSubject id='a'>A</dataSubject><dataSubject id='a'>B</dataSubject></dataSubjects>",
      "<dataSubjects><dataSubject id='a b'>A</dataSubject></dataSubjects>",
      // References to nothing.
      "<purposes><purpose id='p'><of><dataSubject>asiakas</dataSubject></of></purpose></purposes>",
      "<retention><rule><purposes><purpose>p</purpose></purposes></rule></retention>",
      "<retention><rule><systems><system>s</system></systems></rule></retention>",
    ])
  func refuses(content: String) throws {
    let run = try validate(document(content))
    #expect(run.status == 3, "\(run.output)")
  }

  private func document(_ content: String) -> String {
    "<notice xmlns=\"\(XMLNoticeWriter.namespace)\">\(content)</notice>"
  }

  private func expectValid(_ xml: String) throws {
    let run = try validate(xml)
    #expect(run.status == 0, "\(run.output)")
  }

  private func validate(_ xml: String) throws -> ProgramRun {
    let schema = Repository.root.appending(path: "schema/notice.xsd").path
    return try #require(
      ProgramRun("xmllint", ["--noout", "--nonet", "--schema", schema, "-"], input: xml),
      "xmllint is missing: install libxml2-utils")
  }
}
