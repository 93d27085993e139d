import Diagnostics
import NoticeModel
import NoticeRender
import Testing

@Suite struct FactTests {
  @Test(arguments: Notices.languages)
  func theTextTellsEveryFact(language: LanguageTag) {
    let notice = Notices.rich()
    let text = TextRenderer.render(notice, language: language).words
    let facts = NoticeFacts.published(notice, language: language)
    #expect(facts.count > 200)
    for fact in facts {
      #expect(text.contains(fact.value.words), "\(fact.path) is not told")
    }
  }

  @Test(arguments: Notices.languages)
  func theTextTellsTheSameFactsWhateverTheWidth(language: LanguageTag) {
    let notice = Notices.rich()
    for width in [20, 40, 120, 500] {
      let text = TextRenderer.render(notice, language: language, width: width)
        .split(whereSeparator: \.isWhitespace).filter { $0 != "-" }.joined(separator: " ")
      for fact in NoticeFacts.published(notice, language: language) {
        let value = fact.value.split(whereSeparator: \.isWhitespace).filter { $0 != "-" }
          .joined(separator: " ")
        #expect(text.contains(value), "\(fact.path) is not told")
      }
    }
  }

  @Test func theRichNoticeSaysSomethingInEveryField() {
    let fields = Set(NoticeFacts.published(Notices.rich(), language: .finnish).map(\.field))
    for leaf in FieldTree.leaves() where !leaf.isUnpublished {
      // `erasure`, `portability` and `withdrawConsent` are waived, denied and unknown.
      let isWaived = ["rights.erasure", "rights.portability", "rights.withdrawConsent"]
        .contains { leaf.path.hasPrefix($0 + ".") }
      // The parts of a right are told once; every right has the same table.
      let isRight =
        leaf.path.hasPrefix("rights.") && leaf.path.split(separator: ".").count == 3
        && !leaf.path.hasSuffix(".text")
      let path =
        isRight
        ? "rights.access." + (leaf.path.split(separator: ".").last.map(String.init) ?? "")
        : leaf.path
      if isWaived { continue }
      #expect(fields.contains(path), "rich.yaml lacks \(leaf.path)")
    }
  }

  @Test func everyUnpublishedFieldIsAFieldOfTheNotice() {
    let known = FieldTree.all()
    for (field, _) in Unpublished.reasons { #expect(known.contains(field), "\(field)") }
  }

  @Test func unpublishedFieldsDoNotReachTheText() {
    let text = TextRenderer.render(Notices.rich(), language: .finnish)
    for secret in ["1.3.2027", "schema/registers", "MALLILA_REKISTERI", "jaetut/", "mallila/koto"] {
      #expect(!text.contains(secret))
    }
  }

  @Test func everyWordOfAVocabularyHasItsWording() {
    for leaf in FieldTree.leaves() where !leaf.isUnpublished {
      for choice in leaf.choices {
        let phrase = FieldWording.phrase(for: choice, of: leaf.path)
        #expect(phrase != nil, "\(leaf.path): \(choice)")
        #expect(phrase.map { !$0.fi.isEmpty && !$0.sv.isEmpty && !$0.en.isEmpty } ?? true)
      }
    }
  }

  @Test func everyDenialHasItsWording() {
    for field in FieldTree.stated() { #expect(FieldWording.denial(of: field) != nil, "\(field)") }
  }

  @Test(arguments: Notices.languages)
  func theNoticeReadBackFromItsXMLHasTheSameFacts(language: LanguageTag) {
    let notice = Notices.rich()
    let again = Notices.read(XMLNoticeWriter.write(notice), as: "notice.xml")
    let facts = NoticeFacts.published(notice, language: language)
    #expect(!facts.isEmpty)
    let difference = Set(facts).symmetricDifference(
      NoticeFacts.published(again, language: language))
    #expect(difference.isEmpty)
  }

  @Test(arguments: KeySet.allCases)
  func theNoticeReadBackFromItsYAMLHasTheSameFacts(keys: KeySet) {
    let notice = Notices.rich()
    let again = Notices.read(YAMLNoticeWriter.write(notice, keys: keys))
    #expect(
      NoticeFacts.published(notice, language: .finnish)
        == NoticeFacts.published(again, language: .finnish))
  }
}
