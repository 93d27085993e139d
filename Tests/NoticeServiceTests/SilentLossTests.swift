import Diagnostics
import DocumentSyntax
import NoticeModel
import SourceText
import Testing

/// Words that once were lost, or let through, without a finding.
@Suite("Nothing is lost in silence")
struct SilentLossTests {
  private func ids(_ text: String, _ format: DocumentFormat) -> [String] {
    Reading(text, format).diagnostics.map(\.id.name)
  }

  @Test func aTildeInQuotesIsAText() {
    let notice = Reading("seloste: 1\nvalitus: \"~\"\n", .yaml).notice
    #expect(notice.complaint?.text == "~")
  }

  @Test func aDoubtWithWordsIsReported() {
    #expect(ids("seloste: 1\nsiirrot:\n  eiTiedossa: sanoja\n", .yaml) == ["LANG-UNKNOWN-FIELD"])
  }

  @Test func aDoubtWithWordsIsReportedInXML() {
    let xml = "<notice><seloste>1</seloste><transfers stated=\"unknown\"><text>sanoja</text>"
    #expect(ids(xml + "</transfers></notice>", .xml) == ["LANG-UNKNOWN-FIELD"])
  }

  @Test func aDenialWithContentIsReportedInXML() {
    let xml = "<notice><seloste>1</seloste><transfers stated=\"none\"><transfer>US</transfer>"
    #expect(ids(xml + "</transfers></notice>", .xml) == ["LANG-UNKNOWN-FIELD"])
  }

  @Test func aTextBeforeTheFirstFieldIsReported() {
    let read = Reading(" Kommentti ilman ristikkoa.\nseloste: 1\notsikko: Otsikko\n", .yaml)
    #expect(read.tree.isPartial)
    #expect(read.diagnostics.contains { $0.kind == .syntax })
    #expect(read.notice.title == "Otsikko")
  }

  @Test func refusedCharactersAreKeptOutHoweverManyThereAre() {
    let text = String(repeating: "\u{202E}", count: 250)
    let notice = Reading("seloste: 1\notsikko: a\(text)b\n", .yaml).notice
    let title = notice.title?.first.text.string ?? ""
    #expect(title.hasPrefix("a") && title.hasSuffix("b"))
    #expect(title.unicodeScalars.allSatisfy { CharacterCheck.problem(of: $0) == nil })
  }

  @Test func invalidUTF8IsRefusedHoweverLateItStands() {
    let bytes = Array("otsikko: \(String(repeating: "\u{202E}", count: 250))".utf8) + [0xFF]
    let read = DocumentReader.read(SourceFile(id: FileID(0), path: "n.yaml", bytes: bytes))
    #expect(read.tree.isEmpty)
    #expect(read.diagnostics.contains { $0.range.lowerBound == bytes.count - 1 })
  }

  @Test func writersLeaveOutRefusedCharacters() {
    var notice = Notice()
    notice.title = "a\u{9B}\u{61C}\u{202E}b"
    #expect(YAMLNoticeWriter.write(notice, keys: .finnish) == "otsikko: \"ab\"\n")
    #expect(XMLNoticeWriter.write(notice).contains("<title>ab</title>"))
  }

  @Test func textsOfAListKeepTheirLanguagesInXML() {
    let yaml = """
      seloste: 1
      kielet: [fi, sv]
      suojaus:
        keinot:
          - {fi: loki, sv: logg}
          - {fi: lukot}
          - {sv: lås}
      """
    let notice = Reading(yaml, .yaml).notice
    let again = Reading(XMLNoticeWriter.write(notice), .xml)
    #expect(again.notice == notice)
    #expect(again.troubles.isEmpty)
  }

  @Test func aTextThatSaysNoStaysATextInXML() {
    let notice = Reading("seloste: 1\noikeudet:\n  pääsy: {teksti: ei}\n", .yaml).notice
    let again = Reading(XMLNoticeWriter.write(notice), .xml).notice
    #expect(again.rights?.access.value?.text == "ei")
  }

  @Test func aTextWithoutALanguageIsInTheFirstLanguage() {
    let xml = """
      <notice><seloste>1</seloste><languages><language>sv</language><language>fi</language>\
      </languages><title>Rubrik</title><title xml:lang="fi">Otsikko</title></notice>
      """
    let yaml = YAMLNoticeWriter.write(Reading(xml, .xml).notice, keys: .swedish)
    #expect(Reading(yaml, .yaml).notice.title?.text(in: .swedish, original: nil) == "Rubrik")
  }
}
