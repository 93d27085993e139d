import SourceText
import Testing

@testable import NoticeRender

@Suite struct WrapTests {
  private static let texts = [
    "Kotoutumissuunnitelman laatiminen ja seuranta sekä palvelujen järjestäminen asiakkaalle.",
    "yksi\nkaksi\n\n\n\nkolme neljä", "  alussa ja lopussa tilaa   ", "日本語 テキスト 日本語テキスト日本語テキスト ok",
    "lyhyt https://www.mallila.example/hyvin/pitka/osoite/joka/ei/mahdu/riville loppu",
    "e\u{301}e\u{301}e\u{301} 👨‍👩‍👧‍👦 👨‍👩‍👧‍👦 👨‍👩‍👧‍👦 👨‍👩‍👧‍👦", "- kohta yksi on pitkä ja jatkuu\n- kohta kaksi", "",
  ]

  @Test(arguments: texts, [1, 7, 20, 76])
  func noLineIsWiderUnlessItIsOneWord(text: String, width: Int) {
    for line in WordWrap.lines(of: text, width: width) {
      let words = line.split(separator: " ")
      #expect(DisplayWidth.of(line) <= width || words.count == 1, "\(line)")
    }
  }

  @Test(arguments: texts, [1, 7, 20, 76])
  func theWordsAreTheSameInTheSameOrder(text: String, width: Int) {
    let lines = WordWrap.lines(of: text, width: width, indent: 2, hang: 3)
    #expect(lines.joined(separator: "\n").words == text.words)
  }

  @Test func aLineIsFilledToItsLastColumn() {
    #expect(WordWrap.lines(of: "aaa bbb ccc", width: 7) == ["aaa bbb", "ccc"])
    #expect(WordWrap.lines(of: "aaa bbb ccc", width: 6) == ["aaa", "bbb", "ccc"])
  }

  @Test func linesHangBelowTheFirst() {
    #expect(
      WordWrap.lines(of: "aaa bbb ccc", width: 8, indent: 1, hang: 2) == [" aaa bbb", "   ccc"])
  }

  @Test func theTextsOwnLineBreaksStay() {
    #expect(WordWrap.lines(of: "a\nb\n\n\nc", width: 76) == ["a", "b", "", "c"])
  }

  @Test func noBreakSpacesHoldWordsTogether() {
    #expect(WordWrap.lines(of: "yli 10\u{A0}000 e", width: 7) == ["yli", "10\u{A0}000", "e"])
  }

  @Test func aListOfTheTextItselfHangsBelowItsWords() {
    #expect(WordWrap.lines(of: "- aaa bbb", width: 6) == ["- aaa", "  bbb"])
  }
}
