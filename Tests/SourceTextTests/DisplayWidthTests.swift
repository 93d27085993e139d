import SourceText
import Testing

@Suite struct WidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("ääkköset", 8), ("a\u{308}", 1), ("é́", 1), ("日本", 4), ("ｆｕｌｌ", 8),
    ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("🇫🇮", 2), ("❤️", 2), ("👍🏽", 2),
    ("€", 1),
    ("–", 1), ("a\u{200D}b", 2), ("नि", 2), ("Привет", 6), ("سلام", 4), ("ŠŽ", 2),
  ])
  func aTextTakesItsColumns(text: String, columns: Int) {
    #expect(DisplayWidth.of(text) == columns)
  }
}
