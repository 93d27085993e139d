import Diagnostics
import DocumentSyntax
import Foundation
import NoticeModel
import NoticeService
import SourceText
import TestSupport
import Testing

@Suite("Checking XML notices against the schema")
struct SchemaCheckTests {
  private func check(_ text: String, path: String = "a.xml") -> [Diagnostic] {
    let loaded = NoticeLoader.load(path: path, bytes: Array(text.utf8)) { _, _ in
      .success(Array("seloste: 1\ndataSubjects: {asiakas: Asiakkaat}\n".utf8))
    }
    return SchemaCheck().diagnostics(of: loaded)
  }

  private static let namespace = XMLNoticeWriter.namespace

  @Test func `a notice in the order of the schema has no findings`() {
    #expect(
      check(
        "<notice xmlns=\"\(Self.namespace)\"><seloste>1</seloste><title xml:lang=\"fi\">A</title></notice>"
      ).isEmpty)
  }

  @Test func `a field in the wrong place is found`() throws {
    let found = check(
      "<notice xmlns=\"\(Self.namespace)\"><title>A</title><seloste>1</seloste></notice>")
    #expect(found.map(\.id) == ["XSD-INVALID"])
  }

  @Test func `the model notice converted to XML is valid`() throws {
    let file = repositoryRoot.appending(path: "notices/malli/kotoutumispalvelut.yaml")
    let bytes = Array(try Data(contentsOf: file))
    let source = SourceFile(id: FileID(0), path: "a.yaml", bytes: bytes)
    guard case .converted(let xml) = NoticeConverter.convert(source, to: .xml) else {
      Issue.record("refused")
      return
    }
    let found = check(xml)
    #expect(found.isEmpty, "\(found.map { $0.message.text(in: .english) })")
  }

  @Test func `YAML and broken XML are left to the readers`() {
    #expect(check("seloste: 1\n", path: "a.yaml").isEmpty)
    #expect(check("<notice><seloste>1").isEmpty)
  }

  @Test func `a reference into an included file is not remarked on`() {
    let notice = """
      <notice xmlns="\(Self.namespace)"><seloste>1</seloste>INCLUDE<purposes><purpose id="a">\
      <of><dataSubject>asiakas</dataSubject></of></purpose></purposes></notice>
      """
    let alone = notice.replacingOccurrences(of: "INCLUDE", with: "")
    let including = notice.replacingOccurrences(
      of: "INCLUDE", with: "<include><file>b.yaml</file></include>")
    #expect(check(alone).map(\.id) == ["XSD-INVALID"])
    #expect(check(including).isEmpty)
  }

  @Test func `one check serves several threads at once`() async {
    let check = SchemaCheck()
    let text = "<notice xmlns=\"\(Self.namespace)\"><title>A</title><seloste>1</seloste></notice>"
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<64 {
        group.addTask {
          let loaded = NoticeLoader.load(path: "a.xml", bytes: Array(text.utf8)) { _, _ in
            .failure(.missing)
          }
          return check.diagnostics(of: loaded).count
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(counts == Array(repeating: 1, count: 64))
  }
}
