import NoticeModel
import NoticeRender
import SourceText
import Testing

/// Every text field of a notice set to the same hostile words.
@Suite struct HostileTextTests {
  static let strings: [String] = {
    let controls = (0..<32).map { "a" + String(UnicodeScalar(UInt8($0))) + "b" }
    let upper = (0x7F..<0xA0).map { "a" + String(UnicodeScalar(UInt8($0))) + "b" }
    let invisible: [UInt32] = [
      0x61C, 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202D, 0x202E,
      0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xFFFE, 0xFFFF, 0xE0041, 0xE007F,
    ]
    let marks = invisible.compactMap(Unicode.Scalar.init).map { "a\($0)b" }
    return controls + upper + marks + [
      "\u{1B}[31mpunainen\u{1B}[0m", "\u{1B}]0;otsikko\u{7}", "\u{9B}2J", "\u{202E}nakäsal",
      "rivi\rpalaa", "rivi\r\nrivi", "\u{0}", "", " ", "\n\n\n", "\u{85}",
      String(repeating: "pitkä", count: 400), String(repeating: "a ", count: 400),
      String(repeating: "e\u{301}", count: 200), "Z\u{351}\u{34B}\u{341}\u{30E}\u{336}algo",
      "<script>alert(1)</script>", "{{title}}", "${HOME}", "%s%n", "../../etc/passwd", "'; --",
      "- ", "1. ", "# otsikko", "====", "\\u0000", "👨‍👩‍👧‍👦", "日本語テキスト", "\u{FFFD}", "no", "null",
    ]
  }()

  @Test func thereAreOverAHundredOfThem() { #expect(Self.strings.count > 100) }

  @Test(arguments: strings)
  func noControlCharacterReachesTheText(hostile: String) {
    let notice = HostileNotice.saying(hostile)
    for language in Notices.languages {
      let text = TextRenderer.render(notice, language: language)
      let bad = text.unicodeScalars.filter { $0 != "\n" && CharacterCheck.problem(of: $0) != nil }
      #expect(bad.isEmpty)
      #expect(!text.unicodeScalars.contains("\t"))
      #expect(!text.contains(" \n"))
      #expect(text.hasSuffix("\n"))
    }
  }

  @Test(arguments: strings)
  func everyFactIsToldAllTheSame(hostile: String) {
    let notice = HostileNotice.saying(hostile)
    let text = TextRenderer.render(notice, language: .finnish).words
    for fact in NoticeFacts.published(notice, language: .finnish) {
      #expect(text.contains(fact.value.words), "\(fact.path)")
    }
  }

  @Test func theHostileWordsStandInEveryField() {
    let notice = HostileNotice.saying("x")
    let fields = Set(NoticeFacts.published(notice, language: .finnish).map(\.field))
    let missing = FieldTree.leaves().filter { !$0.isUnpublished && !fields.contains($0.path) }
    #expect(missing.map(\.path) == [])
  }
}
