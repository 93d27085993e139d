import Foundation
import NoticeModel
import NoticeRender
import SourceText
import TestSupport
import Testing

@Suite struct LinkedDataTests {
  private func write(_ notice: Notice) -> String {
    LinkedDataWriter.write(notice, surroundings: LinkedGraph.surroundings)
  }

  @Test func theRichNoticeIsToldAsExpected() {
    expectGolden(write(Notices.rich()), "render/rich.jsonld")
  }

  @Test(arguments: Notices.languages)
  func theGraphTellsEveryFact(language: LanguageTag) throws {
    let notice = Notices.rich()
    let graph = try LinkedGraph(write(notice))
    for fact in NoticeFacts.published(notice, language: language) {
      #expect(graph.tells(fact.value), "\(fact.path) is not told")
    }
  }

  @Test(arguments: HostileTextTests.strings)
  func hostileWordsStayWords(hostile: String) throws {
    let notice = HostileNotice.saying(hostile)
    let text = write(notice)
    let bad = text.unicodeScalars.filter { $0 != "\n" && CharacterCheck.problem(of: $0) != nil }
    #expect(bad.isEmpty)
    for mark in ["<", ">", "&", "\u{2028}", "\u{2029}"] { #expect(!text.contains(mark)) }
    let graph = try LinkedGraph(text)
    #expect(graph.ids.allSatisfy(LinkedGraph.isPlainAddress))
    for fact in NoticeFacts.published(notice, language: .finnish) {
      #expect(graph.tells(fact.value), "\(fact.path)")
    }
  }

  @Test func aHostilePlaceStaysAnAddress() throws {
    var surroundings = PageSurroundings(
      slug: "a b/\"><script>:\u{202E}é", baseURL: "https://mallila.example/\"> {x}/",
      languages: [.finnish], twins: PageTwin.allCases)
    let notice = Notices.finnish("title: Seloste\n")
    let text = LinkedDataWriter.write(notice, surroundings: surroundings)
    let graph = try LinkedGraph(text)
    #expect(graph.ids.allSatisfy(LinkedGraph.isPlainAddress))
    #expect(graph.base?.hasPrefix("https://mallila.example/%22%3E%20%7Bx%7D/a%20b/") == true)
    surroundings.baseURL = nil
    #expect(
      try LinkedGraph(LinkedDataWriter.write(notice, surroundings: surroundings)).base == nil)
  }

  @Test func theContextStandsInTheFile() throws {
    let context = try LinkedGraph(write(Notices.rich())).root["@context"]
    let terms = try #require(context as? [String: Any])
    #expect(terms["dpv"] as? String == "https://w3id.org/dpv#")
  }

  @Test func unpublishedFieldsDoNotReachTheGraph() {
    let text = write(Notices.rich())
    for secret in ["2027", "schema/registers", "MALLILA_REKISTERI", "jaetut/"] {
      #expect(!text.contains(secret))
    }
  }

  @Test func writingTwiceGivesTheSame() {
    #expect(write(Notices.rich()) == write(Notices.rich()))
  }

  // MARK: What it says

  @Test func aLegalBasisIsATermOfTheRegulation() throws {
    let process = try LinkedGraph(
      write(Notices.finnish("purposes: {p: {text: Syy, legalBasis: [{point: publicTask}]}}\n"))
    ).process
    let purpose = try #require(process["dpv:hasPurpose"] as? [String: Any])
    let basis = try #require(purpose["dpv:hasLegalBasis"] as? [String: Any])
    #expect(basis["@type"] as? String == "eu-gdpr:A6-1-e")
  }

  @Test func aDenialIsToldAsOne() throws {
    let process = try LinkedGraph(write(Notices.finnish("transfers: none\n"))).process
    let statement = try #require(process["seloste:statement"] as? [String: Any])
    #expect(statement["@type"] as? String == "seloste:Denial")
    #expect((statement["seloste:about"] as? [String: String])?["@id"] == "dpv:hasThirdCountry")
    #expect(process["dpv:hasProcessing"] == nil)
  }

  @Test(arguments: [
    ("unknown", "dpv:UnknownApplicability"), ("{notApplicable: Syy.}", "dpv:NotApplicable"),
  ])
  func whatIsUnknownOrNotApplicableIsNotDenied(word: String, term: String) throws {
    let process = try LinkedGraph(write(Notices.finnish("recipients: \(word)\n"))).process
    let statement = try #require(process["seloste:statement"] as? [String: Any])
    #expect(statement["@type"] as? String == "seloste:Statement")
    #expect((statement["dpv:hasApplicability"] as? [String: String])?["@id"] == term)
  }

  @Test func silenceAddsNothing() throws {
    let process = try LinkedGraph(write(Notices.finnish(""))).process
    #expect(process.keys.sorted() == ["@id", "@type", "dpv:hasNotice"])
  }

  @Test func aPeriodThatCanBeReadIsADuration() throws {
    let process = try LinkedGraph(write(Notices.finnish("retention: [{keep: 5 vuotta}]\n"))).process
    let rule = try #require(process["dpv:hasStorageCondition"] as? [String: Any])
    let duration = try #require(rule["dpv:hasDuration"] as? [String: Any])
    #expect(
      duration["rdf:value"] as? [String: String] == ["@type": "xsd:duration", "@value": "P5Y"])
  }

  @Test func aReferenceLeadsToItsNode() throws {
    let process = try LinkedGraph(
      write(
        Notices.finnish(
          """
          dataSubjects: {Åsa: Kirjaston asiakkaat, asa: Muut}
          dataItems: [{of: [asa, kuka], items: [nimi]}]
          """))
    ).process
    let groups = try #require(process["dpv:hasDataSubject"] as? [[String: Any]])
    #expect(groups.map { $0["@id"] as? String } == ["#group-asa", "#group-asa.2"])
    let data = try #require(process["dpv:hasPersonalData"] as? [String: Any])
    let of = try #require(data["dpv:hasDataSubject"] as? [Any])
    #expect(of.first as? [String: String] == ["@id": "#group-asa.2"])
    #expect(of.last as? String == "kuka")
  }

  @Test func wordsAreToldInTheirLanguages() throws {
    let notice = Notices.read(
      "seloste: 1\nlanguages: [fi, sv]\ntitle: {fi: Seloste, sv: Beskrivning}\nsummary: Näin.\n")
    let root = try LinkedGraph(write(notice)).root
    #expect(root["dct:title"] as? [String: String] == ["fi": "Seloste", "sv": "Beskrivning"])
    #expect(root["dct:abstract"] as? [String: String] == ["fi": "Näin."])
  }
}
